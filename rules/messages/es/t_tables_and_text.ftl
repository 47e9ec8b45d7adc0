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
    .says = Una solicitud procede de una OCN o de una entidad que existe el día en que se presenta.
    .limits =
        Solo se encuentran las entidades cuyo cese conoce la tabla; una sucesora puede tener el
        caso.

EXT-TREATY-ENDED =
    .title = Según las tablas, el tratado con un país requerido no está en vigor
    .requester =
        Para un país al que se solicitará la extradición, nombre el tratado o la ley que se invoca;
        el que conocemos no parece estar en vigor.
    .compliance =
        Países requeridos con los que las tablas solo muestran un tratado que no está en vigor:
        { $sought_countries_with_ended_route }. No se nombra ningún fundamento.
    .cure = Nombrar el tratado, el convenio o la ley en que se basará la solicitud de extradición.
    .says =
        Cuando el tratado conocido está suspendido, terminado o aún no está en vigor, se nombra el
        fundamento que se invoca.
    .limits =
        Las listas de cinco Estados, ninguna completa; la entrega puede basarse en la legislación
        nacional o en un convenio.

EXT-TREATY-NONE-FOUND =
    .title = Las tablas no muestran ninguna vía para la extradición
    .requester = Puede nombrar el tratado o la ley que se invoca.
    .compliance =
        No se nombra ningún fundamento, y las tablas de referencia no muestran ninguno; eso no
        significa que no exista.
    .cure = Nombrar el tratado, el convenio o la ley en que se basará la solicitud de extradición.
    .says =
        Un lector puede preguntar por el fundamento cuando no se nombra ninguno y las tablas no
        muestran ninguno.
    .limits =
        «No encontrado» nunca es «no hay tratado»; la reciprocidad y la legislación nacional no
        están en ninguna tabla.

HR-DEATH-LAW =
    .title = Se indica la pena de muerte y las tablas dicen que está abolida
    .requester =
        Compruebe la pena indicada para este delito; la que figura es la de muerte.
    .compliance =
        La pena indicada es la de muerte y, según las tablas de referencia, el Estado requirente la
        ha abolido.
    .cure = Corregir la pena máxima, o citar la ley en vigor que prevé la pena de muerte.
    .says = La pena indicada es la de la ley en vigor.
    .limits =
        La categoría de un Estado es la del día de su fuente; no se ve una reserva para tiempo de
        guerra.

HR-DEATH-STATE =
    .title = Se indica la pena de muerte, no está abolida y no se ofrece ninguna garantía
    .compliance =
        La pena indicada es la de muerte y no se ofrece ninguna garantía; categoría del Estado
        requirente en la tabla de referencia: { $death_penalty_in_requesting_state }.
    .cure = Una garantía de que la pena de muerte no se impondrá o no se ejecutará.
    .says =
        Saber si la pena todavía se impone o se ejecuta ayuda a ponderar la falta de una garantía.
    .limits = Informa del derecho y la práctica de un Estado, no de este caso.

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
    .says = Se indica quién reconoce a un grupo como terrorista, y desde cuándo.
    .limits =
        Los nombres se comparan tal como están escritos; no se encuentra otra grafía, una rama o una
        inclusión posterior.

ROP-36-LIKE =
    .title = El nombre del grupo solo se parece a uno incluido en una lista
    .requester = Indique el nombre completo del grupo.
    .compliance =
        El nombre se parece al de un grupo incluido en una lista, o es una mera sigla de uno;
        compárelos.
    .cure = Indicar el nombre completo del grupo y su entrada en la lista.
    .says =
        Un parecido o una mera sigla los compara un lector antes de tener al grupo por incluido en
        una lista.
    .limits = Organizaciones sin relación entre sí comparten siglas y palabras.

ROP-36-UN-LISTED =
    .title = Un grupo con este nombre está en la lista de la ONU
    .requester = Puede indicar quién reconoce al grupo como terrorista.
    .compliance =
        Un grupo con este nombre está en la lista de la ONU; inclusión: { $group_listed_from }. La
        solicitud no indica quién lo reconoce.
    .cure = Indicar quién incluye al grupo en una lista.
    .says =
        Para un grupo universalmente reconocido basta con poco; se muestra quién lo incluye en una
        lista, y desde cuándo.
    .limits =
        La inclusión en una lista no prueba que esta persona pertenezca al grupo ni que hiciera
        nada.

DQ-TRANSL-OTHER =
    .title = La exposición no está en ningún idioma de trabajo
    .requester = Facilite la exposición en árabe, español, francés o inglés.
    .compliance = La exposición no está redactada en ningún idioma de trabajo.
    .cure = Añadir una exposición en un idioma de trabajo.
    .says =
        Una solicitud se presenta al menos en un idioma de trabajo: árabe, español, francés o
        inglés.
    .limits =
        Se determina por las palabras de la exposición; un texto breve o mezclado queda sin
        determinar.

DQ-TRANSL-STATED =
    .title = La exposición está en un idioma distinto del indicado
    .requester = Compruebe el idioma indicado para la exposición.
    .compliance = La exposición está en un idioma distinto del indicado: { $summary_language }.
    .cure = Corregir el idioma indicado.
    .says = El idioma indicado es el del texto.
    .limits =
        Se determina por las palabras de la exposición; no se comprueba que una traducción equivalga
        a su original.

FACTS-TEXT-SILENT =
    .title = Ni la lista de actos ni la exposición dicen qué hizo la persona
    .requester = Indique qué hizo esta persona, cuándo y dónde.
    .compliance =
        No se enumera ningún acto con momento o lugar, y ninguna frase de la exposición sitúa a la
        persona junto a un acto.
    .cure = Enumerar al menos un acto de la persona con momento o lugar.
    .says =
        La exposición nombra al menos un acto de esta persona; si no lo hacen ni la lista ni el
        texto, se pide uno al solicitante.
    .limits = Se buscan palabras, en cuatro idiomas; no se comprende quién realizó un acto.

FACTS-NEAR-DUPLICATE =
    .title = La exposición casi repite la de otra persona
    .compliance =
        Parte de la exposición que figura en una solicitud reciente sobre otra persona, en
        porcentaje: { $greatest_summary_likeness }. No se enumera ningún acto propio completo.
    .cure = Un relato de los actos propios de esta persona.
    .says =
        Cuando se busca a varias personas, cada solicitud contiene un relato del papel propio de esa
        persona.
    .limits =
        Solo se comparan las solicitudes del mismo solicitante en el último medio año; el número es
        nuestro.

FACTS-BOILERPLATE =
    .title =
        La mayor parte de la exposición figura en otras solicitudes, y nada en ella es propio de la
        persona
    .compliance =
        Frases que figuran en solicitudes recientes sobre otras personas, en porcentaje:
        { $boilerplate_share }. No se enumera ningún acto propio completo.
    .cure = Un relato de los actos propios de esta persona.
    .says = Un texto común requiere a su lado un relato de la parte propia.
    .limits = Las fórmulas fijas de una fiscalía se repiten lícitamente; el número es nuestro.
