RPD-84-A =
    .title = L'autorité de délivrance n'est pas identifiée
    .requester = Nommez l'autorité qui a délivré ce mandat et indiquez de quel type elle est.
    .compliance = L'autorité est nommée : { $authority_named } ; type : { $authority }.
    .cure = Nommer l'autorité et son type.
    .says =
        L'autorité qui a délivré le mandat en a le pouvoir ; elle doit donc être nommée, avec son
        type.
    .limits = La compétence d'une autorité nommée est tenue pour telle qu'elle est indiquée.

RPD-84-A-POWER =
    .title = L'autorité de délivrance n'est pas compétente
    .requester =
        Il a été constaté que l'autorité qui a délivré ce mandat n'en avait pas le pouvoir. Envoyez
        un mandat d'une autorité compétente.
    .compliance = Il a été constaté que l'autorité n'en avait pas le pouvoir.
    .cure = Fournir un mandat d'une autorité compétente.
    .says = Un mandat d'une autorité sans pouvoir n'en est pas un.
    .limits = Quelqu'un doit avoir constaté que le pouvoir fait défaut.

RPD-84-B =
    .title = Aucune assurance que l'extradition sera demandée
    .requester =
        Confirmez que l'extradition sera demandée en cas d'arrestation. Sans cette assurance, la
        demande est refusée.
    .compliance = Assurance : { $extradition_assured }.
    .cure =
        Donner l'assurance après avoir consulté l'autorité compétente en matière d'extradition.
    .says =
        L'assurance est donnée que l'extradition sera demandée en cas d'arrestation, en vertu du
        droit national ou de traités.
    .limits =
        Le respect futur de l'assurance s'apprécie d'après les antécédents du demandeur. Pour une
        diffusion, la règle sert de mesure de la finalité (RTD 99(2), D).

RPD-84-B-COORD =
    .title = La coordination avec l'autorité d'extradition n'est pas établie
    .requester =
        Nommez l'autorité compétente en matière d'extradition et le jour où elle a donné son accord.
    .compliance =
        L'autorité compétente en matière d'extradition, ou le jour de l'accord, manque.
    .cure = Fournir les deux.
    .says = La demande est coordonnée avec les autorités compétentes en matière d'extradition.
    .limits = L'accord lui-même n'est pas vu.

RPD-84-C =
    .title = Aucun juge ne peut contrôler le mandat
    .requester =
        Le mandat a été délivré par : { $authority }. Indiquez si un juge peut le contrôler ; sinon,
        la demande est refusée.
    .compliance =
        Délivré par : { $authority } ; contrôle par un juge : { $judicial_review_available }.
    .cure = Indiquer la disposition qui ouvre un recours devant un juge.
    .says =
        Si le mandat n'émane pas d'une autorité judiciaire, la loi ouvre un recours devant une telle
        autorité.
    .limits =
        Les tribunaux spéciaux et militaires sont tenus ici pour des juridictions ; les chapitres J
        et K les examinent.

ASSUR-SCOPE =
    .title = Les pays et les traités ne sont pas nommés
    .requester =
        Vous pouvez nommer les pays auxquels l'extradition sera demandée, et les traités invoqués.
    .compliance =
        Pays nommés : { $countries_sought_count } ; traités nommés : { $treaty_basis_count }.
    .cure = Les ajouter s'ils sont connus.
    .says = Il est utile de dire à quels pays l'extradition sera demandée et sur quelle base.
    .limits = D'anciens formulaires énuméraient ces pays ; le Règlement ne l'exige pas.

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
    .says = Une conduite passée qui contredit l'assurance est examinée par une personne.
    .limits =
        Seuls les événements déclarés ou figurant au dossier sont comptés. Pendant six mois après la
        localisation de la personne, les documents peuvent encore être en chemin ; cette durée est
        la nôtre.

RPD-85 =
    .title = Pas de pièces à l'appui
    .requester = Vous pouvez envoyer des pièces à l'appui de l'extradition.
    .compliance = Aucune pièce à l'appui n'est jointe.
    .cure = Rien n'est nécessaire.
    .says =
        Les pièces susceptibles d'appuyer l'extradition peuvent être envoyées lorsque le demandeur
        le juge utile.
    .limits = Ce n'est pas une condition de publication.
