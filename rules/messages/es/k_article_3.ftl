# of version 2
A3-PURE-MIL =
    .title = Delito puramente militar
    .compliance =
        Todos los cargos y todos los actos descritos son incumplimientos de deberes militares.
    .cure = Un delito de derecho común basado en hechos distintos puede solicitarse por sí solo.

# of version 2
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

# of version 2
A3-SPEECH =
    .title = Expresión protegida
    .compliance =
        Todos los actos descritos son expresiones dirigidas contra el Estado, sus funcionarios o sus
        instituciones.
    .cure =
        Mostrar incitación a la violencia o discurso de odio de esta persona; de lo contrario,
        denegar.

# of version 2
A3-SPEECH-MIXED =
    .title = La expresión como acusación
    .compliance =
        La acusación consiste en palabras, reuniones o asociación, y junto a ellas no se describe
        ningún delito propio grave.
    .cure =
        Determinar el contenido, el público, el blanco de las palabras y todo llamamiento a la
        violencia, y después decidir.

# of version 2
A3-ASSEMBLY =
    .title = Únicamente reunión o asociación protegidas
    .compliance = Todos los actos descritos son expresión, reunión pacífica, asociación o culto.
    .cure =
        Mostrar la violencia o la incitación propias de esta persona, con el momento, el lugar y el
        daño; de lo contrario, denegar.

# of version 2
ROP-36-SPEECH =
    .title = Una conducta protegida como acto o vínculo terrorista
    .compliance = Los únicos actos en que se apoya un cargo de terrorismo son conductas protegidas.
    .cure = Mostrar otro acto concreto de esta persona; de lo contrario, denegar.

ROP-36-C =
    .title = Grupo reconocido solo por la fuente, y ningún delito en sí mismo
    .compliance =
        Solo la fuente considera terrorista al grupo, y ningún acto propio es en sí mismo un delito.
    .cure =
        Preguntar por un acto que sea en sí mismo un delito, o por un reconocimiento más amplio del
        grupo.

# of version 2
A3-SEPARATIST =
    .title = Activista de una minoría o de una diáspora acusado de separatismo o terrorismo
    .compliance =
        Se acusa a un representante de una minoría o de una diáspora de terrorismo o extremismo, sin
        violencia propia grave.
    .cure =
        Averiguar si hay motivos sólidos para creer que existe persecución y si esta solicitud puede
        servir a ella.

# of version 2
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

# of version 2
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

# of version 2
A3-IHL =
    .title = Crimen internacional fundamental
    .compliance = Se alega un crimen internacional fundamental.
    .cure = Seguir el procedimiento especial y oír a los Estados interesados.

# of version 2
A3-CONFLICT =
    .title = Acto de combate en un conflicto armado
    .compliance = Los actos se sitúan en un conflicto armado o se dirigen contra militares.
    .cure = Determinar si se alega una violación de las leyes de la guerra.

A3-INTERSTATE =
    .title = Protesta de otro Estado, o controversia entre Estados
    .compliance =
        Otro Estado protesta, o el caso desempeña un papel en una controversia entre Estados.
    .cure = Ponderar los argumentos; consultar al solicitante (RTD 135 si persiste el desacuerdo).

# of version 2
ROP-38 =
    .title = Delito electoral que requiere examen
    .compliance =
        Se alega un delito electoral contra alguien de la vida política o cerca de unas elecciones.
    .cure =
        Determinar el daño a los votantes, el bando de la persona y la fecha de la solicitud
        respecto del día de la votación.

# of version 2
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

# of version 2
A3-TEXT-PURE =
    .title = Palabras de un delito puro bajo un cargo común
    .compliance =
        La exposición contiene { $pure_offence_words ->
            [one] { $pure_offence_words } palabra específica
           *[other] { $pure_offence_words } palabras específicas
        } sobre la seguridad del Estado, la toma del poder, el deber militar o el combate, y no todos los actos están codificados.
    .cure = Leer las frases marcadas y codificar los actos por lo que se hizo, no por el cargo.

# of version 3
A3-TEXT =
    .title = Palabras de la exposición que atañen al artículo 3
    .compliance =
        La exposición contiene palabras delicadas de { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } tipo
           *[other] { $sensitive_text_signals } tipos
        } y no todos los actos están codificados.
    .cure = Leer las frases marcadas y codificar los actos.

A3-TEXT-TITLE =
    .title = El título nombra una materia del artículo 3 y los códigos no
    .compliance = El título de un cargo nombra una materia del artículo 3, sus códigos no, y no todos los actos están codificados.
    .cure = Codificar los actos por lo que se hizo; corregir las etiquetas si los actos confirman el título.

