# Mots qui représentent des valeurs. `{ $fact }` dans un message les affiche.

yes = oui
no = non
unknown = inconnu
number-range = { $from } à { $to }
date-range = entre le { $from } et le { $to }

# Mots des listes fermées : l'entrée porte le nom du fait, les attributs sont ses mots.

authority =
    .administrative = autorité administrative
    .court = juridiction
    .international_tribunal = tribunal international
    .military = autorité militaire
    .military_court = tribunal militaire
    .other = autorité d'un autre type
    .police = autorité de police
    .prosecutor = ministère public
    .security_service = service de sécurité
    .special_tribunal = tribunal spécial
    .state_security_court = cour de sûreté de l'État

# same as English: ne_bis_in_idem
earlier_reason =
    .article_2 = article 2
    .article_3 = article 3
    .description = description insuffisante
    .missing_data = données manquantes
    .ne_bis_in_idem = ne bis in idem
    .other = autre motif
    .refugee_policy = politique relative aux réfugiés
    .threshold = seuil de peine

earlier_result =
    .cancelled = annulée
    .deleted = supprimée
    .pending = laissée en suspens
    .published = publiée
    .refused = refusée
    .withdrawn = retirée

finding_concerns =
    .country_in_general = le pays en général
    .persons_similarly_placed = des personnes dans une situation semblable
    .same_case = la même affaire
    .this_person = cette personne

# same as English: discrimination, non_refoulement
finding_subject =
    .arbitrary_detention = détention arbitraire
    .discrimination = discrimination
    .evidence_by_torture = preuves obtenues par la torture
    .excessive_pre_trial_detention = détention provisoire excessive
    .fair_trial = procès inéquitable
    .freedom_of_expression = liberté d'expression
    .hostage_relatives = proches retenus comme moyen de pression
    .illegal_evidence = preuves illicites
    .non_refoulement = non-refoulement
    .political_persecution = persécution politique
    .torture_risk = risque de torture

judgment_result =
    .acquittal = acquittement
    .conviction_not_served = condamnation, peine non exécutée
    .conviction_served = condamnation, peine exécutée
    .discontinued_without_judgment = abandon des poursuites sans jugement
    .settlement_barring_action = transaction éteignant l'action publique

liability_basis =
    .act = un acte
    .identity = l'identité
    .kinship = la parenté
    .membership = l'appartenance
    .office = une fonction

person_status =
    .charged = « inculpé »
    .convicted = « condamné »
    .criminal_history = « antécédents judiciaires »
    .deceased = « décédé »
    .missing = « disparu »
    .possible_threat = « menace possible »
    .suspect = « suspect »
    .un_sanctions = « visé par des sanctions de l'ONU »
    .unidentified_body = « cadavre non identifié »
    .unidentified_person = « personne non identifiée »
    .victim = « victime »
    .witness = « témoin »

# same as English: correction
position_kind =
    .correction = correction
    .doubt = doute
    .protest = protestation
    .support = déclaration de soutien

protection_status =
    .asylum_pending = demande d'asile en cours
    .claimed = protection demandée
    .denied = protection refusée
    .excluded_1f = exclusion au titre de l'article 1F
    .humanitarian = protection humanitaire
    .naturalised_ex_refugee = ancien réfugié, naturalisé
    .refugee = réfugié
    .residence_only = simple droit de séjour
    .revoked = protection révoquée
    .subsidiary = protection subsidiaire

# same as English: extradition
purpose =
    .debt_recovery = recouvrement d'une créance
    .deportation = expulsion
    .extradition = extradition
    .location_only = localisation seule
    .other = autre finalité
    .pressure = moyen de pression
    .questioning = audition
    .service_of_papers = notification d'actes
    .similar_lawful_action = mesure légale similaire
    .surrender = remise

# same as English: discrimination, ne_bis_in_idem
refusal_ground =
    .deadline_missed = délai non respecté
    .discrimination = discrimination
    .dual_criminality = défaut de double incrimination
    .human_rights = droits de l'homme
    .insufficient_description = description insuffisante
    .ne_bis_in_idem = ne bis in idem
    .other_procedural = autre motif de procédure
    .own_national = ressortissant de l'État requis
    .political = caractère politique
    .refugee_status = statut de réfugié
    .time_bar = prescription

sanction_level =
    .multilateral_treaty = traité multilatéral
    .non_proliferation_arrangement = arrangement de non-prolifération
    .regional = mesure régionale
    .un_security_council = Conseil de sécurité de l'ONU
    .unilateral = mesure unilatérale

source_authority =
    .administrative = autorité administrative
    .court = juridiction
    .international_tribunal = tribunal international
    .military = autorité militaire
    .military_court = tribunal militaire
    .other = autorité d'un autre type
    .police = autorité de police
    .prosecutor = ministère public
    .security_service = service de sécurité
    .special_tribunal = tribunal spécial
    .state_security_court = cour de sûreté de l'État

office =
    .candidate = candidat à une fonction
    .diplomat = diplomate
    .head_of_government = chef de gouvernement
    .head_of_state = chef d'État
    .judge = juge
    .local_politician = responsable politique local
    .member_of_parliament = membre du parlement
    .minister = ministre
    .party_leader = dirigeant de parti
    .politician = responsable politique
    .senior_officer = officier de haut rang
    .senior_official = haut fonctionnaire

