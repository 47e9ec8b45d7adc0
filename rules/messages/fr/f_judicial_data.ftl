RPD-83-2-B-I =
    .title = Pas d'exposé des faits
    .requester = Donnez un exposé des faits, bref et clair, avec le moment et le lieu.
    .compliance = Aucun exposé des faits n'est donné.
    .cure = Fournir l'exposé.

RPD-83-2-B-I-WHEN =
    .title = Le moment ou le lieu d'une infraction manque
    .requester =
        Indiquez quand et où cette infraction a été commise (datée : { $offence_dated } ; située :
        { $offence_placed }).
    .compliance = L'infraction est datée : { $offence_dated } ; située : { $offence_placed }.
    .cure = Ajouter la date et le lieu.

RPD-83-2-B-I-ROLE =
    .title = Les actes propres de la personne ne sont pas décrits
    .requester =
        Décrivez la part de cette personne : quels actes, quand et où, et par quels moyens. Rôle
        décrit : { $own_role_described } ; actes énumérés : { $act_count }.
    .compliance =
        Rôle décrit : { $own_role_described } ; aucun acte propre complet parmi ceux énumérés
        ({ $act_count }).
    .cure = Fournir le rôle et un acte de cette personne, avec la date ou le lieu.

FACTS-MULTI =
    .title = Un même exposé sert pour plusieurs personnes
    .requester =
        Un même exposé sert pour plusieurs personnes. Ajoutez un bref exposé du rôle propre de cette
        personne.
    .compliance =
        Le même exposé est utilisé pour plusieurs personnes, sans la part propre de celle-ci.
    .cure = Ajouter le rôle et les actes de cette personne.

FACTS-POSITION =
    .title = La responsabilité repose sur la seule position
    .requester =
        La responsabilité semble reposer sur : { $liability_basis }. Indiquez quels actes la
        personne a commis.
    .compliance = La responsabilité repose sur : { $liability_basis }, non sur un acte.
    .cure = Fournir les actes de cette personne.

FACTS-COHERE =
    .title = Les faits, les chefs d'accusation et la personne ne concordent pas
    .requester =
        Les faits ne correspondent pas aux chefs d'accusation ou n'y rattachent pas la personne.
        Expliquez le lien.
    .compliance =
        Un lecteur a relevé une lacune (chefs d'accusation : { $facts_do_not_match_charges } ;
        personne : { $facts_do_not_link_person }).
    .cure =
        Expliquer comment les faits fondent chaque chef d'accusation et ce qui y rattache cette
        personne.

RPD-83-2-B-II =
    .title = Un chef d'accusation n'est pas nommé
    .requester =
        Nommez chaque chef d'accusation. Infractions énumérées : { $offence_count }.
    .compliance =
        Aucune infraction n'est énumérée, ou un chef d'accusation n'a pas d'intitulé (énumérées :
        { $offence_count }).
    .cure = Nommer le chef d'accusation dans les termes de la source.

RPD-83-2-B-III =
    .title = Le texte de loi n'est pas cité
    .requester = Citez la disposition qui réprime cette infraction.
    .compliance = Aucune disposition n'est citée pour l'infraction.
    .cure = Citer la loi et la disposition.

RPD-83-2-B-III-TEXT =
    .title = Le libellé de la loi n'est pas donné
    .requester = Ajoutez, si vous le pouvez, le libellé de la disposition.
    .compliance = Le libellé de la disposition n'est pas donné.
    .cure = Ajouter le libellé s'il est disponible.

RPD-83-2-B-IV =
    .title = La peine maximale n'est pas indiquée en chiffres
    .requester =
        Indiquez la peine maximale encourue pour cette infraction, en mois ou comme perpétuité.
    .compliance = La peine maximale manque ou n'est donnée qu'en toutes lettres.
    .cure = Indiquer la peine maximale.

RPD-83-2-B-IV-C =
    .title = La peine prononcée n'est pas indiquée en chiffres
    .requester = Indiquez la peine prononcée et son reliquat, en mois.
    .compliance = Ni la peine prononcée ni son reliquat ne sont indiqués en chiffres.
    .cure = Indiquer la peine et le reliquat.

RPD-83-2-B-V =
    .title = Ni mandat ni jugement n'est nommé
    .requester =
        Nommez le mandat d'arrêt ou, pour une peine, le jugement avec la juridiction et la date.
    .compliance = Aucun mandat n'est énuméré, ou le jugement n'est pas identifié.
    .cure = Fournir le mandat ou le jugement ; à défaut, la demande est refusée.

RPD-83-2-B-V-REF =
    .title = La référence d'un mandat est incomplète
    .requester = Donnez le numéro et la date de délivrance de ce mandat.
    .compliance = Le mandat a un numéro : { $warrant_numbered } ; une date : { $warrant_dated }.
    .cure = Fournir le numéro et la date.

