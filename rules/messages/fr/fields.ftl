# Noms des champs de la demande. Leur anglais est la description du schéma.

## Submission

# English: Version of this schema.
field-Submission-schema_version = Version de ce schéma

# English: Header.
field-Submission-request = En-tête

# English: The person.
field-Submission-subject = La personne

# English: The facts.
field-Submission-facts = Les faits

# English: The offences.
field-Submission-offences = Les infractions

# English: The warrants.
field-Submission-warrants = Les mandats d'arrêt

# English: The proceedings.
field-Submission-case = La procédure

# English: Only if wanted to serve a sentence.
field-Submission-conviction = Uniquement si la personne est recherchée pour purger une peine

# English: Organisations named in the charge.
field-Submission-organisations = Organisations nommées dans l'accusation

# same as English: value
# English: Assurances.
field-Submission-assurances = Assurances

# same as English: value
# English: Documents.
field-Submission-documents = Documents

# English: Custody matters.
field-Submission-family = Questions de garde d'enfant

# English: Earlier events.
field-Submission-history = Antécédents

# same as English: value
# English: Publication.
field-Submission-publication = Publication

# English: Recording conditions.
field-Submission-record = Conditions d'enregistrement

# English: Sensitive data.
field-Submission-sensitive_data = Données sensibles

# English: Only for a diffusion.
field-Submission-diffusion = Uniquement pour une diffusion

# English: What reviewers added; never sent by a requester.
field-Submission-annotations = Ce que les réviseurs ont ajouté ; jamais envoyé par un demandeur

## Header

# English: Red Notice or wanted-person diffusion.
field-Header-type = Notice rouge ou diffusion visant une personne recherchée

# English: Who asks.
field-Header-requesting_entity = Qui demande

# English: The requester's file number.
field-Header-ncb_reference = Numéro de dossier du demandeur

# English: Authority behind the case.
field-Header-source_authority = Autorité à l'origine de l'affaire

# English: Purpose.
field-Header-purpose = Finalité

# English: Purpose in words.
field-Header-purpose_text = Finalité en toutes lettres

# English: Prosecution or sentence.
field-Header-wanted_status = Poursuites ou exécution d'une peine

# English: Why the request is of interest for international police co-operation.
field-Header-international_interest_text =
    Intérêt de la demande pour la coopération policière internationale

# English: Why it is of particular importance though a criterion is not met.
field-Header-special_importance_justification =
    Raison de son importance particulière bien qu'un critère ne soit pas rempli

# English: Urgency; it never skips review.
field-Header-urgency = Urgence ; elle ne dispense jamais de l'examen

# English: Day of submission; set on receipt if absent.
field-Header-submitted_on = Jour de présentation ; fixé à la réception s'il manque

# English: What changed since an earlier refusal.
field-Header-changes_since = Ce qui a changé depuis un refus antérieur

# English: New facts since then.
field-Header-new_facts = Faits nouveaux depuis lors

## RequestingEntity

# English: NCB or international entity.
field-RequestingEntity-type = BCN ou entité internationale

# English: Requesting country; none for tribunals.
field-RequestingEntity-country = Pays demandeur ; aucun pour les tribunaux

# English: Name.
field-RequestingEntity-name = Nom

# English: Entities: power to investigate and prosecute.
field-RequestingEntity-has_prosecution_powers = Entités : pouvoir d'enquêter et de poursuivre

## SourceAuthority

# English: Name.
field-SourceAuthority-name = Nom

# English: Kind.
field-SourceAuthority-type = Type d'autorité

## NewFact

# English: What is new.
field-NewFact-text = Ce qui est nouveau

# English: When it was found.
field-NewFact-discovered_on = Date de la découverte

# English: Whether it could have led to another result.
field-NewFact-could_change_conclusion = Aurait-il pu conduire à une autre conclusion ?

## Subject

# English: Present family name, Latin script.
field-Subject-present_family_name = Nom de famille actuel, en caractères latins

# English: Family name at birth.
field-Subject-family_name_at_birth = Nom de famille à la naissance

# English: Forename or forenames.
field-Subject-forenames = Prénom ou prénoms

# English: Full name in its own script.
field-Subject-name_original_script = Nom complet dans son écriture d'origine

# English: Other names.
field-Subject-aliases = Autres noms

# English: Sex.
field-Subject-sex = Sexe

# English: Birth date, at least the year.
field-Subject-date_of_birth = Date de naissance, au moins l'année

# English: Place of birth.
field-Subject-place_of_birth = Lieu de naissance

# English: Country of birth.
field-Subject-country_of_birth = Pays de naissance

# English: Nationalities.
field-Subject-nationalities = Nationalités

# English: Countries of residence.
field-Subject-residence = Pays de résidence

# English: Father's name.
field-Subject-father = Nom du père

# English: Mother's name.
field-Subject-mother = Nom de la mère

# English: Passports and identity cards.
field-Subject-identity_documents = Passeports et cartes d'identité

# English: Occupation.
field-Subject-occupation = Profession

# English: Languages spoken.
field-Subject-languages_spoken = Langues parlées

# English: Marital status.
field-Subject-marital_status = Situation de famille

# English: Physical description.
field-Subject-physical = Signalement

# English: Scars, tattoos, other marks.
field-Subject-distinguishing_marks = Cicatrices, tatouages, autres signes particuliers

# English: Photographs.
field-Subject-photographs = Photographies

# English: File reference of fingerprints.
field-Subject-fingerprints = Référence du fichier d'empreintes digitales

