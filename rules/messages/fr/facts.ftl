# Ce que signifient les faits. Leur anglais est dans engine/facts/ ; au-dessus de chaque texte, celui
# qui a été traduit.

-from-title-only = Inconnu si seuls les mots de l'intitulé le suggèrent.
-kind-not-coded = Inconnu si la nature de l'acte n'est pas codée.

## la demande

# English: Acts listed.
fact-act_count = Actes énumérés.

# English: Acts whose kind is coded.
fact-coded_act_count = Actes dont la nature est codée.

# English: The requester assures that extradition will be sought on arrest.
fact-extradition_assured =
    Le demandeur donne l'assurance que l'extradition sera demandée dès l'arrestation.

# English: The authority for extradition and the day of agreement with it are named.
fact-extradition_coordinated =
    L'autorité d'extradition et le jour de l'accord avec elle sont nommés.

# English: Countries from which extradition will be sought.
fact-countries_sought_count = Pays auxquels l'extradition sera demandée.

# English: Treaties or laws relied on.
fact-treaty_basis_count = Traités ou lois invoqués.

# English: Assured that death is not imposed or carried out.
fact-death_penalty_assurance = Assurance que la peine de mort ne sera ni prononcée ni exécutée.

# English: The data were lawfully collected.
fact-lawful_collection = Les données ont été collectées licitement.

# English: The items on which the data rest are kept.
fact-supporting_file_kept = Les pièces qui fondent les données sont conservées.

# English: Documents that could support extradition.
fact-document_count = Documents qui pourraient appuyer l'extradition.

# English: The State of nationality or office was not consulted; not stated means not known to be
# so.
fact-home_state_not_consulted =
    L'État de la nationalité ou de la fonction n'a pas été consulté ; l'absence d'indication
    signifie qu'on ne sait pas que ce soit le cas.

# English: A coup, regime change or unrest in the setting of the case is on file.
fact-upheaval_on_file =
    Un coup d'État, un changement de régime ou des troubles dans le contexte de l'affaire figurent
    au dossier.

# English: Kind of the upheaval.
fact-upheaval_kind = Nature du bouleversement.

# English: How the acts relate to it; `none` if nothing is on file.
fact-link_to_upheaval =
    Rapport des actes avec le bouleversement ; aucun si rien ne figure au dossier.

# English: Private motive or gain is shown for acts in the upheaval.
fact-private_motive_in_upheaval =
    Un mobile ou un gain privé est établi pour des actes commis dans le bouleversement.

# English: Days between the upheaval and the charge (or, without its date, the request), either way.
fact-days_between_upheaval_and_charge =
    Jours entre le bouleversement et l'inculpation (ou, si elle n'est pas datée, la demande), dans
    un sens ou dans l'autre.

# English: Days between the nearest election in which the person takes part and the request.
fact-days_between_election_and_request =
    Jours entre l'élection la plus proche à laquelle la personne prend part et la demande.

# English: Elections on file in which the person may take part.
fact-election_count = Élections figurant au dossier auxquelles la personne peut prendre part.

# English: The acts were done in an armed conflict.
fact-acts_in_armed_conflict = Les actes ont été commis dans un conflit armé.

# English: The requester is a party to the conflict; not stated means not known to be.
fact-requester_is_belligerent =
    Le demandeur est partie au conflit ; l'absence d'indication signifie qu'on ne sait pas qu'il le
    soit.

# English: A breach of the laws of war is pleaded; not stated means it is not.
fact-laws_of_war_breach_pleaded =
    Une violation des lois de la guerre est alléguée ; l'absence d'indication signifie qu'elle ne
    l'est pas.

# English: The case plays a part in a dispute between States.
fact-interstate_dispute = L'affaire joue un rôle dans un différend entre États.

# English: The States are settling the act between themselves; not stated means not known to be.
fact-being_settled_between_states =
    Les États règlent l'acte entre eux ; l'absence d'indication signifie qu'on ne sait pas que ce
    soit le cas.

# English: A corrective measure against the requesting NCB is in force.
fact-ncb_under_measures = Une mesure corrective à l'encontre du BCN demandeur est en vigueur.

# English: Similar requests within seven days; nothing on file means none.
fact-similar_request_count =
    Demandes semblables dans un délai de sept jours ; rien au dossier signifie aucune.

# English: Requests with nearly the same summary; nothing on file means none.
fact-near_duplicate_count =
    Demandes dont l'exposé est presque le même ; rien au dossier signifie aucune.

# English: How much of the summary stands in the recent one about another person that is most like
# it, names and digits left aside; nothing on file means none.
fact-greatest_summary_likeness =
    Part de l'exposé qui se retrouve dans l'exposé récent, relatif à une autre personne, qui lui
    ressemble le plus, noms et chiffres mis à part ; rien au dossier signifie aucune.

# English: Share of the summary's sentences that stand in recent requests about others; nothing on
# file means none, and a summary without sentences has none.
fact-boilerplate_share =
    Part des phrases de l'exposé qui se retrouvent dans des demandes récentes concernant d'autres
    personnes ; rien au dossier signifie aucune, et un exposé sans phrases n'en a aucune.

# English: Similar requests about others were denied; nothing on file means none.
fact-similar_requests_denied =
    Des demandes semblables concernant d'autres personnes ont été refusées ; rien au dossier
    signifie aucune.

# English: A doubt on compliance is under review; nothing on file means none is.
fact-doubt_under_review =
    Un doute sur la conformité est en cours d'examen ; rien au dossier signifie qu'aucun ne l'est.

# English: Public statements whose reliability nobody assessed.
fact-unassessed_external_facts = Déclarations publiques dont personne n'a évalué la fiabilité.

# English: Questions to the requester that stayed without a full answer.
fact-unanswered_question_count = Questions au demandeur restées sans réponse complète.

# English: Number of offences.
fact-offence_count = Nombre d'infractions.

# English: Number of separate sets of facts; unknown if several offences do not name theirs.
fact-fact_set_count =
    Nombre d'ensembles de faits distincts ; inconnu si plusieurs infractions ne nomment pas le leur.

# English: A conviction block is given.
fact-conviction_given = La partie relative à la condamnation est remplie.

# English: Deprivation of liberty imposed, in months; life and the like count as heavier than any
# term; a suspended sentence or a fine is 0.
fact-sentence_months =
    Privation de liberté prononcée, en mois ; la réclusion à perpétuité et les peines analogues
    comptent comme plus lourdes que toute durée ; une peine avec sursis ou une amende vaut 0.

# English: Months still to be served; 0 if the sentence is suspended.
fact-remaining_months = Mois restant à purger ; 0 si la peine est assortie du sursis.

# English: Highest maximum penalty of any offence, never a sum; unknown if one is not stated.
fact-highest_maximum_penalty_months =
    Peine maximale la plus élevée de toutes les infractions, jamais une somme ; inconnue si l'une
    n'est pas indiquée.

# English: Court or number, and date, of the judgment are given.
fact-judgment_identified = La juridiction ou le numéro du jugement, et sa date, sont donnés.

# English: The judgment is enforceable.
fact-judgment_final = Le jugement est exécutoire.

# English: An appeal is pending; not stated means none is known.
fact-appeal_pending = Un recours est pendant ; l'absence d'indication signifie qu'aucun n'est connu.

# English: Day of the judgment.
fact-judgment_on = Jour du jugement.

# English: Last day on which the sentence can be enforced.
fact-enforcement_barred_after = Dernier jour où la peine peut être exécutée.

# English: Judgment was given without the person; unknown if the block is missing.
fact-judged_in_absence =
    Le jugement a été rendu en l'absence de la personne ; inconnu si la partie relative à la
    condamnation manque.

# English: The person was diligently notified.
fact-notified_of_trial = La personne a été dûment avisée du procès.

# English: The person was defended by counsel of own choice.
fact-represented_at_trial = La personne a été défendue par un avocat de son choix.

# English: Retrial or full appeal is open.
fact-retrial_open = Un nouveau procès ou un appel de pleine juridiction est possible.

# English: Absence is due to own flight; not stated means not known to be.
fact-absence_by_own_flight =
    L'absence est due à la fuite de la personne ; l'absence d'indication signifie qu'on ne sait pas
    que ce soit le cas.

# English: A time limit for enforcement, or that there is none, is stated.
fact-enforcement_time_bar_stated =
    Un délai de prescription de la peine, ou le fait qu'il n'y en a pas, est indiqué.

# English: The requester explains why time does not run against enforcement.
fact-enforcement_time_bar_suspended =
    Le demandeur explique pourquoi la prescription de la peine ne court pas.

# English: Day of the request.
fact-request_on = Jour de la demande.

# English: First act of any offence; unknown if one is not dated.
fact-first_act_on = Premier acte de toutes les infractions ; inconnu si l'une n'est pas datée.

