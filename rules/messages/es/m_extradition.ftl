EXT-REFUSED-SUBST =
    .title = Extradición denegada por motivos que INTERPOL comparte
    .compliance =
        Se denegó la extradición; motivo: { $refusal_ground }; sobre los mismos hechos:
        { $extradition_same_facts }.
    .cure =
        Obtener la decisión, ponderar sus motivos e indicar por qué, no obstante, los datos pueden
        tratarse.

EXT-REFUSED-PROC =
    .title = Extradición denegada por motivos procesales o locales
    .compliance = Se denegó la extradición por un motivo procesal o local: { $refusal_ground }.
    .cure =
        Nada se opone a los datos por esta causa; dejar constancia de la denegación en una adenda.

EXT-ADDENDUM =
    .title = No hay adenda sobre la denegación
    .compliance = Ninguna adenda deja constancia de la denegación de la extradición.
    .cure = Registrar una adenda, para que las demás OCN conozcan la denegación.

EXT-COACC =
    .title = Entrega de un coacusado denegada por motivos que INTERPOL comparte
    .compliance = Se denegó la extradición de un coacusado; motivo: { $refusal_ground }.
    .cure = Obtener la decisión, e indicar si sus motivos valen para esta persona.

EXT-COACC-NOTE =
    .title = Entrega de un coacusado denegada por motivos locales
    .compliance = Se denegó la extradición de un coacusado por un motivo local: { $refusal_ground }.
    .cure = No se requiere nada.

NBI =
    .title = Ya juzgada en el Estado requirente
    .compliance =
        El Estado requirente tiene una sentencia firme ({ $judgment_result }); por los mismos actos:
        { $judgment_same_acts }.
    .cure = Mostrar que la sentencia se refería a otros actos, o retirar la solicitud.

NBI-FOREIGN =
    .title = Ya juzgada en otro Estado
    .compliance =
        Otro Estado tiene una sentencia firme ({ $judgment_result }); por los mismos actos:
        { $judgment_same_acts }.
    .cure =
        Obtener la sentencia, e indicar si vincula al Estado requirente o a los países probables.

NBI-PARALLEL =
    .title = Los mismos actos se persiguen penalmente en otro lugar
    .compliance =
        Procedimientos en otro lugar por los mismos actos: { $parallel_proceedings_count }.
    .cure = Preguntar cómo se reparten el caso los Estados.

AMNESTY =
    .title = Amnistía, indulto o exoneración
    .compliance = Se concedió una amnistía, un indulto o una exoneración.
    .cure = Mostrar que no abarca estos delitos.

AMNESTY-CORE =
    .title = Amnistía por un crimen internacional fundamental
    .compliance =
        Se concedió una amnistía o un indulto, y se alega un crimen internacional fundamental.
    .cure = Indicar si la amnistía abarca el crimen fundamental y si puede invocarse.

RPD-52-2 =
    .title = La persona fue exculpada de los cargos
    .compliance = La persona fue exculpada de los cargos.
    .cure = Mostrar qué cargo subsiste, o retirar la solicitud y hacer que se supriman los datos.

# of version 2
EXT-TREATY =
    .title = No se nombra ninguna vía jurídica para la extradición
    .requester =
        Nombre el tratado o la ley en que se basaría la solicitud de extradición, si existe.
    .compliance = No se nombra ningún tratado ni ninguna ley de extradición.
    .cure = Nombrar el tratado o la ley que se invoca.

SPECIALITY =
    .title = Delito por el que no podría pedirse la entrega
    .requester = Ninguna orden de detención ni sentencia de las enumeradas abarca este delito.
    .compliance =
        Ninguna orden de detención ni sentencia abarca este delito, de modo que no podría pedirse la
        entrega por él.
    .cure = Nombrar la orden de detención que abarca el delito, o dejarlo fuera.

POL-OFF-EXC =
    .title = Crimen que nunca es un delito político
    .compliance =
        Se alega un crimen de guerra, un crimen de lesa humanidad o un genocidio; no se considera
        delito político.
    .cure = No se requiere nada a este respecto; las demás observaciones se valoran por sí mismas.

EXT-TREATY-NONE =
    .title = No se conoce ninguna vía jurídica para la extradición
    .compliance =
        Un examinador lo comprobó y no conoce ninguna vía jurídica para la extradición desde ningún
        país probable.
    .cure =
        Preguntar al solicitante en virtud de qué tratado o ley se pedirá la entrega, y a qué país.
