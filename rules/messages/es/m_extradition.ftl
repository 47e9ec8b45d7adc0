EXT-REFUSED-SUBST =
    .title = Extradición denegada por motivos que INTERPOL comparte
    .compliance =
        Se denegó la extradición; motivo: { $refusal_ground }; sobre los mismos hechos:
        { $extradition_same_facts }.
    .cure =
        Obtener la decisión, ponderar sus motivos e indicar por qué, no obstante, los datos pueden
        tratarse.
    .says =
        Cuando la entrega se denegó por motivos de política, de derechos, de condición de refugiado,
        de discriminación o de un segundo juicio, se ponderan los motivos.
    .limits =
        Una denegación nunca hace por sí sola que un caso entre en el artículo 3; aplicar la
        presunción favorable a la denegación corresponde a personas.

EXT-REFUSED-PROC =
    .title = Extradición denegada por motivos procesales o locales
    .compliance = Se denegó la extradición por un motivo procesal o local: { $refusal_ground }.
    .cure =
        Nada se opone a los datos por esta causa; dejar constancia de la denegación en una adenda.
    .says =
        La nacionalidad, la doble incriminación, el incumplimiento de un plazo o una prescripción
        local no son motivo contra los datos; la denegación se hace constar en una adenda.
    .limits = Un motivo local puede ocultar otro; la decisión misma no se lee.

EXT-ADDENDUM =
    .title = No hay adenda sobre la denegación
    .compliance = Ninguna adenda deja constancia de la denegación de la extradición.
    .cure = Registrar una adenda, para que las demás OCN conozcan la denegación.
    .says = Toda denegación de extradición se comunica a las OCN en una adenda.
    .limits =
        La adenda es tarea de la Secretaría General, por lo que no se pide nada al solicitante.

EXT-COACC =
    .title = Entrega de un coacusado denegada por motivos que INTERPOL comparte
    .compliance = Se denegó la extradición de un coacusado; motivo: { $refusal_ground }.
    .cure = Obtener la decisión, e indicar si sus motivos valen para esta persona.
    .says =
        Los motivos dados respecto de un coacusado pueden valer para esta persona; lo examinan
        personas.
    .limits = No es decisivo (CCF 2019); la situación de cada acusado difiere.

EXT-COACC-NOTE =
    .title = Entrega de un coacusado denegada por motivos locales
    .compliance = Se denegó la extradición de un coacusado por un motivo local: { $refusal_ground }.
    .cure = No se requiere nada.
    .says =
        Se deja nota de una denegación por motivos procesales o locales en el caso de un coacusado.
    .limits = No es decisivo.

NBI =
    .title = Ya juzgada en el Estado requirente
    .compliance =
        El Estado requirente tiene una sentencia firme ({ $judgment_result }); por los mismos actos:
        { $judgment_same_acts }.
    .cure = Mostrar que la sentencia se refería a otros actos, o retirar la solicitud.
    .says =
        A nadie vuelve a buscarlo un Estado que, por los mismos actos, absolvió o castigó a la
        persona o llegó a un acuerdo con ella.
    .limits =
        Si los actos son los mismos es lo que se indicó. Una pena aún no cumplida y un
        sobreseimiento sin sentencia no impiden nada.

NBI-FOREIGN =
    .title = Ya juzgada en otro Estado
    .compliance =
        Otro Estado tiene una sentencia firme ({ $judgment_result }); por los mismos actos:
        { $judgment_same_acts }.
    .cure =
        Obtener la sentencia, e indicar si vincula al Estado requirente o a los países probables.
    .says =
        Una sentencia de otro Estado por los mismos actos no vincula a todos los Estados; su efecto
        lo valoran personas (véase también TJUE C-505/19).
    .limits = No se calcula a qué Estados vincula la sentencia.