# English: Last act of any offence; unknown if one is not dated.
fact-last_act_on = Dernier acte de toutes les infractions ; inconnu si l'une n'est pas datée.

# English: Days from the last act of any offence to the request; unknown if one is not dated.
fact-days_since_last_act =
    Jours entre le dernier acte de toutes les infractions et la demande ; inconnu si l'une n'est pas
    datée.

# English: Days from the departure to the charge; negative if the charge came first.
fact-days_from_departure_to_charge =
    Jours entre le départ et l'inculpation ; négatif si l'inculpation a précédé.

# English: First day of a candidacy or of opposition on file; unknown if no day is.
fact-candidacy_on =
    Premier jour d'une candidature ou d'une opposition figurant au dossier ; inconnu si aucun jour
    n'y figure.

# English: Days from the candidacy or opposition to the charge; negative if the charge came first.
fact-days_from_candidacy_to_charge =
    Jours entre la candidature ou l'opposition et l'inculpation ; négatif si l'inculpation a
    précédé.

# English: Days from the latest warrant to the request.
fact-days_from_warrant_to_request = Jours entre le mandat le plus récent et la demande.

# English: First public criticism.
fact-first_public_criticism_on = Première critique publique.

# English: Investigation opened.
fact-investigation_opened_on = Ouverture de l'enquête.

# English: Day of the charge.
fact-charge_on = Jour de l'inculpation.

# English: Day the person left the country.
fact-left_country_on = Jour où la personne a quitté le pays.

# English: Days from the first public criticism to the charge; negative if the charge came first.
fact-days_from_public_criticism_to_charge =
    Jours entre la première critique publique et l'inculpation ; négatif si l'inculpation a précédé.

# English: Days from the first public criticism to the request.
fact-days_from_public_criticism_to_request =
    Jours entre la première critique publique et la demande.

# English: A date that must be past (birth, offence, warrant, judgment) lies after the request.
fact-a_date_lies_in_the_future =
    Une date qui doit être passée (naissance, infraction, mandat, jugement) est postérieure à la
    demande.

# English: The birth or the judgment is dated after the request.
fact-birth_or_judgment_in_the_future =
    La naissance ou le jugement porte une date postérieure à la demande.

# English: A birth, offence, warrant or judgment date is a day that software fills in by itself.
fact-filler_date_used =
    Une date de naissance, d'infraction, de mandat ou de jugement est un jour qu'un logiciel remplit
    de lui-même.

# English: A reviewer looked and knows of no legal route to extradition from any likely country; not
# stated means that nobody looked.
fact-no_treaty_known =
    Un examinateur a cherché et ne connaît aucune voie juridique d'extradition depuis un pays
    probable ; l'absence d'indication signifie que personne n'a cherché.

# English: Proceedings elsewhere on the same acts, as declared.
fact-parallel_proceedings_count =
    Procédures menées ailleurs sur les mêmes actes, telles que déclarées.

# English: Times the person was found and no extradition was then asked for.
fact-located_without_request_count =
    Fois où la personne a été localisée sans que l'extradition soit ensuite demandée.

# English: Most days for which the person was known to be found while no extradition was asked for;
# unknown if that never was so, or if such a time is not dated.
fact-days_located_without_request =
    Plus grand nombre de jours pendant lesquels la personne était connue comme localisée sans que
    l'extradition soit demandée ; inconnu si cela n'a jamais été le cas ou si une telle localisation
    n'est pas datée.

# English: The person was found where surrender is legally impossible.
fact-located_where_surrender_impossible =
    La personne a été localisée là où la remise est juridiquement impossible.

# English: The requester says what changed since an earlier refusal.
fact-changes_since_stated = Le demandeur indique ce qui a changé depuis un refus antérieur.

# English: New facts named.
fact-new_fact_count = Faits nouveaux nommés.

# English: A new fact could have led to another result; false if none is named.
fact-new_facts_could_change_conclusion =
    Un fait nouveau aurait pu conduire à un autre résultat ; non si aucun n'est nommé.

# English: Days from the discovery of the latest new fact to the request.
fact-days_since_latest_new_fact =
    Jours entre la découverte du fait nouveau le plus récent et la demande.

# English: Uses of another channel about the same person.
fact-other_channel_event_count = Utilisations d'un autre canal au sujet de la même personne.

# English: Own records hold a refusal, deletion or CCF decision and the requester declared none.
fact-adverse_history_undeclared =
    Les fichiers internes contiennent un refus, une suppression ou une décision de la CCF, et le
    demandeur n'en a déclaré aucun.

# English: Own records hold a denial that was not on threshold, missing data or description alone,
# or a CCF decision against the data, and the requester declared no denial at all.
fact-denial_on_substance_undeclared =
    Les fichiers internes contiennent un refus qui ne tenait pas seulement au seuil, à des données
    manquantes ou à la description, ou une décision de la CCF défavorable aux données, et le
    demandeur n'a déclaré aucun refus.

# English: Own records hold a refusal to surrender this person, neither on local nor on procedural
# grounds, and the requester declared no refusal.
fact-refused_extradition_undeclared =
    Les fichiers internes contiennent un refus de remettre cette personne, pour des motifs ni locaux
    ni de procédure, et le demandeur n'a déclaré aucun refus.

# English: Custody orders of two States conflict.
fact-custody_orders_conflict = Des décisions de garde de deux États se contredisent.

# English: Custody orders on the form.
fact-custody_order_count = Décisions de garde figurant sur le formulaire.

# English: Both parents took part wherever a custody order was made.
fact-both_parents_took_part =
    Les deux parents ont participé partout où une décision de garde a été rendue.

# English: Another State gave the person custody before the first warrant, or else the judgment;
# unknown if a day or whom the order favours is not stated.
fact-order_abroad_for_person_came_first =
    Un autre État a confié la garde à la personne avant le premier mandat ou, à défaut, avant le
    jugement ; inconnu si un jour ou le bénéficiaire de la décision n'est pas indiqué.

# English: Hague proceedings dealt with custody or return.
fact-hague_proceedings_dealt_with_custody =
    Une procédure de La Haye a porté sur la garde ou le retour.

# English: There is a history of violence or protection orders.
fact-flight_from_violence = Il existe des antécédents de violence ou des ordonnances de protection.

# English: A custody right was breached.
fact-custody_right_breached = Un droit de garde a été violé.

# English: Counsel was denied; nothing on file means not known to be.
fact-counsel_denied =
    L'assistance d'un avocat a été refusée ; rien au dossier signifie qu'on ne sait pas que ce soit
    le cas.

# English: Relatives are held as leverage; nothing on file means not known to be.
fact-relatives_held =
    Des proches sont retenus comme moyen de pression ; rien au dossier signifie qu'on ne sait pas
    que ce soit le cas.

# English: Prosecuted on account of religion, race or origin; nothing on file means not known to be.
fact-prosecuted_for_identity =
    Poursuites en raison de la religion, de la race ou de l'origine ; rien au dossier signifie qu'on
    ne sait pas que ce soit le cas.

# English: Prosecuted for gender or orientation; nothing on file means not known to be.
fact-prosecuted_for_gender_or_orientation =
    Poursuites en raison du genre ou de l'orientation sexuelle ; rien au dossier signifie qu'on ne
    sait pas que ce soit le cas.

# English: The sentence imposed is death; unknown if no sentence is stated.
fact-death_sentence_imposed =
    La peine prononcée est la peine de mort ; inconnu si aucune peine n'est indiquée.

# English: The sentence imposed is corporal; unknown if no sentence is stated.
fact-corporal_sentence_imposed =
    La peine prononcée est corporelle ; inconnu si aucune peine n'est indiquée.

# English: The present family name is given.
fact-family_name_given = Le nom de famille actuel est donné.

# English: A forename is given.
fact-forename_given = Un prénom est donné.

# English: The sex is given and not coded as unknown.
fact-sex_given = Le sexe est donné et n'est pas codé comme inconnu.

# English: The date of birth is given, at least the year.
fact-birth_year_given = La date de naissance est donnée, au moins l'année.

# English: A physical description is given: height, hair, eyes, build, marks or the like.
fact-physical_description_given =
    Une description physique est donnée : taille, cheveux, yeux, corpulence, marques ou éléments
    analogues.

# English: Fingerprints or a DNA profile are given.
fact-biometrics_given = Des empreintes digitales ou un profil d'ADN sont donnés.

# English: Data from an identity document are given.
fact-identity_document_given = Les données d'une pièce d'identité sont données.

# English: A photograph of good quality is given; unknown if its quality is not stated.
fact-good_photograph_given =
    Une photographie de bonne qualité est donnée ; inconnu si sa qualité n'est pas indiquée.

# English: Something beside the photograph: alias, a parent's name, description, DNA, fingerprints.
fact-additional_identifier_given =
    Un élément en plus de la photographie : alias, nom d'un parent, description, ADN, empreintes
    digitales.

