# La page d’un dossier.

case-glance = Ce qui a été vérifié, en un coup d’œil
case-flags-of =
    { $count ->
        [one] Signalement { $numbers }
       *[other] Signalements { $numbers }
    }
case-on-page = Sur cette page
case-request = La demande
case-flag = Signalement
case-no-flags = Aucune règle n’a donné de signalement. Les quasi-signalements et le test de prédominance ci-dessous disent ce qui a été pesé.
case-not-stated = non indiqué
case-withheld = indiqué ; les auditeurs ne lisent pas ici les termes d’une demande
case-restricted = jamais montré au demandeur
case-left-out = Non affichés : { $count } autres. Ils figurent dans les fichiers sous Rapports.
case-to-work = Décider, demander ou consigner ce que vous savez
case-to-aside = Écarter un signalement
case-facts-read = Faits lus ({ $count })
case-rule-page = Règle
case-certainty-A = le texte, ou une paraphrase proche, a été lu
case-certainty-B = le fond a été confirmé ; le numéro ou la lettre vient de mémoire
case-certainty-C = non vu : vérifier le numéro et le libellé avant de s’y fier
case-certainty-D = une règle propre au projet ; la disposition n’en est que l’ancrage le plus proche
case-help = Exemple et cas voisin licite
case-help-example = Elle signale, par exemple (cas inventé)
case-help-look-alike = Elle laisse passer un cas qui y ressemble
case-further = De même à { $count } autres endroits :
case-near = À un fait près ({ $count })
case-aside = Écarté jusqu’au { $until } :
case-once-aside = Signalements écartés par le passé
case-aside-aside = écarté
case-aside-withdrawn = de nouveau valable : la mise à l’écart a été retirée
case-aside-expired = de nouveau valable : le délai est passé
case-aside-found_otherwise = de nouveau valable : trouvé sur d’autres faits ou par une autre version de la règle
case-aside-gone = la dernière évaluation n’a pas ce signalement

case-part-request = En-tête
case-part-subject = La personne
case-part-facts = Les faits
case-part-offences = Infractions
case-part-warrants = Mandats
case-part-case = Procédure
case-part-conviction = Condamnation
# same as English: value
case-part-organisations = Organisations
# same as English: value
case-part-assurances = Assurances
# same as English: value
case-part-documents = Documents
case-part-family = Garde d’enfant
case-part-history = Antécédents
# same as English: value
case-part-publication = Publication
case-part-record = Enregistrement
case-part-sensitive_data = Données sensibles
# same as English: value
case-part-diffusion = Diffusion
case-part-annotations = Ce que les réviseurs ont ajouté

case-side-ordinary = Ce qui plaide pour une infraction de droit commun
case-side-article_3 = Ce qui plaide pour l’article 3
case-side-open = Ce qui ne peut être établi
case-side-many = Tout afficher ({ $count })
case-side-none = Rien n’a été trouvé.
# same as English: value
case-argument = ({ $weight }, { $law })
case-would-point = Cela irait dans le sens de : { $side }.
case-matrix = Les facteurs de RPD 34(3), leur sens, leur poids et leur statut
case-sequences = Les lignes numérotées marquent les suites de dates dont parle un signalement ou un facteur :
case-no-sequences = Aucun signalement ni facteur ne porte sur l’ordre de ces dates.
case-drawing = Dessin des dates
case-timeline-table = La même chose en tableau

case-matches = Demandes semblables
case-matches-none = Aucune autre demande ne concerne la même personne ou les mêmes faits, autant qu’on puisse en juger.
case-matches-more = { $count ->
    [one] { $count } autre demande semblable
    [many] { $count } d’autres demandes semblables
   *[other] { $count } autres demandes semblables
 }
case-relation-same_person_same_facts = Même personne, mêmes faits
case-relation-same_person_other_facts = Même personne, autres faits
case-relation-same_facts_other_person = Mêmes faits, autre personne
case-relation-none = Rien de commun
case-match-certainty-likely = probable
# same as English: value
case-match-certainty-possible = possible
case-match-scores = En faveur de la même personne : { $person } sur 100 ; des mêmes faits : { $facts } sur 100
case-match-state-open = personne n’a tranché
case-match-state-confirmed = confirmé
case-match-state-dismissed = écarté
case-match-state-proposed = proposé à écarter
case-match-state-gone = n’est plus trouvé
case-match-other = L’autre dossier :
case-match-why = Pourquoi ils se ressemblent, et ce qui s’y oppose
case-match-reason = Raison
case-match-here = Dans cette demande
case-match-there = Dans l’autre
# same as English: value
case-match-points = Points
case-match-texts = Les deux exposés des faits, côte à côte
case-match-settle = Confirmer ou écarter cette correspondance
case-match-confirm = Confirmer
case-match-dismiss = Écarter

case-why-name_same = Même nom
case-why-name_spelled_otherwise = Même nom, autre graphie
case-why-name_nearly_same = Nom presque identique
case-why-name_in_other_order = Même nom dans un autre ordre
case-why-name_in_part = Une partie du nom
case-why-only_name_same = Seul le nom est le même
case-why-name_parts_contradict = Des parties du nom se contredisent
case-why-forenames_contradict = Les prénoms se contredisent
case-why-birth_date_same = Même date de naissance
case-why-birth_date_agrees_as_far_as_stated = Dates de naissance concordantes pour ce qui est indiqué
case-why-birth_day_and_month_swapped = Jour et mois de naissance intervertis
case-why-birth_date_one_digit_off = Date de naissance à un chiffre près
case-why-birth_date_contradicts = Dates de naissance contradictoires
case-why-document_same = Même document
case-why-document_same_other_country = Même numéro de document, autre pays
case-why-document_nearly_same = Numéro de document presque identique
case-why-sex_contradicts = Le sexe diffère
case-why-nationality_shared = Une nationalité commune
case-why-nationality_contradicts = Aucune nationalité commune
case-why-birthplace_same = Même lieu de naissance
case-why-birthplace_contradicts = Lieux de naissance différents
case-why-parent_same = Même parent
case-why-parent_contradicts = Parents différents
case-why-warrant_same = Même mandat
case-why-judgment_same = Même jugement
case-why-file_same = Même numéro de dossier
case-why-act_same_day_and_town = Un acte le même jour dans la même ville
case-why-act_same_day = Un acte le même jour
case-why-act_same_month_and_town = Un acte le même mois dans la même ville
case-why-act_same_month = Un acte le même mois
case-why-acts_at_other_times = Les actes ont eu lieu à d’autres moments
case-why-acts_at_other_places = Les actes ont eu lieu ailleurs
case-why-summary_alike = Les exposés des faits se ressemblent
case-why-summary_alike_in_part = Les exposés des faits se ressemblent en partie
case-why-charge_same = Même chef d’accusation
case-why-facts_same = Mêmes faits
case-why-keys_shared = L’autre demande a été effacée ; il n’en reste que des traces à comparer
