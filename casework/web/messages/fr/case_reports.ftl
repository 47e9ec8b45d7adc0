# Rapports et lettres d’un dossier.

reports-lead = Le rapport de signalements de la dernière évaluation, en fichier. Les noms de fichiers indiquent le dossier et le lecteur, jamais une personne.
reports-for-compliance = Pour le personnel de conformité
reports-for-auditor = Pour les auditeurs
reports-for-requester = Pour le demandeur
reports-says-compliance = L’évaluation complète, avec le nom de la personne. Ne jamais la transmettre au demandeur.
reports-says-auditor = L’évaluation complète avec chaque constat, sans nom.
reports-says-requester = Ce qui est dit au demandeur : ce qui lui est demandé, et rien d’autre.
reports-language = Langue
# same as English: value
reports-format-pdf = PDF
# same as English: value
reports-format-xlsx = Excel
# same as English: value
reports-format-csv = CSV
# same as English: value
reports-format-markdown = Markdown
# same as English: value
reports-format-json = JSON
reports-code = Code de vérification :
reports-page = Le rapport en page web
reports-page-requester = La page telle que la voit le demandeur
reports-letters = Lettres au demandeur
reports-letter = Lettre du { $on }
reports-letter-empty = elle ne demandait rien et n’a pas de fichier
reports-no-letters = Aucune lettre n’a été envoyée. Les lettres s’écrivent sous Traitement.
reports-check = Vérifier un rapport
reports-check-says = Chaque rapport se termine par un code de vérification. Saisissez-le pour savoir si le rapport est authentique et de quelle évaluation il rend compte.
reports-genuine = Authentique : évaluation { $number } du { $on } ({ $reader }).
reports-not-genuine = Aucun rapport de ce dossier n’a ce code : il a été modifié, mal saisi ou appartient à un autre dossier.
reports-code-given = Code de vérification
reports-check-button = Vérifier