ROP-31-TEXT =
    .title = Un cargo público de la persona consta solo en el texto
    .compliance =
        El texto atribuye a la persona un cargo público en { $own_office_words ->
            [one] { $own_office_words } lugar
           *[other] { $own_office_words } lugares
        }, y no consta ningún cargo en el expediente.
    .cure = Leer los pasajes marcados; si el cargo es de la persona, anotarlo con su Estado y sus fechas, y codificar si el acto fue propio de ese cargo.

# of version 3
A3-RELATIVE =
    .title = El examen de predominio no se inclina hacia el delito de derecho común
    .compliance =
        Los pesos son: { $ordinary_weight } hacia el delito de derecho común y { $article_3_weight }
        hacia el artículo 3.
    .cure = Ponderar la matriz; dejar constancia de los motivos.

A3-LABEL =
    .title = Hechos y cargos que deben ponerse en relación
    .compliance =
        El cargo es más grave que lo que los hechos relatan de esta persona, o distinto de ello.
    .cure =
        Pedir al solicitante que aclare qué actos responden a qué cargo; no decidir nada antes de la
        respuesta.

ROP-36-BRANCH =
    .title = Vínculo de una rama con su organización matriz que debe mostrarse
    .requester =
        La solicitud califica al grupo de rama de otra organización sin indicar por qué.
    .compliance =
        Se afirma que el grupo es una rama de otra organización, y no se muestra fundamento para
        ello.
    .cure = Indicar los hechos que vinculan al grupo con esa organización.

ROP-35-BELGIAN =
    .title = Homicidio de un jefe de Estado, o atentado contra su vida
    .compliance =
        Se alega el homicidio de un jefe de Estado o de un familiar suyo, o un atentado contra su
        vida; un acto así no se considera político.
    .cure = No se requiere nada a este respecto; las demás observaciones se valoran por sí mismas.

# of version 1
ROP-31-OFFICE =
    .title = Abuso de funciones sin mención de un beneficio
    .requester = Se imputa un abuso de funciones, y la solicitud no dice quién se benefició de él.
    .compliance = Se imputa un abuso de funciones, y no se indica beneficio alguno de la persona o de otra.
    .cure = Indicar quién obtuvo qué, cómo y cuándo, o qué intención de beneficio se alega.

A3-IMMUNITY-HOME =
    .title = Inmunidad en el propio país que debe aclararse
    .compliance =
        La persona ocupa un cargo público ({ $office }) del Estado requirente, o puede subsistir
        allí una inmunidad.
    .cure = Preguntar al solicitante si subsiste una inmunidad y si se levantó.

A3-IMMUNITY-CLAIM =
    .title = Inmunidad invocada y sin resolver
    .compliance = Se invoca una inmunidad ({ $immunity_finding }).
    .cure =
        Averiguar qué decidió la autoridad competente sobre la inmunidad invocada; retener hasta que
        se resuelva.

A3-SANCTION-BASIS =
    .title = Cargo por infracción de sanciones sin la medida
    .compliance =
        Se imputa una infracción de sanciones o del control de exportaciones, y en el expediente no
        figura ninguna medida.
    .cure =
        Buscar la medida, su fundamento y el período en que estuvo en vigor, y anotarlos.

ROP-37-GOODS =
    .title = Bienes que no nombra ninguna lista internacional
    .compliance =
        Los bienes no figuran en listas internacionales como militares o de doble uso.
    .cure = Pedir al solicitante que explique por qué los bienes están sujetos a control.

ROP-37-PERIOD =
    .title = Actos fuera del período de la medida
    .compliance =
        Delitos, desde: { $earliest_breach_on }; hasta: { $latest_breach_on }. Medida, desde:
        { $measure_from }; hasta: { $measure_until }.
    .cure = Determinar qué actos corresponden al período de la medida.

ROP-22-56 =
    .title = Se denegaron solicitudes similares sobre otras personas
    .compliance = Se denegaron solicitudes similares sobre otras personas.
    .cure =
        Comparar los motivos de esas denegaciones con esta solicitud; nunca deciden por sí solos.

# of version 3
CONST-3 =
    .title = Un factor decisivo apunta al artículo 3
    .compliance =
        Número de factores decisivos que apuntan al artículo 3: { $article_3_decisive_factors }.
    .cure =
        Leer la matriz; indicar por qué el elemento da o no da a la solicitud su carácter.