# English: File reference of a DNA profile.
field-Subject-dna_profile = Référence du fichier d'un profil ADN

# English: Countries the person is likely to visit.
field-Subject-likely_countries = Pays où la personne est susceptible de se rendre

# English: Last place known, with date.
field-Subject-last_known_location = Dernier lieu connu, avec la date

# English: Cautions.
field-Subject-warnings = Mises en garde

# English: Additional information; caveats on severed charges go here.
field-Subject-additional_information =
    Renseignements complémentaires ; réserves sur les chefs d'accusation disjoints à indiquer
    ici

# English: Status of the person.
field-Subject-status = Statut de la personne

# English: Whether the indication MINOR is set.
field-Subject-minor_flag = L'indication MINEUR est-elle portée ?

# English: What national law says of minors in this case.
field-Subject-minor_conditions = Ce que le droit national dit des mineurs dans ce cas

# English: Least age of criminal responsibility in the requesting State, for a young person.
field-Subject-responsibility_age =
    Âge minimal de la responsabilité pénale dans l'État demandeur, pour une personne jeune

# English: Whether the person is known to be dead.
field-Subject-is_deceased = Sait-on que la personne est décédée ?

# English: Signs that the person is a victim, for example of trafficking.
field-Subject-victim_indicators = Signes que la personne est victime, par exemple de la traite

## Alias

# English: The other name.
field-Alias-name = L'autre nom

# English: Birth date used with that name.
field-Alias-date_of_birth = Date de naissance utilisée avec ce nom

## PersonName

# English: Family name.
field-PersonName-family_name = Nom de famille

# English: Forename.
field-PersonName-forename = Prénom

## IdentityDocument

# English: Kind of document.
field-IdentityDocument-type = Type de document

# English: Number as printed.
field-IdentityDocument-number = Numéro tel qu'imprimé

# English: Issuing country or entity.
field-IdentityDocument-country = Pays ou entité de délivrance

# English: Date of issue.
field-IdentityDocument-issued_on = Date de délivrance

# English: Date of expiry.
field-IdentityDocument-expires_on = Date d'expiration

## PhysicalDescription

# English: Height in metres.
field-PhysicalDescription-height_m = Taille en mètres

# English: Weight in kilograms.
field-PhysicalDescription-weight_kg = Poids en kilogrammes

# English: Hair colour codes.
field-PhysicalDescription-hair = Codes de couleur des cheveux

# English: Eye colour codes.
field-PhysicalDescription-eyes = Codes de couleur des yeux

# English: Build.
field-PhysicalDescription-build = Corpulence

# English: Anything else that is objective.
field-PhysicalDescription-other = Tout autre élément objectif

## Photograph

# English: File reference.
field-Photograph-file = Référence du fichier

# English: When it was taken.
field-Photograph-taken_on = Date de la prise de vue

# English: Whether it is of good quality.
field-Photograph-good_quality = Est-elle de bonne qualité ?

## DatedPlace

# English: Where.
field-DatedPlace-place = Où

# English: When.
field-DatedPlace-on = Quand

## Place

# English: Country or entity code.
field-Place-country = Code de pays ou d'entité

# English: Town or locality.
field-Place-city = Ville ou localité

## Warning

# English: Armed, violent, escape risk...
field-Warning-kind = Armée, violente, risque d'évasion...

# English: What the warning rests on.
field-Warning-basis = Ce sur quoi repose la mise en garde

## CaseFacts

# English: Short and clear account of the person's criminal activities, with time and place.
field-CaseFacts-summary =
    Exposé bref et clair des activités criminelles de la personne, avec le moment et le lieu

# English: Working language of the summary.
field-CaseFacts-language = Langue de travail de l'exposé

# English: The person's part.
field-CaseFacts-subject_role = La part de la personne

# English: The person's part in words.
field-CaseFacts-role_text = La part de la personne, en toutes lettres

# English: Acts of the wanted person, one entry each.
field-CaseFacts-specific_acts = Actes de la personne recherchée, un par entrée

# English: Intent or benefit.
field-CaseFacts-intent_or_benefit = Intention ou profit

# English: Whether gain of the person, or of another person or entity, is shown.
field-CaseFacts-personal_gain =
    Un profit de la personne, ou d'une autre personne ou entité, est-il établi ?

# English: What liability rests on, in a reviewer's reading.
field-CaseFacts-liability_basis =
    Ce sur quoi repose la responsabilité, selon la lecture d'un réviseur

# English: Whether the facts fit the charges.
field-CaseFacts-facts_match_charges = Les faits correspondent-ils aux chefs d'accusation ?

# English: Whether the facts tie this person to them.
field-CaseFacts-facts_link_person = Les faits rattachent-ils cette personne aux chefs d'accusation ?

# English: Sums in the case.
field-CaseFacts-amounts = Sommes en cause

# English: Victims.
field-CaseFacts-victims = Victimes

# English: Others accused.
field-CaseFacts-co_accused = Autres personnes mises en cause

# English: Whether one summary serves several persons.
field-CaseFacts-same_summary_for_several = Un même exposé sert-il pour plusieurs personnes ?

# English: What the account rests on.
field-CaseFacts-evidence_basis = Ce sur quoi repose l'exposé

# English: A private quarrel behind the charge.
field-CaseFacts-underlying_dispute = Un différend privé à l'origine de l'accusation

# English: Civil cases on the same matter.
field-CaseFacts-parallel_civil_proceedings = Procédures civiles sur la même affaire

