RPD-84-A =
    .title = L'autorité de délivrance n'est pas identifiée
    .requester = Nommez l'autorité qui a délivré ce mandat et indiquez de quel type elle est.
    .compliance = L'autorité est nommée : { $authority_named } ; type : { $authority }.
    .cure = Nommer l'autorité et son type.

RPD-84-A-POWER =
    .title = L'autorité de délivrance n'est pas compétente
    .requester =
        Il a été constaté que l'autorité qui a délivré ce mandat n'en avait pas le pouvoir. Envoyez
        un mandat d'une autorité compétente.
    .compliance = Il a été constaté que l'autorité n'en avait pas le pouvoir.
    .cure = Fournir un mandat d'une autorité compétente.

RPD-84-B =
    .title = Aucune assurance que l'extradition sera demandée
    .requester =
        Confirmez que l'extradition sera demandée en cas d'arrestation. Sans cette assurance, la
        demande est refusée.
    .compliance = Assurance : { $extradition_assured }.
    .cure =
        Donner l'assurance après avoir consulté l'autorité compétente en matière d'extradition.

RPD-84-B-COORD =
    .title = La coordination avec l'autorité d'extradition n'est pas établie
    .requester =
        Nommez l'autorité compétente en matière d'extradition et le jour où elle a donné son accord.
    .compliance =
        L'autorité compétente en matière d'extradition, ou le jour de l'accord, manque.
    .cure = Fournir les deux.

RPD-84-C =
    .title = Aucun juge ne peut contrôler le mandat
    .requester =
        Le mandat a été délivré par : { $authority }. Indiquez si un juge peut le contrôler ; sinon,
        la demande est refusée.
    .compliance =
        Délivré par : { $authority } ; contrôle par un juge : { $judicial_review_available }.
    .cure = Indiquer la disposition qui ouvre un recours devant un juge.

ASSUR-SCOPE =
    .title = Les pays et les traités ne sont pas nommés
    .requester =
        Vous pouvez nommer les pays auxquels l'extradition sera demandée, et les traités invoqués.
    .compliance =
        Pays nommés : { $countries_sought_count } ; traités nommés : { $treaty_basis_count }.
    .cure = Les ajouter s'ils sont connus.

# of version 2
ASSUR-PATTERN =
    .title = Localisée auparavant sans que l'extradition soit demandée
    .compliance =
        La personne a été localisée { $located_without_request_count ->
            [unknown] un nombre inconnu de fois
            [one] { $located_without_request_count } fois
           *[other] { $located_without_request_count } fois
        } sans demande d'extradition.
    .cure = Demander pourquoi l'extradition n'a pas été demandée, et ce qui a changé.

RPD-85 =
    .title = Pas de pièces à l'appui
    .requester = Vous pouvez envoyer des pièces à l'appui de l'extradition.
    .compliance = Aucune pièce à l'appui n'est jointe.
    .cure = Rien n'est nécessaire.