A3-SEQUENCE =
    .title = Crítica o candidatura, investigación y cargo en el plazo de un año
    .compliance =
        Crítica ({ $first_public_criticism_on }) o candidatura ({ $candidacy_on }); investigación:
        { $investigation_opened_on }; cargo: { $charge_on }.
    .cure =
        Exponer el orden de los acontecimientos junto a las fechas de los actos, y averiguar qué dio
        inicio a la investigación.

A3-LATE =
    .title = Cargo formulado mucho después de la salida, por algo aún más antiguo
    .compliance =
        Fin de los actos: { $last_act_on }; salida de la persona: { $left_country_on }; días desde
        la salida hasta el cargo: { $days_from_departure_to_charge }.
    .cure = No preguntar nada solo por esto; leerlo junto a las demás observaciones.

# of version 2
A3-PURE-POL =
    .title = Delito puramente político
    .compliance =
        Todos los actos descritos se dirigen únicamente contra el Estado y no causaron daño a
        ninguna persona.
    .cure =
        Mostrar un acto que perjudique a particulares o a bienes privados; de lo contrario,
        corresponde a una persona denegar la solicitud en virtud del artículo 3.

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

# of version 2
ROP-36-A =
    .title = Acto para un grupo universalmente reconocido
    .requester = La solicitud nombra al grupo, pero no indica ningún acto concreto de esta persona.
    .compliance =
        El grupo está universalmente reconocido, pero no se indica ningún acto concreto de esta
        persona.
    .cure = Indicar el acto, incluido el viaje para unirse al grupo, con fecha y lugar.

# of version 2
ROP-36-B =
    .title = Naturaleza del grupo que debe mostrarse
    .requester =
        La solicitud no muestra a partir de qué hechos se considera terrorista al grupo.
    .compliance =
        La naturaleza terrorista del grupo no consta por actos violentos reivindicados o atribuidos.
    .cure =
        Indicar los actos violentos específicos del grupo, y quién los reivindicó o se los atribuyó.

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

# of version 2
A3-TERROR =
    .title = Actos concretos en que se apoya un cargo de terrorismo
    .requester =
        La solicitud no indica ningún acto concreto de esta persona que responda al cargo de
        terrorismo.
    .compliance = Figura un cargo de terrorismo sin un acto propio concreto que pudiera leerse.
    .cure = Indicar los actos específicos de esta persona, con fecha, lugar y medios.

A3-IMMUNITY =
    .title = Jefe en ejercicio de otro Estado
    .compliance = La persona figura en el expediente como jefe en ejercicio de otro Estado.
    .cure = Verificar el cargo público y el Estado; decide una persona.

# of version 2
A3-SOURCE =
    .title = Caso de un servicio de seguridad o de un tribunal de seguridad del Estado
    .compliance =
        Tipo de fuente: { $source_authority }; expediente secreto: { $secret_file }.
    .cure =
        Preguntar por qué esa autoridad tiene el caso, qué garantías ofrece y qué puede revelarse.

# of version 3
A3-SANCTION =
    .title = Medida que suscita una preocupación de neutralidad
    .compliance =
        Fundamento de la medida que, según se afirma, se infringió: { $sanction_level }; alineada:
        { $measure_aligned }; vinculada a un Estado extranjero: { $case_tied_to_foreign_state }.
    .cure =
        Determinar el fundamento de la medida, su alineación y todo vínculo con un Estado extranjero
        o un conflicto.

# of version 3
A3-BUSINESS =
    .title = Cargo económico tras una crítica pública
    .compliance =
        Un cargo económico recae sobre una persona que criticó a quienes están en el poder o se
        opuso a ellos, o sigue a una crítica pública en el plazo de un año.
    .cure =
        Exponer el orden de la crítica, la investigación, el cargo y la solicitud; preguntar por los
        actos, los importes y el beneficio.

# of version 2
A3-BULK =
    .title = Solicitudes masivas bajo una misma calificación
    .compliance =
        Solicitudes similares en un plazo de siete días: { $similar_request_count }; exposiciones
        casi idénticas: { $near_duplicate_count }.
    .cure = Examinar todo el lote en conjunto.

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

ROP-36-NAME =
    .title = Grupo que debe identificarse
    .requester = La solicitud imputa la pertenencia o el apoyo a un grupo y no nombra al grupo.
    .compliance = Se imputa la pertenencia o el apoyo a un grupo, y el grupo no está identificado.
    .cure = Nombrar al grupo, con sus otros nombres, en la lista de organizaciones.