# English: Whether the text has discriminatory terms or needless private details.
field-CaseFacts-discriminatory_wording =
    Le texte comporte-t-il des termes discriminatoires ou des détails privés inutiles ?

## Act

# English: What was done.
field-Act-what = Ce qui a été fait

# English: Day, month or year.
field-Act-when = Jour, mois ou année

# English: Last day, if over a period.
field-Act-until = Dernier jour, si l'acte s'étend sur une période

# English: Where.
field-Act-where = Où

# English: By what means.
field-Act-means = Par quels moyens

# English: What kind of act it is.
field-Act-kind = De quel type d'acte il s'agit

# English: Whose act it is said to be.
field-Act-attribution = À qui l'acte est attribué

# English: At whom or what it was aimed.
field-Act-target = Qui ou ce qui était visé

# English: Gravest harm done or risked.
field-Act-harm = Dommage le plus grave causé ou risqué

# English: In what capacity.
field-Act-capacity = En quelle qualité

# English: Who gained by it.
field-Act-benefit = À qui il a profité

# English: Whether done for the group and within its activity.
field-Act-for_group = A-t-il été commis pour le groupe et dans le cadre de ses activités ?

# English: Whether a political motive is apparent.
field-Act-political_motive = Un mobile politique est-il apparent ?

# English: The set of facts it belongs to.
field-Act-fact_set = L'ensemble de faits dont il relève

## Amount

# English: In whole units of the currency.
field-Amount-amount = En unités entières de la monnaie

# English: ISO 4217 code.
field-Amount-currency = Code ISO 4217

# English: What the sum is.
field-Amount-what = Ce que représente la somme

## CoAccused

# English: Name or initials.
field-CoAccused-name = Nom ou initiales

# English: Status in the proceedings.
field-CoAccused-status = Situation dans la procédure

# English: Reference of a notice on that person.
field-CoAccused-notice_ref = Référence d'une notice visant cette personne

# English: That person's own part.
field-CoAccused-own_role = La part propre de cette personne

## UnderlyingDispute

# English: Whether there is one.
field-UnderlyingDispute-exists = Y en a-t-il un ?

# English: Loan, cheque, contract, shares...
field-UnderlyingDispute-kind = Prêt, chèque, contrat, parts sociales...

# English: Whether the sum alleged is the sum claimed in the dispute.
field-UnderlyingDispute-sum_equals_claim =
    La somme alléguée est-elle celle qui est réclamée dans le différend ?

# English: Whether deceit is part of the charge.
field-UnderlyingDispute-fraud_element_pleaded = La tromperie fait-elle partie de l'accusation ?

## CivilProceedings

# English: Court or tribunal.
field-CivilProceedings-forum = Juridiction ou tribunal arbitral

# English: When it began.
field-CivilProceedings-opened_on = Date d'ouverture

# English: Outcome so far.
field-CivilProceedings-result = Issue à ce jour

## Offence

# English: Name for use in warrants and acts.
field-Offence-id = Nom utilisé dans les mandats et les actes

# English: The charge as the source words it.
field-Offence-charge_title = Le chef d'accusation dans les termes de la source

# English: The charge in a working language.
field-Offence-charge_translation = Le chef d'accusation dans une langue de travail

# English: ICCS category of the conduct alleged.
field-Offence-category = Catégorie ICCS du comportement allégué

# English: What the alleged facts are about.
field-Offence-tags = Ce dont il s'agit dans les faits allégués

# English: A reviewer's view on the excluded categories.
field-Offence-excluded_category = Avis d'un réviseur sur les catégories exclues

# English: Whether it aims at facilitating a serious crime or is suspected of links to organised
# crime.
field-Offence-serves_serious_or_organised_crime =
    Vise-t-elle à faciliter une infraction grave, ou soupçonne-t-on un lien avec la criminalité
    organisée ?

# English: Name of the set of facts; offences with the same name rest on the same or connected
# facts.
field-Offence-fact_set =
    Nom de l'ensemble de faits ; les infractions de même nom reposent sur des faits identiques
    ou connexes

# English: First act.
field-Offence-date_from = Premier acte

# English: Last act.
field-Offence-date_to = Dernier acte

# English: Whether the offence is a continuing one.
field-Offence-continuing = L'infraction est-elle continue ?

# English: Where it was done.
field-Offence-place = Où elle a été commise

# English: Provision that punishes it.
field-Offence-law_ref = Disposition qui la réprime

# English: Wording of the provision.
field-Offence-law_text = Libellé de la disposition

# English: Since when it has been law.
field-Offence-law_in_force_from = Date d'entrée en vigueur de la loi

# English: Highest penalty the law allows.
field-Offence-max_penalty = Peine maximale prévue par la loi

# English: Time limit for prosecution.
field-Offence-time_bar = Délai de prescription de l'action publique

# English: How widely the conduct is criminal.
field-Offence-dual_criminality_note = Dans quelle mesure ce comportement est réprimé

# English: Whether hardly any other State punishes it.
field-Offence-criminal_almost_nowhere_else = Presque aucun autre État ne la réprime-t-il ?

# English: Cheque or debt: whether deceit is at issue on the facts.
field-Offence-deceit_shown = Chèque ou dette : la tromperie est-elle en cause d'après les faits ?

# English: Cheque: whether given as security.
field-Offence-security_cheque = Chèque : remis en garantie ?

## PenaltyMonths

# English: A term in months.
field-PenaltyMonths-kind = Une durée en mois

# English: Length in months.
field-PenaltyMonths-months = Durée en mois

## PenaltyFine

# English: A fine.
field-PenaltyFine-kind = Une amende

