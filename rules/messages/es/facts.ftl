# Qué significan los hechos. Su inglés está en engine/facts/; encima de cada texto, el que se tradujo.

-from-title-only = Desconocido si solo lo sugieren las palabras de la denominación.
-kind-not-coded = Desconocido si la clase de acto no está codificada.

## la solicitud

# English: Acts listed.
fact-act_count = Actos enumerados.

# English: Acts whose kind is coded.
fact-coded_act_count = Actos cuya clase está codificada.

# English: The requester assures that extradition will be sought on arrest.
fact-extradition_assured =
    El solicitante garantiza que se pedirá la extradición una vez practicada la detención.

# English: The authority for extradition and the day of agreement with it are named.
fact-extradition_coordinated = Se nombran la autoridad de extradición y el día del acuerdo con ella.

# English: Countries from which extradition will be sought.
fact-countries_sought_count = Países a los que se pedirá la extradición.

# English: Treaties or laws relied on.
fact-treaty_basis_count = Tratados o leyes que se invocan.

# English: Assured that death is not imposed or carried out.
fact-death_penalty_assurance = Se garantiza que la pena de muerte no se impondrá ni se ejecutará.

# English: The data were lawfully collected.
fact-lawful_collection = Los datos se obtuvieron lícitamente.

# English: The items on which the data rest are kept.
fact-supporting_file_kept = Se conservan los elementos en que se basan los datos.

# English: Documents that could support extradition.
fact-document_count = Documentos que podrían apoyar la extradición.

# English: The State of nationality or office was not consulted; not stated means not known to be
# so.
fact-home_state_not_consulted =
    No se consultó al Estado de la nacionalidad o del cargo público; la falta de indicación
    significa que no consta que sea así.

# English: A coup, regime change or unrest in the setting of the case is on file.
fact-upheaval_on_file =
    En el expediente figura un golpe de Estado, un cambio de régimen o disturbios en el contexto del
    caso.

# English: Kind of the upheaval.
fact-upheaval_kind = Clase de convulsión.

# English: How the acts relate to it; `none` if nothing is on file.
fact-link_to_upheaval =
    Relación de los actos con la convulsión; ninguna si nada figura en el expediente.

# English: Private motive or gain is shown for acts in the upheaval.
fact-private_motive_in_upheaval =
    Se muestra un móvil o un beneficio privado en actos cometidos durante la convulsión.

# English: Days between the upheaval and the charge (or, without its date, the request), either way.
fact-days_between_upheaval_and_charge =
    Días entre la convulsión y la formulación del cargo (o, si este no tiene fecha, la solicitud),
    en cualquier sentido.

# English: Days between the nearest election in which the person takes part and the request.
fact-days_between_election_and_request =
    Días entre las elecciones más próximas en las que participa la persona y la solicitud.

# English: Elections on file in which the person may take part.
fact-election_count =
    Elecciones que figuran en el expediente y en las que la persona puede participar.

# English: The acts were done in an armed conflict.
fact-acts_in_armed_conflict = Los actos se cometieron en un conflicto armado.

# English: The requester is a party to the conflict; not stated means not known to be.
fact-requester_is_belligerent =
    El solicitante es parte en el conflicto; la falta de indicación significa que no consta que lo
    sea.

# English: A breach of the laws of war is pleaded; not stated means it is not.
fact-laws_of_war_breach_pleaded =
    Se alega una violación de las leyes de la guerra; la falta de indicación significa que no se
    alega.

# English: The case plays a part in a dispute between States.
fact-interstate_dispute = El caso desempeña un papel en una controversia entre Estados.

# English: The States are settling the act between themselves; not stated means not known to be.
fact-being_settled_between_states =
    Los Estados están resolviendo el acto entre ellos; la falta de indicación significa que no
    consta que sea así.

# English: A corrective measure against the requesting NCB is in force.
fact-ncb_under_measures = Está en vigor una medida correctiva contra la OCN solicitante.

# English: Similar requests within seven days; nothing on file means none.
fact-similar_request_count =
    Solicitudes similares en un plazo de siete días; nada en el expediente significa ninguna.

# English: Requests with nearly the same summary; nothing on file means none.
fact-near_duplicate_count =
    Solicitudes con casi la misma exposición de los hechos; nada en el expediente significa ninguna.

# English: How much of the summary stands in the recent one about another person that is most like
# it, names and digits left aside; nothing on file means none.
fact-greatest_summary_likeness =
    Parte de la exposición que se encuentra en la exposición reciente sobre otra persona que más se
    le parece, dejando aparte nombres y cifras; nada en el expediente significa ninguna.

# English: Share of the summary's sentences that stand in recent requests about others; nothing on
# file means none, and a summary without sentences has none.
fact-boilerplate_share =
    Parte de las frases de la exposición que se encuentran en solicitudes recientes sobre otras
    personas; nada en el expediente significa ninguna, y una exposición sin frases no tiene ninguna.

# English: Similar requests about others were denied; nothing on file means none.
fact-similar_requests_denied =
    Se denegaron solicitudes similares sobre otras personas; nada en el expediente significa
    ninguna.

# English: A doubt on compliance is under review; nothing on file means none is.
fact-doubt_under_review =
    Una duda sobre la conformidad está en curso de examen; nada en el expediente significa que no lo
    está ninguna.

# English: Public statements whose reliability nobody assessed.
fact-unassessed_external_facts = Declaraciones públicas cuya fiabilidad no evaluó nadie.

# English: Questions to the requester that stayed without a full answer.
fact-unanswered_question_count = Preguntas al solicitante que quedaron sin respuesta completa.

# English: Number of offences.
fact-offence_count = Número de delitos.

# English: Number of separate sets of facts; unknown if several offences do not name theirs.
fact-fact_set_count =
    Número de conjuntos de hechos separados; desconocido si varios delitos no nombran el suyo.

# English: A conviction block is given.
fact-conviction_given = Se ha cumplimentado la parte relativa a la condena.

# English: Deprivation of liberty imposed, in months; life and the like count as heavier than any
# term; a suspended sentence or a fine is 0.
fact-sentence_months =
    Privación de libertad impuesta, en meses; la cadena perpetua y las penas análogas cuentan como
    más graves que cualquier duración; una pena suspendida o una multa es 0.

# English: Months still to be served; 0 if the sentence is suspended.
fact-remaining_months = Meses que quedan por cumplir; 0 si la pena está suspendida.

# English: Highest maximum penalty of any offence, never a sum; unknown if one is not stated.
fact-highest_maximum_penalty_months =
    La pena máxima más alta de todos los delitos, nunca una suma; desconocida si alguna no se
    indica.

# English: Court or number, and date, of the judgment are given.
fact-judgment_identified = Se indican el órgano judicial o el número, y la fecha, de la sentencia.

# English: The judgment is enforceable.
fact-judgment_final = La sentencia es ejecutable.

# English: An appeal is pending; not stated means none is known.
fact-appeal_pending =
    Hay un recurso pendiente; la falta de indicación significa que no consta ninguno.

# English: Day of the judgment.
fact-judgment_on = Día de la sentencia.

# English: Last day on which the sentence can be enforced.
fact-enforcement_barred_after = Último día en que puede ejecutarse la pena.

# English: Judgment was given without the person; unknown if the block is missing.
fact-judged_in_absence =
    La sentencia se dictó sin la persona; desconocido si falta la parte relativa a la condena.

# English: The person was diligently notified.
fact-notified_of_trial = La persona fue debidamente notificada del juicio.

# English: The person was defended by counsel of own choice.
fact-represented_at_trial = La persona fue defendida por un abogado de su elección.

# English: Retrial or full appeal is open.
fact-retrial_open = Cabe un nuevo juicio o una apelación plena.

# English: Absence is due to own flight; not stated means not known to be.
fact-absence_by_own_flight =
    La ausencia se debe a la propia huida; la falta de indicación significa que no consta que sea
    así.

# English: A time limit for enforcement, or that there is none, is stated.
fact-enforcement_time_bar_stated =
    Se indica un plazo de prescripción de la ejecución, o que no lo hay.

# English: The requester explains why time does not run against enforcement.
fact-enforcement_time_bar_suspended =
    El solicitante explica por qué no corre la prescripción de la ejecución.

# English: Day of the request.
fact-request_on = Día de la solicitud.

# English: First act of any offence; unknown if one is not dated.
fact-first_act_on = Primer acto de todos los delitos; desconocido si alguno no tiene fecha.