# English: Age on the day of the request, as an interval if the birth date is not exact.
fact-age_at_request_years =
    Âge au jour de la demande, sous forme d'intervalle si la date de naissance n'est pas exacte.

# English: Age at the first act of any offence, as an interval if a date is not exact.
fact-youngest_age_at_offence_years =
    Âge lors du premier acte de toutes les infractions, sous forme d'intervalle si une date n'est
    pas exacte.

# English: The indication MINOR is set.
fact-minor_flag_set = La mention MINOR est apposée.

# English: What national law says of minors in this case is stated.
fact-minor_conditions_stated =
    Ce que le droit national prévoit pour les mineurs dans cette affaire est indiqué.

# English: Least age of criminal responsibility that the requester states.
fact-stated_responsibility_age_years =
    Âge minimal de la responsabilité pénale qu'indique le demandeur.

# English: The person is known to be dead; not stated means not known to be.
fact-person_is_dead =
    La personne est connue comme décédée ; l'absence d'indication signifie qu'on ne sait pas qu'elle
    le soit.

# English: There are signs that the person is a victim; not stated means none are known.
fact-signs_of_victimhood =
    Des signes indiquent que la personne est une victime ; l'absence d'indication signifie qu'aucun
    n'est connu.

# English: Number of nationalities stated.
fact-nationality_count = Nombre de nationalités indiquées.

# English: A caution is given without saying what it rests on.
fact-warning_without_basis = Une mise en garde est donnée sans que son fondement soit indiqué.

# English: An identity document expires before it was issued.
fact-document_dates_contradict = Une pièce d'identité expire avant d'avoir été délivrée.

# English: The date of birth is given to the day.
fact-birth_date_exact = La date de naissance est donnée au jour près.

# English: The person is a national of a country likely to be visited; unknown without nationality.
fact-national_of_a_likely_country =
    La personne est ressortissante d'un pays où elle se rendra probablement ; inconnu sans
    nationalité.

# English: The record names its source, or the requesting entity stands for it.
fact-source_of_record_stated = L'enregistrement nomme sa source, ou l'entité demanderesse en répond.

# English: The record is linked to an event, by a link of its own or by the requester's file number.
fact-event_of_record_stated =
    L'enregistrement est rattaché à un événement, par un lien propre ou par le numéro de dossier du
    demandeur.

# English: Months for which the data are to be kept.
fact-retention_asked_months = Mois pendant lesquels les données doivent être conservées.

# English: Times the person was found and the documents went out after the day they were due.
fact-documents_sent_late_count =
    Fois où la personne a été localisée et où les documents sont partis après le jour où ils étaient
    dus.

# English: Times the person was found, extradition was asked for, and the documents due by now were
# never sent.
fact-documents_overdue_count =
    Fois où la personne a été localisée, où l'extradition a été demandée et où les documents dus à
    ce jour n'ont jamais été envoyés.

# English: A reviewer found that publication would prejudice interests of the Organization or its
# Members; not stated means not found.
fact-prejudice_to_interests =
    Un examinateur a constaté que la publication porterait préjudice aux intérêts de l'Organisation
    ou de ses Membres ; l'absence d'indication signifie que ce n'est pas constaté.

# English: A disagreement on compliance is open; not stated means none is known.
fact-compliance_disputed =
    Un désaccord sur la conformité est ouvert ; l'absence d'indication signifie qu'aucun n'est
    connu.

# English: Abuse or reprisals around a case before the CCF were reported; not stated means none
# were.
fact-ccf_reprisal_reported =
    Des abus ou des représailles autour d'une affaire devant la CCF ont été signalés ; l'absence
    d'indication signifie qu'aucun ne l'a été.

# English: Requests that were refused or called back, or whose data were deleted, and that may be
# about the same person or the same facts; nothing on file means none.
fact-matches_after_denial =
    Demandes refusées, rappelées ou dont les données ont été effacées, et qui peuvent concerner la
    même personne ou les mêmes faits ; rien au dossier signifie aucune.

# English: Requests about likely the same person and the same facts, open, in force or withdrawn;
# nothing on file means none.
fact-duplicate_requests =
    Demandes concernant vraisemblablement la même personne et les mêmes faits, en cours, en vigueur
    ou retirées ; rien au dossier signifie aucune.

# English: There was more to compare this request with than could be compared.
fact-matching_incomplete =
    Il y avait plus à comparer avec cette demande qu'il n'a pu en être comparé.

# English: A summary of facts is given.
fact-summary_given = Un exposé des faits est donné.

# English: The working language of the summary is stated.
fact-summary_language_stated = La langue de travail de l'exposé est indiquée.

# English: The person's part in the offence.
fact-own_role = Part de la personne dans l'infraction.

# English: The person's part is named or described.
fact-own_role_described = La part de la personne est nommée ou décrite.

# English: What liability rests on.
fact-liability_basis = Ce sur quoi repose la responsabilité.

# English: A reader found a gap between facts and charges; not stated means none was found.
fact-facts_do_not_match_charges =
    Un lecteur a constaté un écart entre les faits et les chefs d'accusation ; l'absence
    d'indication signifie qu'aucun n'a été constaté.

# English: A reader found no link between facts and person; not stated means no gap was found.
fact-facts_do_not_link_person =
    Un lecteur n'a constaté aucun lien entre les faits et la personne ; l'absence d'indication
    signifie qu'aucune lacune n'a été constatée.

# English: Intent or benefit is stated.
fact-intent_or_benefit_stated = L'intention ou le bénéfice est indiqué.

# English: Gain of the person, or of another person or entity, is shown.
fact-personal_gain = Un gain de la personne, ou d'une autre personne ou entité, est établi.

# English: Sums of money named.
fact-amount_count = Sommes d'argent nommées.

# English: Other persons accused.
fact-co_accused_count = Autres personnes accusées.

# English: One summary serves several persons; not stated means it does not.
fact-same_summary_for_several =
    Un même exposé sert pour plusieurs personnes ; l'absence d'indication signifie que ce n'est pas
    le cas.

# English: Confessions are the only basis stated; unknown if no basis is stated.
fact-rests_on_confession_only =
    Des aveux sont le seul fondement indiqué ; inconnu si aucun fondement n'est indiqué.

# English: The account rests on a secret file; not stated means it does not.
fact-secret_file =
    Le récit repose sur un dossier secret ; l'absence d'indication signifie que ce n'est pas le cas.

# English: A private or commercial quarrel lies behind the charge; not stated means none is known.
fact-private_dispute =
    Un litige privé ou commercial est à l'origine de l'accusation ; l'absence d'indication signifie
    qu'aucun n'est connu.

# English: The sum alleged is the sum claimed in a civil dispute; not stated means not known to be.
fact-sum_equals_civil_claim =
    La somme alléguée est celle réclamée dans un litige civil ; l'absence d'indication signifie
    qu'on ne sait pas que ce soit le cas.

# English: Deceit is part of the charge.
fact-fraud_element_pleaded = La tromperie fait partie du chef d'accusation.

# English: Civil or arbitral cases on the same matter.
fact-civil_case_count = Affaires civiles ou arbitrales sur la même question.

# English: The text has discriminatory terms or needless private details; not stated means no.
fact-discriminatory_wording =
    Le texte contient des termes discriminatoires ou des détails privés inutiles ; l'absence
    d'indication signifie non.

# English: Article 3 categories of the lexicon that are met in the account; unknown without any.
fact-sensitive_text_signals =
    Catégories du lexique relatives à l'article 3 rencontrées dans l'exposé, les actes et le rôle en
    mots ; inconnu sans aucun de ces textes.

# English: Different terms in the account for conduct, offences or standing that Article 3 is about;
# elections, sanctions and terrorism left aside; none if there is no text.
fact-article_3_words =
    Termes différents du récit des faits désignant une conduite, une infraction ou une qualité dont
    traite l'article 3 ; élections, sanctions et terrorisme laissés de côté ; aucun s'il n'y a pas
    de texte.

# English: Different specific terms in the account that name State security, seizure of power,
# separatism, military duty or combat; unknown without any account.
fact-pure_offence_words =
    Termes précis différents du récit des faits qui désignent la sûreté de l'État, une prise de
    pouvoir, le séparatisme, le devoir militaire ou le combat ; inconnu sans aucun récit.

# English: Different usual or specific terms of ordinary-law or core crime in the account and in the
# titles of the charges; none if there is no text. That there is none is no finding.
fact-ordinary_crime_words =
    Termes différents, usuels ou précis, de crime de droit commun ou de crime international dans le
    récit et dans les intitulés ; aucun s'il n'y a pas de texte. Qu'il n'y en ait aucun n'est pas
    une constatation.

