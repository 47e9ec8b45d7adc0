HIST-CCF-DEL =
    .title = La CCF consideró que los datos no eran conformes
    .compliance =
        La CCF consideró que unos datos no eran conformes; sobre los mismos hechos:
        { $ccf_same_facts }.
    .cure =
        No cabe subsanación mediante una nueva solicitud. Un hecho nuevo se somete a la CCF mediante
        una solicitud de revisión (Estatuto de la CCF, artículo 42).
    .says =
        Las decisiones de la CCF son definitivas y obligan a la Organización; los mismos datos no
        vuelven.
    .limits =
        El registro no indica de quién eran los datos sobre los que versó la decisión; distinguir
        una decisión sobre la solicitud de otro Estado corresponde a personas. Las solicitudes ante
        la CCF son confidenciales.

HIST-REVISION =
    .title = Hechos nuevos demasiado tardíos o débiles para reabrir una decisión de la CCF
    .compliance =
        Hechos nuevos: { $new_fact_count }; días desde que se descubrió el más reciente:
        { $days_since_latest_new_fact }; podrían cambiar el resultado:
        { $new_facts_could_change_conclusion }.
    .cure =
        No cabe subsanación, salvo que en los últimos seis meses se haya descubierto un hecho nuevo
        que pueda cambiar el resultado.
    .says =
        Una decisión de la CCF solo se reabre a petición dirigida a la CCF, por un hecho que podría
        haber llevado a otro resultado, en los seis meses siguientes a su descubrimiento.
    .limits =
        Se mide el más reciente de varios hechos nuevos. Seis meses se cuentan como 184 días, para
        llamar tardío solo a lo que lo es con seguridad. Un hecho presentado a tiempo no levanta
        HIST-CCF-DEL.

HIST-GS-REF =
    .title = Denegada antes, y no se indica ningún cambio
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result } (motivo: { $earlier_reason }); no
        se indica ningún cambio.
    .cure =
        Indicar qué ha cambiado desde entonces, o mostrar que esta solicitud se refiere a otros
        hechos.
    .says =
        Las denegaciones anteriores se tienen en cuenta; una solicitud sobre los mismos hechos que
        no dice nada nuevo tiene el mismo resultado.
    .limits =
        Las denegaciones anteriores se examinan y nunca operan de forma automática; la denegación
        cuando nada cambió es nuestra lectura, y decide una persona.

HIST-GS-REF-CHANGED =
    .title = Denegada antes, y se indica un cambio
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result } (motivo: { $earlier_reason }); el
        solicitante indica que algo ha cambiado.
    .cure = Comparar el cambio con los motivos de la denegación, y dejar constancia del resultado.
    .says =
        Lo que el solicitante dice que ha cambiado se compara con los motivos de la denegación
        anterior.
    .limits = Si el cambio importa no se valora aquí.

HIST-GS-REF-FORM =
    .title = Una solicitud anterior fracasó por motivos de forma
    .compliance =
        Resultado de una solicitud anterior: { $earlier_result }; motivo: { $earlier_reason }.
    .cure = Comprobar que el defecto se subsanó.
    .says =
        Una denegación anterior por el umbral de la pena, datos incompletos o la descripción puede
        subsanarse, y se deja nota de ella.
    .limits = Si el defecto está subsanado lo valoran las reglas sobre ese defecto.

HIST-ROUTE =
    .title = Otros canales utilizados tras una denegación
    .compliance =
        Tras una denegación ({ $earlier_reason }) se utilizaron otros canales; número de veces:
        { $other_channel_uses_after_result }.
    .cure = Indicar para qué sirvió cada uso; señalar a la OCN si elude la denegación.
    .says =
        Hacer pasar a la misma persona por otro canal tras una denegación en virtud de los artículos
        2 o 3 es un uso indebido.
    .limits =
        Un uso lícito de otro canal, como un pasaporte perdido, tiene el mismo aspecto; los
        distinguen personas.

HIST-SPLIT =
    .title = Los mismos actos con una nueva orden de detención
    .compliance =
        Los actos son los de una denegación anterior, y todas las órdenes de detención son
        posteriores a ella.
    .cure = Comparar los cargos y las órdenes de detención con los de la solicitud denegada.
    .says =
        Cuando todas las órdenes de detención son posteriores a la denegación y los actos son los
        mismos, personas buscan si hubo un fraccionamiento.
    .limits =
        Que los actos son los mismos debe constar; los textos de las solicitudes no se comparan.