RPD-83-2-B-V-COPY =
    .title = Pas de copie du mandat
    .requester = Joignez, si vous le pouvez, une copie du mandat.
    .compliance = Aucune copie du mandat n'est jointe.
    .cure = Joindre une copie si elle est disponible.

WAR-VALID =
    .title = Aucun mandat n'est valable
    .requester =
        Aucun mandat de la demande n'est valable au jour de la demande. Envoyez un mandat valable.
    .compliance =
        { $warrant_count ->
            [one] Nombre de mandats : { $warrant_count } ; il n'est pas valable.
           *[other] Aucun des { $warrant_count } mandats n'est valable.
        }
    .cure = Fournir un mandat valable, ou retirer la demande.

WAR-VALID-SOME =
    .title = L'un de plusieurs mandats n'est plus valable
    .requester =
        L'un des mandats n'est plus valable. Renouvelez-le, ou retirez-le avec les infractions qu'il
        est seul à couvrir.
    .compliance = Un mandat n'est plus valable à côté d'un autre qui l'est.
    .cure = Le renouveler ou le retirer.

WAR-COVER =
    .title = Une infraction n'est couverte par aucun mandat
    .requester =
        Aucun mandat énuméré ne couvre cette infraction. Ajoutez le mandat ou écartez l'infraction.
    .compliance = Aucun mandat énuméré ne couvre l'infraction.
    .cure =
        Ajouter le mandat, sa liste d'infractions, ou retirer l'infraction.

WAR-COVER-UNKNOWN =
    .title = Un mandat désigne une infraction absente de la demande
    .requester =
        Ce mandat désigne une infraction que la demande n'énumère pas. Corrigez la référence.
    .compliance =
        Le mandat désigne un identifiant d'infraction que la demande ne comporte pas.
    .cure = Corriger les identifiants.

LAW-RETRO =
    .title = La loi est postérieure à l'acte
    .requester =
        Entrée en vigueur de la disposition : { $law_in_force_from } ; début de l'acte :
        { $offence_from }. Expliquez quelle loi s'appliquait.
    .compliance =
        Disposition en vigueur depuis : { $law_in_force_from } ; premier acte : { $offence_from }.
    .cure = Citer la loi en vigueur lors des actes.

TIME-BAR-P =
    .title = L'action publique est prescrite
    .requester =
        D'après la date indiquée, l'action publique est prescrite pour toutes les infractions.
        Expliquez la suspension ou l'interruption.
    .compliance = Toutes les infractions sont prescrites au jour de la demande.
    .cure = Montrer la suspension ou l'interruption, ou retirer la demande.

TIME-BAR-P-SOME =
    .title = Certaines infractions sont prescrites
    .requester =
        D'après les dates indiquées, certaines infractions sont prescrites. Écartez-les ou expliquez
        la suspension.
    .compliance =
        Parmi { $offence_count ->
            [one] l'infraction indiquée ({ $offence_count })
           *[other] les { $offence_count } infractions
        }, certaines sont prescrites.
    .cure = Les retirer ou montrer la suspension.

TIME-BAR-P-STATED =
    .title = Le délai de prescription de l'action publique n'est pas indiqué
    .requester =
        Indiquez quand l'action publique se prescrit pour cette infraction, ou qu'elle ne se
        prescrit jamais.
    .compliance = Aucun délai n'est indiqué, ni qu'il n'y en a pas.
    .cure = Donner la date, ou indiquer qu'il n'existe pas de délai.

TIME-BAR-C =
    .title = La peine est prescrite
    .requester =
        D'après la date indiquée ({ $enforcement_barred_after }), la peine ne peut plus être
        exécutée. Expliquez la suspension ou l'interruption.
    .compliance = L'exécution était possible jusqu'à : { $enforcement_barred_after }.
    .cure = Montrer la suspension ou l'interruption, ou retirer la demande.

TIME-BAR-C-STATED =
    .title = Le délai de prescription de la peine n'est pas indiqué
    .requester =
        Indiquez quand l'exécution se prescrit, ou qu'elle ne se prescrit jamais.
    .compliance = Aucun délai n'est indiqué pour l'exécution.
    .cure = Donner la date, ou indiquer qu'il n'existe pas de délai.

CONV-FINAL =
    .title = Il n'est pas établi que le jugement soit exécutoire
    .requester =
        Confirmez que le jugement est exécutoire et qu'aucun recours n'est pendant, ou présentez
        plutôt une demande aux fins de poursuites.
    .compliance = Exécutoire : { $judgment_final } ; recours pendant : { $appeal_pending }.
    .cure = Confirmer, ou transformer la demande en demande aux fins de poursuites.

CHARGE-FORMAL =
    .title = Il n'y a qu'une enquête
    .requester =
        L'affaire en est au stade de l'enquête. Sans inculpation ni décision d'arrestation
        équivalente, aucune notice rouge n'est possible ; envisagez une notice bleue.
    .compliance = Le stade indiqué est celui de l'enquête.
    .cure = Corriger le stade, ou demander une notice bleue (article 88).