# English: Different terms of debt, contract or shareholding in the account; none if there is no
# text.
fact-private_dispute_words =
    Termes différents de dette, de contrat ou de parts sociales dans le récit ; aucun s'il n'y a pas
    de texte.

# English: Different terms of custody of a child in the account; none if there is no text.
fact-custody_words =
    Termes différents de garde d'un enfant dans le récit ; aucun s'il n'y a pas de texte.

# English: Places in the account or the occupation at which words give the person a public office;
# none if there is no text. An office of somebody else, or of a company, is not meant.
fact-own_office_words =
    Endroits du récit ou de la profession où le texte attribue à la personne une fonction publique ;
    aucun s'il n'y a pas de texte. La fonction d'autrui ou d'une société n'est pas visée.

# English: Language in which the summary is written, as told from its words; unknown if it is short,
# mixed or not given.
fact-summary_language =
    Langue dans laquelle l'exposé est écrit, déterminée d'après ses mots ; inconnue s'il est court,
    mêlé ou absent.

# English: The summary is written in another language than the one stated for it; unknown if either
# cannot be told.
fact-summary_not_in_stated_language =
    L'exposé est écrit dans une autre langue que celle indiquée pour lui ; inconnu si l'une ou
    l'autre ne peut être déterminée.

# English: Sentences of the summary with the person's name or a word such as "the accused"; unknown
# if it is not in a working language. Words are looked for, not understood.
fact-sentences_on_person =
    Phrases de l'exposé qui contiennent le nom de la personne ou un mot tel que « l'accusé » ;
    inconnu s'il n'est pas dans une langue de travail. Des mots sont cherchés, et non compris.

# English: Sentences of the summary that are about the person and have a word for an act; unknown if
# it is not in a working language. Who did the act is not understood.
fact-sentences_with_own_act =
    Phrases de l'exposé qui parlent de la personne et contiennent un mot désignant un acte ; inconnu
    s'il n'est pas dans une langue de travail. Qui a commis l'acte n'est pas compris.

# English: Sentences of the summary that are about the person and have a word for an act, and a time
# or a place; unknown if it is not in a working language.
fact-sentences_with_dated_or_placed_act =
    Phrases de l'exposé qui parlent de la personne et contiennent un mot désignant un acte, ainsi
    qu'un moment ou un lieu ; inconnu s'il n'est pas dans une langue de travail.

# English: Organisations named in the charge.
fact-organisation_count = Organisations nommées dans l'accusation.

# English: Public offices on file.
fact-public_role_count = Fonctions publiques figurant au dossier.

# English: Family or close associate of a political figure; nothing on file means not known to be.
fact-tied_to_political_figure =
    Famille ou proche d'une personnalité politique ; rien au dossier signifie qu'on ne sait pas que
    ce soit le cas.

# English: Lawful public activities on file.
fact-protected_activity_count = Activités publiques licites figurant au dossier.

# English: Opposition, candidacy or its funding is on file.
fact-opposition_activity =
    Une activité d'opposition, une candidature ou son financement figure au dossier.

# English: Journalism, activism, public criticism or the like is on file.
fact-critic_or_journalist =
    Du journalisme, du militantisme, une critique publique ou une activité analogue figure au
    dossier.

# English: Work for a religious or ethnic minority or its association is on file.
fact-minority_leader_or_member =
    Une activité pour une minorité religieuse ou ethnique ou son association figure au dossier.

# English: Protection records on file.
fact-protection_record_count = Protections enregistrées au dossier.

# English: Asylum status was looked into, whatever the result; nothing on file means it was not.
fact-asylum_status_looked_into =
    La situation au regard de l'asile a été examinée, quel qu'en soit le résultat ; rien au dossier
    signifie qu'elle ne l'a pas été.

# English: The person is protected though nothing is on file; unknown while nobody looked into it.
fact-protection_missed =
    La personne est protégée bien que rien ne figure au dossier ; inconnu tant que personne ne l'a
    examiné.

# English: The part described needs no presence: instigator, organiser, financier, or an act that
# the person ordered, planned or aided.
fact-part_from_afar_described =
    La part décrite ne requiert aucune présence : instigateur, organisateur, financeur, ou acte que
    la personne a ordonné, planifié ou aidé.

# English: A document, a photograph or the issue of an identity document is dated after the request.
fact-item_dated_after_request =
    Un document, une photographie ou la délivrance d'une pièce d'identité est daté d'après la
    demande.

# English: Whole years from the newest dated photograph to the request; unknown if none is dated.
fact-newest_photograph_age_years =
    Années entières entre la photographie datée la plus récente et la demande ; inconnu si aucune
    n'est datée.

# English: The summary names years as dates, and none of them is a year of an offence, act, warrant,
# judgment or birth in the fields; false if an offence is not dated, or if the years stand only in
# sentences on proceedings or standing, such as an investigation or custody.
fact-summary_years_contradict =
    L'exposé nomme des années comme dates, et aucune d'elles n'est l'année d'une infraction, d'un
    acte, d'un mandat, d'un jugement ou d'une naissance dans les champs ; non si une infraction
    n'est pas datée, ou si les années ne figurent que dans des phrases sur une procédure ou une
    situation, comme une enquête ou une garde.

# English: Every dated act lies before or after every offence; false if no act, or not every
# offence, is dated.
fact-acts_dated_outside_offences =
    Tous les actes datés précèdent ou suivent toutes les infractions ; non si aucun acte n'est daté,
    ou si toutes les infractions ne le sont pas.

# English: E-mail addresses, telephone and account numbers in the running text.
fact-private_details_in_text =
    Adresses électroniques, numéros de téléphone et de compte dans le texte courant.

# English: Red Notice or wanted-person diffusion.
fact-request_type = Notice rouge ou diffusion visant une personne recherchée.

# English: NCB or international entity.
fact-requester_type = BCN ou entité internationale.

# English: The international entity has power to investigate and prosecute.
fact-requester_has_prosecution_powers =
    L'entité internationale est habilitée à enquêter et à poursuivre.

# English: The requesting country is stated.
fact-requesting_country_stated = Le pays demandeur est indiqué.

# English: Kind of authority from which the case comes.
fact-source_authority = Nature de l'autorité dont provient l'affaire.

# English: What the person is to be found for.
fact-purpose = Fin pour laquelle la personne doit être localisée.

# English: Wanted for prosecution or to serve a sentence; read from a conviction block if not
# stated.
fact-wanted_for =
    Recherchée pour des poursuites ou pour l'exécution d'une peine ; lu d'après la partie relative à
    la condamnation si ce n'est pas indiqué.

# English: The stated kind (prosecution or sentence) is contradicted by the conviction block or by
# the basis of every warrant; a kind that is not stated is contradicted by nothing.
fact-wanted_kind_contradicted =
    La nature indiquée (poursuites ou peine) est contredite par la partie relative à la condamnation
    ou par le fondement de chaque mandat ; une nature qui n'est pas indiquée n'est contredite par
    rien.

# English: Status of the person in the closed list of RPD 44(1).
fact-person_status = Statut de la personne dans la liste fermée du RTD 44(1).

# English: Stage of the criminal proceedings.
fact-stage = Stade de la procédure pénale.

# English: Amnesty, pardon or discharge was given.
fact-amnesty_or_pardon = Une amnistie, une grâce ou une décharge a été accordée.

# English: The person was cleared of the charges.
fact-cleared_of_charges = La personne a été mise hors de cause.

# English: The requester says why the request is of interest internationally.
fact-interest_stated =
    Le demandeur indique pourquoi la demande présente un intérêt sur le plan international.

# English: The requester says why the case is of particular importance (RPD 83(1)(b)).
fact-special_importance_stated =
    Le demandeur indique pourquoi l'affaire revêt une importance particulière (RTD 83(1)(b)).

# English: Countries that the person is likely to visit.
fact-likely_country_count = Pays où la personne se rendra probablement.

# English: Every place named for the person is the requesting country itself.
fact-known_to_be_at_home_only = Chaque lieu nommé pour la personne est le pays demandeur lui-même.

# English: The purpose is also stated in words.
fact-purpose_in_words = La finalité est aussi exprimée en mots.

# English: NCBs that the requester would shut out.
fact-restricted_country_count = BCN que le demandeur voudrait exclure.

# English: The confidentiality level is stated.
fact-confidentiality_stated = Le niveau de confidentialité est indiqué.

# English: The source agrees to a public extract.
fact-public_extract_wanted = La source consent à un extrait public.

# English: A particularly sensitive item is given without justification.
fact-sensitive_data_unjustified =
    Une donnée particulièrement sensible est fournie sans justification.

# English: The diffusion went to its recipients already; not stated means that it did not.
fact-diffusion_already_sent =
    La diffusion a déjà été envoyée à ses destinataires ; l'absence d'indication signifie qu'elle ne
    l'a pas été.