# English: Last act of any offence; unknown if one is not dated.
fact-last_act_on = Último acto de todos los delitos; desconocido si alguno no tiene fecha.

# English: Days from the last act of any offence to the request; unknown if one is not dated.
fact-days_since_last_act =
    Días desde el último acto de todos los delitos hasta la solicitud; desconocido si alguno no
    tiene fecha.

# English: Days from the departure to the charge; negative if the charge came first.
fact-days_from_departure_to_charge =
    Días desde la salida hasta la formulación del cargo; negativo si el cargo fue anterior.

# English: First day of a candidacy or of opposition on file; unknown if no day is.
fact-candidacy_on =
    Primer día de una candidatura o de una oposición que figura en el expediente; desconocido si no
    figura ningún día.

# English: Days from the candidacy or opposition to the charge; negative if the charge came first.
fact-days_from_candidacy_to_charge =
    Días desde la candidatura o la oposición hasta la formulación del cargo; negativo si el cargo
    fue anterior.

# English: Days from the latest warrant to the request.
fact-days_from_warrant_to_request =
    Días desde la orden de detención más reciente hasta la solicitud.

# English: First public criticism.
fact-first_public_criticism_on = Primera crítica pública.

# English: Investigation opened.
fact-investigation_opened_on = Apertura de la investigación.

# English: Day of the charge.
fact-charge_on = Día de la formulación del cargo.

# English: Day the person left the country.
fact-left_country_on = Día en que la persona salió del país.

# English: Days from the first public criticism to the charge; negative if the charge came first.
fact-days_from_public_criticism_to_charge =
    Días desde la primera crítica pública hasta la formulación del cargo; negativo si el cargo fue
    anterior.

# English: Days from the first public criticism to the request.
fact-days_from_public_criticism_to_request =
    Días desde la primera crítica pública hasta la solicitud.

# English: A date that must be past (birth, offence, warrant, judgment) lies after the request.
fact-a_date_lies_in_the_future =
    Una fecha que debe ser pasada (nacimiento, delito, orden de detención, sentencia) es posterior a
    la solicitud.

# English: The birth or the judgment is dated after the request.
fact-birth_or_judgment_in_the_future =
    El nacimiento o la sentencia tiene una fecha posterior a la solicitud.

# English: A birth, offence, warrant or judgment date is a day that software fills in by itself.
fact-filler_date_used =
    Una fecha de nacimiento, delito, orden de detención o sentencia es un día que los programas
    rellenan por sí mismos.

# English: A reviewer looked and knows of no legal route to extradition from any likely country; not
# stated means that nobody looked.
fact-no_treaty_known =
    Un examinador lo comprobó y no conoce ninguna vía jurídica para la extradición desde ningún país
    probable; la falta de indicación significa que nadie lo comprobó.

# English: Proceedings elsewhere on the same acts, as declared.
fact-parallel_proceedings_count =
    Procedimientos en otro lugar por los mismos actos, según lo declarado.

# English: Times the person was found and no extradition was then asked for.
fact-located_without_request_count =
    Veces que la persona fue localizada sin que después se pidiera la extradición.

# English: Most days for which the person was known to be found while no extradition was asked for;
# unknown if that never was so, or if such a time is not dated.
fact-days_located_without_request =
    Mayor número de días durante los cuales se sabía localizada a la persona sin que se pidiera la
    extradición; desconocido si nunca fue así o si una de esas ocasiones no tiene fecha.

# English: The person was found where surrender is legally impossible.
fact-located_where_surrender_impossible =
    La persona fue localizada donde la entrega es jurídicamente imposible.

# English: The requester says what changed since an earlier refusal.
fact-changes_since_stated = El solicitante indica qué ha cambiado desde una denegación anterior.

# English: New facts named.
fact-new_fact_count = Hechos nuevos que se nombran.

# English: A new fact could have led to another result; false if none is named.
fact-new_facts_could_change_conclusion =
    Un hecho nuevo podría haber llevado a otro resultado; no, si no se nombra ninguno.

# English: Days from the discovery of the latest new fact to the request.
fact-days_since_latest_new_fact =
    Días desde el descubrimiento del hecho nuevo más reciente hasta la solicitud.

# English: Uses of another channel about the same person.
fact-other_channel_event_count = Usos de otro canal sobre la misma persona.

# English: Own records hold a refusal, deletion or CCF decision and the requester declared none.
fact-adverse_history_undeclared =
    En los registros propios figura una denegación, una supresión o una decisión de la CCF, y el
    solicitante no declaró ninguna.

# English: Own records hold a denial that was not on threshold, missing data or description alone,
# or a CCF decision against the data, and the requester declared no denial at all.
fact-denial_on_substance_undeclared =
    En los registros propios figura una denegación que no se debió únicamente al umbral, a datos
    incompletos o a la descripción, o una decisión de la CCF contraria a los datos, y el solicitante
    no declaró denegación alguna.

# English: Own records hold a refusal to surrender this person, neither on local nor on procedural
# grounds, and the requester declared no refusal.
fact-refused_extradition_undeclared =
    En los registros propios figura una denegación de la entrega de esta persona, por motivos ni
    locales ni procesales, y el solicitante no declaró ninguna denegación.

# English: Custody orders of two States conflict.
fact-custody_orders_conflict = Las resoluciones de custodia de dos Estados son contradictorias.

# English: Custody orders on the form.
fact-custody_order_count = Resoluciones de custodia que figuran en el formulario.

# English: Both parents took part wherever a custody order was made.
fact-both_parents_took_part =
    Ambos progenitores participaron dondequiera que se dictó una resolución de custodia.

# English: Another State gave the person custody before the first warrant, or else the judgment;
# unknown if a day or whom the order favours is not stated.
fact-order_abroad_for_person_came_first =
    Otro Estado atribuyó la custodia a la persona antes de la primera orden de detención o, en su
    defecto, de la sentencia; desconocido si no se indica un día o a quién favorece la resolución.

# English: Hague proceedings dealt with custody or return.
fact-hague_proceedings_dealt_with_custody =
    Un procedimiento de La Haya se ocupó de la custodia o de la restitución.

# English: There is a history of violence or protection orders.
fact-flight_from_violence = Hay antecedentes de violencia u órdenes de protección.

# English: A custody right was breached.
fact-custody_right_breached = Se violó un derecho de custodia.

# English: Counsel was denied; nothing on file means not known to be.
fact-counsel_denied =
    Se denegó la asistencia letrada; nada en el expediente significa que no consta que sea así.

# English: Relatives are held as leverage; nothing on file means not known to be.
fact-relatives_held =
    Hay familiares retenidos como medio de presión; nada en el expediente significa que no consta
    que sea así.

# English: Prosecuted on account of religion, race or origin; nothing on file means not known to be.
fact-prosecuted_for_identity =
    Persecución penal por motivos de religión, raza u origen; nada en el expediente significa que no
    consta que sea así.

# English: Prosecuted for gender or orientation; nothing on file means not known to be.
fact-prosecuted_for_gender_or_orientation =
    Persecución penal por motivos de género u orientación sexual; nada en el expediente significa
    que no consta que sea así.

# English: The sentence imposed is death; unknown if no sentence is stated.
fact-death_sentence_imposed =
    La pena impuesta es la de muerte; desconocido si no se indica ninguna pena.

# English: The sentence imposed is corporal; unknown if no sentence is stated.
fact-corporal_sentence_imposed =
    La pena impuesta es corporal; desconocido si no se indica ninguna pena.

# English: The present family name is given.
fact-family_name_given = Se facilita el apellido actual.

# English: A forename is given.
fact-forename_given = Se facilita un nombre de pila.

# English: The sex is given and not coded as unknown.
fact-sex_given = Se facilita el sexo y no está codificado como desconocido.

# English: The date of birth is given, at least the year.
fact-birth_year_given = Se facilita la fecha de nacimiento, al menos el año.

# English: A physical description is given: height, hair, eyes, build, marks or the like.
fact-physical_description_given =
    Se facilita una descripción física: estatura, cabello, ojos, complexión, marcas o elementos
    análogos.

# English: Fingerprints or a DNA profile are given.
fact-biometrics_given = Se facilitan impresiones dactilares o un perfil de ADN.

# English: Data from an identity document are given.
fact-identity_document_given = Se facilitan datos de un documento de identidad.

# English: A photograph of good quality is given; unknown if its quality is not stated.
fact-good_photograph_given =
    Se facilita una fotografía de buena calidad; desconocido si no se indica su calidad.

