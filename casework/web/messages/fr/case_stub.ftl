# Ce qui reste d’un dossier effacé.
stub-lead = Un dossier portant cet identifiant a existé. Ses données sont effacées : il ne reste rien qui nomme ou décrive une personne. Ce qui suit prouve qu’il a existé et ce qu’il est devenu.
stub-id = Identifiant du dossier
stub-requester = Entité requérante
stub-received = Reçu
stub-erased = Données effacées
stub-why = Pourquoi il a été effacé
stub-retention = Sa durée de conservation était écoulée, et le traitement quotidien l’a effacé (RTD, articles 49 et 51).
stub-decided = Il avait expiré, et une personne a décidé de l’effacer :
stub-shortened = Un examinateur principal avait mis fin à la conservation le { $date } (RTD, article 52(2)).
stub-requests = Versions de la demande
stub-requests-means = Qui a conservé une version peut prouver par son empreinte que c’est bien celle-ci.
# same as English: value
stub-version = Version
stub-came = Arrivée
stub-digest = Empreinte (SHA-256)
stub-events = Ce qui a été évalué et décidé
stub-events-means = Motifs et constats sont effacés ; restent les auteurs et les dates.
stub-proof = Preuve dans le journal d’audit
stub-entries =
    { $count ->
        [one] Le journal contient { $count } entrée sur ce dossier.
       *[other] Le journal contient { $count } entrées sur ce dossier.
    }
stub-salts = Les sels de ses engagements ont été supprimés avec les données : ils ne disent plus rien de ce qui s’y trouvait ; la chaîne tient toujours.
stub-commitments = Entrées qui engagent des valeurs effacées
stub-values = Engage
stub-entry = Entrée de l’effacement
stub-entry-hash = Son empreinte
stub-trail = Entrées sur ce dossier
stub-receipts = Reçus de chaque entrée
stub-verify = Vérifier le journal
stub-check = Vérifier un reçu
stub-open = Ce qui reste du dossier