# English: A diffusion says why it is not a notice.
fact-diffusion_reason_stated = Une diffusion indique pourquoi elle n'est pas une notice.

# English: All checks of RPD 76(2) are answered yes; unknown if the list or an answer is missing.
fact-pre_request_checks_made =
    Toutes les vérifications du RTD 76(2) reçoivent la réponse oui ; inconnu si la liste ou une
    réponse manque.

# English: A country likely to be visited, or a last known place, is given.
fact-whereabouts_hint_given =
    Un pays où la personne se rendra probablement, ou un dernier lieu connu, est donné.

# English: Purpose, type of data, method and recipients of a public extract are stated.
fact-public_extract_terms_stated =
    La finalité, le type de données, la méthode et les destinataires d'un extrait public sont
    indiqués.

# English: Restrictive measures on file that are said to be breached.
fact-measure_count = Mesures restrictives figurant au dossier dont la violation est alléguée.

# English: Best way to extradition that the reference tables show to a country named for the person;
# unknown if the requester is no State or no other country is named. `not_found` says that the
# tables have none, not that there is none.
fact-extradition_route =
    Meilleure voie d'extradition que montrent les tables de référence vers un pays nommé pour la
    personne ; inconnue si le demandeur n'est pas un État ou si aucun autre pays n'est nommé. « Non
    trouvée » dit que les tables n'en ont pas, et non qu'il n'en existe pas.

# English: Countries from which extradition will be sought and to which the reference tables show no
# way that is in force; unknown if none is named or the requester is no State.
fact-sought_countries_without_route_found =
    Pays auxquels l'extradition sera demandée et vers lesquels les tables de référence ne montrent
    aucune voie en vigueur ; inconnu si aucun n'est nommé ou si le demandeur n'est pas un État.

# English: Countries from which extradition will be sought and with which the reference tables show
# a treaty or designation that is suspended, ended or not yet in force, and none that is.
fact-sought_countries_with_ended_route =
    Pays auxquels l'extradition sera demandée et avec lesquels les tables de référence montrent un
    traité ou une désignation suspendu, terminé ou pas encore en vigueur, et aucun qui le soit.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Corruption; unknown if the reference tables cannot tell.
fact-linked_by_corruption_convention =
    Le demandeur et un pays nommé pour la personne sont tous deux liés par la Convention des Nations
    Unies contre la corruption ; inconnu si les tables de référence ne permettent pas de le dire.

# English: The requester and a country named for the person are both bound by the UN Convention on
# organised crime; unknown if the reference tables cannot tell.
fact-linked_by_organised_crime_convention =
    Le demandeur et un pays nommé pour la personne sont tous deux liés par la Convention des Nations
    Unies contre la criminalité organisée ; inconnu si les tables de référence ne permettent pas de
    le dire.

# English: The requester and a country named for the person are both bound by the UN Convention
# against Torture; unknown if the reference tables cannot tell.
fact-linked_by_torture_convention =
    Le demandeur et un pays nommé pour la personne sont tous deux liés par la Convention des Nations
    Unies contre la torture ; inconnu si les tables de référence ne permettent pas de le dire.

# English: The requesting State is bound by the Second Optional Protocol to the ICCPR; unknown if
# the reference tables cannot tell.
fact-requester_bound_to_abolition =
    L'État demandeur est lié par le Deuxième Protocole facultatif se rapportant au Pacte
    international relatif aux droits civils et politiques ; inconnu si les tables de référence ne
    permettent pas de le dire.

# English: Class of the requesting State in the reference table on the death penalty; says nothing
# of the case unless the request itself names death as the penalty.
fact-death_penalty_in_requesting_state =
    Catégorie de l'État demandeur dans la table de référence sur la peine de mort ; ne dit rien de
    l'affaire à moins que la demande elle-même n'indique la mort comme peine.

# English: The requester's code stands for a body that had closed by the day of the request.
fact-requesting_body_closed =
    Le code du demandeur désigne un organe qui avait cessé d'exister au jour de la demande.

# English: Warrants listed.
fact-warrant_count = Mandats énumérés.

## chaque infraction

# English: Treason, espionage, secrets, State security. Unknown if only the words of the title
# suggest it.
fact-about_state_security = Trahison, espionnage, secrets, sûreté de l'État. { -from-title-only }

# English: Overthrow of or attack on the constitutional order. Unknown if only the words of the
# title suggest it.
fact-about_coup =
    Renversement de l'ordre constitutionnel ou attaque contre lui. { -from-title-only }

# English: Words, images, publications: insult, defamation, propaganda. Unknown if only the words of
# the title suggest it.
fact-about_speech =
    Paroles, images, publications : outrage, diffamation, propagande. { -from-title-only }

# English: Honour offences: defamation, insult of a person. Unknown if only the words of the title
# suggest it.
fact-about_honour =
    Infractions d'atteinte à l'honneur : diffamation, injure envers une personne.
    { -from-title-only }

# English: Insult of an authority or its head. Unknown if only the words of the title suggest it.
fact-about_insult_of_authority = Outrage à une autorité ou à son chef. { -from-title-only }

# English: Hate speech or incitement to violence. Unknown if only the words of the title suggest it.
fact-about_hate_speech = Discours de haine ou incitation à la violence. { -from-title-only }

# English: Gatherings: riot, unauthorised assembly. Unknown if only the words of the title suggest
# it.
fact-about_assembly = Rassemblements : émeute, réunion non autorisée. { -from-title-only }

# English: Founding, joining or running a body. Unknown if only the words of the title suggest it.
fact-about_association =
    Fondation ou direction d'un groupement, ou adhésion à celui-ci. { -from-title-only }

# English: Terrorism or extremism: acts, membership, financing. Unknown if only the words of the
# title suggest it.
fact-about_terrorism =
    Terrorisme ou extrémisme : actes, appartenance, financement. { -from-title-only }

# English: Membership in or support of a body called terrorist. Unknown if only the words of the
# title suggest it.
fact-about_membership =
    Appartenance à un groupement qualifié de terroriste, ou soutien à celui-ci. { -from-title-only }

# English: Separatism or extremism without more. Unknown if only the words of the title suggest it.
fact-about_separatism = Séparatisme ou extrémisme, sans plus. { -from-title-only }

# English: Desertion, refusal of service, discipline. Unknown if only the words of the title suggest
# it.
fact-about_military_duty = Désertion, refus de servir, discipline. { -from-title-only }

# English: Acts in an armed conflict. Unknown if only the words of the title suggest it.
fact-about_armed_conflict = Actes commis dans un conflit armé. { -from-title-only }

# English: Belief, worship, insult to religion. Unknown if only the words of the title suggest it.
fact-about_religion = Croyance, culte, offense à la religion. { -from-title-only }

# English: Leaving the country without permission. Unknown if only the words of the title suggest
# it.
fact-about_emigration = Sortie du pays sans autorisation. { -from-title-only }

# English: Elections. Unknown if only the words of the title suggest it.
fact-about_election = Élections. { -from-title-only }

# English: Sanctions, embargo, export control. Unknown if only the words of the title suggest it.
fact-about_sanctions_or_export = Sanctions, embargo, contrôle des exportations. { -from-title-only }

# English: Genocide, crimes against humanity, war crimes. Unknown if only the words of the title
# suggest it.
fact-about_core_crime = Génocide, crimes contre l'humanité, crimes de guerre. { -from-title-only }

# English: A cheque without funds. Unknown if only the words of the title suggest it.
fact-about_cheque = Un chèque sans provision. { -from-title-only }

# English: Debt, contract, rent, wages. Unknown if only the words of the title suggest it.
fact-about_debt = Dette, contrat, loyer, salaires. { -from-title-only }

# English: Custody of a child. Unknown if only the words of the title suggest it.
fact-about_custody = Garde d'un enfant. { -from-title-only }

# English: Family or private matters other than custody. Unknown if only the words of the title
# suggest it.
fact-about_family = Questions familiales ou privées autres que la garde. { -from-title-only }

# English: Behavioural or cultural norms other than honour and drugs. Unknown if only the words of
# the title suggest it.
fact-about_norms =
    Normes comportementales ou culturelles autres que l'honneur et les stupéfiants.
    { -from-title-only }

# English: Drugs for personal use. Unknown if only the words of the title suggest it.
fact-about_personal_drug_use = Stupéfiants pour usage personnel. { -from-title-only }

# English: Breach of administrative rules. Unknown if only the words of the title suggest it.
fact-about_regulation = Violation de règles administratives. { -from-title-only }

# English: Taxes or customs. Unknown if only the words of the title suggest it.
fact-about_tax_or_customs = Impôts ou douanes. { -from-title-only }

# English: Corruption or abuse of office. Unknown if only the words of the title suggest it.
fact-about_corruption = Corruption ou abus de fonctions. { -from-title-only }

