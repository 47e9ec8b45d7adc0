A3-PURE-POL =
    .title = Delito puramente político
    .compliance =
        Todos los cargos se refieren a la seguridad del Estado o al orden constitucional y todos los
        actos descritos se dirigen únicamente contra el Estado.
    .cure =
        Mostrar un acto que perjudique a particulares o a bienes privados; de lo contrario, la
        solicitud no se ajusta al artículo 3 y ha de denegarla una persona.

A3-PURE-MIL =
    .title = Delito puramente militar
    .compliance =
        Todos los cargos y todos los actos descritos son incumplimientos de deberes militares.
    .cure = Un delito de derecho común basado en hechos distintos puede solicitarse por sí solo.

A3-PURE-REL =
    .title = Delito puramente religioso
    .compliance = Los actos descritos son la práctica, la enseñanza o la crítica de una religión.
    .cure =
        Mostrar a partir de los hechos discurso de odio, violencia u otro delito de derecho común;
        de lo contrario, denegar.

A3-RACIAL =
    .title = El cargo se basa en la pertenencia o la identidad
    .compliance = Se afirma que la responsabilidad se basa en la identidad o la pertenencia.
    .cure = Mostrar un acto de esta persona que sea delito quienquiera que lo cometa.

A3-SPEECH =
    .title = Expresión protegida
    .compliance =
        Todos los actos descritos son expresiones dirigidas contra el Estado, sus funcionarios o sus
        instituciones.
    .cure =
        Mostrar incitación a la violencia o discurso de odio de esta persona; de lo contrario,
        denegar.

A3-SPEECH-MIXED =
    .title = La expresión como acusación
    .compliance =
        La acusación consiste en palabras, reuniones o asociación, y junto a ellas no se describe
        ningún delito propio grave.
    .cure =
        Determinar el contenido, el público, el blanco de las palabras y todo llamamiento a la
        violencia, y después decidir.

A3-ASSEMBLY =
    .title = Únicamente reunión o asociación protegidas
    .compliance = Todos los actos descritos son expresión, reunión pacífica, asociación o culto.
    .cure =
        Mostrar la violencia o la incitación propias de esta persona, con el momento, el lugar y el
        daño; de lo contrario, denegar.

A3-MEMBERSHIP =
    .title = Pertenencia sin un vínculo activo y significativo
    .compliance =
        Actos codificados que describe un cargo de terrorismo: { $coded_act_count ->
            [0] ninguno, y por tanto ningún acto concreto de esta persona.
            [one] { $coded_act_count } acto, que no es un acto concreto de esta persona.
           *[other] { $coded_act_count } actos, y ninguno es un acto concreto de esta persona.
        }
    .cure = Preguntar qué actos específicos realizó la persona para el grupo, cuándo y dónde.

ROP-36-SPEECH =
    .title = Una conducta protegida como acto o vínculo terrorista
    .compliance = Los únicos actos en que se apoya un cargo de terrorismo son conductas protegidas.
    .cure = Mostrar otro acto concreto de esta persona; de lo contrario, denegar.

ROP-36-A =
    .title = Grupo universalmente reconocido, pero no se indica ningún acto
    .compliance =
        El grupo está universalmente reconocido, pero no se indica ningún acto concreto de esta
        persona.
    .cure = Preguntar por el acto, incluido el viaje para unirse al grupo, con fecha y lugar.

ROP-36-B =
    .title = No consta la naturaleza de un grupo parcialmente reconocido
    .compliance =
        La naturaleza terrorista del grupo no consta por actos violentos reivindicados o atribuidos.
    .cure = Preguntar por los actos terroristas específicos del grupo y por quién se los atribuyó.

ROP-36-C =
    .title = Grupo reconocido solo por la fuente, y ningún delito en sí mismo
    .compliance =
        Solo la fuente considera terrorista al grupo, y ningún acto propio es en sí mismo un delito.
    .cure =
        Preguntar por un acto que sea en sí mismo un delito, o por un reconocimiento más amplio del
        grupo.

ROP-36-PROTEST =
    .title = Presencia en un acontecimiento violento
    .compliance =
        Se describen actos de otras personas o la mera presencia, y ningún acto concreto de esta
        persona.
    .cure = Preguntar qué hizo esta persona, cuándo y dónde, y con qué daño.

A3-TERROR =
    .title = Cargo de terrorismo sin un acto concreto
    .compliance = Figura un cargo de terrorismo sin un acto propio concreto que pudiera leerse.
    .cure =
        Preguntar por actos específicos de esta persona, o codificar los actos que relata la
        exposición.

A3-SEPARATIST =
    .title = Activista de una minoría o de una diáspora acusado de separatismo o terrorismo
    .compliance =
        Se acusa a un representante de una minoría o de una diáspora de terrorismo o extremismo, sin
        violencia propia grave.
    .cure =
        Averiguar si hay motivos sólidos para creer que existe persecución y si esta solicitud puede
        servir a ella.

A3-POLITICIAN =
    .title = Político, funcionario, familiar o allegado
    .compliance = Figura en el expediente un cargo público, o un vínculo con una figura política.
    .cure =
        Ponderar el cargo público, la calidad en que se actuó, el beneficio y el momento; pedir
        prueba del beneficio si el acto era oficial.

