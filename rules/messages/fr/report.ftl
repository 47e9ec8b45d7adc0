# Textes des rapports, à côté de ceux des règles.

# English of says: A request is judged only by an evaluation that completed and that both
# evaluators confirm.
# English of limits: Nothing is known of the request itself.
ENGINE-FAULT =
    .title = L'évaluation elle-même n'est pas fiable
    .compliance =
        L'évaluation a échoué ({ $reason }). Rien n'a été relevé et rien n'a été exclu ; la demande
        est mise en attente.
    .cure =
        Évaluer de nouveau la demande. Si l'évaluation échoue encore, le signaler à l'exploitant du
        service ; entre-temps, la demande doit être appréciée par une personne.
    .says =
        Une demande n'est jugée que par une évaluation qui est allée à son terme et que les deux
        évaluateurs confirment.
    .limits = On ne sait rien de la demande elle-même.

label-clear = Sans objection
label-ask = Interroger le demandeur
label-hold = Mise en attente
label-refuse = Refus recommandé
label-inform = Remarque
label-found = Élément relevé
label-could_not_be_checked = N'a pu être vérifié
label-nothing_found = Rien relevé
label-information_needed = Informations nécessaires
label-under_review = En cours d'examen
label-decisive = décisif
label-strong = fort
label-weak = faible
label-present = présent
label-unknown = inconnu

family-political_motivation = Risque de motivation politique
family-evidence_standards = Éléments de preuve insuffisants
family-asylum_status = Situation au regard de l'asile
family-human_rights = Droits de l'homme
family-seriousness = Gravité et peine
family-identity = Identité
family-procedure = Procédure et garanties
family-history = Demandes et décisions antérieures
family-engine = Évaluation

leaning-ordinary = infraction de droit commun
leaning-article_3 = article 3
leaning-balanced = équilibre

list-separator = { " ; " }
summary-clear =
    { $others ->
        [0] Peut être transmise pour l'examen juridique ordinaire.
        [one] Peut être transmise pour l'examen juridique ordinaire, avec une remarque.
       *[other] Peut être transmise pour l'examen juridique ordinaire, avec { $others } remarques.
    }
summary-ask =
    Interroger le demandeur : { $titles }{ $more ->
        [0] { "" }
       *[other] { " ; " }et { $more } de plus
    }{ $others ->
        [0] .
        [one] { " ; " }un autre signalement.
       *[other] { " ; " }{ $others } autres signalements.
    }
summary-hold =
    Mise en attente pour examen juridique : { $titles }{ $more ->
        [0] { "" }
       *[other] { " ; " }et { $more } de plus
    }{ $others ->
        [0] .
        [one] { " ; " }un autre signalement.
       *[other] { " ; " }{ $others } autres signalements.
    }
summary-refuse =
    Refus recommandé : { $titles }{ $more ->
        [0] { "" }
       *[other] { " ; " }et { $more } de plus
    }{ $others ->
        [0] .
        [one] { " ; " }un autre signalement.
       *[other] { " ; " }{ $others } autres signalements.
    }
summary-fault = Mise en attente : l'évaluation elle-même n'est pas fiable.

reason-article_3-decisive =
    { $count ->
        [one] un facteur décisif oriente vers l'article 3 et aucun vers le droit commun
       *[other] { $count } facteurs décisifs orientent vers l'article 3, aucun vers le droit commun
    }
reason-ordinary-decisive =
    { $count ->
        [one] un facteur décisif oriente vers le droit commun et aucun vers l'article 3
       *[other] { $count } facteurs décisifs orientent vers le droit commun, aucun vers l'article 3
    }
reason-nothing = aucun facteur n'oriente vers l'article 3
reason-open =
    aucun facteur n'est présent ; facteurs orientant vers l'article 3 et qui ne peuvent être
    déterminés : { $open }
reason-article_3 =
    l'article 3 prédomine : les poids sont de { $ordinary } pour le droit commun et de
    { $article_3 } pour l'article 3
