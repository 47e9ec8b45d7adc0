# Lo que queda de un caso suprimido.
stub-lead = Aquí hubo un caso con este identificador. Sus datos se han suprimido: no queda nada que nombre o describa a una persona. Lo que sigue prueba que existió y qué fue de él.
stub-id = Identificador del caso
stub-requester = Entidad solicitante
stub-received = Recibido
stub-erased = Datos suprimidos
stub-why = Por qué se suprimió
stub-retention = Su plazo de conservación había terminado y la ejecución diaria lo suprimió (RTD, artículos 49 y 51).
stub-decided = Había expirado y una persona decidió suprimirlo:
stub-shortened = Un revisor principal había puesto fin a la conservación el { $date } (RTD, artículo 52(2)).
stub-requests = Versiones de la solicitud
stub-requests-means = Quien haya conservado una versión puede probar con su resumen que es la que hubo aquí.
stub-version = Versión
stub-came = Llegó
stub-digest = Resumen (SHA-256)
stub-events = Qué se evaluó y se decidió
stub-events-means = Los motivos y hallazgos se han suprimido; queda quién actuó y cuándo.
stub-proof = Prueba en el registro de auditoría
stub-entries =
    { $count ->
        [one] El registro tiene { $count } asiento sobre este caso.
       *[other] El registro tiene { $count } asientos sobre este caso.
    }
stub-salts = Las sales de sus compromisos se borraron con los datos, así que ya no dicen nada de lo que hubo; la cadena sigue íntegra.
stub-commitments = Asientos que comprometen valores suprimidos
stub-values = Compromete
stub-entry = Asiento de la supresión
stub-entry-hash = Su hash
stub-trail = Asientos sobre este caso
stub-receipts = Recibos de cada asiento
stub-verify = Verificar el registro
stub-check = Comprobar un recibo
stub-open = Lo que queda del caso
