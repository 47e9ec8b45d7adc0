# Lo que dicen los parámetros, números fechados que leen las reglas.

# English: Least maximum penalty for a prosecution case; two years, held here as 24 months.
parameter-penalty_threshold_months =
    Pena máxima mínima para un caso de procesamiento; dos años, que aquí se cuentan como 24 meses.

# English: Least sentence imposed, or remaining, for a sentence case.
parameter-sentence_threshold_months =
    Pena mínima impuesta, o por cumplir, para un caso de cumplimiento de condena.

# English: Below this age a birth date is taken for an error.
parameter-minimum_plausible_age_years =
    Por debajo de esta edad, una fecha de nacimiento se tiene por un error.

# English: Above this age a birth date is taken for an error.
parameter-maximum_plausible_age_years =
    Por encima de esta edad, una fecha de nacimiento se tiene por un error.

# English: Under this age a person is taken for a minor where national law is not stated.
parameter-minor_age_years =
    Por debajo de esta edad se tiene a una persona por menor cuando no se indica la legislación
    nacional.

# English: A gap beyond which a sequence of dates no longer counts as close.
parameter-long_gap_days =
    Un intervalo a partir del cual una sucesión de fechas ya no cuenta como próxima.

# English: Weight of a decisive factor in the predominance test; ours, for triage only.
parameter-weight_decisive =
    Peso de un factor decisivo en el examen de predominio; nuestro, solo para la clasificación
    previa.

# English: Weight of a strong factor in the predominance test; ours, for triage only.
parameter-weight_strong =
    Peso de un factor fuerte en el examen de predominio; nuestro, solo para la clasificación previa.

# English: Weight of a weak factor in the predominance test; ours, for triage only.
parameter-weight_weak =
    Peso de un factor débil en el examen de predominio; nuestro, solo para la clasificación previa.

# English: By how much one side must outweigh the other to predominate; ours, for triage only.
parameter-weighing_margin =
    En cuánto debe un lado superar al otro para predominar; nuestro, solo para la clasificación
    previa.

# English: Similar requests within seven days from which they are looked at together; ours.
parameter-bulk_similar_requests =
    Número de solicitudes similares en siete días a partir del cual se examinan en conjunto;
    nuestro.

# English: Near-duplicate summaries from which requests are looked at together; ours.
parameter-bulk_near_duplicates =
    Número de exposiciones casi idénticas a partir del cual las solicitudes se examinan en conjunto;
    nuestro.

# English: Kinds of sensitive words in a summary from which a reader is sent to it; ours.
parameter-sensitive_signal_categories =
    Número de tipos de palabras delicadas en una exposición a partir del cual se remite a ella a un
    lector; nuestro.

# English: Specific words of a pure offence in a summary from which a reader is sent to it; ours.
parameter-pure_offence_words =
    Número de palabras específicas de un delito puro en una exposición a partir del cual se remite a
    ella a un lector; nuestro.

# English: Different words of a private dispute from which the requester is asked what the crime is;
# ours.
parameter-private_dispute_words =
    Número de palabras distintas de un litigio privado a partir del cual se pregunta al solicitante
    cuál es el delito; nuestro.

# English: Under this age nobody is taken to be criminally responsible, whatever national law says.
parameter-criminal_responsibility_floor_years =
    Por debajo de esta edad no se tiene a nadie por penalmente responsable, disponga lo que disponga
    la legislación nacional.

# English: Days from departure to charge beyond which a charge came late; three years.
parameter-long_absence_days =
    Días desde la salida hasta el cargo a partir de los cuales el cargo llegó tarde; tres años.

# English: Days since the last act from which a case counts as old; ours, about fifteen years.
parameter-long_past_days =
    Días desde el último acto a partir de los cuales un caso cuenta como antiguo; nuestro, unos
    quince años.

# English: Maximum penalty under which a case counts as of modest gravity; ours.
parameter-modest_penalty_months =
    Pena máxima por debajo de la cual un caso cuenta como de gravedad moderada; nuestro.

# English: Days within which revision of a CCF decision may be sought after a new fact was found;
# six months, held here as the longest span that six months can have.
parameter-ccf_revision_days =
    Días en que puede pedirse la revisión de una decisión de la CCF después de descubrirse un hecho
    nuevo; seis meses, que aquí se cuentan como el período más largo que pueden tener seis meses.

# English: How much of two summaries must be the same for near duplicates, names and digits left
# aside; ours.
parameter-near_duplicate_percent =
    Qué parte de dos exposiciones debe ser igual para que sean casi idénticas, sin contar nombres ni
    cifras; nuestro.

# English: Days for which a requester's earlier summaries are compared with a new one; ours.
parameter-recent_requests_days =
    Días durante los cuales las exposiciones anteriores de un solicitante se comparan con una nueva;
    nuestro.

# English: Days within which requests under one label are counted together; ours.
parameter-bulk_window_days =
    Días dentro de los cuales se cuentan juntas las solicitudes bajo una misma calificación;
    nuestro.

# English: Other persons in whose recent requests a sentence must stand to count as boilerplate;
# ours.
parameter-boilerplate_persons =
    Otras personas en cuyas solicitudes recientes debe figurar una frase para contar como frase
    hecha; nuestro.

# English: From this age on a photograph is noted as old; ours.
parameter-old_photograph_years =
    A partir de esta antigüedad se deja nota de que una fotografía es antigua; nuestro.

# English: Longest retention that a request may ask for; five years is the older text and the figure
# still quoted (B). Since 2019 the Executive Committee sets and publishes it; its figure is not
# known here, and whoever runs the service puts it in.
parameter-maximum_retention_months =
    La conservación más larga que puede pedir una solicitud; cinco años es el texto antiguo y la
    cifra que aún se cita (B). Desde 2019 la fija y publica el Comité Ejecutivo; su cifra no se
    conoce aquí, y la introduce quien explota el servicio.

# English: So many months before the end of their retention the requester is asked about data, at
# the latest.
parameter-retention_notice_months =
    A más tardar, tantos meses antes del fin de su conservación se pregunta al solicitante por los
    datos.

# English: For so long a request is kept that was refused, withdrawn or called back, so that the
# same one is known again; ours, and never longer than the retention of the data themselves.
parameter-closed_case_retention_months =
    Tiempo durante el cual se guarda una solicitud denegada, retirada por el solicitante o retirada
    tras el envío, para reconocer de nuevo la misma; nuestro, y nunca mayor que la conservación de
    los propios datos.

# English: Longest suspension of a notice by its requester.
parameter-maximum_suspension_months =
    La suspensión más larga de una notificación por su solicitante.

# English: Days after which a person known to be found should have been asked for; ours.
parameter-location_without_request_days =
    Días después de los cuales debería haberse pedido la extradición de una persona que consta
    localizada; nuestro.

# English: Days after publication for which an earlier notice is taken to be live; five years is the
# figure still quoted, held here as the longest span that it can have.
parameter-live_notice_days =
    Días desde la publicación durante los cuales una notificación anterior se considera activa;
    cinco años es la cifra que aún se cita, que aquí se cuenta como el período más largo que puede
    tener.

# English: Share of a summary's sentences that must stand in requests about others to be looked at;
# ours.
parameter-boilerplate_share_percent =
    Proporción de las frases de una exposición que debe figurar en solicitudes sobre otras personas
    para que se examine; nuestro.