# English: Something beside the photograph: alias, a parent's name, description, DNA, fingerprints.
fact-additional_identifier_given =
    Algo además de la fotografía: alias, nombre de un progenitor, descripción, ADN, impresiones
    dactilares.

# English: Age on the day of the request, as an interval if the birth date is not exact.
fact-age_at_request_years =
    Edad el día de la solicitud, como intervalo si la fecha de nacimiento no es exacta.

# English: Age at the first act of any offence, as an interval if a date is not exact.
fact-youngest_age_at_offence_years =
    Edad en el primer acto de todos los delitos, como intervalo si alguna fecha no es exacta.

# English: The indication MINOR is set.
fact-minor_flag_set = Figura la mención MINOR.

# English: What national law says of minors in this case is stated.
fact-minor_conditions_stated =
    Se indica qué dispone la legislación nacional sobre los menores en este caso.

# English: Least age of criminal responsibility that the requester states.
fact-stated_responsibility_age_years =
    Edad mínima de responsabilidad penal que indica el solicitante.

# English: The person is known to be dead; not stated means not known to be.
fact-person_is_dead =
    Consta que la persona ha fallecido; la falta de indicación significa que no consta.

# English: There are signs that the person is a victim; not stated means none are known.
fact-signs_of_victimhood =
    Hay indicios de que la persona es una víctima; la falta de indicación significa que no consta
    ninguno.

# English: Number of nationalities stated.
fact-nationality_count = Número de nacionalidades indicadas.

# English: A caution is given without saying what it rests on.
fact-warning_without_basis = Se incluye una advertencia sin decir en qué se funda.

# English: An identity document expires before it was issued.
fact-document_dates_contradict = Un documento de identidad caduca antes de haberse expedido.

# English: The date of birth is given to the day.
fact-birth_date_exact = La fecha de nacimiento se facilita con el día.

# English: The person is a national of a country likely to be visited; unknown without nationality.
fact-national_of_a_likely_country =
    La persona es nacional de un país que probablemente visite; desconocido sin nacionalidad.

# English: The record names its source, or the requesting entity stands for it.
fact-source_of_record_stated =
    El registro nombra su fuente, o la entidad solicitante responde de él.

# English: The record is linked to an event, by a link of its own or by the requester's file number.
fact-event_of_record_stated =
    El registro está vinculado a un suceso, por un vínculo propio o por el número de expediente del
    solicitante.

# English: Months for which the data are to be kept.
fact-retention_asked_months = Meses durante los cuales deben conservarse los datos.

# English: Times the person was found and the documents went out after the day they were due.
fact-documents_sent_late_count =
    Veces que la persona fue localizada y los documentos salieron después del día en que debían
    enviarse.

# English: Times the person was found, extradition was asked for, and the documents due by now were
# never sent.
fact-documents_overdue_count =
    Veces que la persona fue localizada, se pidió la extradición y los documentos debidos hasta
    ahora nunca se enviaron.

# English: A reviewer found that publication would prejudice interests of the Organization or its
# Members; not stated means not found.
fact-prejudice_to_interests =
    Un examinador constató que la publicación perjudicaría los intereses de la Organización o de sus
    Miembros; la falta de indicación significa que no se constató.

# English: A disagreement on compliance is open; not stated means none is known.
fact-compliance_disputed =
    Está pendiente un desacuerdo sobre la conformidad; la falta de indicación significa que no
    consta ninguno.

# English: Abuse or reprisals around a case before the CCF were reported; not stated means none
# were.
fact-ccf_reprisal_reported =
    Se comunicaron abusos o represalias en torno a un caso ante la CCF; la falta de indicación
    significa que no se comunicó ninguno.

# English: Requests that were refused or called back, or whose data were deleted, and that may be
# about the same person or the same facts; nothing on file means none.
fact-matches_after_denial =
    Solicitudes denegadas o retiradas tras su envío, o cuyos datos se suprimieron, y que pueden
    referirse a la misma persona o a los mismos hechos; nada en el expediente significa ninguna.

# English: Requests about likely the same person and the same facts, open, in force or withdrawn;
# nothing on file means none.
fact-duplicate_requests =
    Solicitudes que probablemente se refieren a la misma persona y a los mismos hechos, en curso, en
    vigor o retiradas; nada en el expediente significa ninguna.

# English: There was more to compare this request with than could be compared.
fact-matching_incomplete = Había más con que comparar esta solicitud de lo que se pudo comparar.

# English: A summary of facts is given.
fact-summary_given = Se facilita una exposición de los hechos.

# English: The working language of the summary is stated.
fact-summary_language_stated = Se indica el idioma de trabajo de la exposición.

# English: The person's part in the offence.
fact-own_role = Participación de la persona en el delito.

# English: The person's part is named or described.
fact-own_role_described = La participación de la persona se nombra o se describe.

# English: What liability rests on.
fact-liability_basis = En qué se basa la responsabilidad.

# English: A reader found a gap between facts and charges; not stated means none was found.
fact-facts_do_not_match_charges =
    Un lector constató una discrepancia entre los hechos y los cargos; la falta de indicación
    significa que no se constató ninguna.

# English: A reader found no link between facts and person; not stated means no gap was found.
fact-facts_do_not_link_person =
    Un lector no encontró vínculo entre los hechos y la persona; la falta de indicación significa
    que no se constató ninguna laguna.

# English: Intent or benefit is stated.
fact-intent_or_benefit_stated = Se indica la intención o el beneficio.

# English: Gain of the person, or of another person or entity, is shown.
fact-personal_gain = Se muestra un beneficio de la persona, o de otra persona o entidad.

# English: Sums of money named.
fact-amount_count = Sumas de dinero que se nombran.

# English: Other persons accused.
fact-co_accused_count = Otras personas acusadas.

# English: One summary serves several persons; not stated means it does not.
fact-same_summary_for_several =
    Una misma exposición sirve para varias personas; la falta de indicación significa que no es así.

# English: Confessions are the only basis stated; unknown if no basis is stated.
fact-rests_on_confession_only =
    Las confesiones son la única base indicada; desconocido si no se indica ninguna base.

# English: The account rests on a secret file; not stated means it does not.
fact-secret_file =
    El relato se basa en un expediente secreto; la falta de indicación significa que no es así.

# English: A private or commercial quarrel lies behind the charge; not stated means none is known.
fact-private_dispute =
    Detrás del cargo hay un litigio privado o comercial; la falta de indicación significa que no
    consta ninguno.

# English: The sum alleged is the sum claimed in a civil dispute; not stated means not known to be.
fact-sum_equals_civil_claim =
    La suma alegada es la que se reclama en un litigio civil; la falta de indicación significa que
    no consta que sea así.

# English: Deceit is part of the charge.
fact-fraud_element_pleaded = El engaño forma parte del cargo.

# English: Civil or arbitral cases on the same matter.
fact-civil_case_count = Casos civiles o arbitrales sobre el mismo asunto.

# English: The text has discriminatory terms or needless private details; not stated means no.
fact-discriminatory_wording =
    El texto contiene términos discriminatorios o detalles privados innecesarios; la falta de
    indicación significa que no.

# English: Article 3 categories of the lexicon that are met in the account; unknown without any.
fact-sensitive_text_signals =
    Categorías del léxico relativas al artículo 3 que se encuentran en el relato de los hechos;
    desconocido si no hay ninguno.

# English: Different terms in the account for conduct, offences or standing that Article 3 is about;
# elections, sanctions and terrorism left aside; none if there is no text.
fact-article_3_words =
    Términos distintos del relato que nombran una conducta, un delito o una condición de que trata
    el artículo 3; elecciones, sanciones y terrorismo aparte; ninguno si no hay texto.

# English: Different specific terms in the account that name State security, seizure of power,
# separatism, military duty or combat; unknown without any account.
fact-pure_offence_words =
    Términos específicos distintos del relato que nombran la seguridad del Estado, la toma del
    poder, el separatismo, el deber militar o el combate; desconocido si no hay relato.

# English: Different usual or specific terms of ordinary-law or core crime in the account and in the
# titles of the charges; none if there is no text. That there is none is no finding.
fact-ordinary_crime_words =
    Términos distintos, usuales o específicos, de delito común o de crimen internacional en el
    relato y en los títulos de los cargos; ninguno si no hay texto. Que no haya ninguno no es una
    constatación.

