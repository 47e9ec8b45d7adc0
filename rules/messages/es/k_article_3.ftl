# of version 2
A3-PURE-MIL =
    .title = Delito puramente militar
    .compliance =
        Todos los cargos y todos los actos descritos son incumplimientos de deberes militares.
    .cure = Un delito de derecho común basado en hechos distintos puede solicitarse por sí solo.
    .says =
        La deserción, la ausencia o la negativa a prestar servicio, por sí solas, quedan fuera de
        los canales de INTERPOL.
    .limits = Los delitos de derecho común junto al militar los valora la regla sobre la separación.

# of version 2
A3-PURE-REL =
    .title = Delito puramente religioso
    .compliance = Los actos descritos son la práctica, la enseñanza o la crítica de una religión.
    .cure =
        Mostrar a partir de los hechos discurso de odio, violencia u otro delito de derecho común;
        de lo contrario, denegar.
    .says =
        Practicar o enseñar una religión, pertenecer a un grupo religioso prohibido u ofender
        creencias queda fuera de los canales de INTERPOL.
    .limits =
        El discurso de odio y los llamamientos a la violencia no están protegidos y se dejan a la
        ponderación.

A3-RACIAL =
    .title = El cargo se basa en la pertenencia o la identidad
    .compliance = Se afirma que la responsabilidad se basa en la identidad o la pertenencia.
    .cure = Mostrar un acto de esta persona que sea delito quienquiera que lo cometa.
    .says =
        La responsabilidad no debe basarse en la religión, la raza, el color, el linaje o el origen.
    .limits = Un lector debe haber codificado en qué se basa la responsabilidad.

# of version 2
A3-SPEECH =
    .title = Expresión protegida
    .compliance =
        Todos los actos descritos son expresiones dirigidas contra el Estado, sus funcionarios o sus
        instituciones.
    .cure =
        Mostrar incitación a la violencia o discurso de odio de esta persona; de lo contrario,
        denegar.
    .says =
        Las palabras dirigidas contra el Estado, sus funcionarios o sus instituciones, sin
        incitación ni violencia, no tienen cabida en los canales de INTERPOL.
    .limits = El contenido de las palabras lo codifican personas; el motor no las lee.

# of version 2
A3-SPEECH-MIXED =
    .title = La expresión como acusación
    .compliance =
        La acusación consiste en palabras, reuniones o asociación, y junto a ellas no se describe
        ningún delito propio grave.
    .cure =
        Determinar el contenido, el público, el blanco de las palabras y todo llamamiento a la
        violencia, y después decidir.
    .says =
        Cuando la acusación consiste en palabras, deciden el contenido, el público y el blanco; lo
        examina una persona.
    .limits = Se pide un examen aunque las palabras puedan resultar no protegidas.

# of version 2
A3-ASSEMBLY =
    .title = Únicamente reunión o asociación protegidas
    .compliance = Todos los actos descritos son expresión, reunión pacífica, asociación o culto.
    .cure =
        Mostrar la violencia o la incitación propias de esta persona, con el momento, el lugar y el
        daño; de lo contrario, denegar.
    .says =
        La reunión pacífica, la asociación o el trabajo para una entidad lícita no tienen cabida en
        los canales de INTERPOL.
    .limits =
        La obstrucción y la ocupación cuentan como pacíficas salvo que esté codificado el uso de la
        fuerza, o una obstrucción grave y deliberada.

# of version 2
ROP-36-SPEECH =
    .title = Una conducta protegida como acto o vínculo terrorista
    .compliance = Los únicos actos en que se apoya un cargo de terrorismo son conductas protegidas.
    .cure = Mostrar otro acto concreto de esta persona; de lo contrario, denegar.
    .says =
        La expresión, la reunión, la asociación o el culto por sí solos no pueden ser ni el acto
        terrorista ni el vínculo con el grupo.
    .limits = Requiere que los tipos de los actos estén codificados.

