# La cronología de la persona y del caso.

timeline-title = Orden de las fechas
timeline-desc =
    De { $from } a { $to }: { $count } acontecimientos, por fecha.
    { $marked } de ellos forman parte de secuencias de las que habla una observación o un factor.
timeline-desc-stated = De { $from } a { $to }: { $count } acontecimientos, por fecha.
timeline-birth = Nacimiento
timeline-act = Acto
timeline-offence = Delito
timeline-activity = Actividad pública
timeline-departure = Salida del país
timeline-criticism = Primera crítica pública
timeline-election = Elecciones
timeline-seizure = Toma del poder o disturbios
timeline-asylum_claim = Solicitud de asilo o protección
timeline-asylum_decision = Decisión sobre la protección
timeline-investigation = Apertura de la investigación
timeline-charge = Acusación
timeline-warrant = Orden de detención
timeline-judgment = Sentencia
timeline-earlier_request = Solicitud anterior
timeline-earlier_result = Resultado de una solicitud anterior
timeline-ccf = Decisión de la CCF
timeline-extradition = Decisión de extradición
timeline-request = Solicitud
timeline-date = Fecha
timeline-event = Acontecimiento
timeline-detail = Detalle
timeline-sequence = Secuencia
timeline-sequences = Secuencias que dieron lugar a una observación
timeline-several = { $event } ({ $count })
timeline-earlier = antes
