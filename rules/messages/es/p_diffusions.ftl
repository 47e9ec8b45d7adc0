DIF-SAME =
    .title = No constan las comprobaciones previas al envío de una difusión
    .requester = Indique que antes del envío se hicieron las comprobaciones del artículo 99(2).
    .compliance =
        Comprobaciones del artículo 99(2) hechas antes del envío: { $pre_request_checks_made }.
    .cure = Hacer que el remitente confirme cada comprobación.
    .says =
        El propio remitente comprueba, antes del envío, la calidad, las condiciones de registro, el
        interés, el Estatuto y sus obligaciones internacionales.
    .limits =
        Por una comprobación a la que se responde que no pregunta RPD-76-2. De que el caso está por
        debajo de los umbrales de una notificación deja nota PEN-DIFFUSION.

DIF-WHY =
    .title = Difusión tras una denegación en virtud de los artículos 2 o 3
    .compliance =
        Se pide una difusión tras una denegación en virtud de los artículos 2 o 3 o de la política
        sobre refugiados.
    .cure = Indicar si la denegación excluía solo la notificación roja o todos los canales.
    .says =
        Una difusión puede seguir cuando una notificación no cumple los requisitos, pero no para
        eludir una denegación fundada en el Estatuto.
    .limits =
        Un resultado que solo impide la notificación roja puede dejar abierta una difusión (2.1,
        párr. 33(b)); los resultados los distinguen personas.

DIF-WHY-REASON =
    .title = Nada indica por qué es una difusión y no una notificación
    .requester = Indique por qué se utiliza una difusión y no una notificación.
    .compliance = No se indica ningún motivo para utilizar una difusión.
    .cure = Hacer que el remitente indique el motivo (artículo 99(3)).
    .says =
        Una difusión es para destinatarios o accesos limitados, o para una solicitud que no
        justifica una notificación o no cumple sus requisitos.
    .limits = No se valora el motivo dado.

DIF-MEASURE =
    .title = Difusión de una OCN sujeta a medidas correctivas
    .compliance = Una OCN sujeta a medidas correctivas pide una difusión.
    .cure = Hacer que dos personas autoricen la solicitud, o dejar constancia del fin de la medida.
    .says =
        Una OCN sujeta a medidas no envía difusiones directamente; la solicitud espera a personas.
    .limits = No se distingue qué medida está en vigor.

DIF-POST =
    .title = Difusión enviada antes de este examen
    .compliance = La difusión se envió a sus destinatarios antes de este examen.
    .cure =
        Examinarla de inmediato; si no lo supera, pedir a todos los destinatarios que supriman los
        datos.
    .says =
        Una difusión enviada directamente a las OCN se registra de inmediato y se examina después;
        si no supera el examen, se pide a todos los destinatarios que la supriman.
    .limits = Recuerda el deber; los mensajes a los destinatarios los envían personas.