# English: Abuse of office, excess of official powers. Unknown if only the words of the title
# suggest it.
fact-about_abuse_of_office = Abus de fonctions, excès de pouvoir. { -from-title-only }

# English: Gender or sexual orientation. Unknown if only the words of the title suggest it.
fact-about_gender_or_orientation = Genre ou orientation sexuelle. { -from-title-only }

# English: An ordinary-law crime by its nature. Unknown if only the words of the title suggest it.
fact-about_ordinary_crime = Une infraction de droit commun par sa nature. { -from-title-only }

# English: What the offence is about can be told from tags, category, title or excluded acts.
fact-classified =
    Ce sur quoi porte l'infraction peut être déterminé d'après les étiquettes, la catégorie,
    l'intitulé ou les faits exclus.

# English: Tags or an ICCS category were set, so the words of the title need not be relied on.
fact-coded_by_people =
    Des étiquettes ou une catégorie ICCS ont été fixées, de sorte qu'il n'est pas nécessaire de se
    fier aux mots de l'intitulé.

# English: Different terms in the title of the charge that name a matter of Article 3, whatever tags
# were set; elections left aside; none if there is no title.
fact-title_article_3_words =
    Termes différents de l'intitulé de l'accusation qui désignent une matière de l'article 3,
    quelles que soient les étiquettes posées ; élections laissées de côté ; aucun s'il n'y a pas
    d'intitulé.

# English: A reviewer put it in the first excluded category; not stated means not put there.
fact-declared_norms_matter =
    Un examinateur l'a rangée dans la première catégorie exclue ; l'absence d'indication signifie
    qu'elle n'y a pas été rangée.

# English: A reviewer put it in the second excluded category; not stated means not put there.
fact-declared_family_matter =
    Un examinateur l'a rangée dans la deuxième catégorie exclue ; l'absence d'indication signifie
    qu'elle n'y a pas été rangée.

# English: A reviewer put it in the third excluded category; not stated means not put there.
fact-declared_administrative_matter =
    Un examinateur l'a rangée dans la troisième catégorie exclue ; l'absence d'indication signifie
    qu'elle n'y a pas été rangée.

# English: A reviewer looked and found no excluded category.
fact-reviewed_as_not_excluded = Un examinateur l'a examinée et n'a trouvé aucune catégorie exclue.

# English: It aims at facilitating a serious crime or is suspected of links to organised crime.
fact-serves_serious_or_organised_crime =
    Elle vise à faciliter une infraction grave ou est soupçonnée d'être liée à la criminalité
    organisée.

# English: Deceit is at issue on the facts alleged.
fact-deceit_shown = La tromperie est en cause d'après les faits allégués.

# English: The cheque was given as security.
fact-security_cheque = Le chèque a été remis à titre de garantie.

# English: Hardly any other State punishes the conduct; not stated means not known to be so.
fact-criminal_almost_nowhere_else =
    Presque aucun autre État ne punit les faits ; l'absence d'indication signifie qu'on ne sait pas
    que ce soit le cas.

# English: Highest deprivation of liberty in months; life, death and the like count as heavier than
# any term; a fine is 0; other or missing is unknown. Never summed over offences.
fact-maximum_penalty_months =
    Privation de liberté la plus élevée, en mois ; la perpétuité, la mort et les peines analogues
    comptent comme plus lourdes que toute durée ; une amende vaut 0 ; une autre peine ou une peine
    manquante est inconnue. Jamais additionnée d'une infraction à l'autre.

# English: A maximum penalty is stated.
fact-penalty_stated = Une peine maximale est indiquée.

# English: Only a fine is provided for.
fact-fine_only = Seule une amende est prévue.

# English: The highest penalty stated is death.
fact-death_penalty_possible = La peine la plus élevée indiquée est la mort.

# English: The highest penalty stated is corporal.
fact-corporal_penalty_possible = La peine la plus élevée indiquée est corporelle.

# English: The charge is named.
fact-charge_named = Le chef d'accusation est nommé.

# English: The provision that punishes it is cited.
fact-law_cited = La disposition qui la punit est citée.

# English: The wording of the provision is given.
fact-law_quoted = Le libellé de la disposition est donné.

# English: The time of the offence is given.
fact-offence_dated = Le moment de l'infraction est donné.

# English: The place of the offence is given.
fact-offence_placed = Le lieu de l'infraction est donné.

# English: First act.
fact-offence_from = Premier acte.

# English: Last act; the first, if no other is given.
fact-offence_to = Dernier acte ; le premier, si aucun autre n'est donné.

# English: It is a continuing offence; not stated means it is not.
fact-continuing_offence =
    Il s'agit d'une infraction continue ; l'absence d'indication signifie que ce n'est pas le cas.

# English: Since when the penal provision has been law.
fact-law_in_force_from = Depuis quand la disposition pénale est en vigueur.

# English: Last day on which prosecution is possible.
fact-prosecution_barred_after = Dernier jour où les poursuites sont possibles.

# English: A time limit, or that there is none, is stated.
fact-time_bar_stated = Un délai de prescription, ou le fait qu'il n'y en a pas, est indiqué.

# English: The requester explains why time does not run.
fact-time_bar_suspended = Le demandeur explique pourquoi la prescription ne court pas.

# English: A warrant or judgment lists the offence; true if no warrant says which offences it
# covers, unknown if warrants list offences and this one has no id.
fact-covered_by_a_warrant =
    Un mandat ou un jugement énumère l'infraction ; oui si aucun mandat ne dit quelles infractions
    il couvre, inconnu si des mandats énumèrent des infractions et que celle-ci n'a pas
    d'identifiant.

# English: Birth date, for comparison with the offence.
fact-person_born = Date de naissance, à comparer avec l'infraction.

# English: Day of the request, for comparison with the offence.
fact-request_made = Jour de la demande, à comparer avec l'infraction.

# English: Another offence rests on another set of facts; unknown if its set, or this one's, is not
# named and none is known to differ.
fact-others_rest_on_other_facts =
    Une autre infraction repose sur un autre ensemble de faits ; inconnu si son ensemble, ou celui
    de la présente, n'est pas nommé et qu'aucun n'est connu comme différent.

# English: Throughout the offence the person was in another country or in custody, by what is on
# file; nothing on file means not known to have been, an offence without a date leaves it open.
fact-person_was_elsewhere =
    Pendant toute l'infraction, la personne se trouvait dans un autre pays ou en détention, d'après
    ce qui figure au dossier ; rien au dossier signifie qu'on ne sait pas que ce soit le cas, une
    infraction sans date laisse la question ouverte.

## chaque acte

# English: Violence against life, body or liberty. Unknown if the kind of act is not coded.
fact-grave_violence =
    Violence contre la vie, l'intégrité physique ou la liberté. { -kind-not-coded }

# English: Any violence against persons or property. Unknown if the kind of act is not coded.
fact-violence = Toute violence contre des personnes ou des biens. { -kind-not-coded }

# English: A crime whatever group it is done for. Unknown if the kind of act is not coded.
fact-crime_in_itself =
    Une infraction, quel que soit le groupe pour lequel l'acte est commis. { -kind-not-coded }

# English: A crime of fraud, corruption or other gain. Unknown if the kind of act is not coded.
fact-crime_for_gain =
    Une infraction de fraude, de corruption ou visant un autre gain. { -kind-not-coded }

# English: Fraud, embezzlement, corruption, laundering, tax. Unknown if the kind of act is not
# coded.
fact-economic_crime = Fraude, détournement, corruption, blanchiment, impôts. { -kind-not-coded }

# English: Work for an armed group (RoP 2024, 3.6 para 13). Unknown if the kind of act is not coded.
fact-group_activity = Activité pour un groupe armé (RoP 2024, 3.6, par. 13). { -kind-not-coded }

# English: Travel to join an armed group. Unknown if the kind of act is not coded.
fact-travels_to_join = Voyage en vue de rejoindre un groupe armé. { -kind-not-coded }

# English: Extermination or the like. Unknown if the kind of act is not coded.
fact-core_crime = Extermination ou acte analogue. { -kind-not-coded }

# English: Belonging, rank, sympathy, with no act of harm. Unknown if the kind of act is not coded.
fact-bare_link = Appartenance, rang, sympathie, sans acte dommageable. { -kind-not-coded }

# English: Words, images, publications. Unknown if the kind of act is not coded.
fact-expression = Paroles, images, publications. { -kind-not-coded }

# English: Hate speech or incitement to violence. Unknown if the kind of act is not coded.
fact-hate_or_incitement = Discours de haine ou incitation à la violence. { -kind-not-coded }

# English: Taking part in or organising a gathering, without force. Unknown if the kind of act is
# not coded.
fact-gathering =
    Participation à un rassemblement ou organisation de celui-ci, sans usage de la force.
    { -kind-not-coded }

