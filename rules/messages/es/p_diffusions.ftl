DIF-SAME =
    .title = No constan las comprobaciones previas al envío de una difusión
    .requester = Indique que antes del envío se hicieron las comprobaciones del artículo 99(2).
    .compliance =
        Comprobaciones del artículo 99(2) hechas antes del envío: { $pre_request_checks_made }.
    .cure = Hacer que el remitente confirme cada comprobación.

DIF-WHY =
    .title = Difusión tras una denegación en virtud de los artículos 2 o 3
    .compliance =
        Se pide una difusión tras una denegación en virtud de los artículos 2 o 3 o de la política
        sobre refugiados.
    .cure = Indicar si la denegación excluía solo la notificación roja o todos los canales.

DIF-WHY-REASON =
    .title = Nada indica por qué es una difusión y no una notificación
    .requester = Indique por qué se utiliza una difusión y no una notificación.
    .compliance = No se indica ningún motivo para utilizar una difusión.
    .cure = Hacer que el remitente indique el motivo (artículo 99(3)).

DIF-MEASURE =
    .title = Difusión de una OCN sujeta a medidas correctivas
    .compliance = Una OCN sujeta a medidas correctivas pide una difusión.
    .cure = Hacer que dos personas autoricen la solicitud, o dejar constancia del fin de la medida.

DIF-POST =
    .title = Difusión enviada antes de este examen
    .compliance = La difusión se envió a sus destinatarios antes de este examen.
    .cure =
        Examinarla de inmediato; si no lo supera, pedir a todos los destinatarios que supriman los
        datos.