ROP-36-C =
    .title = Grupo reconocido solo por la fuente, y ningún delito en sí mismo
    .compliance =
        Solo la fuente considera terrorista al grupo, y ningún acto propio es en sí mismo un delito.
    .cure =
        Preguntar por un acto que sea en sí mismo un delito, o por un reconocimiento más amplio del
        grupo.
    .says =
        Cuando solo la fuente considera terrorista al grupo, el acto debe ser en sí mismo un delito.
    .limits =
        Los actos propios graves pueden compensar un reconocimiento débil; eso corresponde a la
        ponderación.

# of version 2
A3-SEPARATIST =
    .title = Activista de una minoría o de una diáspora acusado de separatismo o terrorismo
    .compliance =
        Se acusa a un representante de una minoría o de una diáspora de terrorismo o extremismo, sin
        violencia propia grave.
    .cure =
        Averiguar si hay motivos sólidos para creer que existe persecución y si esta solicitud puede
        servir a ella.
    .says =
        Cuando se acusa al representante de una minoría de terrorismo, extremismo o separatismo, una
        persona busca si hay motivos para creer que existe persecución.
    .limits = La pertenencia a una minoría no prueba nada por sí misma.

# of version 2
A3-POLITICIAN =
    .title = Político, funcionario, familiar o allegado
    .compliance = Figura en el expediente un cargo público, o un vínculo con una figura política.
    .cure =
        Ponderar el cargo público, la calidad en que se actuó, el beneficio y el momento; pedir
        prueba del beneficio si el acto era oficial.
    .says =
        Para los políticos, los altos cargos y sus allegados, el examen de predominio se hace con
        cuidado.
    .limits = Pide un examen; la ponderación dice hacia dónde se inclina el expediente.

ROP-31-GAIN =
    .title = Acto en el ejercicio de un cargo público sin beneficio personal
    .compliance =
        Se describe un acto en el ejercicio de un cargo público y no consta beneficio de la persona
        ni de otra.
    .cure =
        Pedir elementos que prueben un beneficio, una malversación o un desvío; sin ellos, el acto
        es político.
    .says =
        Un acto realizado en el marco de un mandato político solo pasa a ser delito de derecho común
        con elementos tales como un beneficio de la persona o de otra.
    .limits = El beneficio es lo que muestra la solicitud; no se valora la prueba.

ROP-31-B =
    .title = Funcionario buscado por otro Estado
    .compliance =
        La persona ocupa u ocupó un cargo público de un Estado distinto del Estado requirente.
    .cure =
        Determinar el cargo público en la fecha de la solicitud, la calidad en que se realizaron los
        actos y toda objeción de ese Estado.
    .says =
        Respecto de un funcionario de otro Estado se examinan el cargo público en la fecha de la
        solicitud, la calidad oficial y la neutralidad.
    .limits =
        Una objeción del Estado del cargo se pondera y puede abrir la vía de RTD 135; no es un veto.

A3-COUP =
    .title = Actos directamente vinculados a una toma del poder
    .compliance = Los actos están directamente vinculados a una toma del poder o a disturbios.
    .cure =
        Ponderar si predominan los elementos de derecho común, y por qué la solicitud llega ahora.
    .says =
        Los actos directamente vinculados a una toma del poder quedan en general fuera de los
        canales de INTERPOL, sea cual sea el bando que lo solicite.
    .limits =
        Si predominan los elementos de derecho común corresponde a la ponderación y a personas.

# of version 2
ROP-35-FACTS =
    .title = Solo se ataca el orden constitucional
    .compliance =
        Los actos están directamente vinculados a una toma del poder y ninguno es un delito contra
        la vida, la libertad o los bienes.
    .cure = Mostrar un acto de ese tipo de esta persona; de lo contrario, denegar.
    .says =
        Los hechos que no alegan más que un ataque al orden constitucional quedan fuera de los
        canales de INTERPOL.
    .limits = Lee los tipos codificados de los actos.

