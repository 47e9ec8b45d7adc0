RPD-82-REQ =
    .title = El solicitante no está facultado para pedir una notificación
    .requester =
        Una entidad internacional solo puede presentar una solicitud si está facultada para
        investigar delitos y ejercer la acción penal.
    .compliance =
        No consta que la entidad solicitante esté facultada para investigar y ejercer la acción
        penal.
    .cure =
        Indicar el fundamento jurídico de esa facultad, o dejar que una Oficina Central Nacional
        (OCN) presente la solicitud.

RPD-82-REQ-COUNTRY =
    .title = No se indica el país solicitante
    .requester = Indique el país cuya Oficina Central Nacional (OCN) presenta la solicitud.
    .compliance = La solicitud no indica el país solicitante.
    .cure = Indicar el país solicitante.

RPD-82-PURP =
    .title = La finalidad no es la detención con miras a la extradición
    .requester =
        Finalidad indicada: { $purpose }. Una solicitud de este tipo debe tener por objeto la
        detención con miras a la extradición, la entrega o una medida legal similar.
    .compliance = Finalidad indicada: { $purpose }; el artículo 82 no la contempla.
    .cure =
        Si solo se busca conocer el paradero, pedir una notificación azul (artículo 88). De lo
        contrario, retirar la solicitud.

RPD-10-1 =
    .title = No se indica ninguna finalidad
    .requester = Indique la finalidad única de la solicitud.
    .compliance = No se indica ninguna finalidad.
    .cure = Indicar la finalidad: extradición, entrega o una medida legal similar.

RPD-10-2-A =
    .title = La finalidad no es la que enumera el Reglamento
    .requester =
        La finalidad indicada es «otra». Precise qué medida legal se pretende, o elija la finalidad
        enumerada.
    .compliance =
        La finalidad está codificada como distinta de la enumerada en el artículo 10(2)(a).
    .cure =
        Elegir la extradición, la entrega o una medida legal similar, o explicar la medida que se
        pretende.

RPD-44-STATUS =
    .title = La condición de la persona no corresponde a la de una persona buscada
    .requester =
        La condición { $person_status } no corresponde a la de una persona buscada, que es la
        condenada o la acusada.
    .compliance = Condición indicada: { $person_status }.
    .cure =
        Corregir la condición si es errónea; de lo contrario, pedir la notificación que corresponda
        a esa condición.

RPD-44-SUSPECT =
    .title = La persona es solo sospechosa
    .requester =
        Se indica que la persona es sospechosa, sin que se hayan formulado cargos. Una persona
        decidirá si la orden de detención basta.
    .compliance = La condición es la de sospechoso: no se han formulado cargos.
    .cure =
        Mostrar que la orden de detención permite solicitar la extradición, o pedir una notificación
        azul.

RN-WANTED-KIND =
    .title = No está claro si se trata de un proceso penal o del cumplimiento de una condena
    .requester =
        Indique si se busca a la persona para un proceso penal o para el cumplimiento de una
        condena, de conformidad con la orden de detención o la sentencia.
    .compliance =
        Falta el tipo de solicitud, o lo contradicen las órdenes de detención o la condena.
    .cure =
        Indicar el tipo; si se trata de una condena, añadir la sentencia condenatoria; si se trata
        de un proceso penal, la orden de detención.

RPD-39-DECEASED =
    .title = La persona ha fallecido
    .requester = Se indica que la persona ha fallecido; la solicitud no puede cumplir su finalidad.
    .compliance = La persona consta como fallecida.
    .cure = Retirar la solicitud, o corregir el registro si la persona está viva.

RPD-41-MINOR =
    .title = Falta la mención MINOR
    .requester =
        La persona era, o pudo haber sido, menor en el momento del primer acto (edad:
        { $youngest_age_at_offence_years }). Añada la mención MINOR o indique la fecha de nacimiento
        exacta.
    .compliance =
        Edad en el momento del primer acto: { $youngest_age_at_offence_years }; no figura la mención
        MINOR.
    .cure =
        Añadir la mención e indicar qué dispone la legislación nacional sobre los menores, o
        corregir las fechas.

RPD-41-MINOR-HOLD =
    .title = La persona era o es menor
    .requester = La persona era o es menor; antes que nada, una persona examina la solicitud.
    .compliance = La persona era menor en el momento del acto, o lo es ahora.
    .cure =
        Ponderar la gravedad, la edad y las condiciones que la legislación nacional establece para
        los menores.

RPD-40-VICTIM =
    .title = La persona es víctima o testigo
    .requester =
        La persona consta como { $person_status }; no puede adoptarse ninguna medida restrictiva
        contra víctimas o testigos.
    .compliance = Condición: { $person_status }.
    .cure = Corregir la condición si es errónea; de lo contrario, retirar la solicitud.

RPD-40-SIGNS =
    .title = Hay indicios de que la persona es una víctima
    .requester = Hay indicios de que la persona puede ser una víctima; una persona los examinará.
    .compliance = Constan indicios de que la persona es una víctima.
    .cure = Determinar si los actos se cometieron siendo víctima, por ejemplo, de trata de personas.

RPD-76-2 =
    .title = No se hicieron todas las comprobaciones previas a la solicitud
    .requester =
        Confirme las cinco comprobaciones que exige el artículo 76(2) antes de presentar una
        solicitud.
    .compliance = No están confirmadas todas las comprobaciones del artículo 76(2).
    .cure = Responder afirmativamente a cada comprobación, o corregir lo que lo impida.

RPD-5-11-2 =
    .title = La OCN no responde de la obtención ni de la calidad de los datos
    .requester =
        Confirme que los datos se obtuvieron y se introdujeron lícitamente, y que usted responde de
        su calidad.
    .compliance = La OCN no confirma la obtención lícita (respuesta: { $lawful_collection }).
    .cure = Confirmarlo, o corregir los datos e indicar cómo se obtuvieron.

RPD-41-CONDITIONS =
    .title = No se indica qué dispone la legislación nacional sobre los menores
    .requester =
        Figura la mención MINOR. Indique qué dispone la legislación nacional sobre los menores en
        este caso.
    .compliance =
        Figura la mención MINOR, y no se indican las condiciones de la legislación nacional.
    .cure =
        Indicar las condiciones, por ejemplo, la mayoría de edad y la forma en que se juzga a un
        menor.
