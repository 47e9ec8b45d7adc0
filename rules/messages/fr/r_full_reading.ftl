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

RPD-37-2 =
    .title = Il manque à l'enregistrement une condition minimale
    .requester =
        Nommez la source des données et l'événement, par exemple un numéro de dossier, auquel elles
        se rattachent.
    .compliance =
        Source indiquée : { $source_of_record_stated } ; événement lié ou numéro de dossier
        indiqué : { $event_of_record_stated }.
    .cure = Nommer la source et le numéro de dossier ou l'événement.

RPD-37-5 =
    .title = Les pièces qui fondent les données ne sont pas conservées
    .requester = Confirmez que les pièces sur lesquelles reposent les données sont conservées.
    .compliance = Pièces à l'appui conservées : { $supporting_file_kept }.
    .cure = Conserver les pièces et le confirmer.

RPD-77-2-C =
    .title = La publication porterait préjudice à l'Organisation ou à ses Membres
    .compliance =
        Un examinateur a constaté que la publication porterait préjudice à l'Organisation ou à ses
        Membres.
    .cure = Se prononcer au titre de l'article 77(2)(c) et consigner les motifs par écrit.

RPD-135 =
    .title = Un désaccord sur la conformité est ouvert
    .compliance = Un désaccord sur la conformité de ces données est ouvert.
    .cure =
        Consulter les parties ; le Secrétariat général se prononce, et les questions de politique
        générale relèvent du Comité exécutif.

RPD-64 =
    .title = Une mesure légale qui n'est pas nommée
    .requester =
        Nommez la mesure légale qui doit suivre l'arrestation. L'expulsion n'en est pas une.
    .compliance = La finalité est une mesure légale similaire qui n'est pas nommée.
    .cure = Nommer la mesure et son fondement juridique, ou choisir l'extradition ou la remise.

ROP-310-4 =
    .title = Rien n'indique pourquoi une juridiction militaire est saisie
    .requester = Dites pourquoi une juridiction ou une autorité militaire est saisie de l'affaire.
    .compliance = Le mandat émane de : { $authority } ; la raison n'en est pas indiquée.
    .cure = Indiquer la raison, par exemple que l'accusé était un militaire en service.

ROP-332-SAFE =
    .title = L'interdiction d'un groupe est dépourvue de garanties
    .requester = Dites si un juge indépendant peut contrôler l'interdiction du groupe.
    .compliance =
        Aucun juge ne peut contrôler l'interdiction du groupe (reconnaissance : { $recognition }).
    .cure =
        Montrer un contrôle indépendant de l'interdiction, ou des actes qui sont des infractions
        quel que soit le groupe.

CCF-28-3 =
    .title = Abus ou représailles autour d'une affaire devant la CCF
    .compliance =
        Un abus ou des représailles d'une partie à une procédure devant la CCF ont été signalés.
    .cure = En rendre compte à la CCF et examiner la demande en gardant cet élément à l'esprit.