# English: Different terms of debt, contract or shareholding in the account; none if there is no
# text.
fact-private_dispute_words =
    Términos distintos de deuda, contrato o participaciones en el relato; ninguno si no hay texto.

# English: Different terms of custody of a child in the account; none if there is no text.
fact-custody_words =
    Términos distintos de custodia de un menor en el relato; ninguno si no hay texto.

# English: Places in the account or the occupation at which words give the person a public office;
# none if there is no text. An office of somebody else, or of a company, is not meant.
fact-own_office_words =
    Lugares del relato o de la ocupación en que el texto atribuye a la persona un cargo público;
    ninguno si no hay texto. No se refiere al cargo de otra persona ni de una empresa.

# English: Language in which the summary is written, as told from its words; unknown if it is short,
# mixed or not given.
fact-summary_language =
    Idioma en que está escrita la exposición, según sus palabras; desconocido si es corta, mezcla
    idiomas o no se facilita.

# English: The summary is written in another language than the one stated for it; unknown if either
# cannot be told.
fact-summary_not_in_stated_language =
    La exposición está escrita en un idioma distinto del indicado para ella; desconocido si alguno
    de los dos no puede determinarse.

# English: Sentences of the summary with the person's name or a word such as "the accused"; unknown
# if it is not in a working language. Words are looked for, not understood.
fact-sentences_on_person =
    Frases de la exposición con el nombre de la persona o una palabra como «el acusado»; desconocido
    si no está en un idioma de trabajo. Las palabras se buscan, no se comprenden.

# English: Sentences of the summary that are about the person and have a word for an act; unknown if
# it is not in a working language. Who did the act is not understood.
fact-sentences_with_own_act =
    Frases de la exposición que tratan de la persona y tienen una palabra que designa un acto;
    desconocido si no está en un idioma de trabajo. No se comprende quién cometió el acto.

# English: Sentences of the summary that are about the person and have a word for an act, and a time
# or a place; unknown if it is not in a working language.
fact-sentences_with_dated_or_placed_act =
    Frases de la exposición que tratan de la persona y tienen una palabra que designa un acto, y un
    momento o un lugar; desconocido si no está en un idioma de trabajo.

# English: Organisations named in the charge.
fact-organisation_count = Organizaciones que se nombran en el cargo.

# English: Public offices on file.
fact-public_role_count = Cargos públicos que figuran en el expediente.

# English: Family or close associate of a political figure; nothing on file means not known to be.
fact-tied_to_political_figure =
    Familiar o allegado de una figura política; nada en el expediente significa que no consta que
    sea así.

# English: Lawful public activities on file.
fact-protected_activity_count = Actividades públicas lícitas que figuran en el expediente.

# English: Opposition, candidacy or its funding is on file.
fact-opposition_activity =
    En el expediente figura una actividad de oposición, una candidatura o su financiación.

# English: Journalism, activism, public criticism or the like is on file.
fact-critic_or_journalist =
    En el expediente figura periodismo, activismo, crítica pública o una actividad análoga.

# English: Work for a religious or ethnic minority or its association is on file.
fact-minority_leader_or_member =
    En el expediente figura una labor en favor de una minoría religiosa o étnica o de su asociación.

# English: Protection records on file.
fact-protection_record_count = Registros de protección que figuran en el expediente.

# English: Asylum status was looked into, whatever the result; nothing on file means it was not.
fact-asylum_status_looked_into =
    Se examinó la situación de asilo, cualquiera que fuera el resultado; nada en el expediente
    significa que no se examinó.

# English: The person is protected though nothing is on file; unknown while nobody looked into it.
fact-protection_missed =
    La persona está protegida aunque nada figura en el expediente; desconocido mientras nadie lo
    haya examinado.

# English: The part described needs no presence: instigator, organiser, financier, or an act that
# the person ordered, planned or aided.
fact-part_from_afar_described =
    La participación descrita no requiere presencia: instigador, organizador, financiador, o un acto
    que la persona ordenó, planificó o ayudó a cometer.

# English: A document, a photograph or the issue of an identity document is dated after the request.
fact-item_dated_after_request =
    Un documento, una fotografía o la expedición de un documento de identidad tiene fecha posterior
    a la solicitud.

# English: Whole years from the newest dated photograph to the request; unknown if none is dated.
fact-newest_photograph_age_years =
    Años enteros desde la fotografía con fecha más reciente hasta la solicitud; desconocido si
    ninguna tiene fecha.

# English: The summary names years as dates, and none of them is a year of an offence, act, warrant,
# judgment or birth in the fields; false if an offence is not dated, or if the years stand only in
# sentences on proceedings or standing, such as an investigation or custody.
fact-summary_years_contradict =
    La exposición nombra años como fechas, y ninguno de ellos es el año de un delito, un acto, una
    orden de detención, una sentencia o un nacimiento que figure en los campos; no, si un delito no
    tiene fecha, o si los años solo constan en frases sobre un procedimiento o una situación, como
    una investigación o una custodia.

# English: Every dated act lies before or after every offence; false if no act, or not every
# offence, is dated.
fact-acts_dated_outside_offences =
    Todo acto con fecha es anterior o posterior a todos los delitos; no, si ningún acto tiene fecha
    o no la tienen todos los delitos.

# English: E-mail addresses, telephone and account numbers in the running text.
fact-private_details_in_text =
    Direcciones de correo electrónico y números de teléfono y de cuenta en el texto corrido.

# English: Red Notice or wanted-person diffusion.
fact-request_type = Notificación roja o difusión sobre una persona buscada.

# English: NCB or international entity.
fact-requester_type = OCN o entidad internacional.

# English: The international entity has power to investigate and prosecute.
fact-requester_has_prosecution_powers =
    La entidad internacional está facultada para investigar y ejercer la acción penal.

# English: The requesting country is stated.
fact-requesting_country_stated = Se indica el país solicitante.

# English: Kind of authority from which the case comes.
fact-source_authority = Clase de autoridad de la que procede el caso.

# English: What the person is to be found for.
fact-purpose = Para qué debe localizarse a la persona.

# English: Wanted for prosecution or to serve a sentence; read from a conviction block if not
# stated.
fact-wanted_for =
    Buscada para un proceso penal o para cumplir una condena; se lee de la parte relativa a la
    condena si no se indica.

# English: The stated kind (prosecution or sentence) is contradicted by the conviction block or by
# the basis of every warrant; a kind that is not stated is contradicted by nothing.
fact-wanted_kind_contradicted =
    El tipo indicado (proceso penal o condena) lo contradicen la parte relativa a la condena o la
    base de todas las órdenes de detención; un tipo que no se indica no lo contradice nada.

# English: Status of the person in the closed list of RPD 44(1).
fact-person_status = Condición de la persona en la lista cerrada del RTD 44(1).

# English: Stage of the criminal proceedings.
fact-stage = Fase del procedimiento penal.

# English: Amnesty, pardon or discharge was given.
fact-amnesty_or_pardon = Se concedió una amnistía, un indulto o una exoneración.

# English: The person was cleared of the charges.
fact-cleared_of_charges = La persona fue exculpada de los cargos.

# English: The requester says why the request is of interest internationally.
fact-interest_stated =
    El solicitante dice por qué la solicitud tiene interés en el plano internacional.

# English: The requester says why the case is of particular importance (RPD 83(1)(b)).
fact-special_importance_stated =
    El solicitante dice por qué el caso tiene una importancia particular (RTD 83(1)(b)).

# English: Countries that the person is likely to visit.
fact-likely_country_count = Países que la persona probablemente visite.

# English: Every place named for the person is the requesting country itself.
fact-known_to_be_at_home_only =
    Todos los lugares que se nombran para la persona son el propio país solicitante.

# English: The purpose is also stated in words.
fact-purpose_in_words = La finalidad se indica también con palabras.

# English: NCBs that the requester would shut out.
fact-restricted_country_count = OCN que el solicitante quiere excluir.

# English: The confidentiality level is stated.
fact-confidentiality_stated = Se indica el nivel de confidencialidad.

# English: The source agrees to a public extract.
fact-public_extract_wanted = La fuente consiente en un extracto público.

# English: A particularly sensitive item is given without justification.
fact-sensitive_data_unjustified = Se facilita un dato particularmente delicado sin justificación.

# English: The diffusion went to its recipients already; not stated means that it did not.
fact-diffusion_already_sent =
    La difusión ya se envió a sus destinatarios; la falta de indicación significa que no se envió.