A3-REGIME =
    .title = Solicitud próxima a una convulsión o a unas elecciones
    .compliance =
        Se busca a una figura pública a menos de un año de una convulsión o de unas elecciones.
    .cure = Examinar el móvil y el orden de los acontecimientos.
    .says =
        Una solicitud contra una figura política poco después de una convulsión, o en torno a unas
        elecciones, se examina en cuanto a su móvil.
    .limits = El período de un año es nuestro (patrón S6).

# of version 2
A3-IHL =
    .title = Crimen internacional fundamental
    .compliance = Se alega un crimen internacional fundamental.
    .cure = Seguir el procedimiento especial y oír a los Estados interesados.
    .says =
        El genocidio, los crímenes de lesa humanidad y los crímenes de guerra pueden tratarse; se
        examinan un procedimiento especial y la posición de otros Estados.
    .limits = El procedimiento especial en sí no se ha leído.

# of version 2
A3-CONFLICT =
    .title = Acto de combate en un conflicto armado
    .compliance = Los actos se sitúan en un conflicto armado o se dirigen contra militares.
    .cure = Determinar si se alega una violación de las leyes de la guerra.
    .says =
        Los actos en un conflicto armado que no son un crimen internacional no tienen cabida en los
        canales de INTERPOL; quizá no sean delito alguno.
    .limits = Si hubo un conflicto, y si el acto fue un crimen de guerra, lo deciden personas.

A3-INTERSTATE =
    .title = Protesta de otro Estado, o controversia entre Estados
    .compliance =
        Otro Estado protesta, o el caso desempeña un papel en una controversia entre Estados.
    .cure = Ponderar los argumentos; consultar al solicitante (RTD 135 si persiste el desacuerdo).
    .says =
        Una protesta motivada, o un acto que los Estados están resolviendo entre sí, requiere un
        examen.
    .limits = Una protesta se pondera por sus argumentos; no es un veto.

# of version 2
ROP-38 =
    .title = Delito electoral que requiere examen
    .compliance =
        Se alega un delito electoral contra alguien de la vida política o cerca de unas elecciones.
    .cure =
        Determinar el daño a los votantes, el bando de la persona y la fecha de la solicitud
        respecto del día de la votación.
    .says =
        Los delitos electorales son de derecho común, pero se examinan cuando puede resentirse la
        neutralidad, cuando formaron parte de una protesta lícita, o cuando la persona se opone a
        quienes están en el poder.
    .limits = No se requiere un beneficio privado para que un delito electoral sea de derecho común.

# of version 2
ROP-39 =
    .title = Emigración ilegal
    .compliance = Salir del país sin autorización constituye toda la acusación.
    .cure =
        No cabe subsanación para este cargo; los delitos distintos pueden solicitarse por sí solos.
    .says =
        La salida del país sin autorización no es motivo para una notificación; junto a delitos
        distintos, se descarta.
    .limits =
        No se hace referencia a los traficantes de migrantes; los delitos conexos se ponderan en su
        totalidad.

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
    .says =
        Cuando un cargo atañe al artículo 3 y no se indican los actos alegados, lo examina una
        persona.
    .limits = Codificar los actos hace que esta observación desaparezca y que hablen las demás.

# of version 2
A3-TEXT-PURE =
    .title = Palabras de un delito puro bajo un cargo común
    .compliance =
        La exposición contiene { $pure_offence_words ->
            [one] { $pure_offence_words } palabra específica
           *[other] { $pure_offence_words } palabras específicas
        } sobre la seguridad del Estado, la toma del poder, el deber militar o el combate, y no todos los actos están codificados.
    .cure = Leer las frases marcadas y codificar los actos por lo que se hizo, no por el cargo.
    .says =
        La calificación nunca decide; cuando un acto no está codificado y la exposición habla de
        secretos de Estado, de una toma del poder, de deberes militares o de combate, se remite a
        ella a un lector, se llame como se llame el cargo.
    .limits =
        Las palabras son señales, nunca constataciones; un delito común en un cuartel o en una
        guerra también puede usarlas.