NBI-PARALLEL =
    .title = Los mismos actos se persiguen penalmente en otro lugar
    .compliance =
        Procedimientos en otro lugar por los mismos actos: { $parallel_proceedings_count }.
    .cure = Preguntar cómo se reparten el caso los Estados.
    .says =
        Se deja nota de los procedimientos en otro lugar por los mismos actos, porque las
        solicitudes pueden concurrir.
    .limits = Solo se ven los procedimientos que el solicitante declaró.

AMNESTY =
    .title = Amnistía, indulto o exoneración
    .compliance = Se concedió una amnistía, un indulto o una exoneración.
    .cure = Mostrar que no abarca estos delitos.
    .says = No se busca a nadie por lo que fue objeto de amnistía, indulto o exoneración.
    .limits = El silencio sobre una amnistía no se lee como amnistía.

AMNESTY-CORE =
    .title = Amnistía por un crimen internacional fundamental
    .compliance =
        Se concedió una amnistía o un indulto, y se alega un crimen internacional fundamental.
    .cure = Indicar si la amnistía abarca el crimen fundamental y si puede invocarse.
    .says = Si cuenta una amnistía por un crimen internacional fundamental lo valoran personas.
    .limits = Lee sobre qué versan los delitos, no los tipos de los actos.

RPD-52-2 =
    .title = La persona fue exculpada de los cargos
    .compliance = La persona fue exculpada de los cargos.
    .cure = Mostrar qué cargo subsiste, o retirar la solicitud y hacer que se supriman los datos.
    .says =
        Los datos sobre una persona exculpada de los cargos no se conservan, y no queda nada por lo
        que buscarla.
    .limits = No se ven un recurso contra la absolución ni otros cargos que subsistan.

# of version 2
EXT-TREATY =
    .title = No se nombra ninguna vía jurídica para la extradición
    .requester =
        Nombre el tratado o la ley en que se basaría la solicitud de extradición, si existe.
    .compliance = No se nombra ningún tratado ni ninguna ley de extradición.
    .cure = Nombrar el tratado o la ley que se invoca.
    .says =
        Nombrar el tratado o la ley que se invoca muestra que la entrega puede pedirse al menos a un
        país.
    .limits = Un tratado que se nombra no se comprueba; las tablas de tratados no están completas.

SPECIALITY =
    .title = Delito por el que no podría pedirse la entrega
    .requester = Ninguna orden de detención ni sentencia de las enumeradas abarca este delito.
    .compliance =
        Ninguna orden de detención ni sentencia abarca este delito, de modo que no podría pedirse la
        entrega por él.
    .cure = Nombrar la orden de detención que abarca el delito, o dejarlo fuera.
    .says =
        A una persona entregada se la juzga solo por los delitos de la entrega, por lo que los de la
        notificación deberían ser los mismos.
    .limits =
        Lee qué delitos enumeran las órdenes de detención; la solicitud de extradición no se ve.

POL-OFF-EXC =
    .title = Crimen que nunca es un delito político
    .compliance =
        Se alega un crimen de guerra, un crimen de lesa humanidad o un genocidio; no se considera
        delito político.
    .cure = No se requiere nada a este respecto; las demás observaciones se valoran por sí mismas.
    .says =
        Los crímenes de guerra y los crímenes de lesa humanidad no se consideran delitos políticos.
    .limits = Limita A3-PURE-POL y no libera nada; el jefe de Estado es ROP-35-BELGIAN.

EXT-TREATY-NONE =
    .title = No se conoce ninguna vía jurídica para la extradición
    .compliance =
        Un examinador lo comprobó y no conoce ninguna vía jurídica para la extradición desde ningún
        país probable.
    .cure =
        Preguntar al solicitante en virtud de qué tratado o ley se pedirá la entrega, y a qué país.
    .says =
        Cuando un examinador no conoce ninguna vía jurídica para la entrega desde ningún país
        probable, se pregunta al solicitante cuál pretende utilizar.
    .limits =
        Es la respuesta de un examinador; la entrega sin tratado puede ser lícita, y la falta de una
        entrada en una tabla no es una respuesta.