# English: A diffusion says why it is not a notice.
fact-diffusion_reason_stated = Una difusión dice por qué no es una notificación.

# English: All checks of RPD 76(2) are answered yes; unknown if the list or an answer is missing.
fact-pre_request_checks_made =
    Todas las comprobaciones del RTD 76(2) tienen respuesta afirmativa; desconocido si falta la
    lista o una respuesta.

# English: A country likely to be visited, or a last known place, is given.
fact-whereabouts_hint_given =
    Se facilita un país que la persona probablemente visite, o un último lugar conocido.

# English: Purpose, type of data, method and recipients of a public extract are stated.
fact-public_extract_terms_stated =
    Se indican la finalidad, el tipo de datos, el método y los destinatarios de un extracto público.

# English: Restrictive measures on file that are said to be breached.
fact-measure_count =
    Medidas restrictivas que figuran en el expediente y que, según se afirma, se infringieron.

# English: Best way to extradition that the reference tables show to a country named for the person;
# unknown if the requester is no State or no other country is named. `not_found` says that the
# tables have none, not that there is none.
fact-extradition_route =
    La mejor vía para la extradición que muestran las tablas de referencia hacia un país nombrado
    para la persona; desconocida si el solicitante no es un Estado o no se nombra ningún otro país.
    «No encontrada» dice que las tablas no tienen ninguna, no que no exista.

# English: Countries from which extradition will be sought and to which the reference tables show no
# way that is in force; unknown if none is named or the requester is no State.
fact-sought_countries_without_route_found =
    Países a los que se pedirá la extradición y hacia los que las tablas de referencia no muestran
    ninguna vía en vigor; desconocido si no se nombra ninguno o el solicitante no es un Estado.

# English: Countries from which extradition will be sought and with which the reference tables show
# a treaty or designation that is suspended, ended or not yet in force, and none that is.
fact-sought_countries_with_ended_route =
    Países a los que se pedirá la extradición y con los que las tablas de referencia muestran un
    tratado o una designación suspendidos, terminados o aún no en vigor, y ninguno que lo esté.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Corruption; unknown if the reference tables cannot tell.
fact-linked_by_corruption_convention =
    El solicitante y un país nombrado para la persona están ambos obligados por la Convención de las
    Naciones Unidas contra la Corrupción; desconocido si las tablas de referencia no permiten
    determinarlo.

# English: The requester and a country named for the person are both bound by the UN Convention on
# organised crime; unknown if the reference tables cannot tell.
fact-linked_by_organised_crime_convention =
    El solicitante y un país nombrado para la persona están ambos obligados por la Convención de las
    Naciones Unidas contra la delincuencia organizada; desconocido si las tablas de referencia no
    permiten determinarlo.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Torture; unknown if the reference tables cannot tell.
fact-linked_by_torture_convention =
    El solicitante y un país nombrado para la persona están ambos obligados por la Convención de las
    Naciones Unidas contra la Tortura; desconocido si las tablas de referencia no permiten
    determinarlo.

# English: The requesting State is bound by the Second Optional Protocol to the ICCPR; unknown if
# the reference tables cannot tell.
fact-requester_bound_to_abolition =
    El Estado requirente está obligado por el Segundo Protocolo Facultativo del Pacto Internacional
    de Derechos Civiles y Políticos; desconocido si las tablas de referencia no permiten
    determinarlo.

# English: Class of the requesting State in the reference table on the death penalty; says nothing
# of the case unless the request itself names death as the penalty.
fact-death_penalty_in_requesting_state =
    Clase del Estado requirente en la tabla de referencia sobre la pena de muerte; no dice nada del
    caso, salvo que la propia solicitud indique la muerte como pena.

# English: The requester's code stands for a body that had closed by the day of the request.
fact-requesting_body_closed =
    El código del solicitante designa una entidad que había dejado de existir el día de la
    solicitud.

# English: Warrants listed.
fact-warrant_count = Órdenes de detención enumeradas.

## cada delito

# English: Treason, espionage, secrets, State security. Unknown if only the words of the title
# suggest it.
fact-about_state_security =
    Traición, espionaje, secretos, seguridad del Estado. { -from-title-only }

# English: Overthrow of or attack on the constitutional order. Unknown if only the words of the
# title suggest it.
fact-about_coup = Derrocamiento del orden constitucional o ataque contra él. { -from-title-only }

# English: Words, images, publications: insult, defamation, propaganda. Unknown if only the words of
# the title suggest it.
fact-about_speech =
    Palabras, imágenes, publicaciones: insulto, difamación, propaganda. { -from-title-only }

# English: Honour offences: defamation, insult of a person. Unknown if only the words of the title
# suggest it.
fact-about_honour = Delitos contra el honor: difamación, insulto a una persona. { -from-title-only }

# English: Insult of an authority or its head. Unknown if only the words of the title suggest it.
fact-about_insult_of_authority = Insulto a una autoridad o a quien la encabeza. { -from-title-only }

# English: Hate speech or incitement to violence. Unknown if only the words of the title suggest it.
fact-about_hate_speech = Discurso de odio o incitación a la violencia. { -from-title-only }

# English: Gatherings: riot, unauthorised assembly. Unknown if only the words of the title suggest
# it.
fact-about_assembly = Reuniones: disturbios, reunión no autorizada. { -from-title-only }

# English: Founding, joining or running a body. Unknown if only the words of the title suggest it.
fact-about_association = Fundar o dirigir una agrupación, o unirse a ella. { -from-title-only }

# English: Terrorism or extremism: acts, membership, financing. Unknown if only the words of the
# title suggest it.
fact-about_terrorism =
    Terrorismo o extremismo: actos, pertenencia, financiación. { -from-title-only }

# English: Membership in or support of a body called terrorist. Unknown if only the words of the
# title suggest it.
fact-about_membership =
    Pertenencia a una agrupación calificada de terrorista, o apoyo a ella. { -from-title-only }

# English: Separatism or extremism without more. Unknown if only the words of the title suggest it.
fact-about_separatism = Separatismo o extremismo, sin más. { -from-title-only }

# English: Desertion, refusal of service, discipline. Unknown if only the words of the title suggest
# it.
fact-about_military_duty = Deserción, negativa a prestar servicio, disciplina. { -from-title-only }

# English: Acts in an armed conflict. Unknown if only the words of the title suggest it.
fact-about_armed_conflict = Actos en un conflicto armado. { -from-title-only }

# English: Belief, worship, insult to religion. Unknown if only the words of the title suggest it.
fact-about_religion = Creencias, culto, ofensa a la religión. { -from-title-only }

# English: Leaving the country without permission. Unknown if only the words of the title suggest
# it.
fact-about_emigration = Salir del país sin autorización. { -from-title-only }

# English: Elections. Unknown if only the words of the title suggest it.
fact-about_election = Elecciones. { -from-title-only }

# English: Sanctions, embargo, export control. Unknown if only the words of the title suggest it.
fact-about_sanctions_or_export = Sanciones, embargo, control de exportaciones. { -from-title-only }

# English: Genocide, crimes against humanity, war crimes. Unknown if only the words of the title
# suggest it.
fact-about_core_crime =
    Genocidio, crímenes de lesa humanidad, crímenes de guerra. { -from-title-only }

# English: A cheque without funds. Unknown if only the words of the title suggest it.
fact-about_cheque = Un cheque sin fondos. { -from-title-only }

# English: Debt, contract, rent, wages. Unknown if only the words of the title suggest it.
fact-about_debt = Deuda, contrato, alquiler, salarios. { -from-title-only }

# English: Custody of a child. Unknown if only the words of the title suggest it.
fact-about_custody = Custodia de un menor. { -from-title-only }

# English: Family or private matters other than custody. Unknown if only the words of the title
# suggest it.
fact-about_family = Cuestiones familiares o privadas distintas de la custodia. { -from-title-only }

# English: Behavioural or cultural norms other than honour and drugs. Unknown if only the words of
# the title suggest it.
fact-about_norms =
    Normas culturales o de comportamiento distintas del honor y las drogas. { -from-title-only }

# English: Drugs for personal use. Unknown if only the words of the title suggest it.
fact-about_personal_drug_use = Drogas para consumo personal. { -from-title-only }

# English: Breach of administrative rules. Unknown if only the words of the title suggest it.
fact-about_regulation = Infracción de normas administrativas. { -from-title-only }