# of version 3
A3-TEXT =
    .title = Palabras de la exposición que atañen al artículo 3
    .compliance =
        La exposición contiene palabras delicadas de { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } tipo
           *[other] { $sensitive_text_signals } tipos
        } y no todos los actos están codificados.
    .cure = Leer las frases marcadas y codificar los actos.
    .says =
        Palabras delicadas de varios tipos en la exposición, o de un solo tipo cuando ningún cargo
        es claramente de derecho común o no hay junto a ellas ninguna palabra de un delito, remiten
        a un lector al texto mientras un acto no esté codificado.
    .limits =
        Las palabras son señales, nunca constataciones; la incitación y el terrorismo verdaderos
        también las usan.

A3-TEXT-TITLE =
    .title = El título nombra una materia del artículo 3 y los códigos no
    .compliance = El título de un cargo nombra una materia del artículo 3, sus códigos no, y no todos los actos están codificados.
    .cure = Codificar los actos por lo que se hizo; corregir las etiquetas si los actos confirman el título.
    .says =
        Ni el título ni el código deciden; cuando un título como traición o deserción se codificó
        como delito común y un acto no está codificado, un lector examina cuál de los dos confirman
        los hechos.
    .limits =
        Las palabras son señales, nunca constataciones; una vez codificados todos los actos, hablan
        los actos.

ROP-31-TEXT =
    .title = Un cargo público de la persona consta solo en el texto
    .compliance =
        El texto atribuye a la persona un cargo público en { $own_office_words ->
            [one] { $own_office_words } lugar
           *[other] { $own_office_words } lugares
        }, y no consta ningún cargo en el expediente.
    .cure = Leer los pasajes marcados; si el cargo es de la persona, anotarlo con su Estado y sus fechas, y codificar si el acto fue propio de ese cargo.
    .says =
        Cuando el texto atribuye a la persona un cargo público y no consta ninguno en el expediente,
        un lector examina de quién es, de qué Estado, y si el acto era propio de él.
    .limits =
        Las palabras son señales, nunca constataciones; un pronombre puede referirse a otra persona,
        y un cargo dicho con otras palabras no se encuentra.

# of version 4
A3-RELATIVE =
    .title = El examen de predominio no se inclina hacia el delito de derecho común
    .compliance =
        Los pesos son: { $ordinary_weight } hacia el delito de derecho común y { $article_3_weight }
        hacia el artículo 3.
    .cure = Ponderar la matriz; dejar constancia de los motivos.
    .says =
        Cuando los elementos no se inclinan claramente hacia el delito de derecho común, el caso lo
        ponderan personas.
    .limits = Los pesos son nuestros y ordenan el trabajo; no deciden nada.

A3-LABEL =
    .title = Hechos y cargos que deben ponerse en relación
    .compliance =
        El cargo es más grave que lo que los hechos relatan de esta persona, o distinto de ello.
    .cure =
        Pedir al solicitante que aclare qué actos responden a qué cargo; no decidir nada antes de la
        respuesta.
    .says =
        Cuando los hechos hablan de una conducta protegida o dirigida solo contra el Estado, y el
        cargo de algo más grave, se pregunta a la fuente antes de decidir nada.
    .limits =
        Ve los tipos de cargos y los actos codificados, no su redacción; una laguna dentro de un
        mismo tipo debe haberla observado un lector.

ROP-36-BRANCH =
    .title = Vínculo de una rama con su organización matriz que debe mostrarse
    .requester =
        La solicitud califica al grupo de rama de otra organización sin indicar por qué.
    .compliance =
        Se afirma que el grupo es una rama de otra organización, y no se muestra fundamento para
        ello.
    .cure = Indicar los hechos que vinculan al grupo con esa organización.
    .says =
        Cuando se afirma que un grupo es una rama de otra organización, se muestra el fundamento de
        ello.
    .limits = Si el fundamento dado es sólido corresponde a personas.

