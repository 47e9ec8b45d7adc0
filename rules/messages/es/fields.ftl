# Nombres de los campos de la solicitud. Su inglés es la descripción del esquema.

## Submission

# English: Version of this schema.
field-Submission-schema_version = Versión de este esquema

# English: Header.
field-Submission-request = Cabecera

# English: The person.
field-Submission-subject = La persona

# English: The facts.
field-Submission-facts = Los hechos

# English: The offences.
field-Submission-offences = Los delitos

# English: The warrants.
field-Submission-warrants = Las órdenes de detención

# English: The proceedings.
field-Submission-case = El procedimiento

# English: Only if wanted to serve a sentence.
field-Submission-conviction = Solo si se busca a la persona para que cumpla una condena

# English: Organisations named in the charge.
field-Submission-organisations = Organizaciones nombradas en la acusación

# English: Assurances.
field-Submission-assurances = Garantías

# English: Documents.
field-Submission-documents = Documentos

# English: Custody matters.
field-Submission-family = Cuestiones de custodia

# English: Earlier events.
field-Submission-history = Antecedentes

# English: Publication.
field-Submission-publication = Publicación

# English: Recording conditions.
field-Submission-record = Condiciones de registro

# English: Sensitive data.
field-Submission-sensitive_data = Datos delicados

# English: Only for a diffusion.
field-Submission-diffusion = Solo para una difusión

# English: What reviewers added; never sent by a requester.
field-Submission-annotations = Lo que añadieron los revisores; nunca lo envía un solicitante

## Header

# English: Red Notice or wanted-person diffusion.
field-Header-type = Notificación roja o difusión sobre una persona buscada

# English: Who asks.
field-Header-requesting_entity = Quién solicita

# English: The requester's file number.
field-Header-ncb_reference = Número de expediente del solicitante

# English: Authority behind the case.
field-Header-source_authority = Autoridad de la que procede el caso

# English: Purpose.
field-Header-purpose = Finalidad

# English: Purpose in words.
field-Header-purpose_text = Finalidad en palabras

# English: Prosecution or sentence.
field-Header-wanted_status = Proceso penal o cumplimiento de condena

# English: Why the request is of interest for international police co-operation.
field-Header-international_interest_text =
    Interés de la solicitud para la cooperación policial internacional

# English: Why it is of particular importance though a criterion is not met.
field-Header-special_importance_justification =
    Motivo de su especial importancia aunque no se cumpla un criterio

# English: Urgency; it never skips review.
field-Header-urgency = Urgencia; nunca exime del examen

# English: Day of submission; set on receipt if absent.
field-Header-submitted_on = Día de presentación; se fija a la recepción si falta

# English: What changed since an earlier refusal.
field-Header-changes_since = Qué ha cambiado desde una denegación anterior

# English: New facts since then.
field-Header-new_facts = Hechos nuevos desde entonces

## RequestingEntity

# English: NCB or international entity.
field-RequestingEntity-type = OCN o entidad internacional

# English: Requesting country; none for tribunals.
field-RequestingEntity-country = País solicitante; ninguno para los tribunales

# English: Name.
field-RequestingEntity-name = Nombre

# English: Entities: power to investigate and prosecute.
field-RequestingEntity-has_prosecution_powers =
    Entidades: facultad de investigar y perseguir penalmente

## SourceAuthority

# English: Name.
field-SourceAuthority-name = Nombre

# English: Kind.
field-SourceAuthority-type = Tipo de autoridad

## NewFact

# English: What is new.
field-NewFact-text = Qué hay de nuevo

# English: When it was found.
field-NewFact-discovered_on = Cuándo se descubrió

# English: Whether it could have led to another result.
field-NewFact-could_change_conclusion = ¿Podría haber llevado a otro resultado?

## Subject

# English: Present family name, Latin script.
field-Subject-present_family_name = Apellido actual, en caracteres latinos

# English: Family name at birth.
field-Subject-family_name_at_birth = Apellido al nacer

# English: Forename or forenames.
field-Subject-forenames = Nombre o nombres de pila

# English: Full name in its own script.
field-Subject-name_original_script = Nombre completo en su escritura original

# English: Other names.
field-Subject-aliases = Otros nombres

# English: Sex.
field-Subject-sex = Sexo

# English: Birth date, at least the year.
field-Subject-date_of_birth = Fecha de nacimiento, al menos el año

# English: Place of birth.
field-Subject-place_of_birth = Lugar de nacimiento

# English: Country of birth.
field-Subject-country_of_birth = País de nacimiento

# English: Nationalities.
field-Subject-nationalities = Nacionalidades

# English: Countries of residence.
field-Subject-residence = Países de residencia

# English: Father's name.
field-Subject-father = Nombre del padre

# English: Mother's name.
field-Subject-mother = Nombre de la madre

# English: Passports and identity cards.
field-Subject-identity_documents = Pasaportes y documentos de identidad

# English: Occupation.
field-Subject-occupation = Ocupación

# English: Languages spoken.
field-Subject-languages_spoken = Idiomas que habla

# English: Marital status.
field-Subject-marital_status = Estado civil

# English: Physical description.
field-Subject-physical = Descripción física

# English: Scars, tattoos, other marks.
field-Subject-distinguishing_marks = Cicatrices, tatuajes, otras señas particulares

# English: Photographs.
field-Subject-photographs = Fotografías

# English: File reference of fingerprints.
field-Subject-fingerprints = Referencia del fichero de huellas dactilares

