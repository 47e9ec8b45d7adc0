# La carta que plantea preguntas al solicitante.

letter-title = Preguntas sobre una solicitud
letter-to = A la Oficina Central Nacional o entidad: { $country }
letter-reference = Nuestra referencia
letter-your-reference = Su referencia
letter-date = Fecha
letter-due = Respuesta antes del
letter-standing-due = Respuestas tenidas en cuenta hasta el
letter-salutation = Estimados colegas:
letter-opening =
    { $count ->
        [one] Su solicitud es objeto de examen jurídico (RTD, artículo 86). Debe responderse una pregunta para que el examen pueda continuar.
       *[other] Su solicitud es objeto de examen jurídico (RTD, artículo 86). Deben responderse { $count } preguntas para que el examen pueda continuar.
    }
letter-standing-opening =
    { $count ->
        [one] Toda solicitud es objeto de examen jurídico (RTD, artículo 86). Las normas plantean una pregunta sobre la última versión de la suya.
       *[other] Toda solicitud es objeto de examen jurídico (RTD, artículo 86). Las normas plantean { $count } preguntas sobre la última versión de la suya.
    }
letter-question = Pregunta { $number }
letter-provisions = Disposiciones
letter-cure = Qué la resolvería
letter-where = Dónde en su solicitud
letter-answer-by =
    Le rogamos que responda a más tardar el { $date }, citando nuestra referencia y el número de
    cada pregunta. Si algo no puede responderse, indíquelo y explique por qué.
letter-standing-answer-by =
    Las respuestas recibidas a más tardar el { $date } se tienen en cuenta si queda alguna pregunta
    abierta. Cite nuestra referencia y el número de cada pregunta. Si algo no puede responderse,
    indíquelo y explique por qué.
letter-answer =
    Le rogamos que responda citando nuestra referencia y el número de cada pregunta. Si algo no
    puede responderse, indíquelo y explique por qué.
letter-meanwhile =
    Hasta entonces la solicitud no se remite. Las preguntas no prejuzgan el resultado del examen.
letter-standing-meanwhile = Las preguntas no prejuzgan el resultado del examen.
letter-closing = Atentamente

# same as English: value
letter-cited = { $instrument }, { $place }
letter-cited-article = artículo { $place }
letter-cited-articles = artículos { $place }
# same as English: value
letter-cited-further = { $citation }; { $place }
# same as English: value
letter-cited-compare = cf. { $citation }
letter-instrument-CAT = Convención contra la Tortura
letter-instrument-CCF_PRACTICE = Decisiones de la Comisión de Control de los Ficheros de INTERPOL
letter-instrument-CCF_STATUTE = Estatuto de la Comisión de Control de los Ficheros de INTERPOL
letter-instrument-CHILD_POLICY_2022 = Política de la Secretaría General sobre sustracción parental de menores (2022)
letter-instrument-CONSTITUTION = Estatuto de INTERPOL
letter-instrument-CRC = Convención sobre los Derechos del Niño
letter-instrument-ECE = Convenio Europeo de Extradición
letter-instrument-GS_LIST_83 = Lista de delitos excluidos de la Secretaría General
letter-instrument-ICCPR = Pacto Internacional de Derechos Civiles y Políticos
letter-instrument-REFUGEE_CONVENTION = Convención sobre el Estatuto de los Refugiados
letter-instrument-REFUGEE_POLICY = Política de INTERPOL sobre refugiados
letter-instrument-ROP = Repertorio de prácticas
letter-instrument-RPD = RTD
letter-instrument-UDHR = Declaración Universal de Derechos Humanos
letter-instrument-UN_MODEL_TREATY = Tratado Modelo de Extradición de las Naciones Unidas
# same as English: value
letter-place-comma = ,
letter-place-additional-protocol = Protocolo Adicional
letter-place-second-additional-protocol = Segundo Protocolo Adicional
letter-place-and = y
letter-place-case = caso
letter-place-chapter = capítulo
letter-place-excerpt-false-vat = extracto sobre facturas falsas de IVA
letter-place-first-category = primera categoría
letter-place-first-condition = primera condición
letter-place-first-dash = primer guion
letter-place-first-sentence = primera frase
letter-place-last-sentence = última frase
letter-place-public-loss = perjuicio a fondos públicos sin beneficio personal
letter-place-note = nota
letter-place-operative-part = parte dispositiva
letter-place-other-cases = otros casos
letter-place-paragraph = párrafo
letter-place-paragraphs = párrafos
letter-place-second-category = segunda categoría
letter-place-second-dash = segundo guion
letter-place-third-category = tercera categoría
letter-place-unfunded-cheques = cheques sin fondos
letter-place-working-copy = copia de trabajo