ROP-35-BELGIAN =
    .title = Homicidio de un jefe de Estado, o atentado contra su vida
    .compliance =
        Se alega el homicidio de un jefe de Estado o de un familiar suyo, o un atentado contra su
        vida; un acto así no se considera político.
    .cure = No se requiere nada a este respecto; las demás observaciones se valoran por sí mismas.
    .says =
        El homicidio del jefe de Estado o de un familiar suyo, o el atentado contra su vida, no se
        considera delito político y puede tratarse.
    .limits =
        La excepción dice «puede», por lo que no libera nada; las demás reglas siguen valorando.

# of version 1
ROP-31-OFFICE =
    .title = Abuso de funciones sin mención de un beneficio
    .requester = Se imputa un abuso de funciones, y la solicitud no dice quién se benefició de él.
    .compliance = Se imputa un abuso de funciones, y no se indica beneficio alguno de la persona o de otra.
    .cure = Indicar quién obtuvo qué, cómo y cuándo, o qué intención de beneficio se alega.
    .says =
        La infracción de un procedimiento administrativo o político no es por sí misma un delito de
        derecho común; cuando se imputa un abuso de funciones, el solicitante muestra un beneficio
        de la persona o de otra.
    .limits =
        El beneficio es lo que muestra la solicitud; no se valora la prueba. Las palabras del título
        bastan para preguntar.

A3-IMMUNITY-HOME =
    .title = Inmunidad en el propio país que debe aclararse
    .compliance =
        La persona ocupa un cargo público ({ $office }) del Estado requirente, o puede subsistir
        allí una inmunidad.
    .cure = Preguntar al solicitante si subsiste una inmunidad y si se levantó.
    .says =
        Cuando aún se ocupa un cargo público del Estado requirente, o puede subsistir una inmunidad,
        se pregunta a la fuente si subsiste.
    .limits =
        Si la inmunidad subsiste es una cuestión del derecho de ese Estado, que aquí no se lee.

A3-IMMUNITY-CLAIM =
    .title = Inmunidad invocada y sin resolver
    .compliance = Se invoca una inmunidad ({ $immunity_finding }).
    .cure =
        Averiguar qué decidió la autoridad competente sobre la inmunidad invocada; retener hasta que
        se resuelva.
    .says =
        Una inmunidad que se invoca, y que ni se denegó ni fue objeto de renuncia, se aclara
        primero.
    .limits =
        El derecho de las inmunidades queda fuera del Repertorio; una conclusión al respecto se hace
        constar, no se formula.

A3-SANCTION-BASIS =
    .title = Cargo por infracción de sanciones sin la medida
    .compliance =
        Se imputa una infracción de sanciones o del control de exportaciones, y en el expediente no
        figura ninguna medida.
    .cure =
        Buscar la medida, su fundamento y el período en que estuvo en vigor, y anotarlos.
    .says =
        La medida que, según se afirma, se infringió se identifica, con su fundamento, antes de
        poder valorarla.
    .limits = Pide la medida; A3-SANCTION la valora.

ROP-37-GOODS =
    .title = Bienes que no nombra ninguna lista internacional
    .compliance =
        Los bienes no figuran en listas internacionales como militares o de doble uso.
    .cure = Pedir al solicitante que explique por qué los bienes están sujetos a control.
    .says =
        Cuando los bienes no figuran en listas internacionales como militares o de doble uso, se
        pide una explicación al solicitante.
    .limits =
        Una medida que no versa sobre bienes se deja al margen; las listas las comprueban personas.