# English: File reference of a DNA profile.
field-Subject-dna_profile = Referencia del fichero de un perfil de ADN

# English: Countries the person is likely to visit.
field-Subject-likely_countries = Países que la persona probablemente visite

# English: Last place known, with date.
field-Subject-last_known_location = Último paradero conocido, con la fecha

# English: Cautions.
field-Subject-warnings = Advertencias

# English: Additional information; caveats on severed charges go here.
field-Subject-additional_information =
    Información complementaria; las reservas sobre cargos separados van aquí

# English: Status of the person.
field-Subject-status = Situación de la persona

# English: Whether the indication MINOR is set.
field-Subject-minor_flag = ¿Figura la indicación MENOR?

# English: What national law says of minors in this case.
field-Subject-minor_conditions = Qué dice la ley nacional de los menores en este caso

# English: Least age of criminal responsibility in the requesting State, for a young person.
field-Subject-responsibility_age =
    Edad mínima de responsabilidad penal en el Estado solicitante, si la persona es joven

# English: Whether the person is known to be dead.
field-Subject-is_deceased = ¿Consta que la persona ha fallecido?

# English: Signs that the person is a victim, for example of trafficking.
field-Subject-victim_indicators = Indicios de que la persona es víctima, por ejemplo de trata

## Alias

# English: The other name.
field-Alias-name = El otro nombre

# English: Birth date used with that name.
field-Alias-date_of_birth = Fecha de nacimiento usada con ese nombre

## PersonName

# English: Family name.
field-PersonName-family_name = Apellido

# English: Forename.
field-PersonName-forename = Nombre de pila

## IdentityDocument

# English: Kind of document.
field-IdentityDocument-type = Tipo de documento

# English: Number as printed.
field-IdentityDocument-number = Número tal como está impreso

# English: Issuing country or entity.
field-IdentityDocument-country = País o entidad de expedición

# English: Date of issue.
field-IdentityDocument-issued_on = Fecha de expedición

# English: Date of expiry.
field-IdentityDocument-expires_on = Fecha de caducidad

## PhysicalDescription

# English: Height in metres.
field-PhysicalDescription-height_m = Estatura en metros

# English: Weight in kilograms.
field-PhysicalDescription-weight_kg = Peso en kilogramos

# English: Hair colour codes.
field-PhysicalDescription-hair = Códigos de color del pelo

# English: Eye colour codes.
field-PhysicalDescription-eyes = Códigos de color de los ojos

# English: Build.
field-PhysicalDescription-build = Complexión

# English: Anything else that is objective.
field-PhysicalDescription-other = Cualquier otro dato objetivo

## Photograph

# English: File reference.
field-Photograph-file = Referencia del fichero

# English: When it was taken.
field-Photograph-taken_on = Cuándo se tomó

# English: Whether it is of good quality.
field-Photograph-good_quality = ¿Es de buena calidad?

## DatedPlace

# English: Where.
field-DatedPlace-place = Dónde

# English: When.
field-DatedPlace-on = Cuándo

## Place

# English: Country or entity code.
field-Place-country = Código de país o de entidad

# English: Town or locality.
field-Place-city = Ciudad o localidad

## Warning

# English: Armed, violent, escape risk...
field-Warning-kind = Armada, violenta, riesgo de fuga...

# English: What the warning rests on.
field-Warning-basis = En qué se basa la advertencia

## CaseFacts

# English: Short and clear account of the person's criminal activities, with time and place.
field-CaseFacts-summary =
    Exposición breve y clara de las actividades delictivas de la persona, con el momento y el
    lugar

# English: Working language of the summary.
field-CaseFacts-language = Idioma de trabajo de la exposición

# English: The person's part.
field-CaseFacts-subject_role = La participación de la persona

# English: The person's part in words.
field-CaseFacts-role_text = La participación de la persona, en palabras

# English: Acts of the wanted person, one entry each.
field-CaseFacts-specific_acts = Actos de la persona buscada, uno por entrada

# English: Intent or benefit.
field-CaseFacts-intent_or_benefit = Intención o beneficio

# English: Whether gain of the person, or of another person or entity, is shown.
field-CaseFacts-personal_gain = ¿Consta un provecho de la persona, o de otra persona o entidad?

# English: What liability rests on, in a reviewer's reading.
field-CaseFacts-liability_basis = En qué se basa la responsabilidad, según la lectura de un revisor

# English: Whether the facts fit the charges.
field-CaseFacts-facts_match_charges = ¿Corresponden los hechos a los cargos?

# English: Whether the facts tie this person to them.
field-CaseFacts-facts_link_person = ¿Vinculan los hechos a esta persona con los cargos?

# English: Sums in the case.
field-CaseFacts-amounts = Sumas en el caso

# English: Victims.
field-CaseFacts-victims = Víctimas

# English: Others accused.
field-CaseFacts-co_accused = Otros acusados

# English: Whether one summary serves several persons.
field-CaseFacts-same_summary_for_several = ¿Sirve una misma exposición para varias personas?

# English: What the account rests on.
field-CaseFacts-evidence_basis = En qué se basa la exposición

# English: A private quarrel behind the charge.
field-CaseFacts-underlying_dispute = Un litigio privado tras la acusación

# English: Civil cases on the same matter.
field-CaseFacts-parallel_civil_proceedings = Procesos civiles sobre el mismo asunto