ROP-31-GAIN =
    .title = Acto en el ejercicio de un cargo público sin beneficio personal
    .compliance =
        Se describe un acto en el ejercicio de un cargo público y no consta beneficio de la persona
        ni de otra.
    .cure =
        Pedir elementos que prueben un beneficio, una malversación o un desvío; sin ellos, el acto
        es político.

A3-IMMUNITY =
    .title = Jefe en ejercicio de otro Estado
    .compliance = La persona figura en el expediente como jefe en ejercicio de otro Estado.
    .cure = No cabe subsanación sobre los hechos; verificar el cargo público y el Estado.

ROP-31-B =
    .title = Funcionario buscado por otro Estado
    .compliance =
        La persona ocupa u ocupó un cargo público de un Estado distinto del Estado requirente.
    .cure =
        Determinar el cargo público en la fecha de la solicitud, la calidad en que se realizaron los
        actos y toda objeción de ese Estado.

A3-COUP =
    .title = Actos directamente vinculados a una toma del poder
    .compliance = Los actos están directamente vinculados a una toma del poder o a disturbios.
    .cure =
        Ponderar si predominan los elementos de derecho común, y por qué la solicitud llega ahora.

ROP-35-FACTS =
    .title = Solo se ataca el orden constitucional
    .compliance =
        Los actos están directamente vinculados a una toma del poder y ninguno es un delito contra
        la vida, la libertad o los bienes.
    .cure = Mostrar un acto de ese tipo de esta persona; de lo contrario, denegar.

A3-REGIME =
    .title = Solicitud próxima a una convulsión o a unas elecciones
    .compliance =
        Se busca a una figura pública a menos de un año de una convulsión o de unas elecciones.
    .cure = Examinar el móvil y el orden de los acontecimientos.

A3-IHL =
    .title = Crimen internacional fundamental
    .compliance = Se alega un crimen internacional fundamental.
    .cure = Seguir el procedimiento especial y oír a los Estados interesados.

A3-CONFLICT =
    .title = Acto de combate en un conflicto armado
    .compliance = Los actos se sitúan en un conflicto armado o se dirigen contra militares.
    .cure = Determinar si se alega una violación de las leyes de la guerra.

A3-INTERSTATE =
    .title = Protesta de otro Estado, o controversia entre Estados
    .compliance =
        Otro Estado protesta, o el caso desempeña un papel en una controversia entre Estados.
    .cure = Ponderar los argumentos; consultar al solicitante (RTD 135 si persiste el desacuerdo).

A3-SOURCE =
    .title = Caso de un servicio de seguridad, un tribunal especial o un tribunal militar
    .compliance = Autoridad de la que procede el caso: { $source_authority }.
    .cure = Preguntar por qué esa autoridad tiene el caso.

A3-SANCTION =
    .title = Sanciones o control de exportaciones
    .compliance =
        Se afirma que se infringió una medida restrictiva; fundamento: { $sanction_level };
        alineación: { $measure_aligned }.
    .cure =
        Determinar el fundamento, la alineación, los bienes y todo vínculo con un Estado extranjero
        o un conflicto.

A3-BUSINESS =
    .title = Cargo económico tras una crítica pública
    .compliance =
        Un cargo económico recae sobre una persona que criticó a quienes están en el poder o se
        opuso a ellos (primera crítica: { $first_public_criticism_on }).
    .cure =
        Exponer el orden de la crítica, la investigación, el cargo y la solicitud; preguntar por los
        actos, los importes y el beneficio.

ROP-38 =
    .title = Delito electoral que requiere examen
    .compliance =
        Se alega un delito electoral contra alguien de la vida política o cerca de unas elecciones.
    .cure =
        Determinar el daño a los votantes, el bando de la persona y la fecha de la solicitud
        respecto del día de la votación.

ROP-39 =
    .title = Emigración ilegal
    .compliance = Salir del país sin autorización constituye toda la acusación.
    .cure =
        No cabe subsanación para este cargo; los delitos distintos pueden solicitarse por sí solos.

A3-UNCLEAR-ACTS =
    .title = Cargo delicado cuyos actos no pueden determinarse
    .compliance =
        Un cargo atañe al artículo 3. De { $act_count ->
            [one] { $act_count } acto descrito
           *[other] { $act_count } actos descritos
        }, { $coded_act_count ->
            [0] ninguno está codificado
            [one] { $coded_act_count } está codificado
           *[other] { $coded_act_count } están codificados
        }.
    .cure = Codificar los actos alegados a partir de la exposición, o preguntar por ellos.

A3-TEXT =
    .title = Palabras de la exposición que atañen al artículo 3
    .compliance =
        La exposición contiene palabras delicadas de { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } tipo
           *[other] { $sensitive_text_signals } tipos
        } y no hay ningún acto codificado.
    .cure = Leer las frases marcadas y codificar los actos.

A3-RELATIVE =
    .title = El examen de predominio no se inclina hacia el delito de derecho común
    .compliance =
        Los pesos son: { $ordinary_weight } hacia el delito de derecho común y { $article_3_weight }
        hacia el artículo 3.
    .cure = Ponderar la matriz; dejar constancia de los motivos.