ROP-37-PERIOD =
    .title = Actos fuera del período de la medida
    .compliance =
        Delitos, desde: { $earliest_breach_on }; hasta: { $latest_breach_on }. Medida, desde:
        { $measure_from }; hasta: { $measure_until }.
    .cure = Determinar qué actos corresponden al período de la medida.
    .says = Los actos corresponden al período en que la medida estuvo en vigor.
    .limits =
        Solo se leen las fechas de los delitos; algunos de los actos pueden situarse dentro del
        período.

ROP-22-56 =
    .title = Se denegaron solicitudes similares sobre otras personas
    .compliance = Se denegaron solicitudes similares sobre otras personas.
    .cure =
        Comparar los motivos de esas denegaciones con esta solicitud; nunca deciden por sí solos.
    .says =
        El examen va más allá de la forma; las denegaciones anteriores de solicitudes similares
        sobre otras personas se tienen en cuenta, y nunca deciden por sí solas.
    .limits = Lo que hace similar a una solicitud es lo que un examinador hizo constar.

# of version 4
CONST-3 =
    .title = Un factor decisivo apunta al artículo 3
    .compliance =
        Número de factores decisivos que apuntan al artículo 3: { $article_3_decisive_factors }.
    .cure =
        Leer la matriz; indicar por qué el elemento da o no da a la solicitud su carácter.
    .says =
        INTERPOL no hace nada de carácter político, militar, religioso o racial; un solo elemento
        puede bastar.
    .limits =
        Reúne lo que constatan las reglas anteriores; qué factores son decisivos es nuestra lectura
        de los delitos «puros» del Repertorio, y de aquello a lo que obliga una decisión de la
        Comisión.

A3-SEQUENCE =
    .title = Crítica o candidatura, investigación y cargo en el plazo de un año
    .compliance =
        Crítica ({ $first_public_criticism_on }) o candidatura ({ $candidacy_on }); investigación:
        { $investigation_opened_on }; cargo: { $charge_on }.
    .cure =
        Exponer el orden de los acontecimientos junto a las fechas de los actos, y averiguar qué dio
        inicio a la investigación.
    .says =
        Cuando a una crítica pública o a una candidatura siguieron en el plazo de un año una
        investigación y un cargo, personas examinan el orden de los acontecimientos, sea cual sea el
        cargo.
    .limits =
        Una sucesión de fechas muestra una pregunta, no una respuesta; las fechas que faltan no
        muestran nada.

A3-LATE =
    .title = Cargo formulado mucho después de la salida, por algo aún más antiguo
    .compliance =
        Fin de los actos: { $last_act_on }; salida de la persona: { $left_country_on }; días desde
        la salida hasta el cargo: { $days_from_departure_to_charge }.
    .cure = No preguntar nada solo por esto; leerlo junto a las demás observaciones.
    .says =
        Se deja nota de un cargo formulado más de tres años después de que la persona saliera, por
        actos anteriores a la salida.
    .limits = Un delito descubierto tarde da el mismo orden de fechas.

# of version 2
A3-PURE-POL =
    .title = Delito puramente político
    .compliance =
        Todos los actos descritos se dirigen únicamente contra el Estado y no causaron daño a
        ninguna persona.
    .cure =
        Mostrar un acto que perjudique a particulares o a bienes privados; de lo contrario,
        corresponde a una persona denegar la solicitud en virtud del artículo 3.
    .says =
        Un acto que solo es punible por su naturaleza política, y no perjudica ningún interés
        privado, queda fuera de los canales de INTERPOL, se llame como se llame.
    .limits = Lee el tipo codificado de cada acto; no ve lo que la exposición omite.