# English: Whether the text has discriminatory terms or needless private details.
field-CaseFacts-discriminatory_wording =
    ¿Contiene el texto términos discriminatorios o detalles privados innecesarios?

## Act

# English: What was done.
field-Act-what = Qué se hizo

# English: Day, month or year.
field-Act-when = Día, mes o año

# English: Last day, if over a period.
field-Act-until = Último día, si abarca un período

# English: Where.
field-Act-where = Dónde

# English: By what means.
field-Act-means = Por qué medios

# English: What kind of act it is.
field-Act-kind = Qué tipo de acto es

# English: Whose act it is said to be.
field-Act-attribution = A quién se atribuye el acto

# English: At whom or what it was aimed.
field-Act-target = A quién o a qué iba dirigido

# English: Gravest harm done or risked.
field-Act-harm = Daño más grave causado o arriesgado

# English: In what capacity.
field-Act-capacity = En qué calidad

# English: Who gained by it.
field-Act-benefit = A quién benefició

# English: Whether done for the group and within its activity.
field-Act-for_group = ¿Se cometió para el grupo y dentro de su actividad?

# English: Whether a political motive is apparent.
field-Act-political_motive = ¿Se advierte un móvil político?

# English: The set of facts it belongs to.
field-Act-fact_set = El conjunto de hechos al que pertenece

## Amount

# English: In whole units of the currency.
field-Amount-amount = En unidades enteras de la moneda

# English: ISO 4217 code.
field-Amount-currency = Código ISO 4217

# English: What the sum is.
field-Amount-what = Qué es la suma

## CoAccused

# English: Name or initials.
field-CoAccused-name = Nombre o iniciales

# English: Status in the proceedings.
field-CoAccused-status = Situación en el procedimiento

# English: Reference of a notice on that person.
field-CoAccused-notice_ref = Referencia de una notificación sobre esa persona

# English: That person's own part.
field-CoAccused-own_role = La participación propia de esa persona

## UnderlyingDispute

# English: Whether there is one.
field-UnderlyingDispute-exists = ¿Existe?

# English: Loan, cheque, contract, shares...
field-UnderlyingDispute-kind = Préstamo, cheque, contrato, participaciones...

# English: Whether the sum alleged is the sum claimed in the dispute.
field-UnderlyingDispute-sum_equals_claim =
    ¿Es la suma alegada la misma que se reclama en el litigio?

# English: Whether deceit is part of the charge.
field-UnderlyingDispute-fraud_element_pleaded = ¿Forma parte de la acusación el engaño?

## CivilProceedings

# English: Court or tribunal.
field-CivilProceedings-forum = Órgano judicial o tribunal

# English: When it began.
field-CivilProceedings-opened_on = Cuándo comenzó

# English: Outcome so far.
field-CivilProceedings-result = Resultado hasta ahora

## Offence

# English: Name for use in warrants and acts.
field-Offence-id = Nombre para usar en órdenes y actos

# English: The charge as the source words it.
field-Offence-charge_title = El cargo en los términos de la fuente

# English: The charge in a working language.
field-Offence-charge_translation = El cargo en un idioma de trabajo

# English: ICCS category of the conduct alleged.
field-Offence-category = Categoría ICCS de la conducta alegada

# English: What the alleged facts are about.
field-Offence-tags = De qué tratan los hechos alegados

# English: A reviewer's view on the excluded categories.
field-Offence-excluded_category = Opinión de un revisor sobre las categorías excluidas

# English: Whether it aims at facilitating a serious crime or is suspected of links to organised
# crime.
field-Offence-serves_serious_or_organised_crime =
    ¿Tiene por objeto facilitar un delito grave o se sospecha que está vinculado a la
    delincuencia organizada?

# English: Name of the set of facts; offences with the same name rest on the same or connected
# facts.
field-Offence-fact_set =
    Nombre del conjunto de hechos; los delitos con el mismo nombre se basan en hechos iguales o
    conexos

# English: First act.
field-Offence-date_from = Primer acto

# English: Last act.
field-Offence-date_to = Último acto

# English: Whether the offence is a continuing one.
field-Offence-continuing = ¿Es un delito permanente?

# English: Where it was done.
field-Offence-place = Dónde se cometió

# English: Provision that punishes it.
field-Offence-law_ref = Disposición que lo castiga

# English: Wording of the provision.
field-Offence-law_text = Texto de la disposición

# English: Since when it has been law.
field-Offence-law_in_force_from = Desde cuándo es ley

# English: Highest penalty the law allows.
field-Offence-max_penalty = Pena máxima que permite la ley

# English: Time limit for prosecution.
field-Offence-time_bar = Plazo de prescripción de la acción penal

# English: How widely the conduct is criminal.
field-Offence-dual_criminality_note = En qué medida está tipificada esa conducta

# English: Whether hardly any other State punishes it.
field-Offence-criminal_almost_nowhere_else = ¿Apenas la castiga algún otro Estado?

# English: Cheque or debt: whether deceit is at issue on the facts.
field-Offence-deceit_shown = Cheque o deuda: ¿se trata de un engaño según los hechos?

# English: Cheque: whether given as security.
field-Offence-security_cheque = Cheque: ¿se entregó en garantía?

## PenaltyMonths

# English: A term in months.
field-PenaltyMonths-kind = Una duración en meses

# English: Length in months.
field-PenaltyMonths-months = Duración en meses

## PenaltyFine

# English: A fine.
field-PenaltyFine-kind = Una multa

# English: Amount as the law puts it.
field-PenaltyFine-text = Importe tal como lo expresa la ley