# English: Amount as the law puts it.
field-PenaltyFine-text = Montant tel que la loi l'exprime

## PenaltyOther

# English: Kind of penalty.
field-PenaltyOther-kind = Type de peine

# English: The penalty in words.
field-PenaltyOther-text = La peine en toutes lettres

## TimeBar

# English: Last day on which action is possible.
field-TimeBar-expires_on = Dernier jour où une action est possible

# English: Whether the law knows no time limit for it.
field-TimeBar-none = La loi ne prévoit-elle aucune prescription ?

# English: Why time does not run, if it does not.
field-TimeBar-suspended_reason = Pourquoi la prescription ne court pas, le cas échéant

## Warrant

# English: Number.
field-Warrant-number = Numéro

# English: Country or entity of issue.
field-Warrant-issuing_country = Pays ou entité de délivrance

# English: Date of issue.
field-Warrant-issued_on = Date de délivrance

# English: Date of expiry, if it has one.
field-Warrant-expires_on = Date d'expiration, s'il en a une

# English: Issued by.
field-Warrant-authority_name = Délivré par

# English: Kind of authority.
field-Warrant-authority_type = Type d'autorité

# English: Provision that gives the power.
field-Warrant-competence_basis = Disposition qui donne ce pouvoir

# English: Whether the authority has the power.
field-Warrant-has_power = L'autorité a-t-elle ce pouvoir ?

# English: Name or office of the signatory.
field-Warrant-signatory = Nom ou fonction du signataire

# English: If not a judge's: whether a judge can review it.
field-Warrant-judicial_review_available =
    S'il n'émane pas d'un juge : un juge peut-il le contrôler ?

# English: Why a military court has the case.
field-Warrant-military_court_reason = Pourquoi une juridiction militaire est saisie

# English: Whether it stands.
field-Warrant-status = Validité du mandat

# English: For prosecution or sentence.
field-Warrant-basis = Aux fins de poursuites ou d'exécution d'une peine

# English: Ids of the offences it covers; empty means not stated.
field-Warrant-offences_covered = Identifiants des infractions couvertes ; vide signifie non indiqué

# English: Whether a copy is attached.
field-Warrant-copy_attached = Une copie est-elle jointe ?

# English: Language of the copy.
field-Warrant-language = Langue de la copie

## Proceedings

# English: Stage.
field-Proceedings-stage = Stade

# English: Whether amnesty, pardon or discharge was given.
field-Proceedings-amnesty = Y a-t-il eu amnistie, grâce ou non-lieu ?

# English: Whether the person was cleared of the charges.
field-Proceedings-acquitted_or_cleared = La personne a-t-elle été mise hors de cause ?

## Conviction

# English: Number of the judgment.
field-Conviction-judgment_number = Numéro du jugement

# English: Court.
field-Conviction-court = Juridiction

# English: Date of judgment.
field-Conviction-date = Date du jugement

# English: Sentence imposed.
field-Conviction-sentence = Peine prononcée

# English: Whether the sentence is suspended or on probation.
field-Conviction-suspended = La peine est-elle assortie du sursis ou d'une mise à l'épreuve ?

# English: Months still to be served.
field-Conviction-remaining_months = Mois restant à purger

# English: Whether enforceable.
field-Conviction-final = Est-il exécutoire ?

# English: Whether under appeal.
field-Conviction-appeal_pending = Un recours est-il pendant ?

# English: Judgment in absence.
field-Conviction-in_absentia = Jugement par défaut

# English: Time limit for enforcement.
field-Conviction-enforcement_time_bar = Délai de prescription de l'exécution

# English: Escape, or breach of release.
field-Conviction-escape_or_breach = Évasion ou violation des conditions de mise en liberté

## InAbsentia

# English: Whether judged in absence.
field-InAbsentia-flag = La personne a-t-elle été jugée en son absence ?

# English: Whether diligently notified.
field-InAbsentia-notified = A-t-elle été dûment avisée ?

# English: Whether defended by counsel of own choice.
field-InAbsentia-represented = A-t-elle été défendue par un conseil de son choix ?

# English: Whether retrial or full appeal is open.
field-InAbsentia-retrial_right = Un nouveau procès ou un appel complet est-il ouvert ?

# English: Whether absence is due to own flight.
field-InAbsentia-own_flight = L'absence est-elle due à sa propre fuite ?

## Organisation

# English: Name, or none if not identified.
field-Organisation-name = Nom, ou aucun si elle n'est pas identifiée

# English: What it is.
field-Organisation-kind = Ce qu'elle est

# English: Who holds it to be terrorist.
field-Organisation-recognition = Qui la tient pour terroriste

# English: Whether violent acts were claimed by it, or officially attributed to it by relevant
# international organisations.
field-Organisation-violent_acts_claimed_or_attributed =
    A-t-elle revendiqué des actes violents, ou lui ont-ils été officiellement attribués par les
    organisations internationales compétentes ?

# English: Whether relevant bodies describe it as peaceful.
field-Organisation-peaceful = Les instances compétentes la décrivent-elles comme pacifique ?

# English: Body it is said to belong to.
field-Organisation-branch_of = Organisation dont elle serait une branche

# English: Whether the tie is shown.
field-Organisation-branch_basis_shown = Ce lien est-il établi ?

# English: Whether a judge can review the ban.
field-Organisation-ban_reviewable = Un juge peut-il contrôler l'interdiction ?

## Assurances

# English: Extradition will be sought on arrest.
field-Assurances-extradition_will_be_sought = L'extradition sera demandée en cas d'arrestation