# of version 2
A3-MEMBERSHIP =
    .title = Vínculo activo y significativo con el grupo
    .requester =
        { $act_count ->
            [one] El acto descrito no muestra
           *[other] Ninguno de los { $act_count } actos descritos muestra
        } lo que esta persona hizo para el grupo, más allá de pertenecer a él o de estar de acuerdo
        con él.
    .compliance =
        Un cargo de terrorismo describe { $coded_act_count ->
            [one] { $coded_act_count } acto, que no es un acto concreto de esta persona.
           *[other] { $coded_act_count } actos, y ninguno es un acto concreto de esta persona.
        }
    .cure = Indicar qué actos específicos realizó la persona para el grupo, cuándo, dónde y cómo.
    .says =
        La pertenencia a un grupo requiere actos concretos de esta persona, más allá de un apoyo
        general.
    .limits = Ve los tipos y la atribución codificados de los actos, no lo bien fundados que están.

# of version 2
ROP-36-A =
    .title = Acto para un grupo universalmente reconocido
    .requester = La solicitud nombra al grupo, pero no indica ningún acto concreto de esta persona.
    .compliance =
        El grupo está universalmente reconocido, pero no se indica ningún acto concreto de esta
        persona.
    .cure = Indicar el acto, incluido el viaje para unirse al grupo, con fecha y lugar.
    .says =
        Para un grupo universalmente reconocido basta con poco, como un viaje para unirse a él, pero
        debe indicarse un acto.
    .limits =
        El reconocimiento es lo que indica la solicitud o un examinador; las listas las comprueban
        personas.

# of version 2
ROP-36-B =
    .title = Naturaleza del grupo que debe mostrarse
    .requester =
        La solicitud no muestra a partir de qué hechos se considera terrorista al grupo.
    .compliance =
        La naturaleza terrorista del grupo no consta por actos violentos reivindicados o atribuidos.
    .cure =
        Indicar los actos violentos específicos del grupo, y quién los reivindicó o se los atribuyó.
    .says =
        Respecto de un grupo reconocido por algunos Estados debe mostrarse su naturaleza terrorista,
        mediante actos violentos que reivindicó o que se le atribuyeron oficialmente.
    .limits =
        Las listas regionales las ponderan personas; una lista regional no es un reconocimiento
        universal.

# of version 2
ROP-36-PROTEST =
    .title = Actos propios en un acontecimiento violento
    .requester =
        La solicitud describe lo que hicieron otras personas, o que la persona estaba allí, y no lo
        que hizo la persona.
    .compliance =
        Se describen actos de otras personas o la mera presencia, y ningún acto concreto de esta
        persona.
    .cure = Indicar qué hizo esta persona, cuándo y dónde, y con qué daño.
    .says =
        En un acontecimiento en el que otras personas emplearon violencia, deben describirse los
        actos violentos propios de esta persona.
    .limits = La atribución la codifican personas.

# of version 2
A3-TERROR =
    .title = Actos concretos en que se apoya un cargo de terrorismo
    .requester =
        La solicitud no indica ningún acto concreto de esta persona que responda al cargo de
        terrorismo.
    .compliance = Figura un cargo de terrorismo sin un acto propio concreto que pudiera leerse.
    .cure = Indicar los actos específicos de esta persona, con fecha, lugar y medios.
    .says = Los actos terroristas deben ser concretos, con la parte propia de la persona descrita.
    .limits = No dice si el acto es terrorista; dice si se describe alguno.

A3-IMMUNITY =
    .title = Jefe en ejercicio de otro Estado
    .compliance = La persona figura en el expediente como jefe en ejercicio de otro Estado.
    .cure = Verificar el cargo público y el Estado; decide una persona.
    .says = Una solicitud contra el jefe en ejercicio de otro Estado probablemente se denegará.
    .limits =
        «Probablemente» es la palabra del Repertorio, por lo que decide una persona; el derecho de
        las inmunidades queda fuera de él.

# of version 2
A3-SOURCE =
    .title = Caso de un servicio de seguridad o de un tribunal de seguridad del Estado
    .compliance =
        Tipo de fuente: { $source_authority }; expediente secreto: { $secret_file }.
    .cure =
        Preguntar por qué esa autoridad tiene el caso, qué garantías ofrece y qué puede revelarse.
    .says =
        Se examina un caso que procede de un servicio de seguridad, de las fuerzas armadas o de un
        tribunal de seguridad del Estado, o que se basa en un expediente secreto; también el de un
        tribunal especial, cuando el cargo atañe al artículo 3.
    .limits =
        La fuente se pondera y nunca decide por sí sola; los tribunales militares tienen su propia
        regla.

