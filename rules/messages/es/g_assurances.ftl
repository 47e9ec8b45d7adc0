RPD-84-A =
    .title = No se identifica la autoridad emisora
    .requester = Nombre la autoridad que emitió esta orden de detención e indique de qué tipo es.
    .compliance = Autoridad nombrada: { $authority_named }; tipo: { $authority }.
    .cure = Nombrar la autoridad y su tipo.
    .says =
        La autoridad que expidió la orden de detención tiene la facultad necesaria; por eso debe
        nombrarse, con su tipo.
    .limits = La competencia de una autoridad nombrada se toma tal como se indica.

RPD-84-A-POWER =
    .title = La autoridad emisora carece de competencia
    .requester =
        Se ha constatado que la autoridad que emitió esta orden de detención carece de competencia.
        Envíe una orden de una autoridad competente.
    .compliance = Se ha constatado que la autoridad carece de competencia.
    .cure = Facilitar una orden de detención de una autoridad competente.
    .says = Una orden de detención de una autoridad sin facultad no es tal.
    .limits = Alguien debe haber constatado que falta la facultad.

RPD-84-B =
    .title = No hay garantía de que se solicitará la extradición
    .requester =
        Confirme que se solicitará la extradición cuando se produzca la detención. Sin esa garantía,
        la solicitud se deniega.
    .compliance = Garantía: { $extradition_assured }.
    .cure = Dar la garantía tras consultar a la autoridad competente en materia de extradición.
    .says =
        Se dan garantías de que se solicitará la extradición en caso de detención, con arreglo a la
        legislación nacional o a los tratados.
    .limits =
        Si la garantía se cumplirá se valora por el historial del solicitante. Para una difusión se
        aplica como medida de la finalidad (RTD 99(2), D).

RPD-84-B-COORD =
    .title = No consta la coordinación con la autoridad de extradición
    .requester =
        Nombre la autoridad competente en materia de extradición e indique el día en que dio su
        conformidad.
    .compliance =
        Falta la autoridad competente en materia de extradición, o el día de su conformidad.
    .cure = Facilitar ambos datos.
    .says = La solicitud está coordinada con las autoridades responsables de la extradición.
    .limits = El acuerdo mismo no se ve.

RPD-84-C =
    .title = Ningún juez puede revisar la orden de detención
    .requester =
        La orden de detención fue emitida por: { $authority }. Indique si un juez puede revisarla;
        si no, la solicitud se deniega.
    .compliance = Emitida por: { $authority }; revisión por un juez: { $judicial_review_available }.
    .cure = Indicar la disposición que permite recurrir ante un juez.
    .says =
        Si la orden de detención no procede de una autoridad judicial, la ley permite recurrir ante
        una.
    .limits =
        Los tribunales especiales y militares se tienen aquí por órganos judiciales; los capítulos J
        y K los examinan.

ASSUR-SCOPE =
    .title = No se nombran los países ni los tratados
    .requester =
        Puede nombrar los países a los que se solicitará la extradición, y los tratados invocados.
    .compliance =
        Países nombrados: { $countries_sought_count }; tratados nombrados: { $treaty_basis_count }.
    .cure = Añadirlos si se conocen.
    .says = Es útil indicar a qué países se solicitará la extradición y con qué fundamento.
    .limits = Los formularios antiguos enumeraban esos países; el Reglamento no lo exige.

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
    .says = Una conducta anterior que contradice la garantía la examina una persona.
    .limits =
        Solo se cuentan los hechos declarados o que constan en el expediente. Durante medio año
        después de que se localizara a la persona, los documentos pueden estar todavía en camino;
        ese plazo es nuestro.

RPD-85 =
    .title = No hay documentos justificativos
    .requester = Puede enviar documentos que apoyen la extradición.
    .compliance = No se adjunta ningún documento justificativo.
    .cure = No se requiere nada.
    .says =
        Pueden enviarse documentos que puedan apoyar la extradición cuando el solicitante lo
        considere útil.
    .limits = No es una condición de publicación.