## PenaltyOther

# English: Kind of penalty.
field-PenaltyOther-kind = Tipo de pena

# English: The penalty in words.
field-PenaltyOther-text = La pena en palabras

## TimeBar

# English: Last day on which action is possible.
field-TimeBar-expires_on = Último día en que es posible actuar

# English: Whether the law knows no time limit for it.
field-TimeBar-none = ¿No prevé la ley ningún plazo?

# English: Why time does not run, if it does not.
field-TimeBar-suspended_reason = Por qué no corre el plazo, si no corre

## Warrant

# English: Number.
field-Warrant-number = Número

# English: Country or entity of issue.
field-Warrant-issuing_country = País o entidad de emisión

# English: Date of issue.
field-Warrant-issued_on = Fecha de emisión

# English: Date of expiry, if it has one.
field-Warrant-expires_on = Fecha de vencimiento, si la tiene

# English: Issued by.
field-Warrant-authority_name = Emitida por

# English: Kind of authority.
field-Warrant-authority_type = Tipo de autoridad

# English: Provision that gives the power.
field-Warrant-competence_basis = Disposición que otorga la competencia

# English: Whether the authority has the power.
field-Warrant-has_power = ¿Tiene competencia la autoridad?

# English: Name or office of the signatory.
field-Warrant-signatory = Nombre o cargo del firmante

# English: If not a judge's: whether a judge can review it.
field-Warrant-judicial_review_available = Si no es de un juez: ¿puede revisarla un juez?

# English: Why a military court has the case.
field-Warrant-military_court_reason = Por qué conoce del caso un tribunal militar

# English: Whether it stands.
field-Warrant-status = Vigencia de la orden

# English: For prosecution or sentence.
field-Warrant-basis = Para un proceso penal o para cumplir una condena

# English: Ids of the offences it covers; empty means not stated.
field-Warrant-offences_covered =
    Identificadores de los delitos que abarca; vacío significa no indicado

# English: Whether a copy is attached.
field-Warrant-copy_attached = ¿Se adjunta copia?

# English: Language of the copy.
field-Warrant-language = Idioma de la copia

## Proceedings

# English: Stage.
field-Proceedings-stage = Fase

# English: Whether amnesty, pardon or discharge was given.
field-Proceedings-amnesty = ¿Hubo amnistía, indulto o sobreseimiento?

# English: Whether the person was cleared of the charges.
field-Proceedings-acquitted_or_cleared = ¿Fue la persona exculpada de los cargos?

## Conviction

# English: Number of the judgment.
field-Conviction-judgment_number = Número de la sentencia

# English: Court.
field-Conviction-court = Órgano judicial

# English: Date of judgment.
field-Conviction-date = Fecha de la sentencia

# English: Sentence imposed.
field-Conviction-sentence = Pena impuesta

# English: Whether the sentence is suspended or on probation.
field-Conviction-suspended = ¿Está la pena suspendida o en régimen de prueba?

# English: Months still to be served.
field-Conviction-remaining_months = Meses que quedan por cumplir

# English: Whether enforceable.
field-Conviction-final = ¿Es ejecutable?

# English: Whether under appeal.
field-Conviction-appeal_pending = ¿Está pendiente un recurso?

# English: Judgment in absence.
field-Conviction-in_absentia = Sentencia en ausencia

# English: Time limit for enforcement.
field-Conviction-enforcement_time_bar = Plazo de prescripción de la ejecución

# English: Escape, or breach of release.
field-Conviction-escape_or_breach = Fuga o quebrantamiento de la libertad concedida

## InAbsentia

# English: Whether judged in absence.
field-InAbsentia-flag = ¿Fue juzgada en ausencia?

# English: Whether diligently notified.
field-InAbsentia-notified = ¿Fue debidamente notificada?

# English: Whether defended by counsel of own choice.
field-InAbsentia-represented = ¿La defendió un abogado de su elección?

# English: Whether retrial or full appeal is open.
field-InAbsentia-retrial_right = ¿Cabe un nuevo juicio o una apelación plena?

# English: Whether absence is due to own flight.
field-InAbsentia-own_flight = ¿Se debe la ausencia a su propia fuga?

## Organisation

# English: Name, or none if not identified.
field-Organisation-name = Nombre, o ninguno si no está identificada

# English: What it is.
field-Organisation-kind = Qué es

# English: Who holds it to be terrorist.
field-Organisation-recognition = Quién la considera terrorista

# English: Whether violent acts were claimed by it, or officially attributed to it by relevant
# international organisations.
field-Organisation-violent_acts_claimed_or_attributed =
    ¿Ha reivindicado actos violentos, o se los han atribuido oficialmente organizaciones
    internacionales competentes?

# English: Whether relevant bodies describe it as peaceful.
field-Organisation-peaceful = ¿La describen como pacífica los órganos competentes?

# English: Body it is said to belong to.
field-Organisation-branch_of = Entidad a la que se dice que pertenece

# English: Whether the tie is shown.
field-Organisation-branch_basis_shown = ¿Consta el vínculo?

# English: Whether a judge can review the ban.
field-Organisation-ban_reviewable = ¿Puede un juez revisar la prohibición?

## Assurances

# English: Extradition will be sought on arrest.
field-Assurances-extradition_will_be_sought = Se solicitará la extradición en caso de detención

# English: Authority for extradition.
field-Assurances-coordinated_with = Autoridad competente en materia de extradición