# English: Taxes or customs. Unknown if only the words of the title suggest it.
fact-about_tax_or_customs = Impuestos o aduanas. { -from-title-only }

# English: Corruption or abuse of office. Unknown if only the words of the title suggest it.
fact-about_corruption = Corrupción o abuso de funciones. { -from-title-only }

# English: Abuse of office, excess of official powers. Unknown if only the words of the title
# suggest it.
fact-about_abuse_of_office =
    Abuso de funciones, extralimitación en las facultades oficiales. { -from-title-only }

# English: Gender or sexual orientation. Unknown if only the words of the title suggest it.
fact-about_gender_or_orientation = Género u orientación sexual. { -from-title-only }

# English: An ordinary-law crime by its nature. Unknown if only the words of the title suggest it.
fact-about_ordinary_crime = Un delito de derecho común por su naturaleza. { -from-title-only }

# English: What the offence is about can be told from tags, category, title or excluded acts.
fact-classified =
    A qué se refiere el delito puede determinarse por las etiquetas, la categoría, la denominación o
    los actos excluidos.

# English: Tags or an ICCS category were set, so the words of the title need not be relied on.
fact-coded_by_people =
    Se pusieron etiquetas o una categoría de la ICCS, de modo que no hace falta fiarse de las
    palabras de la denominación.

# English: Different terms in the title of the charge that name a matter of Article 3, whatever tags
# were set; elections left aside; none if there is no title.
fact-title_article_3_words =
    Términos distintos del título del cargo que nombran una materia del artículo 3, cualesquiera que
    sean las etiquetas puestas; elecciones aparte; ninguno si no hay título.

# English: A reviewer put it in the first excluded category; not stated means not put there.
fact-declared_norms_matter =
    Un examinador lo puso en la primera categoría excluida; la falta de indicación significa que no
    se puso en ella.

# English: A reviewer put it in the second excluded category; not stated means not put there.
fact-declared_family_matter =
    Un examinador lo puso en la segunda categoría excluida; la falta de indicación significa que no
    se puso en ella.

# English: A reviewer put it in the third excluded category; not stated means not put there.
fact-declared_administrative_matter =
    Un examinador lo puso en la tercera categoría excluida; la falta de indicación significa que no
    se puso en ella.

# English: A reviewer looked and found no excluded category.
fact-reviewed_as_not_excluded = Un examinador lo examinó y no encontró ninguna categoría excluida.

# English: It aims at facilitating a serious crime or is suspected of links to organised crime.
fact-serves_serious_or_organised_crime =
    Tiene por fin facilitar un delito grave o se sospecha que está vinculado a la delincuencia
    organizada.

# English: Deceit is at issue on the facts alleged.
fact-deceit_shown = Según los hechos alegados, hay engaño en juego.

# English: The cheque was given as security.
fact-security_cheque = El cheque se entregó como garantía.

# English: Hardly any other State punishes the conduct; not stated means not known to be so.
fact-criminal_almost_nowhere_else =
    Casi ningún otro Estado castiga la conducta; la falta de indicación significa que no consta que
    sea así.

# English: Highest deprivation of liberty in months; life, death and the like count as heavier than
# any term; a fine is 0; other or missing is unknown. Never summed over offences.
fact-maximum_penalty_months =
    La privación de libertad más alta, en meses; la cadena perpetua, la muerte y las penas análogas
    cuentan como más graves que cualquier duración; una multa es 0; otra pena, o su falta, es
    desconocida. Nunca se suma entre delitos.

# English: A maximum penalty is stated.
fact-penalty_stated = Se indica una pena máxima.

# English: Only a fine is provided for.
fact-fine_only = Solo se prevé una multa.

# English: The highest penalty stated is death.
fact-death_penalty_possible = La pena más alta que se indica es la de muerte.

# English: The highest penalty stated is corporal.
fact-corporal_penalty_possible = La pena más alta que se indica es corporal.

# English: The charge is named.
fact-charge_named = Se nombra el cargo.

# English: The provision that punishes it is cited.
fact-law_cited = Se cita la disposición que lo castiga.

# English: The wording of the provision is given.
fact-law_quoted = Se facilita el texto de la disposición.

# English: The time of the offence is given.
fact-offence_dated = Se indica el momento del delito.

# English: The place of the offence is given.
fact-offence_placed = Se indica el lugar del delito.

# English: First act.
fact-offence_from = Primer acto.

# English: Last act; the first, if no other is given.
fact-offence_to = Último acto; el primero, si no se indica otro.

# English: It is a continuing offence; not stated means it is not.
fact-continuing_offence = Es un delito continuado; la falta de indicación significa que no lo es.

# English: Since when the penal provision has been law.
fact-law_in_force_from = Desde cuándo rige la disposición penal.

# English: Last day on which prosecution is possible.
fact-prosecution_barred_after = Último día en que cabe ejercer la acción penal.

# English: A time limit, or that there is none, is stated.
fact-time_bar_stated = Se indica un plazo de prescripción, o que no lo hay.

# English: The requester explains why time does not run.
fact-time_bar_suspended = El solicitante explica por qué no corre la prescripción.

# English: A warrant or judgment lists the offence; true if no warrant says which offences it
# covers, unknown if warrants list offences and this one has no id.
fact-covered_by_a_warrant =
    Una orden de detención o una sentencia enumera el delito; sí, si ninguna orden dice qué delitos
    abarca; desconocido si las órdenes enumeran delitos y este no tiene identificador.

# English: Birth date, for comparison with the offence.
fact-person_born = Fecha de nacimiento, para compararla con el delito.

# English: Day of the request, for comparison with the offence.
fact-request_made = Día de la solicitud, para compararlo con el delito.

# English: Another offence rests on another set of facts; unknown if its set, or this one's, is not
# named and none is known to differ.
fact-others_rest_on_other_facts =
    Otro delito se basa en otro conjunto de hechos; desconocido si su conjunto, o el de este, no se
    nombra y no consta que ninguno sea distinto.

# English: Throughout the offence the person was in another country or in custody, by what is on
# file; nothing on file means not known to have been, an offence without a date leaves it open.
fact-person_was_elsewhere =
    Durante todo el delito la persona estaba en otro país o detenida, según lo que figura en el
    expediente; nada en el expediente significa que no consta que fuera así, y un delito sin fecha
    lo deja abierto.

## cada acto

# English: Violence against life, body or liberty. Unknown if the kind of act is not coded.
fact-grave_violence =
    Violencia contra la vida, la integridad física o la libertad. { -kind-not-coded }

# English: Any violence against persons or property. Unknown if the kind of act is not coded.
fact-violence = Cualquier violencia contra personas o bienes. { -kind-not-coded }

# English: A crime whatever group it is done for. Unknown if the kind of act is not coded.
fact-crime_in_itself = Un delito, sea cual sea el grupo para el que se comete. { -kind-not-coded }

# English: A crime of fraud, corruption or other gain. Unknown if the kind of act is not coded.
fact-crime_for_gain = Un delito de fraude, corrupción u otro beneficio. { -kind-not-coded }

# English: Fraud, embezzlement, corruption, laundering, tax. Unknown if the kind of act is not
# coded.
fact-economic_crime =
    Fraude, apropiación indebida, corrupción, blanqueo, impuestos. { -kind-not-coded }

# English: Work for an armed group (RoP 2024, 3.6 para 13). Unknown if the kind of act is not coded.
fact-group_activity = Labor para un grupo armado (RoP 2024, 3.6, párr. 13). { -kind-not-coded }

# English: Travel to join an armed group. Unknown if the kind of act is not coded.
fact-travels_to_join = Viaje para unirse a un grupo armado. { -kind-not-coded }

# English: Extermination or the like. Unknown if the kind of act is not coded.
fact-core_crime = Exterminio o acto análogo. { -kind-not-coded }

# English: Belonging, rank, sympathy, with no act of harm. Unknown if the kind of act is not coded.
fact-bare_link = Pertenencia, rango, simpatía, sin acto dañoso. { -kind-not-coded }

# English: Words, images, publications. Unknown if the kind of act is not coded.
fact-expression = Palabras, imágenes, publicaciones. { -kind-not-coded }

# English: Hate speech or incitement to violence. Unknown if the kind of act is not coded.
fact-hate_or_incitement = Discurso de odio o incitación a la violencia. { -kind-not-coded }

# English: Taking part in or organising a gathering, without force. Unknown if the kind of act is
# not coded.
fact-gathering = Participar en una reunión u organizarla, sin uso de la fuerza. { -kind-not-coded }