# of version 3
A3-SANCTION =
    .title = Medida que suscita una preocupación de neutralidad
    .compliance =
        Fundamento de la medida que, según se afirma, se infringió: { $sanction_level }; alineada:
        { $measure_aligned }; vinculada a un Estado extranjero: { $case_tied_to_foreign_state }.
    .cure =
        Determinar el fundamento de la medida, su alineación y todo vínculo con un Estado extranjero
        o un conflicto.
    .says =
        La infracción de medidas que no están alineadas con las de la comunidad internacional, o que
        están vinculadas a un Estado extranjero o a un conflicto, suscita en general preocupación.
    .limits =
        La alineación es una conclusión de un examinador. No se ve que el Estado destinatario no sea
        parte en el tratado (3.7, párr. 8).

# of version 3
A3-BUSINESS =
    .title = Cargo económico tras una crítica pública
    .compliance =
        Un cargo económico recae sobre una persona que criticó a quienes están en el poder o se
        opuso a ellos, o sigue a una crítica pública en el plazo de un año.
    .cure =
        Exponer el orden de la crítica, la investigación, el cargo y la solicitud; preguntar por los
        actos, los importes y el beneficio.
    .says =
        Un cargo económico contra quien criticó a quienes están en el poder o se opuso a ellos se
        examina en su orden cronológico; también uno que solo es económico por sus actos, si no se
        indica beneficio ni víctima privada.
    .limits = Una sucesión de fechas muestra una pregunta, no una respuesta.

# of version 2
A3-BULK =
    .title = Solicitudes masivas bajo una misma calificación
    .compliance =
        Solicitudes similares en un plazo de siete días: { $similar_request_count }; exposiciones
        casi idénticas: { $near_duplicate_count }.
    .cure = Examinar todo el lote en conjunto.
    .says = Las solicitudes similares se examinan en conjunto.
    .limits = Los números son nuestros; los recuentos proceden de los registros propios del sistema.

# of version 2
ROP-312-SEP =
    .title = Cargos que deben separarse
    .requester =
        De { $offence_count ->
            [one] { $offence_count } delito
           *[other] los { $offence_count } delitos
        }, algunos no pueden tramitarse por este canal y se basan en hechos propios; los lugares que
        figuran a continuación los nombran.
    .compliance =
        De { $offence_count ->
            [one] { $offence_count } delito
           *[other] { $offence_count } delitos
        }, algunos atañen al artículo 3 y se basan en hechos propios; los hechos que figuran a
        continuación los nombran.
    .cure =
        Dejar fuera los cargos nombrados, e indicarlo en la información complementaria; los demás
        cargos se valoran por sí solos.
    .says =
        Los cargos que atañen al artículo 3 y se basan en hechos distintos se dejan fuera; el resto
        se valora por sí solo.
    .limits =
        Si los hechos son distintos es lo que dicen los conjuntos de hechos. Los hechos conexos se
        ponderan en su totalidad, también bajo varias órdenes de detención, supuesto que el
        Repertorio no trata.

ROP-36-NAME =
    .title = Grupo que debe identificarse
    .requester = La solicitud imputa la pertenencia o el apoyo a un grupo y no nombra al grupo.
    .compliance = Se imputa la pertenencia o el apoyo a un grupo, y el grupo no está identificado.
    .cure = Nombrar al grupo, con sus otros nombres, en la lista de organizaciones.
    .says = Cuando se imputa la pertenencia o el apoyo a un grupo, la fuente nombra al grupo.
    .limits =
        Un grupo nombrado solo en la exposición no se lee; su lugar es la lista de organizaciones.