# English: When agreed with it.
field-Assurances-coordinated_on = Fecha del acuerdo con ella

# English: Treat as request for provisional arrest.
field-Assurances-provisional_arrest_request = Debe considerarse solicitud de detención preventiva

# English: Countries from which extradition will be sought.
field-Assurances-countries_sought = Países a los que se solicitará la extradición

# English: Countries from which it will not.
field-Assurances-countries_excluded = Países a los que no se solicitará

# English: Treaties or laws relied on.
field-Assurances-treaty_basis = Tratados o leyes invocados

# English: Assured that death is not imposed or carried out.
field-Assurances-death_penalty = Garantía de que la pena de muerte no se impone o no se ejecuta

# English: Checks made before asking.
field-Assurances-pre_request_checklist = Comprobaciones hechas antes de solicitar

# English: Data were lawfully collected.
field-Assurances-lawful_collection = Los datos se obtuvieron lícitamente

# English: Supporting items are kept.
field-Assurances-file_kept = Se conservan los elementos justificativos

## PreRequestChecklist

# English: Quality and lawfulness.
field-PreRequestChecklist-quality = Calidad y licitud

# English: Publication conditions.
field-PreRequestChecklist-conditions = Condiciones de publicación

# English: International interest.
field-PreRequestChecklist-interest = Interés internacional

# English: Constitution 2(1) and 3.
field-PreRequestChecklist-constitution = Estatuto, artículos 2(1) y 3

# English: Own international obligations.
field-PreRequestChecklist-intl_obligations = Propias obligaciones internacionales

## Document

# English: Kind.
field-Document-kind = Tipo

# English: Language.
field-Document-language = Idioma

# English: Date.
field-Document-date = Fecha

# English: File reference.
field-Document-file = Referencia del fichero

# English: Promised by.
field-Document-promised_by = Prometido para el

## Family

# English: Custody orders.
field-Family-custody_orders = Resoluciones de custodia

# English: Whether two States' orders conflict.
field-Family-orders_conflict = ¿Se contradicen las resoluciones de dos Estados?

# English: Whether Hague proceedings dealt with custody or return.
field-Family-hague_proceedings_dealt_with_custody =
    ¿Se trató de la custodia o la restitución en un procedimiento de La Haya?

# English: Whether there is a history of violence.
field-Family-flight_from_violence = ¿Hay antecedentes de violencia?

# English: Whether a custody right was breached.
field-Family-custody_right_breached = ¿Se vulneró un derecho de custodia?

## CustodyOrder

# English: State.
field-CustodyOrder-country = Estado

# English: Date.
field-CustodyOrder-date = Fecha

# English: Whether for the person.
field-CustodyOrder-in_favour_of_subject = ¿Es a favor de la persona?

# English: Whether both parents took part there.
field-CustodyOrder-both_parents_took_part = ¿Participaron en él ambos progenitores?

## History

# English: Earlier requests.
field-History-previous_requests = Solicitudes anteriores

# English: CCF decisions.
field-History-ccf_decisions = Decisiones de la CCF

# English: Extradition decisions.
field-History-extradition_outcomes = Decisiones de extradición

# English: Final judgments.
field-History-final_judgments = Sentencias firmes

# English: Proceedings elsewhere.
field-History-parallel_proceedings = Procedimientos en otros lugares

# English: Times the person was found.
field-History-location_events = Veces que se localizó a la persona

# English: Use of other channels.
field-History-channel_events = Uso de otros canales

## PreviousRequest

# English: Reference.
field-PreviousRequest-ref = Referencia

# English: Channel.
field-PreviousRequest-channel = Canal

# English: Date of the request.
field-PreviousRequest-date = Fecha de la solicitud

# English: What became of it.
field-PreviousRequest-result = Qué resultó de ella

# English: Date of that result.
field-PreviousRequest-result_on = Fecha de ese resultado

# English: Why.
field-PreviousRequest-reason = Por qué

# English: Whether it was about the same facts.
field-PreviousRequest-same_facts = ¿Trataba de los mismos hechos?

## CcfDecision

# English: Result.
field-CcfDecision-result = Resultado

# English: Date.
field-CcfDecision-date = Fecha

# English: Whether about the same facts.
field-CcfDecision-same_facts = ¿Trata de los mismos hechos?

## ExtraditionOutcome

# English: Deciding State.
field-ExtraditionOutcome-country = Estado que decidió

# English: Date.
field-ExtraditionOutcome-date = Fecha

# English: Result.
field-ExtraditionOutcome-result = Resultado

# English: Ground.
field-ExtraditionOutcome-ground = Motivo

# English: Whether about the same facts.
field-ExtraditionOutcome-same_facts = ¿Trata de los mismos hechos?

# English: Whether an addendum records it.
field-ExtraditionOutcome-addendum_recorded = ¿Consta en una adenda?

# English: Whether it concerns a co-accused and not this person.
field-ExtraditionOutcome-co_accused = ¿Se refiere a un coacusado y no a esta persona?

## FinalJudgment

# English: State of the judgment.
field-FinalJudgment-country = Estado de la sentencia

# English: Date.
field-FinalJudgment-date = Fecha

# English: Kind.
field-FinalJudgment-result = Tipo

# English: Whether for the same acts.
field-FinalJudgment-same_acts = ¿Es por los mismos actos?

## ParallelProceedings

# English: Where.
field-ParallelProceedings-country = Dónde

# English: State of those proceedings.
field-ParallelProceedings-state = Estado de ese procedimiento