# English: Authority for extradition.
field-Assurances-coordinated_with = Autorité compétente en matière d'extradition

# English: When agreed with it.
field-Assurances-coordinated_on = Date de l'accord avec elle

# English: Treat as request for provisional arrest.
field-Assurances-provisional_arrest_request =
    À considérer comme une demande d'arrestation provisoire

# English: Countries from which extradition will be sought.
field-Assurances-countries_sought = Pays auxquels l'extradition sera demandée

# English: Countries from which it will not.
field-Assurances-countries_excluded = Pays auxquels elle ne sera pas demandée

# English: Treaties or laws relied on.
field-Assurances-treaty_basis = Traités ou lois invoqués

# English: Assured that death is not imposed or carried out.
field-Assurances-death_penalty = Garantie que la peine de mort n'est pas prononcée ou pas exécutée

# English: Checks made before asking.
field-Assurances-pre_request_checklist = Vérifications faites avant la demande

# English: Data were lawfully collected.
field-Assurances-lawful_collection = Les données ont été collectées licitement

# English: Supporting items are kept.
field-Assurances-file_kept = Les pièces à l'appui sont conservées

## PreRequestChecklist

# English: Quality and lawfulness.
field-PreRequestChecklist-quality = Qualité et licéité

# English: Publication conditions.
field-PreRequestChecklist-conditions = Conditions de publication

# English: International interest.
field-PreRequestChecklist-interest = Intérêt international

# English: Constitution 2(1) and 3.
field-PreRequestChecklist-constitution = Statut, articles 2(1) et 3

# English: Own international obligations.
field-PreRequestChecklist-intl_obligations = Propres obligations internationales

## Document

# English: Kind.
field-Document-kind = Type

# English: Language.
field-Document-language = Langue

# same as English: value
# English: Date.
field-Document-date = Date

# English: File reference.
field-Document-file = Référence du fichier

# English: Promised by.
field-Document-promised_by = Promis pour le

## Family

# English: Custody orders.
field-Family-custody_orders = Décisions de garde

# English: Whether two States' orders conflict.
field-Family-orders_conflict = Les décisions de deux États se contredisent-elles ?

# English: Whether Hague proceedings dealt with custody or return.
field-Family-hague_proceedings_dealt_with_custody =
    Une procédure de La Haye a-t-elle porté sur la garde ou le retour ?

# English: Whether there is a history of violence.
field-Family-flight_from_violence = Y a-t-il des antécédents de violence ?

# English: Whether a custody right was breached.
field-Family-custody_right_breached = Un droit de garde a-t-il été violé ?

## CustodyOrder

# English: State.
field-CustodyOrder-country = État

# same as English: value
# English: Date.
field-CustodyOrder-date = Date

# English: Whether for the person.
field-CustodyOrder-in_favour_of_subject = Est-elle en faveur de la personne ?

# English: Whether both parents took part there.
field-CustodyOrder-both_parents_took_part = Les deux parents y ont-ils participé ?

## History

# English: Earlier requests.
field-History-previous_requests = Demandes antérieures

# English: CCF decisions.
field-History-ccf_decisions = Décisions de la CCF

# English: Extradition decisions.
field-History-extradition_outcomes = Décisions d'extradition

# English: Final judgments.
field-History-final_judgments = Jugements définitifs

# English: Proceedings elsewhere.
field-History-parallel_proceedings = Procédures menées ailleurs

# English: Times the person was found.
field-History-location_events = Fois où la personne a été localisée

# English: Use of other channels.
field-History-channel_events = Recours à d'autres canaux

## PreviousRequest

# English: Reference.
field-PreviousRequest-ref = Référence

# English: Channel.
field-PreviousRequest-channel = Canal

# English: Date of the request.
field-PreviousRequest-date = Date de la demande

# English: What became of it.
field-PreviousRequest-result = Suite donnée

# English: Date of that result.
field-PreviousRequest-result_on = Date de cette suite

# English: Why.
field-PreviousRequest-reason = Pourquoi

# English: Whether it was about the same facts.
field-PreviousRequest-same_facts = Portait-elle sur les mêmes faits ?

## CcfDecision

# English: Result.
field-CcfDecision-result = Résultat

# same as English: value
# English: Date.
field-CcfDecision-date = Date

# English: Whether about the same facts.
field-CcfDecision-same_facts = Porte-t-elle sur les mêmes faits ?

## ExtraditionOutcome

# English: Deciding State.
field-ExtraditionOutcome-country = État qui a statué

# same as English: value
# English: Date.
field-ExtraditionOutcome-date = Date

# English: Result.
field-ExtraditionOutcome-result = Résultat

# English: Ground.
field-ExtraditionOutcome-ground = Motif

# English: Whether about the same facts.
field-ExtraditionOutcome-same_facts = Porte-t-elle sur les mêmes faits ?

# English: Whether an addendum records it.
field-ExtraditionOutcome-addendum_recorded = Un additif en fait-il état ?

# English: Whether it concerns a co-accused and not this person.
field-ExtraditionOutcome-co_accused = Concerne-t-elle un coaccusé et non cette personne ?

## FinalJudgment

# English: State of the judgment.
field-FinalJudgment-country = État du jugement

# same as English: value
# English: Date.
field-FinalJudgment-date = Date

# English: Kind.
field-FinalJudgment-result = Type

# English: Whether for the same acts.
field-FinalJudgment-same_acts = Porte-t-il sur les mêmes actes ?

## ParallelProceedings

