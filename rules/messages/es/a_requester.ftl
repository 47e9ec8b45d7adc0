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
    .says =
        Solo puede presentar una solicitud una Oficina Central Nacional, o una entidad internacional
        facultada para investigar delitos y ejercer la acción penal.
    .limits = No se comprueba si la facultad indicada existe realmente.

RPD-82-REQ-COUNTRY =
    .title = No se indica el país solicitante
    .requester = Indique el país cuya Oficina Central Nacional (OCN) presenta la solicitud.
    .compliance = La solicitud no indica el país solicitante.
    .cure = Indicar el país solicitante.
    .says =
        Una Oficina Central Nacional presenta la solicitud en nombre de su país, que debe nombrarse.
    .limits = El país solo se usa para los vínculos convencionales y las medidas registradas.

RPD-82-PURP =
    .title = La finalidad no es la detención con miras a la extradición
    .requester =
        Finalidad indicada: { $purpose }. Una solicitud de este tipo debe tener por objeto la
        detención con miras a la extradición, la entrega o una medida legal similar.
    .compliance = Finalidad indicada: { $purpose }; el artículo 82 no la contempla.
    .cure =
        Si solo se busca conocer el paradero, pedir una notificación azul (artículo 88). De lo
        contrario, retirar la solicitud.
    .says =
        El objetivo debe ser encontrar a una persona buscada y que sea retenida, detenida o
        restringida en sus desplazamientos con miras a la extradición, la entrega o una medida legal
        similar.
    .limits = Aquí no se ve una finalidad que se oculte tras la palabra extradición.

RPD-10-1 =
    .title = No se indica ninguna finalidad
    .requester = Indique la finalidad única de la solicitud.
    .compliance = No se indica ninguna finalidad.
    .cure = Indicar la finalidad: extradición, entrega o una medida legal similar.
    .says =
        Los datos se tratan para una finalidad única, determinada y explícita, conforme con los
        fines de la Organización.
    .limits = No puede verse si la finalidad es la verdadera.

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
    .says =
        La finalidad enumerada es la búsqueda de una persona con miras a su retención, su detención
        o la restricción de sus desplazamientos.
    .limits = Solo se lee la finalidad codificada, no su redacción.

RPD-44-STATUS =
    .title = La condición de la persona no corresponde a la de una persona buscada
    .requester =
        La condición { $person_status } no corresponde a la de una persona buscada, que es la
        condenada o la acusada.
    .compliance = Condición indicada: { $person_status }.
    .cure =
        Corregir la condición si es errónea; de lo contrario, pedir la notificación que corresponda
        a esa condición.
    .says = La condición procede de la lista cerrada; una persona buscada está condenada o acusada.
    .limits =
        Que solo corresponda a personas condenadas y acusadas se infiere de los artículos 82 y 83
        (D).

RPD-44-SUSPECT =
    .title = La persona es solo sospechosa
    .requester =
        Se indica que la persona es sospechosa, sin que se hayan formulado cargos. Una persona
        decidirá si la orden de detención basta.
    .compliance = La condición es la de sospechoso: no se han formulado cargos.
    .cure =
        Mostrar que la orden de detención permite solicitar la extradición, o pedir una notificación
        azul.
    .says =
        Un sospechoso es una persona contra la que no se han formulado cargos; una notificación azul
        admite sospechosos.
    .limits =
        Algunos sistemas expiden una orden de detención durante la investigación; debe examinarlo
        una persona.

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
    .says =
        Se busca a una persona para un proceso penal o para el cumplimiento de una condena, y la
        orden de detención o la sentencia debe concordar con ello.
    .limits =
        Los expedientes mixtos, con una orden de detención de cada tipo, se leen según lo que indica
        el encabezamiento.

RPD-39-DECEASED =
    .title = La persona ha fallecido
    .requester = Se indica que la persona ha fallecido; la solicitud no puede cumplir su finalidad.
    .compliance = La persona consta como fallecida.
    .cure = Retirar la solicitud, o corregir el registro si la persona está viva.
    .says =
        No puede detenerse a quien ha fallecido; esos datos sirven únicamente para la identificación
        y el análisis.
    .limits = Las noticias no confirmadas de un fallecimiento no figuran en el formulario.

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
    .says =
        Si la persona era menor en el momento del acto, figura la mención MINOR y se indican las
        condiciones de la legislación nacional.
    .limits =
        No se conoce la mayoría de edad del país que registra los datos; se usan dieciocho años.

RPD-41-MINOR-HOLD =
    .title = La persona era o es menor
    .requester = La persona era o es menor; antes que nada, una persona examina la solicitud.
    .compliance = La persona era menor en el momento del acto, o lo es ahora.
    .cure =
        Ponderar la gravedad, la edad y las condiciones que la legislación nacional establece para
        los menores.
    .says =
        La detención de una persona que era menor en el momento del acto, o lo es todavía, la
        examina primero una persona.
    .limits = El Reglamento no impide una notificación así; la retención es nuestra.

RPD-40-VICTIM =
    .title = La persona es víctima o testigo
    .requester =
        La persona consta como { $person_status }; no puede adoptarse ninguna medida restrictiva
        contra víctimas o testigos.
    .compliance = Condición: { $person_status }.
    .cure = Corregir la condición si es errónea; de lo contrario, retirar la solicitud.
    .says =
        Los datos sobre víctimas y testigos se mantienen separados, y no puede adoptarse respecto de
        ellos ninguna medida restrictiva.
    .limits = Aquí solo se lee la condición indicada.

RPD-40-SIGNS =
    .title = Hay indicios de que la persona es una víctima
    .requester = Hay indicios de que la persona puede ser una víctima; una persona los examinará.
    .compliance = Constan indicios de que la persona es una víctima.
    .cure = Determinar si los actos se cometieron siendo víctima, por ejemplo, de trata de personas.
    .says =
        Los indicios de que la persona es una víctima, por ejemplo de trata de personas, se examinan
        antes de solicitar la detención.
    .limits = Los indicios deben constar; no se buscan en el texto.

RPD-76-2 =
    .title = No se hicieron todas las comprobaciones previas a la solicitud
    .requester =
        Confirme las cinco comprobaciones que exige el artículo 76(2) antes de presentar una
        solicitud.
    .compliance = No están confirmadas todas las comprobaciones del artículo 76(2).
    .cure = Responder afirmativamente a cada comprobación, o corregir lo que lo impida.
    .says =
        Antes de presentar la solicitud, el solicitante se asegura de la calidad, las condiciones,
        el interés y el respeto del Estatuto y de sus propias obligaciones internacionales.
    .limits =
        Las respuestas son las del propio solicitante; de la falta de la lista solo se deja nota.

RPD-5-11-2 =
    .title = La OCN no responde de la obtención ni de la calidad de los datos
    .requester =
        Confirme que los datos se obtuvieron y se introdujeron lícitamente, y que usted responde de
        su calidad.
    .compliance = La OCN no confirma la obtención lícita (respuesta: { $lawful_collection }).
    .cure = Confirmarlo, o corregir los datos e indicar cómo se obtuvieron.
    .says =
        La OCN, y no la Secretaría General, responde de la obtención y la introducción lícitas y de
        la calidad; lo confirma antes que nada.
    .limits = La respuesta es la del propio solicitante; de la falta de respuesta solo se deja nota.

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
    .says = Cuando figura la mención MINOR, se indican las condiciones de la legislación nacional.
    .limits = Lo que dispone la legislación nacional se toma tal como se indica.
