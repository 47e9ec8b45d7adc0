LC-RETAIN =
    .title = Se pide una conservación superior al máximo
    .requester =
        Conservación pedida, en meses: { $retention_asked_months }; supera el máximo. Pida menos, o
        suprima esta indicación.
    .compliance = Conservación pedida, en meses: { $retention_asked_months }.
    .cure = Reducir la conservación al máximo publicado.

LC-87-B =
    .title = Los documentos se enviaron demasiado tarde cuando se localizó a la persona
    .compliance =
        Se enviaron documentos después del día en que debían enviarse; número de veces:
        { $documents_sent_late_count }.
    .cure = Preguntar qué los retrasó, y si aún se pide la extradición.

LC-87-B-NONE =
    .title = Nunca se enviaron documentos que debían enviarse
    .compliance =
        La persona fue localizada, se pidió la extradición, y no se enviaron documentos que ya
        debían haberse enviado; número de veces: { $documents_overdue_count }.
    .cure =
        Preguntar por los motivos; si no son válidos, se considera la cancelación en virtud del
        artículo 81(3)(d).