# English: Where.
field-ParallelProceedings-country = Où

# English: State of those proceedings.
field-ParallelProceedings-state = État d'avancement de cette procédure

## LocationEvent

# English: Where.
field-LocationEvent-country = Où

# English: When.
field-LocationEvent-date = Quand

# English: Whether extradition was then asked for.
field-LocationEvent-extradition_requested = L'extradition a-t-elle alors été demandée ?

# English: Whether surrender is legally impossible there.
field-LocationEvent-surrender_legally_impossible = La remise y est-elle juridiquement impossible ?

# English: Day by which the documents had to reach that country.
field-LocationEvent-docs_due_on = Jour limite d'arrivée des documents dans ce pays

# English: Day on which they were sent.
field-LocationEvent-docs_sent_on = Jour de leur envoi

## ChannelEvent

# English: Channel.
field-ChannelEvent-channel = Canal

# English: When.
field-ChannelEvent-date = Quand

## Publication

# English: Confidentiality level.
field-Publication-confidentiality_level = Niveau de confidentialité

# English: NCBs shut out; must be empty for a notice.
field-Publication-restricted_countries = BCN exclus ; doit rester vide pour une notice

# English: Source agrees to a public extract.
field-Publication-public_extract_consent = La source consent à un extrait public

# English: Purpose of public disclosure.
field-Publication-reason = Finalité de la divulgation publique

# English: Type of data.
field-Publication-scope = Type de données

# English: Method.
field-Publication-method = Méthode

# English: Recipients.
field-Publication-recipients = Destinataires

## Record

# same as English: value
# English: Source.
field-Record-source = Source

# English: Recording date.
field-Record-recorded_on = Date d'enregistrement

# English: Retention.
field-Record-retention = Conservation

# English: Retention asked for, in months from recording.
field-Record-retention_months =
    Durée de conservation demandée, en mois à compter de l'enregistrement

# English: Linked event.
field-Record-event_link = Événement lié

## SensitiveData

# English: Where it stands.
field-SensitiveData-field = Où l'élément se trouve

# English: Kind.
field-SensitiveData-kind = Type

# English: Why needed.
field-SensitiveData-justification = Pourquoi il est nécessaire

## Diffusion

# English: Recipients.
field-Diffusion-recipients = Destinataires

# English: Sent to all Members.
field-Diffusion-all_members = Envoyée à tous les Membres

# English: Why a diffusion and not a notice.
field-Diffusion-reason = Pourquoi une diffusion et non une notice

# English: Day on which it went to its recipients, if it did.
field-Diffusion-sent_on = Jour de l'envoi aux destinataires, le cas échéant

## Annotations

# English: Public offices.
field-Annotations-public_roles = Fonctions publiques

# English: Immunities claimed.
field-Annotations-immunities = Immunités invoquées

# English: Tie to a political figure.
field-Annotations-relationship_to_pep = Lien avec une personnalité politique

# English: Lawful public activity.
field-Annotations-protected_activity = Activité publique licite

# English: Minority or diaspora leadership; justify.
field-Annotations-group_affiliation = Rôle dirigeant dans une minorité ou une diaspora ; à justifier

# English: Asylum and protection.
field-Annotations-protection = Asile et protection

# English: Whether asylum status was looked into, whatever the result.
field-Annotations-protection_checked =
    La situation au regard de l'asile a-t-elle été examinée, quel qu'en soit le résultat ?

# English: Findings and allegations.
field-Annotations-human_rights = Constatations et allégations

# English: Whether counsel was denied.
field-Annotations-counsel_access_denied = L'accès à un conseil a-t-il été refusé ?

# English: Whether relatives are held as leverage.
field-Annotations-relatives_held = Des proches sont-ils retenus comme moyen de pression ?

# English: Whether the prosecution is on account of religion, race or origin.
field-Annotations-prosecuted_for_identity =
    Les poursuites sont-elles dues à la religion, à la race ou à l'origine ?

# English: Whether for gender or orientation.
field-Annotations-prosecuted_for_gender_or_orientation =
    Les poursuites sont-elles dues au genre ou à l'orientation sexuelle ?

# English: Positions of others.
field-Annotations-positions = Positions d'autres acteurs

# English: Coup or unrest.
field-Annotations-seizure_of_power = Coup d'État ou troubles

# English: Elections near the case.
field-Annotations-elections = Élections proches de l'affaire

# English: Armed conflict.
field-Annotations-armed_conflict = Conflit armé

# English: Dispute between States.
field-Annotations-interstate_dispute = Différend entre États

# English: Whether the State of nationality or office was consulted or told.
field-Annotations-home_state_consulted =
    L'État de nationalité ou de la fonction a-t-il été consulté ou informé ?

# English: Measures said to be breached.
field-Annotations-sanctions = Mesures dont la violation est alléguée

# English: Whether a reviewer looked and knows of no treaty or other legal route to extradition with
# any country where the person may be.
field-Annotations-no_treaty_known =
    Un réviseur a-t-il cherché sans trouver de traité ni d'autre voie juridique d'extradition
    avec un pays où la personne peut se trouver ?

# English: Measures against the NCB.
field-Annotations-ncb_measures = Mesures visant le BCN

# English: Similar requests.
field-Annotations-batch = Demandes semblables

# English: Requests that may be about the same.
field-Annotations-matches = Demandes pouvant porter sur la même chose

# same as English: value
# English: Dates.
field-Annotations-timeline = Dates

# English: Where the person is known to have been.
field-Annotations-presence = Lieux où l'on sait que la personne s'est trouvée

