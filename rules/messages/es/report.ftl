# Textos de los informes, además de los de las reglas.

# English of says: A request is judged only by an evaluation that completed and that both
# evaluators confirm.
# English of limits: Nothing is known of the request itself.
ENGINE-FAULT =
    .title = La propia evaluación no es fiable
    .compliance =
        La evaluación falló ({ $reason }). No se detectó nada ni se excluyó nada; la solicitud queda
        retenida.
    .cure =
        Evaluar de nuevo la solicitud. Si vuelve a fallar, comunicarlo al operador del servicio;
        entretanto, una persona debe valorar la solicitud.
    .says =
        Una solicitud solo se juzga mediante una evaluación que se completó y que confirman ambos
        evaluadores.
    .limits = No se sabe nada de la solicitud misma.

label-clear = Sin objeciones
label-ask = Preguntar al solicitante
label-hold = Retener
label-refuse = Denegación recomendada
label-inform = Nota
label-found = Detectado
label-could_not_be_checked = No pudo comprobarse
label-nothing_found = Nada detectado
label-information_needed = Se necesita información
label-under_review = En curso de examen
label-decisive = decisivo
label-strong = fuerte
label-weak = débil
label-present = presente
label-unknown = desconocido

family-political_motivation = Riesgo de motivación política
family-evidence_standards = Falta de requisitos probatorios
family-asylum_status = Situación de asilo
family-human_rights = Derechos humanos
family-seriousness = Gravedad y pena
family-identity = Identidad
family-procedure = Procedimiento y garantías
family-history = Solicitudes y decisiones anteriores
family-engine = Evaluación

leaning-ordinary = delito de derecho común
leaning-article_3 = artículo 3
leaning-balanced = equilibrio

list-separator = { "; " }
summary-clear =
    { $others ->
        [0] Puede remitirse para el examen jurídico ordinario.
        [one] Puede remitirse para el examen jurídico ordinario, con una nota.
       *[other] Puede remitirse para el examen jurídico ordinario, con { $others } notas.
    }
summary-ask =
    Preguntar al solicitante: { $titles }{ $more ->
        [0] { "" }
       *[other] ; y { $more } más
    }{ $others ->
        [0] .
        [one] ; otra observación.
       *[other] ; otras { $others } observaciones.
    }
summary-hold =
    Retener para examen jurídico: { $titles }{ $more ->
        [0] { "" }
       *[other] ; y { $more } más
    }{ $others ->
        [0] .
        [one] ; otra observación.
       *[other] ; otras { $others } observaciones.
    }
summary-refuse =
    Denegación recomendada: { $titles }{ $more ->
        [0] { "" }
       *[other] ; y { $more } más
    }{ $others ->
        [0] .
        [one] ; otra observación.
       *[other] ; otras { $others } observaciones.
    }
summary-fault = Retenida: la propia evaluación no es fiable.

reason-article_3-decisive =
    { $count ->
        [one] un factor decisivo apunta al artículo 3 y ninguno al delito de derecho común
       *[other] { $count } factores decisivos apuntan al artículo 3; ninguno al derecho común
    }
reason-ordinary-decisive =
    { $count ->
        [one] un factor decisivo apunta al delito de derecho común y ninguno al artículo 3
       *[other] { $count } factores decisivos apuntan al derecho común; ninguno al artículo 3
    }
reason-nothing = ningún factor apunta al artículo 3
reason-open =
    ningún factor está presente; factores que apuntan al artículo 3 y no pueden determinarse:
    { $open }
reason-article_3 =
    predomina el artículo 3; los pesos son: { $ordinary } hacia el delito de derecho común y
    { $article_3 } hacia el artículo 3
reason-ordinary =
    predominan los elementos de derecho común; los pesos son: { $ordinary } hacia el delito de
    derecho común y { $article_3 } hacia el artículo 3
reason-balanced =
    ningún lado predomina (diferencia requerida: { $margin }); los pesos son: { $ordinary } hacia el
    delito de derecho común y { $article_3 } hacia el artículo 3
reason-not-weighed = no se pudieron ponderar los factores

near-under = el valor es inferior a { $value }
near-at_most = el valor no supera { $value }
near-over = el valor es superior a { $value }
near-at_least = el valor es de al menos { $value }
near-exactly = el valor es exactamente { $value }
near-other_than = el valor es distinto de { $value }
near-before = el día es anterior a esta fecha: { $value }
near-on_or_before = el día no es posterior a esta fecha: { $value }
near-after = el día es posterior a esta fecha: { $value }
near-on_or_after = el día no es anterior a esta fecha: { $value }
near-on = el día es: { $value }
near-not_on = el día es distinto de: { $value }
near-is = el valor es: { $value }
near-is_not = el valor es cualquiera menos: { $value }
near-one_of = el valor es uno de: { $value }
near-none_of = el valor no es ninguno de: { $value }
near-yes = la respuesta es sí
near-no = la respuesta es no
near-known = el valor se conoce
near-not_known = el valor no se conoce
near-list = { ", " }

page-skip = Ir al contenido
page-tagline = Control previo a la remisión de una notificación roja
page-request = Solicitud
page-person-not-named = Persona no nombrada
page-reference = Referencia
page-case = Expediente
page-received = Recibida
page-entity = Entidad solicitante
page-law-of = Derecho vigente el
page-handed-over = Remitida
page-handed-over-yes = sí, para el examen jurídico ordinario
# same as English: value
page-handed-over-no = no
page-main-concerns = Las tres cuestiones principales
page-other-concerns = Otras cuestiones
page-strictest-effect = Efecto más estricto:
page-no-flag = Ninguna regla de esta familia dio lugar a una observación.
page-flags = Observaciones
page-undetermined = Indeterminado: lo facilitado no permite resolverlo.
page-stricter = Más estricto que «{ $effect }», porque una pregunta quedó sin respuesta.
page-cure = Qué lo subsanaría
page-says = La regla
page-limits = Lo que no puede ver
page-near-misses = Reglas casi activadas
page-rule = Regla
page-fact-decided = El único hecho que decidió
page-would-fire = Se activaría si
page-predominance = Examen de predominio
page-leaning = Inclinación:
page-weights-ours =
    RTD 34(3)(a)–(g) y AGN/20/RES/11. Los pesos son propios del proyecto y solo sirven para la
    clasificación previa.
# same as English: value
page-factor = Factor
page-points-to = Apunta a
page-weight = Peso
page-status = Estado
page-facts = Hechos
page-fact-read = Hecho leído
page-value = Valor
page-where = Dónde
page-restricted = acceso restringido
page-edition = edición
page-certainty = certeza
page-made-with = Elaborado con
page-rule-set = Conjunto de reglas
page-engine = motor
page-law-of-day = derecho vigente el
page-findings =
    { $count ->
        [one] una comprobación hecha
       *[other] { $count } comprobaciones hechas
    }
page-agree = ambos evaluadores coinciden
page-disagree = los evaluadores discrepan
page-recommends =
    El motor recomienda; una persona decide. «Sin objeciones» significa: puede remitirse para el
    examen jurídico ordinario.
page-complete-below = Complete los puntos siguientes.
page-every-request = Toda solicitud es objeto de examen jurídico (RTD 86).
page-how-to-mend = Cómo subsanarlo
page-nothing-asked = Por ahora no se pide nada.

retention-question =
    Los datos de esta solicitud se borrarán en la fecha indicada. Si todavía son necesarios, exponga
    los motivos antes de esa fecha (RTD 50). Sin respuesta, se borrarán.
