RPD-83-1-A-III =
    .title = No se indica el interés para la cooperación internacional
    .requester =
        Indique por qué la solicitud reviste interés para la cooperación policial internacional.
    .compliance = No se indica ningún interés para la cooperación internacional.
    .cure =
        Indicar el interés; si se limita a unos pocos países, recurrir a una difusión (artículo
        78(3)).
    .says =
        La solicitud debe revestir interés para la cooperación policial internacional, valorado
        según si todos los Miembros podrían tramitarla.
    .limits = No se valoran las razones dadas.

RPD-35-2 =
    .title = Nada indica dónde puede estar la persona
    .requester = Indique los países que la persona probablemente visite, o el último lugar conocido.
    .compliance = No se indican ni países probables ni un último lugar conocido.
    .cure = Indicar al menos un país, o decir por qué no puede indicarse ninguno.
    .says =
        Los datos deben poder servir a otros además de la fuente: debería nombrarse algún país en
        que la persona pueda encontrarse.
    .limits = No se leen los elementos transfronterizos del texto.

RPD-35-2-HOME =
    .title = Se sabe que la persona está en el país solicitante
    .requester =
        Todos los lugares indicados para la persona están en el país que presenta la solicitud; los
        demás países no pueden ayudar.
    .compliance = Todos los paraderos indicados están en el país solicitante.
    .cure =
        Indicar un motivo para creer que la persona está en el extranjero, o retirar la solicitud.
    .says =
        Cuando todos los lugares nombrados están en el propio país solicitante, los demás países no
        tienen nada que hacer.
    .limits = Solo se leen los lugares indicados en el formulario.

INT-LOCATED =
    .title = La persona fue localizada donde la entrega es imposible
    .compliance = La persona fue localizada donde la entrega es jurídicamente imposible.
    .cure =
        Preguntar para qué sirve aún la notificación, y si se prevé que la persona viaje a otro
        lugar.
    .says =
        Si se conoce el lugar y allí la entrega es jurídicamente imposible, la solicitud debe
        indicar para qué sirve todavía.
    .limits =
        Que un Estado no extradite a sus nacionales no priva por sí mismo de objeto a una
        notificación (CCF 2018).

INT-GEO =
    .title = La solicitud parece destinada a un solo país
    .requester =
        La extradición se solicita a un solo país; una difusión puede ser el instrumento adecuado.
    .compliance = La extradición se solicitará a un solo país.
    .cure = Considerar una difusión.
    .says =
        Si una solicitud no está destinada a todos los Miembros, la difusión es el instrumento
        adecuado.
    .limits =
        Que la extradición se pretenda de un solo país no significa que otros no puedan ayudar.