# English: History from INTERPOL's own records.
field-Annotations-own_records = Antécédents selon les propres dossiers d'INTERPOL

# English: Questions already asked.
field-Annotations-questions = Questions déjà posées

# English: Public information.
field-Annotations-external_facts = Informations publiques

# English: Whether publication would prejudice the interests of the Organization or its Members.
field-Annotations-prejudice_to_interests =
    La publication porterait-elle préjudice aux intérêts de l'Organisation ou de ses Membres ?

# English: Whether a disagreement on compliance is open.
field-Annotations-compliance_disputed = Un désaccord sur la conformité est-il en suspens ?

# English: Whether abuse or reprisals by a party to a case before the CCF were reported.
field-Annotations-ccf_reprisal_reported =
    A-t-on signalé des abus ou des représailles d'une partie à une affaire devant la CCF ?

# English: Whether a doubt on compliance is under review.
field-Annotations-doubt_open = Un doute sur la conformité est-il en cours d'examen ?

## PublicRole

# English: Rank.
field-PublicRole-office = Rang

# English: State of the office.
field-PublicRole-state_of_office = État de la fonction

# English: In office on the request date.
field-PublicRole-serving = En fonction à la date de la demande

# English: Whether a role in the opposition.
field-PublicRole-opposition = S'agit-il d'un rôle dans l'opposition ?

# English: From.
field-PublicRole-from_date = Du

# English: To.
field-PublicRole-to_date = Au

# English: Whether immunity may stand.
field-PublicRole-immunity = Une immunité peut-elle subsister ?

# English: Origin, date, reliability.
field-PublicRole-source = Origine, date, fiabilité

## Provenance

# English: Who the information comes from.
field-Provenance-origin = De qui vient l'information

# English: When it was seen or dated.
field-Provenance-seen_on = Quand elle a été vue ou datée

# English: How far it may be relied on.
field-Provenance-reliability = Degré de fiabilité

# English: Where it can be found again.
field-Provenance-reference = Où la retrouver

## ImmunityClaim

# English: Kind.
field-ImmunityClaim-kind = Type

# English: State from which it is said to flow.
field-ImmunityClaim-state = État dont elle découlerait

# English: What a competent authority made of it.
field-ImmunityClaim-finding = Ce qu'une autorité compétente en a conclu

# English: Origin, date, reliability.
field-ImmunityClaim-source = Origine, date, fiabilité

## ProtectedActivity

# English: Kind.
field-ProtectedActivity-kind = Type

# English: Since when.
field-ProtectedActivity-since = Depuis quand

# English: Origin, date, reliability.
field-ProtectedActivity-source = Origine, date, fiabilité

## Protection

# English: Status.
field-Protection-status = Situation

# English: Protecting or deciding State.
field-Protection-granted_by = État qui protège ou qui statue

# English: Country of feared persecution.
field-Protection-against = Pays où la persécution est redoutée

# English: Confirmed by a member country.
field-Protection-confirmed = Confirmée par un pays membre

# English: Grant was a political gesture towards the requester.
field-Protection-political_gesture = L'octroi était un geste politique à l'égard du demandeur

# English: Claim made on.
field-Protection-claimed_on = Demandée le

# English: Decided on.
field-Protection-decided_on = Décidée le

# English: Still valid.
field-Protection-valid = Toujours valable

# English: Origin, date, reliability.
field-Protection-source = Origine, date, fiabilité

## HumanRightsFinding

# English: Who made it.
field-HumanRightsFinding-body = De qui elle émane

# English: What it is about.
field-HumanRightsFinding-subject = Ce sur quoi elle porte

# English: Whom it concerns.
field-HumanRightsFinding-concerns = Qui elle concerne

# English: Whether judgment or charge rests on the tainted item.
field-HumanRightsFinding-data_rest_on_it =
    Le jugement ou l'accusation repose-t-il sur l'élément vicié ?

# English: Whether the State has remedied it.
field-HumanRightsFinding-remedied = L'État y a-t-il remédié ?

# same as English: value
# English: Date.
field-HumanRightsFinding-date = Date

# English: Whether only alleged, without a finding.
field-HumanRightsFinding-allegation_only = Est-ce seulement allégué, sans constatation ?

# English: Whether publication itself would do the harm.
field-HumanRightsFinding-harm_by_publication = La publication elle-même causerait-elle le dommage ?

# English: Whether later harm would be irreversible.
field-HumanRightsFinding-harm_irreversible = Un dommage ultérieur serait-il irréversible ?

# English: Origin, date, reliability.
field-HumanRightsFinding-source = Origine, date, fiabilité

## OtherPosition

# English: State.
field-OtherPosition-country = État

# English: Kind.
field-OtherPosition-kind = Type

# English: Its interest.
field-OtherPosition-relation = Son intérêt

# English: Whether reasoned.
field-OtherPosition-reasoned = Est-elle motivée ?

# English: Whether settled.
field-OtherPosition-resolved = Est-elle réglée ?

# English: Origin, date, reliability.
field-OtherPosition-source = Origine, date, fiabilité

## SeizureOfPower

# English: Kind.
field-SeizureOfPower-kind = Type

# same as English: value
# English: Date.
field-SeizureOfPower-date = Date

# English: How the acts relate to it.
field-SeizureOfPower-link = Lien entre les actes et l'événement

# English: Whether private motive or gain is shown.
field-SeizureOfPower-private_motive = Un mobile ou un profit privé est-il établi ?