# English: Founding, running or funding a lawful body. Unknown if the kind of act is not coded.
fact-association = Fundar, dirigir o financiar una agrupación lícita. { -kind-not-coded }

# English: Practising or teaching a religion, or insulting one. Unknown if the kind of act is not
# coded.
fact-worship = Practicar o enseñar una religión, u ofender a una religión. { -kind-not-coded }

# English: Secrets, constitutional order, agitation. Unknown if the kind of act is not coded.
fact-state_offence = Secretos, orden constitucional, agitación. { -kind-not-coded }

# English: A decision or order of office. Unknown if the kind of act is not coded.
fact-official_act = Una decisión u orden propia de un cargo público. { -kind-not-coded }

# English: Desertion, refusal of service. Unknown if the kind of act is not coded.
fact-military_duty_breach = Deserción, negativa a prestar servicio. { -kind-not-coded }

# English: An act of combat. Unknown if the kind of act is not coded.
fact-combat = Un acto de combate. { -kind-not-coded }

# English: Leaving the country without permission. Unknown if the kind of act is not coded.
fact-emigration = Salir del país sin autorización. { -kind-not-coded }

# English: Unlicensed export or transfer. Unknown if the kind of act is not coded.
fact-export_or_transfer = Exportación o transferencia sin licencia. { -kind-not-coded }

# English: Crime against an election. Unknown if the kind of act is not coded.
fact-election_crime = Delito contra unas elecciones. { -kind-not-coded }

# English: Debt, cheque, contract. Unknown if the kind of act is not coded.
fact-debt_or_contract_act = Deuda, cheque, contrato. { -kind-not-coded }

# English: Custody or relations. Unknown if the kind of act is not coded.
fact-family_matter = Custodia o relaciones. { -kind-not-coded }

# English: A breach of administrative rules. Unknown if the kind of act is not coded.
fact-regulatory_matter = Una infracción de normas administrativas. { -kind-not-coded }

# English: Speech, meeting, association or worship as such. Unknown if the kind of act is not coded.
fact-protected_conduct = Expresión, reunión, asociación o culto como tales. { -kind-not-coded }

# English: The account does not say what was done. Unknown if the kind of act is not coded.
fact-unspecified_kind = El relato no dice qué se hizo. { -kind-not-coded }

# English: The act is said to be the person's own: done, ordered, planned or aided. Acts of a group
# or mere presence are not; not stated is unknown.
fact-own_act =
    Se afirma que el acto es propio de la persona: cometido, ordenado, planificado o ayudado. No lo
    son los actos de un grupo ni la mera presencia; la falta de indicación equivale a desconocido.

# English: The act is dated.
fact-act_dated = El acto tiene fecha.

# English: The act is placed.
fact-act_placed = El acto tiene lugar indicado.

# English: The means are stated.
fact-means_stated = Se indican los medios.

# English: At whom or what the act was aimed.
fact-target = A quién o a qué se dirigía el acto.

# English: Gravest harm done or risked.
fact-harm = El daño más grave causado o arriesgado.

# English: In what capacity the act was done.
fact-capacity = En qué calidad se cometió el acto.

# English: Who gained by it.
fact-benefit = Quién se benefició de él.

# English: Done for the group and within its activity.
fact-for_group = Cometido para el grupo y en el marco de su actividad.

# English: A political motive is apparent.
fact-political_motive = Es manifiesto un móvil político.

## cada orden de detención

# English: Whether the warrant stands.
fact-warrant_status = Si la orden de detención está vigente.

# English: The warrant has a number or reference.
fact-warrant_numbered = La orden de detención tiene número o referencia.

# English: The issuing authority is named.
fact-authority_named = Se nombra la autoridad emisora.

# English: Kind of issuing authority.
fact-authority = Clase de autoridad emisora.

# English: The authority was found to lack the power; not stated means not found to.
fact-authority_lacks_power =
    Se constató que la autoridad carece de competencia; la falta de indicación significa que no se
    constató.

# English: A judge can review the warrant.
fact-judicial_review_available = Un juez puede revisar la orden de detención.

# English: The requester says why a military court has the case.
fact-military_court_explained = El solicitante dice por qué un tribunal militar tiene el caso.

# English: A copy is attached; not stated means it is not.
fact-copy_attached = Se adjunta una copia; la falta de indicación significa que no se adjunta.

# English: Day of issue.
fact-warrant_issued = Día de emisión.

# English: The day of issue is given.
fact-warrant_dated = Se indica el día de emisión.

# English: Day of expiry; unknown also if it has none.
fact-warrant_expires = Día de vencimiento; desconocido también si no lo tiene.

# English: First act of the offences it covers, or of all offences if it does not say which.
fact-first_covered_act =
    Primer acto de los delitos que abarca, o de todos los delitos si no dice cuáles.

# English: Day of the request, for comparison with the warrant.
fact-request_day = Día de la solicitud, para compararlo con la orden de detención.

# English: The warrant names an offence id that the request does not have.
fact-covers_an_unknown_offence =
    La orden de detención nombra un identificador de delito que la solicitud no tiene.

## cada organización

# English: Who lists a group of this name on the day of the request: UN Security Council (for
# terrorism or otherwise) or EU. `not_found` says that the lists carried here have no such name; a
# like name or a bare acronym is for a reader to compare. Unknown without a name.
fact-group_listing =
    Quién incluye en una lista a un grupo de este nombre el día de la solicitud: el Consejo de
    Seguridad de la ONU (por terrorismo o por otro concepto) o la UE. «No encontrado» dice que las
    listas de que aquí se dispone no tienen ese nombre; un nombre parecido o una mera sigla debe
    compararlos un lector. Desconocido sin nombre.

# English: Day of the earliest UN listing of a group of this very name; unknown if there is none or
# its list gives no day.
fact-group_listed_from =
    Día de la inclusión más antigua en una lista de la ONU de un grupo con este mismo nombre;
    desconocido si no la hay o su lista no indica el día.

# English: The organisation is identified by name.
fact-organisation_named = La organización se identifica por su nombre.

# English: What it is.
fact-organisation_kind = Qué es.

# English: Who holds it to be terrorist.
fact-recognition = Quién la considera terrorista.

# English: Violent acts were claimed by it or officially attributed to it.
fact-violent_acts_claimed_or_attributed =
    Reivindicó actos violentos o se le atribuyeron oficialmente.

# English: Relevant bodies describe it as peaceful; not stated means not known to be.
fact-described_as_peaceful =
    Órganos competentes la describen como pacífica; la falta de indicación significa que no consta
    que lo sea.

# English: It is said to be a branch of another body.
fact-said_to_be_branch = Se dice que es una rama de otra agrupación.

# English: The tie to the parent body is shown.
fact-branch_basis_shown = Se muestra el vínculo con la organización matriz.

# English: No judge can review the ban; not stated means not known to be so.
fact-ban_not_reviewable =
    Ningún juez puede revisar la prohibición; la falta de indicación significa que no consta que sea
    así.

## cada cargo público

# English: Rank of the office.
fact-office = Rango del cargo público.

# English: In office on the request date.
fact-in_office = En ejercicio en la fecha de la solicitud.

# English: A role in the opposition; not stated means not known to be.
fact-opposition_role =
    Un papel en la oposición; la falta de indicación significa que no consta que sea así.

# English: The office is of another State than the requesting one.
fact-office_of_another_state = El cargo público es de un Estado distinto del requirente.

# English: Immunity may stand; not stated means no doubt was raised.
fact-immunity_may_stand =
    Puede subsistir una inmunidad; la falta de indicación significa que no se planteó ninguna duda.

## cada registro de protección

# English: Status of the protection.
fact-protection_status = Situación de la protección.

# English: A member country confirmed the status.
fact-protection_confirmed = Un país miembro confirmó la condición.

# English: The requester is the country of feared persecution.
fact-against_requester = El solicitante es el país cuya persecución se teme.

# English: The requester is the State that granted the protection.
fact-requester_protects = El solicitante es el Estado que concedió la protección.

# English: The grant was a political gesture towards the requester.
fact-granted_as_political_gesture = La concesión fue un gesto político frente al solicitante.

# English: The protection is known to be no longer valid; not stated means it is taken to stand.
fact-protection_no_longer_valid =
    Consta que la protección ya no es válida; la falta de indicación significa que se considera
    subsistente.

# English: Day of the claim.
fact-protection_claimed_on = Día de la petición de protección.

