LC-RETAIN =
    .title = Se pide una conservación superior al máximo
    .requester =
        Conservación pedida, en meses: { $retention_asked_months }; supera el máximo. Pida menos, o
        suprima esta indicación.
    .compliance = Conservación pedida, en meses: { $retention_asked_months }.
    .cure = Reducir la conservación al máximo publicado.
    .says =
        Los datos se conservan hasta el máximo que ha fijado el Comité Ejecutivo, o por menos
        tiempo.
    .limits =
        Se deniega el plazo más largo, no la notificación. Cinco años hacen las veces del máximo
        vigente desde 2019, que aquí no se conoce (B).

LC-87-B =
    .title = Los documentos se enviaron demasiado tarde cuando se localizó a la persona
    .compliance =
        Se enviaron documentos después del día en que debían enviarse; número de veces:
        { $documents_sent_late_count }.
    .cure = Preguntar qué los retrasó, y si aún se pide la extradición.
    .says =
        Cuando se localiza a la persona, el solicitante envía lo necesario dentro de los plazos
        fijados.
    .limits =
        El día en que debían enviarse los documentos está declarado o consta en el expediente; no se
        calcula ningún plazo convencional.

LC-87-B-NONE =
    .title = Nunca se enviaron documentos que debían enviarse
    .compliance =
        La persona fue localizada, se pidió la extradición, y no se enviaron documentos que ya
        debían haberse enviado; número de veces: { $documents_overdue_count }.
    .cure =
        Preguntar por los motivos; si no son válidos, se considera la cancelación en virtud del
        artículo 81(3)(d).
    .says =
        Un solicitante que tenía a la persona y no envió nada a tiempo muestra buenas razones, o los
        datos se cancelan.
    .limits = Las razones que dio el solicitante las pondera una persona.