## LocationEvent

# English: Where.
field-LocationEvent-country = Dónde

# English: When.
field-LocationEvent-date = Cuándo

# English: Whether extradition was then asked for.
field-LocationEvent-extradition_requested = ¿Se solicitó entonces la extradición?

# English: Whether surrender is legally impossible there.
field-LocationEvent-surrender_legally_impossible = ¿Es allí jurídicamente imposible la entrega?

# English: Day by which the documents had to reach that country.
field-LocationEvent-docs_due_on = Día límite de llegada de los documentos a ese país

# English: Day on which they were sent.
field-LocationEvent-docs_sent_on = Día en que se enviaron

## ChannelEvent

# English: Channel.
field-ChannelEvent-channel = Canal

# English: When.
field-ChannelEvent-date = Cuándo

## Publication

# English: Confidentiality level.
field-Publication-confidentiality_level = Nivel de confidencialidad

# English: NCBs shut out; must be empty for a notice.
field-Publication-restricted_countries = OCN excluidas; debe quedar vacío para una notificación

# English: Source agrees to a public extract.
field-Publication-public_extract_consent = La fuente consiente un extracto público

# English: Purpose of public disclosure.
field-Publication-reason = Finalidad de la divulgación pública

# English: Type of data.
field-Publication-scope = Tipo de datos

# English: Method.
field-Publication-method = Método

# English: Recipients.
field-Publication-recipients = Destinatarios

## Record

# English: Source.
field-Record-source = Fuente

# English: Recording date.
field-Record-recorded_on = Fecha de registro

# English: Retention.
field-Record-retention = Conservación

# English: Retention asked for, in months from recording.
field-Record-retention_months = Conservación solicitada, en meses desde el registro

# English: Linked event.
field-Record-event_link = Acontecimiento relacionado

## SensitiveData

# English: Where it stands.
field-SensitiveData-field = Dónde figura

# English: Kind.
field-SensitiveData-kind = Tipo

# English: Why needed.
field-SensitiveData-justification = Por qué es necesario

## Diffusion

# English: Recipients.
field-Diffusion-recipients = Destinatarios

# English: Sent to all Members.
field-Diffusion-all_members = Enviada a todos los Miembros

# English: Why a diffusion and not a notice.
field-Diffusion-reason = Por qué una difusión y no una notificación

# English: Day on which it went to its recipients, if it did.
field-Diffusion-sent_on = Día en que se envió a sus destinatarios, si se envió

## Annotations

# English: Public offices.
field-Annotations-public_roles = Cargos públicos

# English: Immunities claimed.
field-Annotations-immunities = Inmunidades invocadas

# English: Tie to a political figure.
field-Annotations-relationship_to_pep = Vínculo con una figura política

# English: Lawful public activity.
field-Annotations-protected_activity = Actividad pública lícita

# English: Minority or diaspora leadership; justify.
field-Annotations-group_affiliation = Liderazgo de una minoría o de la diáspora; justifíquese

# English: Asylum and protection.
field-Annotations-protection = Asilo y protección

# English: Whether asylum status was looked into, whatever the result.
field-Annotations-protection_checked =
    ¿Se examinó la situación en materia de asilo, sea cual sea el resultado?

# English: Findings and allegations.
field-Annotations-human_rights = Constataciones y alegaciones

# English: Whether counsel was denied.
field-Annotations-counsel_access_denied = ¿Se denegó el acceso a un abogado?

# English: Whether relatives are held as leverage.
field-Annotations-relatives_held = ¿Hay familiares retenidos como medio de presión?

# English: Whether the prosecution is on account of religion, race or origin.
field-Annotations-prosecuted_for_identity = ¿Se debe el proceso a la religión, la raza o el origen?

# English: Whether for gender or orientation.
field-Annotations-prosecuted_for_gender_or_orientation =
    ¿Se debe el proceso al género o a la orientación sexual?

# English: Positions of others.
field-Annotations-positions = Posiciones de otros

# English: Coup or unrest.
field-Annotations-seizure_of_power = Golpe de Estado o disturbios

# English: Elections near the case.
field-Annotations-elections = Elecciones cercanas al caso

# English: Armed conflict.
field-Annotations-armed_conflict = Conflicto armado

# English: Dispute between States.
field-Annotations-interstate_dispute = Controversia entre Estados

# English: Whether the State of nationality or office was consulted or told.
field-Annotations-home_state_consulted =
    ¿Se consultó o informó al Estado de la nacionalidad o del cargo?

# English: Measures said to be breached.
field-Annotations-sanctions = Medidas que se dice infringidas

# English: Whether a reviewer looked and knows of no treaty or other legal route to extradition with
# any country where the person may be.
field-Annotations-no_treaty_known =
    ¿Buscó un revisor sin hallar tratado ni otra vía legal de extradición con ningún país donde
    pueda estar la persona?

# English: Measures against the NCB.
field-Annotations-ncb_measures = Medidas contra la OCN

# English: Similar requests.
field-Annotations-batch = Solicitudes similares

# English: Requests that may be about the same.
field-Annotations-matches = Solicitudes que pueden tratar de lo mismo

# English: Dates.
field-Annotations-timeline = Fechas

# English: Where the person is known to have been.
field-Annotations-presence = Lugares donde consta que estuvo la persona

# English: History from INTERPOL's own records.
field-Annotations-own_records = Antecedentes según los propios registros de INTERPOL