# English: Founding, running or funding a lawful body. Unknown if the kind of act is not coded.
fact-association = Fondation, direction ou financement d'un groupement licite. { -kind-not-coded }

# English: Practising or teaching a religion, or insulting one. Unknown if the kind of act is not
# coded.
fact-worship =
    Pratique ou enseignement d'une religion, ou offense à une religion. { -kind-not-coded }

# English: Secrets, constitutional order, agitation. Unknown if the kind of act is not coded.
fact-state_offence = Secrets, ordre constitutionnel, agitation. { -kind-not-coded }

# English: A decision or order of office. Unknown if the kind of act is not coded.
fact-official_act = Une décision ou un ordre de fonction. { -kind-not-coded }

# English: Desertion, refusal of service. Unknown if the kind of act is not coded.
fact-military_duty_breach = Désertion, refus de servir. { -kind-not-coded }

# English: An act of combat. Unknown if the kind of act is not coded.
fact-combat = Un acte de combat. { -kind-not-coded }

# English: Leaving the country without permission. Unknown if the kind of act is not coded.
fact-emigration = Sortie du pays sans autorisation. { -kind-not-coded }

# English: Unlicensed export or transfer. Unknown if the kind of act is not coded.
fact-export_or_transfer = Exportation ou transfert sans licence. { -kind-not-coded }

# English: Crime against an election. Unknown if the kind of act is not coded.
fact-election_crime = Infraction contre une élection. { -kind-not-coded }

# English: Debt, cheque, contract. Unknown if the kind of act is not coded.
fact-debt_or_contract_act = Dette, chèque, contrat. { -kind-not-coded }

# English: Custody or relations. Unknown if the kind of act is not coded.
fact-family_matter = Garde ou relations. { -kind-not-coded }

# English: A breach of administrative rules. Unknown if the kind of act is not coded.
fact-regulatory_matter = Une violation de règles administratives. { -kind-not-coded }

# English: Speech, meeting, association or worship as such. Unknown if the kind of act is not coded.
fact-protected_conduct =
    Expression, réunion, association ou culte en tant que tels. { -kind-not-coded }

# English: The account does not say what was done. Unknown if the kind of act is not coded.
fact-unspecified_kind = Le récit ne dit pas ce qui a été fait. { -kind-not-coded }

# English: The act is said to be the person's own: done, ordered, planned or aided. Acts of a group
# or mere presence are not; not stated is unknown.
fact-own_act =
    L'acte est présenté comme celui de la personne : commis, ordonné, planifié ou aidé. Les actes
    d'un groupe ou la simple présence n'en sont pas ; l'absence d'indication vaut inconnu.

# English: The act is dated.
fact-act_dated = L'acte est daté.

# English: The act is placed.
fact-act_placed = Le lieu de l'acte est donné.

# English: The means are stated.
fact-means_stated = Les moyens sont indiqués.

# English: At whom or what the act was aimed.
fact-target = Ce que visait l'acte, ou qui.

# English: Gravest harm done or risked.
fact-harm = Dommage le plus grave causé ou risqué.

# English: In what capacity the act was done.
fact-capacity = Qualité en laquelle l'acte a été commis.

# English: Who gained by it.
fact-benefit = Qui y a gagné.

# English: Done for the group and within its activity.
fact-for_group = Commis pour le groupe et dans le cadre de son activité.

# English: A political motive is apparent.
fact-political_motive = Un mobile politique est apparent.

## chaque mandat

# English: Whether the warrant stands.
fact-warrant_status = Si le mandat est valable.

# English: The warrant has a number or reference.
fact-warrant_numbered = Le mandat porte un numéro ou une référence.

# English: The issuing authority is named.
fact-authority_named = L'autorité de délivrance est nommée.

# English: Kind of issuing authority.
fact-authority = Nature de l'autorité de délivrance.

# English: The authority was found to lack the power; not stated means not found to.
fact-authority_lacks_power =
    Il a été constaté que l'autorité n'est pas compétente ; l'absence d'indication signifie que ce
    n'est pas constaté.

# English: A judge can review the warrant.
fact-judicial_review_available = Un juge peut contrôler le mandat.

# English: The requester says why a military court has the case.
fact-military_court_explained = Le demandeur indique pourquoi une juridiction militaire est saisie.

# English: A copy is attached; not stated means it is not.
fact-copy_attached = Une copie est jointe ; l'absence d'indication signifie qu'elle ne l'est pas.

# English: Day of issue.
fact-warrant_issued = Jour de délivrance.

# English: The day of issue is given.
fact-warrant_dated = Le jour de délivrance est donné.

# English: Day of expiry; unknown also if it has none.
fact-warrant_expires = Jour d'expiration ; inconnu aussi s'il n'y en a pas.

# English: First act of the offences it covers, or of all offences if it does not say which.
fact-first_covered_act =
    Premier acte des infractions que le mandat couvre, ou de toutes les infractions s'il ne dit pas
    lesquelles.

# English: Day of the request, for comparison with the warrant.
fact-request_day = Jour de la demande, à comparer avec le mandat.

# English: The warrant names an offence id that the request does not have.
fact-covers_an_unknown_offence =
    Le mandat désigne un identifiant d'infraction que la demande n'a pas.

## chaque organisation

# English: Who lists a group of this name on the day of the request: UN Security Council (for
# terrorism or otherwise) or EU. `not_found` says that the lists carried here have no such name; a
# like name or a bare acronym is for a reader to compare. Unknown without a name.
fact-group_listing =
    Qui inscrit un groupe de ce nom sur une liste au jour de la demande : le Conseil de sécurité de
    l'ONU (pour terrorisme ou à un autre titre) ou l'UE. « Non trouvé » dit que les listes reprises
    ici n'ont pas ce nom ; un nom ressemblant ou un simple sigle est à comparer par un lecteur.
    Inconnu sans nom.

# English: Day of the earliest UN listing of a group of this very name; unknown if there is none or
# its list gives no day.
fact-group_listed_from =
    Jour de l'inscription la plus ancienne par l'ONU d'un groupe de ce nom exact ; inconnu s'il n'y
    en a pas ou si sa liste ne donne pas de jour.

# English: The organisation is identified by name.
fact-organisation_named = L'organisation est identifiée par son nom.

# English: What it is.
fact-organisation_kind = Ce qu'elle est.

# English: Who holds it to be terrorist.
fact-recognition = Qui la tient pour terroriste.

# English: Violent acts were claimed by it or officially attributed to it.
fact-violent_acts_claimed_or_attributed =
    Des actes violents ont été revendiqués par elle ou lui ont été officiellement attribués.

# English: Relevant bodies describe it as peaceful; not stated means not known to be.
fact-described_as_peaceful =
    Des organes compétents la décrivent comme pacifique ; l'absence d'indication signifie qu'on ne
    sait pas qu'elle le soit.

# English: It is said to be a branch of another body.
fact-said_to_be_branch = Elle est présentée comme une branche d'un autre groupement.

# English: The tie to the parent body is shown.
fact-branch_basis_shown = Le lien avec l'organisation mère est établi.

# English: No judge can review the ban; not stated means not known to be so.
fact-ban_not_reviewable =
    Aucun juge ne peut contrôler l'interdiction ; l'absence d'indication signifie qu'on ne sait pas
    que ce soit le cas.

## chaque fonction publique

# English: Rank of the office.
fact-office = Rang de la fonction.

# English: In office on the request date.
fact-in_office = En fonction à la date de la demande.

# English: A role in the opposition; not stated means not known to be.
fact-opposition_role =
    Un rôle dans l'opposition ; l'absence d'indication signifie qu'on ne sait pas que ce soit le
    cas.

# English: The office is of another State than the requesting one.
fact-office_of_another_state = La fonction relève d'un autre État que l'État demandeur.

# English: Immunity may stand; not stated means no doubt was raised.
fact-immunity_may_stand =
    Une immunité peut subsister ; l'absence d'indication signifie qu'aucun doute n'a été soulevé.

## chaque protection

# English: Status of the protection.
fact-protection_status = État de la protection.

# English: A member country confirmed the status.
fact-protection_confirmed = Un pays membre a confirmé le statut.

# English: The requester is the country of feared persecution.
fact-against_requester = Le demandeur est le pays dont la persécution est crainte.

# English: The requester is the State that granted the protection.
fact-requester_protects = Le demandeur est l'État qui a accordé la protection.

# English: The grant was a political gesture towards the requester.
fact-granted_as_political_gesture = L'octroi était un geste politique à l'égard du demandeur.

# English: The protection is known to be no longer valid; not stated means it is taken to stand.
fact-protection_no_longer_valid =
    La protection est connue comme n'étant plus valable ; l'absence d'indication signifie qu'elle
    est tenue pour subsistante.