# English: Day of the charge, for comparison with the claim.
fact-charged_on = Día de la formulación del cargo, para compararlo con la petición de protección.

## cada constatación sobre derechos humanos

# English: Kind of body.
fact-finding_body = Clase de órgano.

# English: A competent body found it, not merely alleged (RoP 2024, 2.1 para 25).
fact-competent_finding =
    Lo constató un órgano competente, no es una mera alegación (RoP 2024, 2.1, párr. 25).

# English: A competent national body found it (RoP 2024, 2.1 para 33(a)).
fact-competent_national_finding =
    Lo constató un órgano nacional competente (RoP 2024, 2.1, párr. 33(a)).

# English: What it is about.
fact-finding_subject = De qué trata.

# English: Whom it concerns.
fact-finding_concerns = A quién se refiere.

# English: Judgment or charge rests on the tainted item.
fact-data_rest_on_it = La sentencia o el cargo se basa en el elemento viciado.

# English: The State has remedied it.
fact-finding_remedied = El Estado lo ha reparado.

# English: Publication itself would do the harm; not stated means not known to.
fact-harm_by_publication =
    La propia publicación causaría el daño; la falta de indicación significa que no consta que sea
    así.

# English: Harm after arrest or surrender would be irreversible; not stated means not known to be.
fact-later_harm_irreversible =
    Un daño posterior a la detención o la entrega sería irreversible; la falta de indicación
    significa que no consta que sea así.

## cada posición de otra OCN

# English: Protest, support, correction or doubt.
fact-position_kind = Protesta, apoyo, corrección o duda.

# English: Why the other State has an interest.
fact-position_relation = Por qué tiene interés el otro Estado.

# English: The position is reasoned.
fact-position_reasoned = La posición está motivada.

# English: The matter is settled; not stated means it is open.
fact-position_resolved =
    El asunto está resuelto; la falta de indicación significa que está pendiente.

## cada solicitud anterior

# English: What became of the earlier request.
fact-earlier_result = Qué ocurrió con la solicitud anterior.

# English: Why it was refused or deleted.
fact-earlier_reason = Por qué se denegó o se suprimió.

# English: Channel of the earlier request.
fact-earlier_channel = Canal de la solicitud anterior.

# English: The earlier request was about the same facts.
fact-earlier_same_facts = La solicitud anterior trataba de los mismos hechos.

# English: The requester itself declared the earlier request.
fact-earlier_declared = El propio solicitante declaró la solicitud anterior.

# English: Days from the earlier result to this request.
fact-days_since_earlier_result = Días desde el resultado anterior hasta esta solicitud.

# English: Every warrant was issued after the earlier result; unknown if a day is missing.
fact-warrants_newer_than_earlier_result =
    Todas las órdenes de detención se emitieron después del resultado anterior; desconocido si falta
    un día.

# English: Uses of another channel after the earlier result; uses without a day may be among them.
fact-other_channel_uses_after_result =
    Usos de otro canal después del resultado anterior; entre ellos puede haber usos sin día.

## cada decisión de la CCF

# English: Result of the application to the CCF.
fact-ccf_result = Resultado de la petición ante la CCF.

# English: The CCF later found the data on the same facts compliant; not on file means it did not.
fact-ccf_superseded =
    La CCF consideró después conformes los datos sobre los mismos hechos; nada en el expediente
    significa que no lo hizo.

# English: The CCF decision is about the same facts.
fact-ccf_same_facts = La decisión de la CCF trata de los mismos hechos.

## cada decisión de extradición

# English: Granted, refused, pending, or never requested.
fact-extradition_result = Concedida, denegada, pendiente o nunca pedida.

# English: Ground of refusal.
fact-refusal_ground = Motivo de la denegación.

# English: The decision is about the same facts.
fact-extradition_same_facts = La decisión trata de los mismos hechos.

# English: An addendum records the refusal; not stated means none does.
fact-addendum_recorded =
    Una adenda deja constancia de la denegación; la falta de indicación significa que no lo hace
    ninguna.

# English: The decision concerns a co-accused; not stated means it concerns this person.
fact-concerns_co_accused =
    La decisión se refiere a un coacusado; la falta de indicación significa que se refiere a esta
    persona.

# English: The requester itself declared this decision.
fact-extradition_declared = El propio solicitante declaró esta decisión.

## cada sentencia firme

# English: Kind of the final judgment.
fact-judgment_result = Clase de sentencia firme.

# English: The judgment is about the same acts.
fact-judgment_same_acts = La sentencia trata de los mismos actos.

# English: The judgment was given in the requesting State itself.
fact-judgment_of_requester = La sentencia se dictó en el propio Estado requirente.

## cada inmunidad invocada

# English: Kind of immunity claimed.
fact-immunity_kind = Clase de inmunidad que se invoca.

# English: What a competent authority made of the claim; unknown if nothing is on file.
fact-immunity_finding =
    Qué resolvió una autoridad competente sobre la inmunidad invocada; desconocido si nada figura en
    el expediente.

# English: The immunity flows from another State than the requesting one.
fact-immunity_of_another_state = La inmunidad deriva de un Estado distinto del requirente.

## cada medida que se dice infringida

# English: Basis of the measure.
fact-sanction_level = Base de la medida.

# English: The measure is aligned with the international community's.
fact-measure_aligned = La medida está en consonancia con las de la comunidad internacional.

# English: The measure is linked to a current conflict; not stated means not known to be.
fact-measure_linked_to_conflict =
    La medida está vinculada a un conflicto actual; la falta de indicación significa que no consta
    que lo esté.

# English: The goods are listed internationally as military or dual-use.
fact-goods_internationally_listed =
    Los bienes figuran en listas internacionales como militares o de doble uso.

# English: The requesting authorities tie the case to a foreign State; not stated means they do not.
fact-case_tied_to_foreign_state =
    Las autoridades solicitantes vinculan el caso a un Estado extranjero; la falta de indicación
    significa que no lo hacen.

# English: First day of the measure.
fact-measure_from = Primer día de la medida.

# English: Last day of the measure; unknown also while it goes on.
fact-measure_until = Último día de la medida; desconocido también mientras dura.

# English: First act of any offence, for comparison with the measure; unknown if one is not dated.
fact-earliest_breach_on =
    Primer acto de todos los delitos, para compararlo con la medida; desconocido si alguno no tiene
    fecha.

# English: Last act of any offence, for comparison with the measure; unknown if one is not dated.
fact-latest_breach_on =
    Último acto de todos los delitos, para compararlo con la medida; desconocido si alguno no tiene
    fecha.

## lo que no es un hecho: elementos contados, otras reglas, factores ponderados

# English: Whether rule { $rule } fired.
quote-rule_fired = Si la regla { $rule } se activó.

# English: Sum of the predominance factors on this side.
quote-sum_of_factors = Suma de los factores de predominio de este lado.

# English: { $says } ({ $count } offence(s))
quote-of_offence = { $says } (delitos: { $count })

# English: { $says } ({ $count } act(s))
quote-of_act = { $says } (actos: { $count })

# English: { $says } ({ $count } warrant(s))
quote-of_warrant = { $says } (órdenes de detención: { $count })

# English: { $says } ({ $count } organisation(s))
quote-of_organisation = { $says } (organizaciones: { $count })

# English: { $says } ({ $count } role(s))
quote-of_role = { $says } (cargos públicos: { $count })

# English: { $says } ({ $count } protection(s))
quote-of_protection = { $says } (registros de protección: { $count })

# English: { $says } ({ $count } finding(s))
quote-of_finding = { $says } (constataciones sobre derechos humanos: { $count })

# English: { $says } ({ $count } position(s))
quote-of_position = { $says } (posiciones de otras OCN: { $count })

# English: { $says } ({ $count } previous request(s))
quote-of_previous_request = { $says } (solicitudes anteriores: { $count })

# English: { $says } ({ $count } ccf decision(s))
quote-of_ccf_decision = { $says } (decisiones de la CCF: { $count })

# English: { $says } ({ $count } extradition(s))
quote-of_extradition = { $says } (decisiones de extradición: { $count })

# English: { $says } ({ $count } judgment(s))
quote-of_judgment = { $says } (sentencias firmes: { $count })

# English: { $says } ({ $count } immunity(s))
quote-of_immunity = { $says } (inmunidades invocadas: { $count })

# English: { $says } ({ $count } sanction(s))
quote-of_sanction = { $says } (medidas: { $count })