# English: Questions already asked.
field-Annotations-questions = Preguntas ya formuladas

# English: Public information.
field-Annotations-external_facts = Información pública

# English: Whether publication would prejudice the interests of the Organization or its Members.
field-Annotations-prejudice_to_interests =
    ¿Perjudicaría la publicación los intereses de la Organización o de sus Miembros?

# English: Whether a disagreement on compliance is open.
field-Annotations-compliance_disputed = ¿Hay un desacuerdo abierto sobre la conformidad?

# English: Whether abuse or reprisals by a party to a case before the CCF were reported.
field-Annotations-ccf_reprisal_reported =
    ¿Se comunicaron abusos o represalias de una parte en un caso ante la CCF?

# English: Whether a doubt on compliance is under review.
field-Annotations-doubt_open = ¿Se está examinando una duda sobre la conformidad?

## PublicRole

# English: Rank.
field-PublicRole-office = Rango

# English: State of the office.
field-PublicRole-state_of_office = Estado del cargo

# English: In office on the request date.
field-PublicRole-serving = En ejercicio en la fecha de la solicitud

# English: Whether a role in the opposition.
field-PublicRole-opposition = ¿Es un papel en la oposición?

# English: From.
field-PublicRole-from_date = Desde

# English: To.
field-PublicRole-to_date = Hasta

# English: Whether immunity may stand.
field-PublicRole-immunity = ¿Puede subsistir la inmunidad?

# English: Origin, date, reliability.
field-PublicRole-source = Origen, fecha, fiabilidad

## Provenance

# English: Who the information comes from.
field-Provenance-origin = De quién procede la información

# English: When it was seen or dated.
field-Provenance-seen_on = Cuándo se vio o qué fecha lleva

# English: How far it may be relied on.
field-Provenance-reliability = Hasta qué punto es fiable

# English: Where it can be found again.
field-Provenance-reference = Dónde puede volver a encontrarse

## ImmunityClaim

# English: Kind.
field-ImmunityClaim-kind = Tipo

# English: State from which it is said to flow.
field-ImmunityClaim-state = Estado del que se dice que emana

# English: What a competent authority made of it.
field-ImmunityClaim-finding = Qué concluyó una autoridad competente

# English: Origin, date, reliability.
field-ImmunityClaim-source = Origen, fecha, fiabilidad

## ProtectedActivity

# English: Kind.
field-ProtectedActivity-kind = Tipo

# English: Since when.
field-ProtectedActivity-since = Desde cuándo

# English: Origin, date, reliability.
field-ProtectedActivity-source = Origen, fecha, fiabilidad

## Protection

# English: Status.
field-Protection-status = Situación

# English: Protecting or deciding State.
field-Protection-granted_by = Estado que protege o que decide

# English: Country of feared persecution.
field-Protection-against = País de la persecución temida

# English: Confirmed by a member country.
field-Protection-confirmed = Confirmada por un país miembro

# English: Grant was a political gesture towards the requester.
field-Protection-political_gesture = La concesión fue un gesto político hacia el solicitante

# English: Claim made on.
field-Protection-claimed_on = Solicitada el

# English: Decided on.
field-Protection-decided_on = Decidida el

# English: Still valid.
field-Protection-valid = Sigue vigente

# English: Origin, date, reliability.
field-Protection-source = Origen, fecha, fiabilidad

## HumanRightsFinding

# English: Who made it.
field-HumanRightsFinding-body = De quién procede

# English: What it is about.
field-HumanRightsFinding-subject = De qué trata

# English: Whom it concerns.
field-HumanRightsFinding-concerns = A quién se refiere

# English: Whether judgment or charge rests on the tainted item.
field-HumanRightsFinding-data_rest_on_it =
    ¿Se basa la sentencia o la acusación en el elemento viciado?

# English: Whether the State has remedied it.
field-HumanRightsFinding-remedied = ¿Lo ha subsanado el Estado?

# English: Date.
field-HumanRightsFinding-date = Fecha

# English: Whether only alleged, without a finding.
field-HumanRightsFinding-allegation_only = ¿Solo se alega, sin constatación?

# English: Whether publication itself would do the harm.
field-HumanRightsFinding-harm_by_publication = ¿Causaría el daño la propia publicación?

# English: Whether later harm would be irreversible.
field-HumanRightsFinding-harm_irreversible = ¿Sería irreversible un daño posterior?

# English: Origin, date, reliability.
field-HumanRightsFinding-source = Origen, fecha, fiabilidad

## OtherPosition

# English: State.
field-OtherPosition-country = Estado

# English: Kind.
field-OtherPosition-kind = Tipo

# English: Its interest.
field-OtherPosition-relation = Su interés

# English: Whether reasoned.
field-OtherPosition-reasoned = ¿Está motivada?

# English: Whether settled.
field-OtherPosition-resolved = ¿Está resuelta?

# English: Origin, date, reliability.
field-OtherPosition-source = Origen, fecha, fiabilidad

## SeizureOfPower

# English: Kind.
field-SeizureOfPower-kind = Tipo

# English: Date.
field-SeizureOfPower-date = Fecha

# English: How the acts relate to it.
field-SeizureOfPower-link = Cómo se relacionan los actos con ella

# English: Whether private motive or gain is shown.
field-SeizureOfPower-private_motive = ¿Consta un móvil o provecho privado?

# English: Origin, date, reliability.
field-SeizureOfPower-source = Origen, fecha, fiabilidad

## Election