# English: Day of the claim.
fact-protection_claimed_on = Jour de la demande de protection.

# English: Day of the charge, for comparison with the claim.
fact-charged_on = Jour de l'inculpation, à comparer avec la demande de protection.

## chaque constat sur les droits de l'homme

# English: Kind of body.
fact-finding_body = Nature de l'organe.

# English: A competent body found it, not merely alleged (RoP 2024, 2.1 para 25).
fact-competent_finding =
    Un organe compétent l'a constaté, ce n'est pas une simple allégation (RoP 2024, 2.1, par. 25).

# English: A competent national body found it (RoP 2024, 2.1 para 33(a)).
fact-competent_national_finding =
    Un organe national compétent l'a constaté (RoP 2024, 2.1, par. 33(a)).

# English: What it is about.
fact-finding_subject = Ce sur quoi il porte.

# English: Whom it concerns.
fact-finding_concerns = Qui il concerne.

# English: Judgment or charge rests on the tainted item.
fact-data_rest_on_it = Le jugement ou le chef d'accusation repose sur l'élément vicié.

# English: The State has remedied it.
fact-finding_remedied = L'État y a remédié.

# English: Publication itself would do the harm; not stated means not known to.
fact-harm_by_publication =
    La publication elle-même causerait le dommage ; l'absence d'indication signifie qu'on ne sait
    pas que ce soit le cas.

# English: Harm after arrest or surrender would be irreversible; not stated means not known to be.
fact-later_harm_irreversible =
    Un dommage après l'arrestation ou la remise serait irréversible ; l'absence d'indication
    signifie qu'on ne sait pas que ce soit le cas.

## chaque position d'un autre bureau

# English: Protest, support, correction or doubt.
fact-position_kind = Protestation, soutien, correction ou doute.

# English: Why the other State has an interest.
fact-position_relation = Pourquoi l'autre État a un intérêt.

# English: The position is reasoned.
fact-position_reasoned = La position est motivée.

# English: The matter is settled; not stated means it is open.
fact-position_resolved =
    La question est réglée ; l'absence d'indication signifie qu'elle est ouverte.

## chaque demande antérieure

# English: What became of the earlier request.
fact-earlier_result = Ce qu'il est advenu de la demande antérieure.

# English: Why it was refused or deleted.
fact-earlier_reason = Pourquoi elle a été refusée ou supprimée.

# English: Channel of the earlier request.
fact-earlier_channel = Canal de la demande antérieure.

# English: The earlier request was about the same facts.
fact-earlier_same_facts = La demande antérieure portait sur les mêmes faits.

# English: The requester itself declared the earlier request.
fact-earlier_declared = Le demandeur a lui-même déclaré la demande antérieure.

# English: Days from the earlier result to this request.
fact-days_since_earlier_result = Jours entre le résultat antérieur et la présente demande.

# English: Every warrant was issued after the earlier result; unknown if a day is missing.
fact-warrants_newer_than_earlier_result =
    Tous les mandats ont été délivrés après le résultat antérieur ; inconnu si un jour manque.

# English: Uses of another channel after the earlier result; uses without a day may be among them.
fact-other_channel_uses_after_result =
    Utilisations d'un autre canal après le résultat antérieur ; des utilisations sans jour peuvent
    en faire partie.

## chaque décision de la CCF

# English: Result of the application to the CCF.
fact-ccf_result = Résultat de la requête devant la CCF.

# English: The CCF later found the data on the same facts compliant; not on file means it did not.
fact-ccf_superseded =
    La CCF a ensuite jugé conformes les données sur les mêmes faits ; rien au dossier signifie
    qu'elle ne l'a pas fait.

# English: The CCF decision is about the same facts.
fact-ccf_same_facts = La décision de la CCF porte sur les mêmes faits.

## chaque décision d'extradition

# English: Granted, refused, pending, or never requested.
fact-extradition_result = Accordée, refusée, pendante ou jamais demandée.

# English: Ground of refusal.
fact-refusal_ground = Motif du refus.

# English: The decision is about the same facts.
fact-extradition_same_facts = La décision porte sur les mêmes faits.

# English: An addendum records the refusal; not stated means none does.
fact-addendum_recorded =
    Un additif consigne le refus ; l'absence d'indication signifie qu'aucun ne le fait.

# English: The decision concerns a co-accused; not stated means it concerns this person.
fact-concerns_co_accused =
    La décision concerne un coaccusé ; l'absence d'indication signifie qu'elle concerne cette
    personne.

# English: The requester itself declared this decision.
fact-extradition_declared = Le demandeur a lui-même déclaré cette décision.

## chaque jugement définitif

# English: Kind of the final judgment.
fact-judgment_result = Nature du jugement définitif.

# English: The judgment is about the same acts.
fact-judgment_same_acts = Le jugement porte sur les mêmes actes.

# English: The judgment was given in the requesting State itself.
fact-judgment_of_requester = Le jugement a été rendu dans l'État demandeur lui-même.

## chaque immunité invoquée

# English: Kind of immunity claimed.
fact-immunity_kind = Nature de l'immunité invoquée.

# English: What a competent authority made of the claim; unknown if nothing is on file.
fact-immunity_finding =
    Ce qu'une autorité compétente a conclu sur l'immunité invoquée ; inconnu si rien ne figure au
    dossier.

# English: The immunity flows from another State than the requesting one.
fact-immunity_of_another_state = L'immunité découle d'un autre État que l'État demandeur.

## chaque mesure dont la violation est alléguée

# English: Basis of the measure.
fact-sanction_level = Fondement de la mesure.

# English: The measure is aligned with the international community's.
fact-measure_aligned = La mesure est alignée sur celles de la communauté internationale.

# English: The measure is linked to a current conflict; not stated means not known to be.
fact-measure_linked_to_conflict =
    La mesure est liée à un conflit en cours ; l'absence d'indication signifie qu'on ne sait pas
    qu'elle le soit.

# English: The goods are listed internationally as military or dual-use.
fact-goods_internationally_listed =
    Les biens figurent sur des listes internationales comme biens militaires ou à double usage.

# English: The requesting authorities tie the case to a foreign State; not stated means they do not.
fact-case_tied_to_foreign_state =
    Les autorités demanderesses rattachent l'affaire à un État étranger ; l'absence d'indication
    signifie qu'elles ne le font pas.

# English: First day of the measure.
fact-measure_from = Premier jour de la mesure.

# English: Last day of the measure; unknown also while it goes on.
fact-measure_until = Dernier jour de la mesure ; inconnu aussi tant qu'elle dure.

# English: First act of any offence, for comparison with the measure; unknown if one is not dated.
fact-earliest_breach_on =
    Premier acte de toutes les infractions, à comparer avec la mesure ; inconnu si l'une n'est pas
    datée.

# English: Last act of any offence, for comparison with the measure; unknown if one is not dated.
fact-latest_breach_on =
    Dernier acte de toutes les infractions, à comparer avec la mesure ; inconnu si l'une n'est pas
    datée.

## ce qui n'est pas un fait : éléments comptés, autres règles, facteurs pesés

# English: Whether rule { $rule } fired.
quote-rule_fired = Si la règle { $rule } s'est déclenchée.

# English: Sum of the predominance factors on this side.
quote-sum_of_factors = Somme des facteurs de prédominance de ce côté.

# English: { $says } ({ $count } offence(s))
quote-of_offence = { $says } (infractions : { $count })

# English: { $says } ({ $count } act(s))
quote-of_act = { $says } (actes : { $count })

# English: { $says } ({ $count } warrant(s))
quote-of_warrant = { $says } (mandats : { $count })

# English: { $says } ({ $count } organisation(s))
quote-of_organisation = { $says } (organisations : { $count })

# English: { $says } ({ $count } role(s))
quote-of_role = { $says } (fonctions publiques : { $count })

# English: { $says } ({ $count } protection(s))
quote-of_protection = { $says } (protections : { $count })

# English: { $says } ({ $count } finding(s))
quote-of_finding = { $says } (constats sur les droits de l'homme : { $count })

# English: { $says } ({ $count } position(s))
quote-of_position = { $says } (positions d'autres bureaux : { $count })

# English: { $says } ({ $count } previous request(s))
quote-of_previous_request = { $says } (demandes antérieures : { $count })

# English: { $says } ({ $count } ccf decision(s))
quote-of_ccf_decision = { $says } (décisions de la CCF : { $count })

# English: { $says } ({ $count } extradition(s))
quote-of_extradition = { $says } (décisions d'extradition : { $count })

# English: { $says } ({ $count } judgment(s))
quote-of_judgment = { $says } (jugements définitifs : { $count })

# English: { $says } ({ $count } immunity(s))
quote-of_immunity = { $says } (immunités invoquées : { $count })

# English: { $says } ({ $count } sanction(s))
quote-of_sanction = { $says } (mesures : { $count })
