# La boîte de travail.

inbox-title = Boîte de travail
inbox-whose = Dossiers de qui
inbox-tab-mine = Mon travail
inbox-tab-unit = Mon unité
inbox-tab-all = Tous les dossiers
# same as English: value
inbox-more-than = { $count }+
inbox-to-do =
    { $count ->
        [one] dossier à traiter
       *[other] dossiers à traiter
    }
inbox-views = Vues enregistrées
inbox-filters-on = Filtres actifs
inbox-take-away = Retirer ce filtre
inbox-take-all-away = Retirer tous les filtres
inbox-filter = Filtrer
inbox-filter-what = Ce qui presse
inbox-filter-disposition = Issue
inbox-filter-state = État
inbox-filter-family = Famille de signalements
inbox-filter-rule = Règle
inbox-filter-requester = Demandeur
inbox-filter-unit = Unité
inbox-filter-assignee = Personne
inbox-filter-attention = À examiner par une personne
inbox-filter-overdue = Délai dépassé
inbox-filter-age = Reçue depuis au moins
inbox-filter-age-field = Reçue depuis au moins tant de jours
inbox-filter-reference = Numéro de dossier
inbox-rule-hint = Son identifiant, par exemple RPD-83-2-B-I
inbox-requester-hint = Par exemple ncb:UY
inbox-reference-hint = Celui du demandeur, en entier
inbox-any = Indifférent
inbox-nobody = Personne
inbox-show = Afficher
inbox-keep-view = Enregistrer ou modifier des vues
inbox-view-name = Nom d’une nouvelle vue
inbox-view-hint = Les filtres actifs en ce moment, pour vous seul. N’y mettez aucun nom de personne.
inbox-save-view = Enregistrer la vue
inbox-view-called = Vue { $number }
inbox-rename-view = Renommer
inbox-delete-view = Supprimer
inbox-undo = Annuler
done-view-saved = La vue est enregistrée.
done-view-renamed = La vue porte son nouveau nom.
done-view-deleted = La vue est supprimée. Cela peut être annulé pendant un jour.
done-view-restored = La vue est rétablie.
inbox-order = Ordre de la liste
inbox-order-text = Un dossier figure dans le premier de ces groupes auquel il appartient ; dans chacun, le plus ancien vient d’abord, et parmi les délais le plus proche. Ce qui est parti ou clos vient en dernier, le plus récent d’abord.
inbox-band-overdue = Délai dépassé
inbox-band-attention = À examiner par une personne
inbox-band-due_soon = Délai dans les sept jours
inbox-band-second_person = Décision d’une seconde personne attendue
inbox-band-refusal = Refus recommandé
inbox-band-held = En attente d’examen
inbox-band-waiting = En attente d’une réponse
inbox-band-cleared = Sans objection ou libérée
inbox-band-outside = À l’envoi ou transmise
inbox-band-closed = Close
inbox-band-text-overdue = une réponse, une proposition de libération ou une suspension est en retard
inbox-band-text-attention = un événement que personne n’a réglé, comme un recours hiérarchique ou un arrêt à la sortie
inbox-band-text-due_soon = l’un de ces délais approche
inbox-band-text-second_person = une personne a proposé la libération
inbox-band-text-refusal = une personne en décide
inbox-band-text-held = le personnel de conformité l’examine
inbox-band-text-waiting = le demandeur a été interrogé, ou l’évaluation est encore à venir
inbox-band-text-cleared = rien ne s’oppose à la transmission à l’examen juridique ordinaire
inbox-band-text-outside = elle est dans la file d’envoi ou chez son destinataire
inbox-band-text-closed = refusée, retirée, rappelée ou au terme de sa conservation
inbox-none-filtered = Aucun dossier ne répond à ces filtres.
inbox-none-filtered-what = Retirez un filtre, ou cherchez dans tous les dossiers.
inbox-none-mine = Aucun dossier n’est à vous.
inbox-none-mine-what = Voyez les dossiers de votre unité, cochez ceux que vous prenez et attribuez-les-vous.
inbox-none-unit = Votre unité n’a aucun dossier.
inbox-none-unit-what = Voyez tous les dossiers, cochez ceux qui reviennent à votre unité et attribuez-les-lui.
inbox-unopened = Ne s’ouvre pas : une clé manque ou la ligne est endommagée. Prévenez un administrateur.
inbox-none-all = Aucune demande n’a été reçue.
inbox-none-all-what = Les demandes arrivent par l’interface, ou des demandeurs qui les présentent ici.
inbox-give = Attribuer des dossiers
inbox-give-ticked = Attribuer les dossiers cochés à
inbox-choose = Choisir…
inbox-people = Personnes
inbox-units = Unités
inbox-assign = Attribuer
inbox-tick-one = Cochez au moins un dossier.
inbox-choose-whom = Choisissez la personne ou l’unité qui reçoit les dossiers.
done-inbox-assigned = Les dossiers sont attribués.
inbox-not-assigned =
    { $count ->
        [one] Un dossier n’a pas été attribué
       *[other] { $count } dossiers n’ont pas été attribués
    }
inbox-were-assigned =
    { $count ->
        [one] Un autre l’a été.
       *[other] { $count } autres l’ont été.
    }
# same as English: value
inbox-pages = Pages
inbox-first = Première page
inbox-next = Page suivante
inbox-caption = Dossiers, les plus pressants d’abord
inbox-col-tick = Cocher
inbox-col-case = Dossier
inbox-col-disposition = Issue
inbox-col-state = État
inbox-col-flags = Signalements
inbox-col-deadline = Délai
inbox-col-with = Chez
inbox-col-age = Âge
inbox-tick = Cocher { $reference }
inbox-no-reference = Sans numéro de dossier ({ $id })
inbox-not-judged = Pas encore évaluée
inbox-flags =
    { $count ->
        [one] { $count } signalement
       *[other] { $count } signalements
    }
inbox-no-flags = Aucun
inbox-no-deadline = Aucun délai
inbox-today = aujourd’hui
inbox-in-days =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
inbox-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
inbox-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }

inbox-attention-recalled_at_door = Rappelée à la sortie
inbox-attention-stopped_at_door = Arrêtée à la sortie
inbox-attention-judged_otherwise = Jugée autrement à présent
inbox-attention-suspension_over = La suspension est terminée
inbox-attention-escalated = Soumise à un examinateur principal
inbox-attention-dismissal_proposed = Une correspondance : écart proposé
inbox-attention-date_nears = Une date approche
inbox-attention-not_delivered = Non remise
inbox-attention-forwarded_before_change = Transmise avant une modification
inbox-attention-not_judged = N’a pas pu être jugée