reason-ordinary =
    les éléments de droit commun prédominent : les poids sont de { $ordinary } pour le droit commun
    et de { $article_3 } pour l'article 3
reason-balanced =
    aucun côté ne l'emporte (écart requis : { $margin }) : les poids sont de { $ordinary } pour le
    droit commun et de { $article_3 } pour l'article 3
reason-not-weighed = les facteurs n'ont pu être pesés

near-under = la valeur est inférieure à { $value }
near-at_most = la valeur ne dépasse pas { $value }
near-over = la valeur est supérieure à { $value }
near-at_least = la valeur est d'au moins { $value }
near-exactly = la valeur est exactement { $value }
near-other_than = la valeur est autre que { $value }
near-before = le jour est antérieur à cette date : { $value }
near-on_or_before = le jour ne dépasse pas cette date : { $value }
near-after = le jour est postérieur à cette date : { $value }
near-on_or_after = le jour n'est pas antérieur à cette date : { $value }
near-on = le jour est : { $value }
near-not_on = le jour est autre que : { $value }
near-is = la valeur est : { $value }
near-is_not = la valeur est tout sauf : { $value }
near-one_of = la valeur est l'une de : { $value }
near-none_of = la valeur n'est aucune de : { $value }
near-yes = la réponse est oui
near-no = la réponse est non
near-known = la valeur est connue
near-not_known = la valeur n'est pas connue
near-list = { ", " }

page-skip = Aller au contenu
page-tagline = Contrôle avant transmission d'une notice rouge
page-request = Demande
page-person-not-named = Personne non nommée
page-reference = Référence
page-case = Dossier
page-received = Reçue le
page-entity = Entité demanderesse
page-law-of = Droit en vigueur le
page-handed-over = Transmise
page-handed-over-yes = oui, pour l'examen juridique ordinaire
page-handed-over-no = non
page-main-concerns = Les trois préoccupations principales
page-other-concerns = Autres préoccupations
page-strictest-effect = Effet le plus strict :
page-no-flag = Aucune règle de cette famille n'a donné lieu à un signalement.
page-flags = Signalements
page-undetermined = Indéterminé : ce qui a été fourni ne permet pas de trancher.
page-stricter = Plus strict que « { $effect } », parce qu'une question est restée sans réponse.
page-cure = Ce qui y remédierait
page-says = La règle
page-limits = Ce qu'elle ne peut voir
page-near-misses = Règles presque déclenchées
page-rule = Règle
page-fact-decided = Le seul fait qui a décidé
page-would-fire = Se déclencherait si
page-predominance = Examen de la prédominance
page-leaning = Tendance :
page-weights-ours =
    RTD 34(3)(a)–(g) et AGN/20/RES/11. Les poids sont propres à ce projet et ne servent qu'au tri.
page-factor = Facteur
page-points-to = Oriente vers
page-weight = Poids
page-status = État
page-facts = Faits
page-fact-read = Fait lu
page-value = Valeur
page-where = Où
page-restricted = accès restreint
page-edition = édition
page-certainty = certitude
page-made-with = Établi avec
page-rule-set = Recueil de règles
page-engine = moteur
page-law-of-day = droit en vigueur le
page-findings =
    { $count ->
        [one] { $count } vérification faite
       *[other] { $count } vérifications faites
    }
page-agree = les deux évaluateurs concordent
page-disagree = les évaluateurs divergent
page-recommends =
    Le moteur recommande ; une personne décide. « Sans objection » signifie : peut être transmise
    pour l'examen juridique ordinaire.
page-complete-below = Veuillez compléter les points ci-dessous.
page-every-request = Toute demande fait l'objet d'un examen juridique (RTD 86).
page-how-to-mend = Comment y remédier
page-nothing-asked = Rien n'est demandé pour l'instant.

retention-question =
    Les données de cette demande doivent être effacées à la date indiquée. Si elles sont encore
    nécessaires, en donner les raisons avant cette date (RTD 50). Sans réponse, elles sont effacées.
