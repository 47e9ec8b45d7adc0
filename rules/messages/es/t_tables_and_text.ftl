RPD-82-REQ-CLOSED =
    .title = La entidad solicitante había dejado de existir
    .requester =
        El código indicado para la entidad solicitante pertenece a una que ha dejado de existir.
    .compliance =
        El código del solicitante corresponde a una entidad que había dejado de existir el día de la
        solicitud.
    .cure =
        Indicar el código de la entidad que presenta ahora la solicitud, y el fundamento en virtud
        del cual sucedió a la otra.

EXT-TREATY-ENDED =
    .title = Según las tablas, el tratado con un país requerido no está en vigor
    .requester =
        Para un país al que se solicitará la extradición, nombre el tratado o la ley que se invoca;
        el que conocemos no parece estar en vigor.
    .compliance =
        Países requeridos con los que las tablas solo muestran un tratado que no está en vigor:
        { $sought_countries_with_ended_route }. No se nombra ningún fundamento.
    .cure = Nombrar el tratado, el convenio o la ley en que se basará la solicitud de extradición.

EXT-TREATY-NONE-FOUND =
    .title = Las tablas no muestran ninguna vía para la extradición
    .requester = Puede nombrar el tratado o la ley que se invoca.
    .compliance =
        No se nombra ningún fundamento, y las tablas de referencia no muestran ninguno; eso no
        significa que no exista.
    .cure = Nombrar el tratado, el convenio o la ley en que se basará la solicitud de extradición.

HR-DEATH-LAW =
    .title = Se indica la pena de muerte y las tablas dicen que está abolida
    .requester =
        Compruebe la pena indicada para este delito; la que figura es la de muerte.
    .compliance =
        La pena indicada es la de muerte y, según las tablas de referencia, el Estado requirente la
        ha abolido.
    .cure = Corregir la pena máxima, o citar la ley en vigor que prevé la pena de muerte.

HR-DEATH-STATE =
    .title = Se indica la pena de muerte, no está abolida y no se ofrece ninguna garantía
    .compliance =
        La pena indicada es la de muerte y no se ofrece ninguna garantía; categoría del Estado
        requirente en la tabla de referencia: { $death_penalty_in_requesting_state }.
    .cure = Una garantía de que la pena de muerte no se impondrá o no se ejecutará.

ROP-36-LIST =
    .title =
        Se invoca un reconocimiento, y las listas de la ONU incorporadas aquí no contienen ese
        nombre
    .requester =
        Indique qué organismo internacional incluye al grupo en una lista como terrorista, con qué
        nombre y desde cuándo.
    .compliance =
        La solicitud califica a un grupo de universalmente reconocido como terrorista; las listas de
        la ONU incorporadas aquí no lo contienen con ese nombre en esa fecha.
    .cure = Nombrar la lista, la entrada y la fecha, o corregir el reconocimiento indicado.

ROP-36-LIKE =
    .title = El nombre del grupo solo se parece a uno incluido en una lista
    .requester = Indique el nombre completo del grupo.
    .compliance =
        El nombre se parece al de un grupo incluido en una lista, o es una mera sigla de uno;
        compárelos.
    .cure = Indicar el nombre completo del grupo y su entrada en la lista.

ROP-36-UN-LISTED =
    .title = Un grupo con este nombre está en la lista de la ONU
    .requester = Puede indicar quién reconoce al grupo como terrorista.
    .compliance =
        Un grupo con este nombre está en la lista de la ONU; inclusión: { $group_listed_from }. La
        solicitud no indica quién lo reconoce.
    .cure = Indicar quién incluye al grupo en una lista.

DQ-TRANSL-OTHER =
    .title = La exposición no está en ningún idioma de trabajo
    .requester = Facilite la exposición en árabe, español, francés o inglés.
    .compliance = La exposición no está redactada en ningún idioma de trabajo.
    .cure = Añadir una exposición en un idioma de trabajo.

DQ-TRANSL-STATED =
    .title = La exposición está en un idioma distinto del indicado
    .requester = Compruebe el idioma indicado para la exposición.
    .compliance = La exposición está en un idioma distinto del indicado: { $summary_language }.
    .cure = Corregir el idioma indicado.

FACTS-TEXT-SILENT =
    .title = Ni la lista de actos ni la exposición dicen qué hizo la persona
    .requester = Indique qué hizo esta persona, cuándo y dónde.
    .compliance =
        No se enumera ningún acto con momento o lugar, y ninguna frase de la exposición sitúa a la
        persona junto a un acto.
    .cure = Enumerar al menos un acto de la persona con momento o lugar.

FACTS-NEAR-DUPLICATE =
    .title = La exposición casi repite la de otra persona
    .compliance =
        Parte de la exposición que figura en una solicitud reciente sobre otra persona, en
        porcentaje: { $greatest_summary_likeness }. No se enumera ningún acto propio completo.
    .cure = Un relato de los actos propios de esta persona.

FACTS-BOILERPLATE =
    .title =
        La mayor parte de la exposición figura en otras solicitudes, y nada en ella es propio de la
        persona
    .compliance =
        Frases que figuran en solicitudes recientes sobre otras personas, en porcentaje:
        { $boilerplate_share }. No se enumera ningún acto propio completo.
    .cure = Un relato de los actos propios de esta persona.