HIST-WITHDRAWN =
    .title = Retirada ante la CCF, y ahora de vuelta
    .compliance = Se retiraron datos sobre esta persona durante un caso ante la CCF y ahora vuelven.
    .cure = Averiguar por qué se retiraron, y qué había pedido la CCF.
    .says =
        Retirar datos mientras la CCF los examina e introducirlos de nuevo no está prohibido, pero
        personas preguntan por qué.
    .limits = El motivo de la retirada no consta.

HIST-PENDING =
    .title = La CCF está examinando datos sobre esta persona
    .compliance = Está pendiente una solicitud ante la CCF relativa a esta persona.
    .cure = Esperar la decisión o ponerse de acuerdo con la CCF; no revelar nada.
    .says =
        Mientras un caso está abierto son posibles medidas provisionales, y no se difunde nada
        nuevo.
    .limits =
        Que una solicitud está pendiente es confidencial (Estatuto de la CCF, 20(2)); solo lo ve el
        personal.

NCB-MEASURES =
    .title = Medidas correctivas contra la OCN solicitante
    .compliance = Está en vigor una medida correctiva contra la OCN solicitante.
    .cure = Dejar constancia del fin de la medida, o hacer que dos personas autoricen la solicitud.
    .says =
        Mientras una medida está en vigor, las solicitudes de la OCN las examinan antes personas.
    .limits =
        Una medida cuyo fin no consta cuenta como en vigor. El país mismo no desempeña ningún papel.

NCB-NONRESP =
    .title = Preguntas al solicitante quedaron sin respuesta
    .compliance = Preguntas sin una respuesta completa: { $unanswered_question_count }.
    .cure = Dejar constancia de la respuesta, o decidir con lo que consta en el expediente.
    .says =
        Cuando la OCN no respondió, o solo en términos generales, personas deciden el caso según el
        expediente.
    .limits = No se calcula ningún plazo; una respuesta que aún se espera no se cuenta.

HIST-UNDECLARED-FORM =
    .title =
        Los registros propios contienen una denegación por motivos de forma que el solicitante no
        declaró
    .compliance =
        Los registros propios contienen una denegación por el umbral de la pena, datos incompletos o
        la descripción, que el solicitante no declaró.
    .cure = Comprobar que el defecto se subsanó.
    .says =
        Se deja nota de una denegación por el umbral de la pena, datos incompletos o la descripción
        que no se declaró.
    .limits = Si el defecto está subsanado lo valoran las reglas sobre ese defecto.

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
    .says =
        El solicitante declara las denegaciones anteriores, y las negativas a la entrega por motivos
        que INTERPOL comparte; cuando los registros propios muestran una que se calló, lo examinan
        personas.
    .limits =
        El solicitante puede desconocer una decisión de la CCF; el formulario no obliga a declarar.

# of version 1
HIST-MATCH-DENIED =
    .title = Semejante a una solicitud denegada o cuyos datos se suprimieron
    .compliance =
        Solicitudes con final adverso que pueden referirse a la misma persona o a los mismos hechos:
        { $matches_after_denial }.
    .cure =
        Comparar los textos y confirmar o descartar cada coincidencia con un motivo; no revelar al
        solicitante que existe otra solicitud.
    .says =
        Cuando una solicitud puede referirse a la misma persona o a los mismos hechos que otra que
        se denegó, se retiró tras el envío o se suprimió, quienquiera que la presentase y por
        cualquier canal, personas comparan antes ambas.
    .limits =
        Los nombres y relatos semejantes no prueban nada; dos personas pueden compartir nombre y dos
        delitos, un día. De una solicitud que se borró solo quedan claves, por lo que no puede
        compararse ningún texto.

# of version 1
HIST-MATCH-CUT =
    .title = Más solicitudes semejantes de las que se pudieron comparar
    .compliance = Hay más solicitudes semejantes a esta de las que se pudieron comparar.
    .cure = Buscar a mano en los registros a la persona y los actos.
    .says =
        Cuando son tantas las solicitudes que comparten un nombre o un relato que no se compararon
        todas, lo examinan personas.
    .limits =
        No dice nada de la persona; los nombres que llevan muchos y las frases hechas tienen este
        efecto.

# of version 1
HIST-DUPLICATE =
    .title = Lo mismo ya se solicitó
    .compliance =
        Solicitudes en los registros que se refieren probablemente a la misma persona y a los mismos
        hechos: { $duplicate_requests }.
    .cure =
        Comparar los textos y confirmar o descartar cada coincidencia; no informar de ella a otro
        solicitante.
    .says =
        Consta en los registros otra solicitud que se refiere probablemente a la misma persona y a
        los mismos hechos, y se deja nota de ella.
    .limits =
        Un Estado que coopera, un tribunal o una nueva orden de detención pueden ser una buena razón
        para volver a pedirlo.
