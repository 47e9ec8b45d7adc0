RPD-84-A =
    .title = No se identifica la autoridad emisora
    .requester = Nombre la autoridad que emitió esta orden de detención e indique de qué tipo es.
    .compliance = Autoridad nombrada: { $authority_named }; tipo: { $authority }.
    .cure = Nombrar la autoridad y su tipo.

RPD-84-A-POWER =
    .title = La autoridad emisora carece de competencia
    .requester =
        Se ha constatado que la autoridad que emitió esta orden de detención carece de competencia.
        Envíe una orden de una autoridad competente.
    .compliance = Se ha constatado que la autoridad carece de competencia.
    .cure = Facilitar una orden de detención de una autoridad competente.

RPD-84-B =
    .title = No hay garantía de que se solicitará la extradición
    .requester =
        Confirme que se solicitará la extradición cuando se produzca la detención. Sin esa garantía,
        la solicitud se deniega.
    .compliance = Garantía: { $extradition_assured }.
    .cure = Dar la garantía tras consultar a la autoridad competente en materia de extradición.

RPD-84-B-COORD =
    .title = No consta la coordinación con la autoridad de extradición
    .requester =
        Nombre la autoridad competente en materia de extradición e indique el día en que dio su
        conformidad.
    .compliance =
        Falta la autoridad competente en materia de extradición, o el día de su conformidad.
    .cure = Facilitar ambos datos.

RPD-84-C =
    .title = Ningún juez puede revisar la orden de detención
    .requester =
        La orden de detención fue emitida por: { $authority }. Indique si un juez puede revisarla;
        si no, la solicitud se deniega.
    .compliance = Emitida por: { $authority }; revisión por un juez: { $judicial_review_available }.
    .cure = Indicar la disposición que permite recurrir ante un juez.

ASSUR-SCOPE =
    .title = No se nombran los países ni los tratados
    .requester =
        Puede nombrar los países a los que se solicitará la extradición, y los tratados invocados.
    .compliance =
        Países nombrados: { $countries_sought_count }; tratados nombrados: { $treaty_basis_count }.
    .cure = Añadirlos si se conocen.

# of version 2
ASSUR-PATTERN =
    .title = Localizada antes, y no se solicitó la extradición
    .compliance =
        La persona fue localizada { $located_without_request_count ->
            [unknown] un número desconocido de veces
            [one] { $located_without_request_count } vez
           *[other] { $located_without_request_count } veces
        } sin solicitud de extradición.
    .cure = Preguntar por qué no se solicitó la extradición, y qué ha cambiado.

RPD-85 =
    .title = No hay documentos justificativos
    .requester = Puede enviar documentos que apoyen la extradición.
    .compliance = No se adjunta ningún documento justificativo.
    .cure = No se requiere nada.
