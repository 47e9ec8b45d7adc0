LC-RETAIN =
    .title = Une conservation au-delà du maximum est demandée
    .requester =
        La durée de conservation demandée est de { $retention_asked_months ->
            [one] { $retention_asked_months } mois
           *[other] { $retention_asked_months } mois
        }, ce qui dépasse le maximum. Demandez moins, ou supprimez cette indication.
    .compliance =
        Durée de conservation demandée : { $retention_asked_months ->
            [one] { $retention_asked_months } mois
           *[other] { $retention_asked_months } mois
        }.
    .cure = Ramener la durée de conservation au maximum publié.
    .says =
        Les données sont conservées jusqu'au maximum fixé par le Comité exécutif, ou moins
        longtemps.
    .limits =
        C'est la durée plus longue qui est refusée, non la notice. Cinq ans tiennent lieu du maximum
        en vigueur depuis 2019, qui n'est pas connu ici (B).

LC-87-B =
    .title = Documents envoyés trop tard une fois la personne localisée
    .compliance =
        Des documents ont été envoyés après le jour où ils étaient dus, et ce
        { $documents_sent_late_count ->
            [one] { $documents_sent_late_count } fois
           *[other] { $documents_sent_late_count } fois
        }.
    .cure = Demander ce qui les a retardés, et si l'extradition est toujours demandée.
    .says =
        Lorsque la personne est localisée, le demandeur envoie ce qui est nécessaire dans les délais
        fixés.
    .limits =
        Le jour où les documents étaient dus est déclaré ou figure au dossier ; aucun délai
        conventionnel n'est calculé.

LC-87-B-NONE =
    .title = Des documents dus n'ont jamais été envoyés
    .compliance =
        La personne a été localisée, l'extradition a été demandée, et des documents désormais dus
        n'ont pas été envoyés, et ce { $documents_overdue_count ->
            [one] { $documents_overdue_count } fois
           *[other] { $documents_overdue_count } fois
        }.
    .cure =
        Demander les raisons ; à défaut de raisons valables, une annulation au titre de l'article
        81(3)(d) est envisagée.
    .says =
        Un demandeur qui tenait la personne et n'a rien envoyé à temps en donne de bonnes raisons ;
        sinon, les données sont annulées.
    .limits = Les raisons données par le demandeur sont appréciées par une personne.
