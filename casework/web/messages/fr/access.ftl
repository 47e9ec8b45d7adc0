# Mots sur les comptes et les clés, communs à plusieurs pages.

access-active = Actif
access-waiting = Pas encore inscrit
access-locked = Bloqué pour un temps
access-expired = Expiré
access-ended = Terminé
access-key = Clé
access-scopes = Valable pour
access-scope-read = Lire
access-scope-read-what = lit ce que le compte peut lire
access-scope-write = Modifier
access-scope-write-what = soumet et modifie
access-scope-judge = Évaluer
access-scope-judge-what = évalue sans enregistrer et lit les règles
access-scope-accounts = Comptes
access-scope-accounts-what = gère unités, comptes et clés
access-until = Valable jusqu'au
access-last-used = Dernier usage
access-standing = État
access-utc = Toutes les heures sont en UTC.
access-new-key = Créer une clé
access-label = À quoi elle sert
access-label-hint = Par exemple le nom du programme qui l'utilise.
access-days = Durée de validité
# $days : nombre de jours.
access-days-of =
    { $days ->
        [one] un jour
       *[other] { $days } jours
    }
access-make-key = Créer la clé
access-key-made = La clé
access-key-of = Clé de
access-shown-once = Elle est affichée maintenant et plus jamais. Copiez-la là où il la faut, et nulle part ailleurs.
access-key-use = Envoyez-la en en-tête de chaque appel :
access-noted = Je l'ai copiée
access-end-key = Y mettre fin
access-end-key-what = Tout ce qui utilise cette clé est refusé dès maintenant. Elle ne peut être rétablie ; une nouvelle clé peut être créée.
access-end-key-do = Mettre fin à la clé
done-key-ended = La clé n'est plus valable.