# English: Origin, date, reliability.
field-SeizureOfPower-source = Origine, date, fiabilité

## Election

# English: Polling day, if known.
field-Election-date = Jour du scrutin, s'il est connu

# English: Where.
field-Election-country = Où

# English: Whether the person is a contender or in a contender's camp.
field-Election-person_takes_part = La personne est-elle candidate ou dans le camp d'un candidat ?

# English: Origin, date, reliability.
field-Election-source = Origine, date, fiabilité

## ArmedConflict

# English: Whether the acts were done in it.
field-ArmedConflict-acts_in_conflict = Les actes ont-ils été commis dans le conflit ?

# English: Whether the requester is a party.
field-ArmedConflict-requester_is_party = Le demandeur est-il partie au conflit ?

# English: Whether a breach of the laws of war is pleaded.
field-ArmedConflict-laws_of_war_breach = Une violation du droit de la guerre est-elle invoquée ?

# English: Origin, date, reliability.
field-ArmedConflict-source = Origine, date, fiabilité

## InterstateDispute

# English: Whether the States are settling the act.
field-InterstateDispute-settled_between_states = Les États règlent-ils entre eux le sort de l'acte ?

# English: Whether another State's agents acted.
field-InterstateDispute-act_of_state_agents = Des agents d'un autre État ont-ils agi ?

# English: Origin, date, reliability.
field-InterstateDispute-source = Origine, date, fiabilité

## SanctionMeasure

# English: Basis, if known.
field-SanctionMeasure-level = Fondement, s'il est connu

# English: First day of the measure.
field-SanctionMeasure-in_force_from = Premier jour de la mesure

# English: Last day of the measure.
field-SanctionMeasure-in_force_until = Dernier jour de la mesure

# English: Whether aligned with the international community's measures.
field-SanctionMeasure-aligned = Est-elle conforme aux mesures de la communauté internationale ?

# English: Link to a current conflict.
field-SanctionMeasure-conflict_link = Lien avec un conflit en cours

# English: Goods listed as military or dual-use.
field-SanctionMeasure-goods_internationally_listed =
    Biens figurant sur des listes de matériel militaire ou à double usage

# English: Whether the requesting authorities tie the case to a foreign State or its regime.
field-SanctionMeasure-tied_to_foreign_state =
    Les autorités demanderesses lient-elles l'affaire à un État étranger ou à son régime ?

# English: Origin, date, reliability.
field-SanctionMeasure-source = Origine, date, fiabilité

## Measure

# English: Measure.
field-Measure-measure = Mesure

# English: In force now.
field-Measure-in_force = En vigueur actuellement

# English: Origin, date, reliability.
field-Measure-source = Origine, date, fiabilité

## Batch

# English: Similar requests within seven days.
field-Batch-similar_requests = Demandes semblables en sept jours

# English: Requests with nearly the same summary.
field-Batch-near_duplicate_summaries = Demandes dont l'exposé est presque identique

# English: How much of the summary stands in the one most like it.
field-Batch-greatest_likeness_percent = Part de l'exposé reprise dans la demande la plus semblable

# English: Sentences of the summary, counted from 0, that stand in recent requests about others.
field-Batch-boilerplate_sentences =
    Phrases de l'exposé, comptées à partir de 0, qui figurent dans des demandes récentes visant
    d'autres personnes

# English: Whether similar requests were denied.
field-Batch-similar_requests_denied = Des demandes semblables ont-elles été refusées ?

# English: Origin, date, reliability.
field-Batch-source = Origine, date, fiabilité

## Matches

# English: Matches that no person has dismissed.
field-Matches-found = Correspondances que personne n'a écartées

# English: Whether there was more to compare with than could be compared.
field-Matches-incomplete = Y avait-il plus à comparer qu'il n'était possible ?

# English: Origin, date, reliability.
field-Matches-source = Origine, date, fiabilité

## Match

# English: Its case.
field-Match-case = Son dossier

# English: What they have in common.
field-Match-relation = Ce qu'elles ont en commun

# English: How far to rely on it.
field-Match-certainty = Degré de confiance à lui accorder

# English: What became of it.
field-Match-outcome = Suite donnée

# English: How much speaks for the same person.
field-Match-person_percent = Ce qui plaide pour la même personne

# English: How much speaks for the same facts.
field-Match-facts_percent = Ce qui plaide pour les mêmes faits

## Timeline

# English: Left the country.
field-Timeline-left_country_on = Départ du pays

# English: First public criticism.
field-Timeline-first_public_criticism_on = Première critique publique

# English: Investigation opened.
field-Timeline-investigation_opened_on = Ouverture de l'enquête

# English: Charged.
field-Timeline-charge_on = Inculpation

# English: Origin, date, reliability.
field-Timeline-source = Origine, date, fiabilité

## Presence

# English: First day there.
field-Presence-from_date = Premier jour sur place

# English: Last day there.
field-Presence-to_date = Dernier jour sur place

# English: Where.
field-Presence-country = Où

# English: Whether the person was in custody there.
field-Presence-in_custody = La personne y était-elle détenue ?

# English: Origin, date, reliability.
field-Presence-source = Origine, date, fiabilité

## QuestionAsked

# English: Topic.
field-QuestionAsked-topic = Sujet

# English: When.
field-QuestionAsked-asked_on = Quand

# English: How it was answered.
field-QuestionAsked-reply = Réponse reçue

## ExternalFact

# English: What is said.
field-ExternalFact-statement = Ce qui est dit

# English: Origin, date, reliability.
field-ExternalFact-source = Origine, date, fiabilité