immunity_finding =
    .denied = refusée
    .not_examined = non examinée
    .pending = en cours d'examen
    .upheld = reconnue
    .waived = levée

# same as English: diffusion
earlier_channel =
    .blue_notice = notice bleue
    .diffusion = diffusion
    .green_notice = notice verte
    .other = autre canal
    .red_notice = notice rouge
    .silver_notice = notice argentée
    .sltd = enregistrement d'un document volé ou perdu
    .yellow_notice = notice jaune

recognition =
    .not_terrorist = non tenu pour terroriste
    .partial = inscrit par certains
    .source_only = tenu pour terroriste par la seule source
    .universal = universellement reconnu

death_penalty_in_requesting_state =
    .abolitionist_all = abolie pour tous les crimes
    .abolitionist_in_practice = abolie en pratique
    .abolitionist_ordinary = abolie pour les crimes ordinaires
    .retentionist = maintenue

summary_language =
    .ar = arabe
    .en = anglais
    .es = espagnol
    .fr = français
    .other = une autre langue

upheaval_kind =
    .attempted_coup = tentative de coup d'État
    .coup = coup d'État
    .regime_change = changement de régime
    .unrest = troubles

link_to_upheaval =
    .direct = lien direct
    .none = aucun lien
    .partial_as_cover = lien partiel, comme couverture

own_role =
    .accomplice = complice
    .co_principal = coauteur
    .financier = financeur
    .instigator = instigateur
    .organiser = organisateur
    .other = autre rôle
    .principal = auteur principal

request_type =
    .red_notice = notice rouge
    .wanted_person_diffusion = diffusion visant une personne recherchée

requester_type =
    .international_entity = entité internationale
    .ncb = BCN

wanted_for =
    .prosecution = poursuites
    .sentence = exécution d'une peine

stage =
    .appeal = appel
    .charged = inculpation
    .convicted = condamnation
    .inquiry = enquête
    .investigation_with_warrant = enquête avec mandat
    .trial = procès

extradition_route =
    .conditional = sous conditions
    .designation = désignation
    .not_found = non trouvée
    .not_in_force = pas en vigueur
    .treaty = traité

target =
    .civilians = civils
    .company = une entreprise
    .head_of_state = un chef d'État
    .nobody = personne
    .police_or_guard = des policiers ou gardiens
    .private_person = un particulier
    .private_property = des biens privés
    .religious_or_ethnic_group = un groupe religieux ou ethnique
    .soldiers = des militaires
    .state_funds = des fonds publics
    .state_institution = une institution de l'État
    .state_official_in_role = un agent de l'État en cette qualité
    .state_property = des biens de l'État
    .un_peacekeepers = des soldats de la paix de l'ONU
    .voters = des électeurs

harm =
    .death = mort
    .financial_loss = perte financière
    .injury = blessures
    .loss_of_liberty = privation de liberté
    .minor_injury = blessures légères
    .minor_property_damage = dommages matériels mineurs
    .none = aucun
    .serious_injury = blessures graves
    .serious_property_damage = dommages matériels graves

capacity =
    .military = militaire
    .official_in_mandate = officielle, dans l'exercice du mandat
    .official_outside_mandate = officielle, hors du mandat
    .private = privée

benefit =
    .none = personne
    .other_person_or_entity = une autre personne ou entité
    .personal = la personne elle-même

warrant_status =
    .expired = expiré
    .lifted = levé
    .quashed = annulé
    .stayed = suspendu
    .valid = valable

group_listing =
    .eu = liste de l'UE
    .like_a_listed_name = ressemble à un nom inscrit
    .not_found = non trouvé
    .not_on_that_day = pas ce jour-là
    .un_other = liste de l'ONU, à un autre titre que le terrorisme
    .un_terrorism = liste de l'ONU, pour terrorisme

organisation_kind =
    .armed_group = groupe armé
    .company = entreprise
    .criminal_group = groupe criminel
    .minority_association = association d'une minorité
    .movement = mouvement
    .ngo = organisation non gouvernementale
    .other = autre
    .party = parti politique
    .religious_body = organisme religieux
    .union = syndicat

finding_body =
    .charter_body = organe de l'ONU fondé sur la Charte
    .national_authority = autorité nationale
    .national_court = juridiction nationale
    .ngo = organisation non gouvernementale
    .press = presse
    .regional_court = cour régionale
    .special_procedure = procédure spéciale de l'ONU
    .treaty_body = organe conventionnel

position_relation =
    .nationality = nationalité de la personne
    .office = fonction de la personne
    .other = autre raison
    .residence = résidence de la personne

ccf_result =
    .closed_by_withdrawal = close par un retrait
    .compliant = données conformes
    .compliant_with_update = données conformes, moyennant mise à jour
    .not_compliant = données non conformes
    .pending = pendante

extradition_result =
    .granted = accordée
    .not_requested = non demandée
    .pending = pendante
    .refused = refusée

immunity_kind =
    .consular = consulaire
    .diplomatic = diplomatique
    .head_of_state = de chef d'État
    .international_organisation = d'une organisation internationale
    .official_acts = pour des actes officiels
    .other = autre
    .parliamentary = parlementaire
