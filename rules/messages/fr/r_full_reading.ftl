RPD-1-1-OLC =
    .title = Il ne reste aucune infraction de droit commun
    .requester =
        Chaque infraction relève d'une catégorie qui ne peut faire l'objet d'une notice, ou suppose
        des actes qui soient des infractions de droit commun. Décrivez de tels actes, ou retirez la
        demande.
    .compliance =
        Toutes les infractions sont exclues ou politiques, et aucun acte allégué n'est en soi une
        infraction.
    .cure =
        Une infraction de droit commun avec des actes de cette personne peut être demandée seule.
    .says =
        Est une infraction de droit commun toute infraction autre que celles qui relèvent de
        l'article 3 et celles qui ont leurs propres règles ; lorsque les infractions exclues et
        politiques sont écartées, il doit en rester une.
    .limits =
        Elle parle des demandes qui mêlent les deux types ; celles d'un seul type ont des règles aux
        chapitres B et K. Ce sont les actes codés qui décident, non les noms des chefs d'accusation.

RPD-37-2 =
    .title = Il manque à l'enregistrement une condition minimale
    .requester =
        Nommez la source des données et l'événement, par exemple un numéro de dossier, auquel elles
        se rattachent.
    .compliance =
        Source indiquée : { $source_of_record_stated } ; événement lié ou numéro de dossier
        indiqué : { $event_of_record_stated }.
    .cure = Nommer la source et le numéro de dossier ou l'événement.
    .says =
        Tout enregistrement comporte la source, la date, la finalité, le statut et l'événement lié,
        la confidentialité, la conservation, l'accès et la pertinence.
    .limits =
        La finalité, le statut et la confidentialité ont des règles à eux. La date d'enregistrement
        et la conservation sont fixées lors de l'enregistrement de la demande ; la pertinence des
        données est appréciée par une personne.

RPD-37-5 =
    .title = Les pièces qui fondent les données ne sont pas conservées
    .requester = Confirmez que les pièces sur lesquelles reposent les données sont conservées.
    .compliance = Pièces à l'appui conservées : { $supporting_file_kept }.
    .cure = Conserver les pièces et le confirmer.
    .says = Le demandeur conserve les pièces sur lesquelles reposent les données.
    .limits = La réponse est celle du demandeur ; l'absence de réponse est seulement notée.

RPD-77-2-C =
    .title = La publication porterait préjudice à l'Organisation ou à ses Membres
    .compliance =
        Un examinateur a constaté que la publication porterait préjudice à l'Organisation ou à ses
        Membres.
    .cure = Se prononcer au titre de l'article 77(2)(c) et consigner les motifs par écrit.
    .says =
        Outre les conditions et l'intérêt, la publication ne doit pas porter préjudice aux intérêts
        de l'Organisation ou de ses Membres.
    .limits =
        Seule une personne peut constater un tel préjudice ; la règle ne demande rien au demandeur.

RPD-135 =
    .title = Un désaccord sur la conformité est ouvert
    .compliance = Un désaccord sur la conformité de ces données est ouvert.
    .cure =
        Consulter les parties ; le Secrétariat général se prononce, et les questions de politique
        générale relèvent du Comité exécutif.
    .says =
        Un désaccord passe par la consultation avant la décision définitive du Secrétariat général ;
        une question de politique générale relève du Comité exécutif.
    .limits = Elle dit où va le désaccord, non qui a raison.

RPD-64 =
    .title = Une mesure légale qui n'est pas nommée
    .requester =
        Nommez la mesure légale qui doit suivre l'arrestation. L'expulsion n'en est pas une.
    .compliance = La finalité est une mesure légale similaire qui n'est pas nommée.
    .cure = Nommer la mesure et son fondement juridique, ou choisir l'extradition ou la remise.
    .says =
        Une mesure similaire à l'extradition est nommée, afin que l'éloignement au titre du droit
        des étrangers n'en tienne pas lieu.
    .limits =
        Que l'éloignement soit un tel usage administratif procède de notre lecture. Le sens des mots
        est laissé au lecteur ; une finalité codée comme expulsion est refusée par RPD-82-PURP.

ROP-310-4 =
    .title = Rien n'indique pourquoi une juridiction militaire est saisie
    .requester = Dites pourquoi une juridiction ou une autorité militaire est saisie de l'affaire.
    .compliance = Le mandat émane de : { $authority } ; la raison n'en est pas indiquée.
    .cure = Indiquer la raison, par exemple que l'accusé était un militaire en service.
    .says =
        La saisine d'un tribunal militaire ne fait pas à elle seule relever une affaire de l'article
        3 ; il est demandé à la source pourquoi il est saisi.
    .limits = Le caractère convaincant de la raison est apprécié par une personne.

ROP-332-SAFE =
    .title = L'interdiction d'un groupe est dépourvue de garanties
    .requester = Dites si un juge indépendant peut contrôler l'interdiction du groupe.
    .compliance =
        Aucun juge ne peut contrôler l'interdiction du groupe (reconnaissance : { $recognition }).
    .cure =
        Montrer un contrôle indépendant de l'interdiction, ou des actes qui sont des infractions
        quel que soit le groupe.
    .says =
        Un groupe est interdit d'après des faits et sous le regard d'un juge indépendant ; une
        interdiction sans un tel contrôle est examinée par une personne.
    .limits = Seul est lu ce qui est indiqué du contrôle ; une liste des Nations Unies a le sien.

CCF-28-3 =
    .title = Abus ou représailles autour d'une affaire devant la CCF
    .compliance =
        Un abus ou des représailles d'une partie à une procédure devant la CCF ont été signalés.
    .cure = En rendre compte à la CCF et examiner la demande en gardant cet élément à l'esprit.
    .says =
        Les abus ou les représailles d'une partie à une procédure devant la CCF sont signalés et
        examinés.
    .limits = La véracité du signalement est établie par une personne.
