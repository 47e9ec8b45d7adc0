HIST-CCF-DEL =
    .title = La CCF consideró que los datos no eran conformes
    .compliance =
        La CCF consideró que unos datos no eran conformes; sobre los mismos hechos:
        { $ccf_same_facts }.
    .cure =
        No cabe subsanación mediante una nueva solicitud. Un hecho nuevo se somete a la CCF mediante
        una solicitud de revisión (Estatuto de la CCF, artículo 42).

HIST-REVISION =
    .title = Hechos nuevos demasiado tardíos o débiles para reabrir una decisión de la CCF
    .compliance =
        Hechos nuevos: { $new_fact_count }; días desde que se descubrió el más reciente:
        { $days_since_latest_new_fact }; podrían cambiar el resultado:
        { $new_facts_could_change_conclusion }.
    .cure =
        No cabe subsanación, salvo que en los últimos seis meses se haya descubierto un hecho nuevo
        que pueda cambiar el resultado.

HIST-GS-REF =
    .title = Denegada antes, y no se indica ningún cambio
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result } (motivo: { $earlier_reason }); no
        se indica ningún cambio.
    .cure =
        Indicar qué ha cambiado desde entonces, o mostrar que esta solicitud se refiere a otros
        hechos.

HIST-GS-REF-CHANGED =
    .title = Denegada antes, y se indica un cambio
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result } (motivo: { $earlier_reason }); el
        solicitante indica que algo ha cambiado.
    .cure = Comparar el cambio con los motivos de la denegación, y dejar constancia del resultado.

HIST-GS-REF-FORM =
    .title = Una solicitud anterior fracasó por motivos de forma
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result }; motivo: { $earlier_reason }.
    .cure = Comprobar que el defecto se subsanó.

HIST-ROUTE =
    .title = Otros canales utilizados tras una denegación
    .compliance =
        Tras una denegación ({ $earlier_reason }) se utilizaron otros canales; número de veces:
        { $other_channel_uses_after_result }.
    .cure = Indicar para qué sirvió cada uso; señalar a la OCN si elude la denegación.

HIST-SPLIT =
    .title = Los mismos actos con una nueva orden de detención
    .compliance =
        Los actos son los de una denegación anterior, y todas las órdenes de detención son
        posteriores a ella.
    .cure = Comparar los cargos y las órdenes de detención con los de la solicitud denegada.

HIST-WITHDRAWN =
    .title = Retirada ante la CCF, y ahora de vuelta
    .compliance = Se retiraron datos sobre esta persona durante un caso ante la CCF y ahora vuelven.
    .cure = Averiguar por qué se retiraron, y qué había pedido la CCF.

HIST-PENDING =
    .title = La CCF está examinando datos sobre esta persona
    .compliance = Está pendiente una solicitud ante la CCF relativa a esta persona.
    .cure = Esperar la decisión o ponerse de acuerdo con la CCF; no revelar nada.

NCB-MEASURES =
    .title = Medidas correctivas contra la OCN solicitante
    .compliance = Está en vigor una medida correctiva contra la OCN solicitante.
    .cure = Dejar constancia del fin de la medida, o hacer que dos personas autoricen la solicitud.

NCB-NONRESP =
    .title = Preguntas al solicitante quedaron sin respuesta
    .compliance = Preguntas sin una respuesta completa: { $unanswered_question_count }.
    .cure = Dejar constancia de la respuesta, o decidir con lo que consta en el expediente.

HIST-UNDECLARED-FORM =
    .title =
        Los registros propios contienen una denegación por motivos de forma que el solicitante no
        declaró
    .compliance =
        Los registros propios contienen una denegación por el umbral de la pena, datos incompletos o
        la descripción, que el solicitante no declaró.
    .cure = Comprobar que el defecto se subsanó.

# of version 2
HIST-UNDECLARED =
    .title =
        Los registros propios contienen una denegación por motivos de fondo que el solicitante no
        declaró
    .compliance =
        Los registros propios contienen una denegación por motivos de fondo, o una negativa a la
        entrega, que el solicitante no declaró.
    .cure =
        Compararla con esta solicitud, y averiguar por qué no se declaró; no revelar una solicitud
        ante la CCF.

# of version 1
HIST-MATCH-DENIED =
    .title = Semejante a una solicitud denegada o cuyos datos se suprimieron
    .compliance =
        Solicitudes con final adverso que pueden referirse a la misma persona o a los mismos hechos:
        { $matches_after_denial }.
    .cure =
        Comparar los textos y confirmar o descartar cada coincidencia con un motivo; no revelar al
        solicitante que existe otra solicitud.

# of version 1
HIST-MATCH-CUT =
    .title = Más solicitudes semejantes de las que se pudieron comparar
    .compliance = Hay más solicitudes semejantes a esta de las que se pudieron comparar.
    .cure = Buscar a mano en los registros a la persona y los actos.

# of version 1
HIST-DUPLICATE =
    .title = Lo mismo ya se solicitó
    .compliance =
        Solicitudes en los registros que se refieren probablemente a la misma persona y a los mismos
        hechos: { $duplicate_requests }.
    .cure =
        Comparar los textos y confirmar o descartar cada coincidencia; no informar de ella a otro
        solicitante.
