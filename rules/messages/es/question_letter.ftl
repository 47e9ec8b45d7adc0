# La carta que plantea preguntas al solicitante.

letter-title = Preguntas sobre una solicitud
letter-to = A la Oficina Central Nacional o entidad: { $country }
letter-reference = Nuestra referencia
letter-your-reference = Su referencia
letter-date = Fecha
letter-due = Respuesta antes del
letter-salutation = Estimados colegas:
letter-opening =
    { $count ->
        [one] Su solicitud es objeto de examen jurídico (RTD 86). Debe responderse una pregunta para que el examen pueda continuar.
       *[other] Su solicitud es objeto de examen jurídico (RTD 86). Deben responderse { $count } preguntas para que el examen pueda continuar.
    }
letter-question = Pregunta { $number }
letter-provisions = Disposiciones
letter-cure = Qué la resolvería
letter-where = Dónde en su solicitud
letter-answer-by =
    Le rogamos que responda a más tardar el { $date }, citando nuestra referencia y el número de
    cada pregunta. Si algo no puede responderse, indíquelo y explique por qué.
letter-answer =
    Le rogamos que responda citando nuestra referencia y el número de cada pregunta. Si algo no
    puede responderse, indíquelo y explique por qué.
letter-meanwhile =
    Hasta entonces la solicitud no se remite. Las preguntas no prejuzgan el resultado del examen.
letter-closing = Atentamente