# English: Polling day, if known.
field-Election-date = Día de la votación, si se conoce

# English: Where.
field-Election-country = Dónde

# English: Whether the person is a contender or in a contender's camp.
field-Election-person_takes_part =
    ¿Es la persona contendiente o está en el bando de un contendiente?

# English: Origin, date, reliability.
field-Election-source = Origen, fecha, fiabilidad

## ArmedConflict

# English: Whether the acts were done in it.
field-ArmedConflict-acts_in_conflict = ¿Se cometieron los actos en el conflicto?

# English: Whether the requester is a party.
field-ArmedConflict-requester_is_party = ¿Es parte el solicitante?

# English: Whether a breach of the laws of war is pleaded.
field-ArmedConflict-laws_of_war_breach = ¿Se alega una infracción de las leyes de la guerra?

# English: Origin, date, reliability.
field-ArmedConflict-source = Origen, fecha, fiabilidad

## InterstateDispute

# English: Whether the States are settling the act.
field-InterstateDispute-settled_between_states = ¿Están resolviendo los Estados el asunto del acto?

# English: Whether another State's agents acted.
field-InterstateDispute-act_of_state_agents = ¿Actuaron agentes de otro Estado?

# English: Origin, date, reliability.
field-InterstateDispute-source = Origen, fecha, fiabilidad

## SanctionMeasure

# English: Basis, if known.
field-SanctionMeasure-level = Fundamento, si se conoce

# English: First day of the measure.
field-SanctionMeasure-in_force_from = Primer día de la medida

# English: Last day of the measure.
field-SanctionMeasure-in_force_until = Último día de la medida

# English: Whether aligned with the international community's measures.
field-SanctionMeasure-aligned = ¿Concuerda con las medidas de la comunidad internacional?

# English: Link to a current conflict.
field-SanctionMeasure-conflict_link = Vínculo con un conflicto actual

# English: Goods listed as military or dual-use.
field-SanctionMeasure-goods_internationally_listed =
    Bienes incluidos en listas de material militar o de doble uso

# English: Whether the requesting authorities tie the case to a foreign State or its regime.
field-SanctionMeasure-tied_to_foreign_state =
    ¿Vinculan las autoridades solicitantes el caso a un Estado extranjero o a su régimen?

# English: Origin, date, reliability.
field-SanctionMeasure-source = Origen, fecha, fiabilidad

## Measure

# English: Measure.
field-Measure-measure = Medida

# English: In force now.
field-Measure-in_force = En vigor actualmente

# English: Origin, date, reliability.
field-Measure-source = Origen, fecha, fiabilidad

## Batch

# English: Similar requests within seven days.
field-Batch-similar_requests = Solicitudes similares en siete días

# English: Requests with nearly the same summary.
field-Batch-near_duplicate_summaries = Solicitudes con casi la misma exposición

# English: How much of the summary stands in the one most like it.
field-Batch-greatest_likeness_percent = Qué parte de la exposición figura en la más parecida

# English: Sentences of the summary, counted from 0, that stand in recent requests about others.
field-Batch-boilerplate_sentences =
    Frases de la exposición, contadas desde 0, que figuran en solicitudes recientes sobre otras
    personas

# English: Whether similar requests were denied.
field-Batch-similar_requests_denied = ¿Se denegaron solicitudes similares?

# English: Origin, date, reliability.
field-Batch-source = Origen, fecha, fiabilidad

## Matches

# English: Matches that no person has dismissed.
field-Matches-found = Coincidencias que ninguna persona ha descartado

# English: Whether there was more to compare with than could be compared.
field-Matches-incomplete = ¿Había más que comparar de lo que pudo compararse?

# English: Origin, date, reliability.
field-Matches-source = Origen, fecha, fiabilidad

## Match

# English: Its case.
field-Match-case = Su caso

# English: What they have in common.
field-Match-relation = Qué tienen en común

# English: How far to rely on it.
field-Match-certainty = Hasta qué punto es fiable

# English: What became of it.
field-Match-outcome = Qué resultó de ella

# English: How much speaks for the same person.
field-Match-person_percent = Cuánto apunta a la misma persona

# English: How much speaks for the same facts.
field-Match-facts_percent = Cuánto apunta a los mismos hechos

## Timeline

# English: Left the country.
field-Timeline-left_country_on = Salida del país

# English: First public criticism.
field-Timeline-first_public_criticism_on = Primera crítica pública

# English: Investigation opened.
field-Timeline-investigation_opened_on = Apertura de la investigación

# English: Charged.
field-Timeline-charge_on = Acusación

# English: Origin, date, reliability.
field-Timeline-source = Origen, fecha, fiabilidad

## Presence

# English: First day there.
field-Presence-from_date = Primer día allí

# English: Last day there.
field-Presence-to_date = Último día allí

# English: Where.
field-Presence-country = Dónde

# English: Whether the person was in custody there.
field-Presence-in_custody = ¿Estaba allí detenida la persona?

# English: Origin, date, reliability.
field-Presence-source = Origen, fecha, fiabilidad

## QuestionAsked

# English: Topic.
field-QuestionAsked-topic = Tema

# English: When.
field-QuestionAsked-asked_on = Cuándo

# English: How it was answered.
field-QuestionAsked-reply = Cómo se respondió

## ExternalFact

# English: What is said.
field-ExternalFact-statement = Qué se afirma

# English: Origin, date, reliability.
field-ExternalFact-source = Origen, fecha, fiabilidad
