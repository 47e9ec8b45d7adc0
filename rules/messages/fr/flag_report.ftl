# Textes du rapport de signalements sur papier et en tableaux, à côté de ceux de la page.

print-title-compliance = Rapport de signalements
print-title-requester = Rapport sur une demande
print-title-auditor = Relevé d'audit
print-for-compliance = Réservé au personnel de conformité ; jamais pour le demandeur
print-for-requester = Pour l'entité demanderesse
print-for-auditor = Pour les auditeurs ; ne nomme pas la personne
print-contents = Table des matières
print-page = Page { $page } sur { $pages }
print-code = Code de vérification
print-code-says =
    Quiconque a accès au dossier peut, au moyen de ce code, faire vérifier par le service
    l'authenticité de ce rapport.
print-made-on = Établi le
print-glance = Vue d'ensemble
print-family = Famille
print-strictest = Effet le plus strict
print-effect = Effet
print-provisions = Dispositions
print-cited = ({ $edition }, certitude { $certainty })
print-item = Élément
# same as English: value
print-version = Version
print-name = Intitulé
print-found = Ce qui a été relevé
print-asked = Ce qui est demandé
print-fact = Fait
print-fact-name = Nom dans la table des faits
print-meaning = Signification
print-unit = Unité
print-citation = Disposition
print-no-flags = Aucune règle n'a donné lieu à un signalement.
print-findings = Constats
print-findings-says = Toutes les règles appréciées, et ce qu'il en est résulté.
print-status-fired = déclenchée
print-status-clear = non déclenchée
print-status-undetermined = indéterminée
print-status-not_applicable = sans objet
print-rules-digest = Empreinte des règles
print-request-digest = Empreinte de la demande
print-evaluators = Évaluateurs
print-disposition = Orientation
print-why = Motif
print-person = Personne
print-leaning = Tendance
print-sum-ordinary = Poids vers le droit commun
print-sum-article_3 = Poids vers l'article 3
print-translated =
    Les règles en nos termes et la signification des faits sont traduites ; aucun juriste de cette
    langue ne les a encore relues, et le texte anglais fait foi.
print-points =
    { $count ->
        [one] Un point à compléter
       *[other] { $count } points à compléter
    }
