RPD-83-2-B-I =
    .title = Pas d'exposé des faits
    .requester = Donnez un exposé des faits, bref et clair, avec le moment et le lieu.
    .compliance = Aucun exposé des faits n'est donné.
    .cure = Fournir l'exposé.
    .says =
        Un exposé bref et clair des activités criminelles de la personne, avec le moment et le lieu.
    .limits = La clarté n'est pas mesurée ; l'exposé est lu par des personnes.

RPD-83-2-B-I-WHEN =
    .title = Le moment ou le lieu d'une infraction manque
    .requester =
        Indiquez quand et où cette infraction a été commise (datée : { $offence_dated } ; située :
        { $offence_placed }).
    .compliance = L'infraction est datée : { $offence_dated } ; située : { $offence_placed }.
    .cure = Ajouter la date et le lieu.
    .says = Le moment et le lieu font partie de l'exposé de chaque infraction.
    .limits = Un moment et un lieu qui ne figurent que dans le texte ne sont pas lus.

RPD-83-2-B-I-ROLE =
    .title = Les actes propres de la personne ne sont pas décrits
    .requester =
        Décrivez la part de cette personne : quels actes, quand et où, et par quels moyens. Rôle
        décrit : { $own_role_described } ; actes énumérés : { $act_count }.
    .compliance =
        Rôle décrit : { $own_role_described } ; aucun acte propre complet parmi ceux énumérés
        ({ $act_count }).
    .cure = Fournir le rôle et un acte de cette personne, avec la date ou le lieu.
    .says =
        Les faits sont concrets et personnels : le rôle de cette personne, et au moins un acte
        propre, avec ce qui a été fait et quand ou où.
    .limits =
        Les actes sont lus dans la liste des actes, non dans l'exposé ; les moyens, l'intention et
        le bénéfice sont laissés au lecteur.

FACTS-MULTI =
    .title = Un même exposé sert pour plusieurs personnes
    .requester =
        Un même exposé sert pour plusieurs personnes. Ajoutez un bref exposé du rôle propre de cette
        personne.
    .compliance =
        Le même exposé est utilisé pour plusieurs personnes, sans la part propre de celle-ci.
    .cure = Ajouter le rôle et les actes de cette personne.
    .says =
        Lorsque plusieurs personnes sont recherchées, chaque demande comporte l'exposé commun et un
        bref exposé du rôle propre de la personne.
    .limits =
        La ressemblance des textes n'est pas mesurée ici ; les exposés presque identiques d'un lot
        sont examinés ailleurs.

FACTS-POSITION =
    .title = La responsabilité repose sur la seule position
    .requester =
        La responsabilité semble reposer sur : { $liability_basis }. Indiquez quels actes la
        personne a commis.
    .compliance = La responsabilité repose sur : { $liability_basis }, non sur un acte.
    .cure = Fournir les actes de cette personne.
    .says =
        La responsabilité n'est pas déduite de la seule fonction, du seul lien familial, de la seule
        appartenance ou de la seule identité.
    .limits = Le fondement est celui qu'a codé un lecteur.

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
    .says =
        Les faits doivent correspondre aux chefs d'accusation et y rattacher cette personne ; en cas
        de doute, la source est interrogée.
    .limits =
        Un lecteur doit avoir relevé la lacune ; ce sont les faits qui décident, non le libellé du
        chef d'accusation.

RPD-83-2-B-II =
    .title = Un chef d'accusation n'est pas nommé
    .requester =
        Nommez chaque chef d'accusation. Infractions énumérées : { $offence_count }.
    .compliance =
        Aucune infraction n'est énumérée, ou un chef d'accusation n'a pas d'intitulé (énumérées :
        { $offence_count }).
    .cure = Nommer le chef d'accusation dans les termes de la source.
    .says =
        Chaque chef d'accusation, ou chaque infraction ayant donné lieu à condamnation, est nommé.
    .limits = L'intitulé est reproduit tel qu'il est donné ; il ne décide de rien.

RPD-83-2-B-III =
    .title = Le texte de loi n'est pas cité
    .requester = Citez la disposition qui réprime cette infraction.
    .compliance = Aucune disposition n'est citée pour l'infraction.
    .cure = Citer la loi et la disposition.
    .says = La loi qui réprime chaque infraction est citée.
    .limits = La disposition n'est pas recherchée.

RPD-83-2-B-III-TEXT =
    .title = Le libellé de la loi n'est pas donné
    .requester = Ajoutez, si vous le pouvez, le libellé de la disposition.
    .compliance = Le libellé de la disposition n'est pas donné.
    .cure = Ajouter le libellé s'il est disponible.
    .says = Le libellé de la disposition pénale est donné chaque fois que possible.
    .limits = Son absence n'est un motif de rien.

RPD-83-2-B-IV =
    .title = La peine maximale n'est pas indiquée en chiffres
    .requester =
        Indiquez la peine maximale encourue pour cette infraction, en mois ou comme perpétuité.
    .compliance = La peine maximale manque ou n'est donnée qu'en toutes lettres.
    .cure = Indiquer la peine maximale.
    .says = Aux fins de poursuites, la peine maximale encourue est indiquée.
    .limits = Une peine donnée seulement en toutes lettres ne peut être comparée au seuil.

RPD-83-2-B-IV-C =
    .title = La peine prononcée n'est pas indiquée en chiffres
    .requester = Indiquez la peine prononcée et son reliquat, en mois.
    .compliance = Ni la peine prononcée ni son reliquat ne sont indiqués en chiffres.
    .cure = Indiquer la peine et le reliquat.
    .says = Aux fins d'exécution d'une peine, la peine prononcée, ou son reliquat, est indiquée.
    .limits = Une peine donnée seulement en toutes lettres ne peut être comparée au seuil.

RPD-83-2-B-V =
    .title = Ni mandat ni jugement n'est nommé
    .requester =
        Nommez le mandat d'arrêt ou, pour une peine, le jugement avec la juridiction et la date.
    .compliance = Aucun mandat n'est énuméré, ou le jugement n'est pas identifié.
    .cure = Fournir le mandat ou le jugement ; à défaut, la demande est refusée.
    .says =
        Un mandat d'arrêt valable, ou une décision judiciaire ayant le même effet, est nommé ; pour
        une peine, le jugement.
    .limits = L'existence du document n'est pas vérifiée.

RPD-83-2-B-V-REF =
    .title = La référence d'un mandat est incomplète
    .requester = Donnez le numéro et la date de délivrance de ce mandat.
    .compliance = Le mandat a un numéro : { $warrant_numbered } ; une date : { $warrant_dated }.
    .cure = Fournir le numéro et la date.
    .says = La référence d'un mandat comporte son numéro et sa date de délivrance.
    .limits =
        Certains systèmes ne numérotent pas les mandats ; une autre référence en tient alors lieu.

RPD-83-2-B-V-COPY =
    .title = Pas de copie du mandat
    .requester = Joignez, si vous le pouvez, une copie du mandat.
    .compliance = Aucune copie du mandat n'est jointe.
    .cure = Joindre une copie si elle est disponible.
    .says = Une copie est fournie chaque fois que possible.
    .limits = L'absence de copie n'est pas un motif de refus.

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
    .says = Un mandat ne doit être ni expiré, ni levé, ni annulé, ni suspendu au jour de la demande.
    .limits =
        Ce qu'il est advenu d'un mandat après la demande relève des mises à jour. Le jour
        d'expiration compte comme valable jusqu'à son terme.

WAR-VALID-SOME =
    .title = L'un de plusieurs mandats n'est plus valable
    .requester =
        L'un des mandats n'est plus valable. Renouvelez-le, ou retirez-le avec les infractions qu'il
        est seul à couvrir.
    .compliance = Un mandat n'est plus valable à côté d'un autre qui l'est.
    .cure = Le renouveler ou le retirer.
    .says = Un mandat qui n'est plus valable ne porte aucune infraction de la notice.
    .limits = Quelles infractions tombent avec le mandat est laissé au demandeur.

WAR-COVER =
    .title = Une infraction n'est couverte par aucun mandat
    .requester =
        Aucun mandat énuméré ne couvre cette infraction. Ajoutez le mandat ou écartez l'infraction.
    .compliance = Aucun mandat énuméré ne couvre l'infraction.
    .cure =
        Ajouter le mandat, sa liste d'infractions, ou retirer l'infraction.
    .says = Chaque infraction de la notice est couverte par un mandat ou un jugement énuméré.
    .limits =
        Si aucun mandat ne dit ce qu'il couvre, toutes les infractions sont tenues pour couvertes.

WAR-COVER-UNKNOWN =
    .title = Un mandat désigne une infraction absente de la demande
    .requester =
        Ce mandat désigne une infraction que la demande n'énumère pas. Corrigez la référence.
    .compliance =
        Le mandat désigne un identifiant d'infraction que la demande ne comporte pas.
    .cure = Corriger les identifiants.
    .says = Les mandats et les infractions d'une demande se désignent mutuellement.
    .limits = Seules les références à l'intérieur de la demande sont comparées.

LAW-RETRO =
    .title = La loi est postérieure à l'acte
    .requester =
        Entrée en vigueur de la disposition : { $law_in_force_from } ; début de l'acte :
        { $offence_from }. Expliquez quelle loi s'appliquait.
    .compliance =
        Disposition en vigueur depuis : { $law_in_force_from } ; premier acte : { $offence_from }.
    .cure = Citer la loi en vigueur lors des actes.
    .says = La disposition pénale était en vigueur lorsque les actes ont été commis.
    .limits = Une disposition antérieure de même contenu n'est pas connue ici.

TIME-BAR-P =
    .title = L'action publique est prescrite
    .requester =
        D'après la date indiquée, l'action publique est prescrite pour toutes les infractions.
        Expliquez la suspension ou l'interruption.
    .compliance = Toutes les infractions sont prescrites au jour de la demande.
    .cure = Montrer la suspension ou l'interruption, ou retirer la demande.
    .says = L'action publique ne doit pas être prescrite selon la loi du demandeur.
    .limits =
        La date est celle du demandeur ; le droit de la prescription n'est pas calculé, ni celui
        d'autres États.

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
    .says = Une infraction prescrite est écartée.
    .limits = Comme pour la règle sur toutes les infractions.

TIME-BAR-P-STATED =
    .title = Le délai de prescription de l'action publique n'est pas indiqué
    .requester =
        Indiquez quand l'action publique se prescrit pour cette infraction, ou qu'elle ne se
        prescrit jamais.
    .compliance = Aucun délai n'est indiqué, ni qu'il n'y en a pas.
    .cure = Donner la date, ou indiquer qu'il n'existe pas de délai.
    .says =
        Le demandeur indique le délai de prescription de l'action publique, ou dit qu'il n'y en a
        pas.
    .limits = Le délai n'est pas calculé.

TIME-BAR-C =
    .title = La peine est prescrite
    .requester =
        D'après la date indiquée ({ $enforcement_barred_after }), la peine ne peut plus être
        exécutée. Expliquez la suspension ou l'interruption.
    .compliance = L'exécution était possible jusqu'à : { $enforcement_barred_after }.
    .cure = Montrer la suspension ou l'interruption, ou retirer la demande.
    .says = L'exécution de la peine ne doit pas être prescrite.
    .limits = La date est celle du demandeur ; le droit de la prescription n'est pas calculé.

TIME-BAR-C-STATED =
    .title = Le délai de prescription de la peine n'est pas indiqué
    .requester =
        Indiquez quand l'exécution se prescrit, ou qu'elle ne se prescrit jamais.
    .compliance = Aucun délai n'est indiqué pour l'exécution.
    .cure = Donner la date, ou indiquer qu'il n'existe pas de délai.
    .says = Le demandeur indique le délai de prescription de la peine, ou dit qu'il n'y en a pas.
    .limits = Le délai n'est pas calculé.

CONV-FINAL =
    .title = Il n'est pas établi que le jugement soit exécutoire
    .requester =
        Confirmez que le jugement est exécutoire et qu'aucun recours n'est pendant, ou présentez
        plutôt une demande aux fins de poursuites.
    .compliance = Exécutoire : { $judgment_final } ; recours pendant : { $appeal_pending }.
    .cure = Confirmer, ou transformer la demande en demande aux fins de poursuites.
    .says = Le jugement doit être exécutoire ; un recours pendant est indiqué.
    .limits =
        Un jugement qui n'est pas définitif peut être traité comme une affaire aux fins de
        poursuites.

CHARGE-FORMAL =
    .title = Il n'y a qu'une enquête
    .requester =
        L'affaire en est au stade de l'enquête. Sans inculpation ni décision d'arrestation
        équivalente, aucune notice rouge n'est possible ; envisagez une notice bleue.
    .compliance = Le stade indiqué est celui de l'enquête.
    .cure = Corriger le stade, ou demander une notice bleue (article 88).
    .says =
        Aux fins de poursuites, il existe une inculpation ou une décision d'arrestation équivalente,
        et non une simple enquête.
    .limits =
        Un mandat au stade de l'enquête peut suffire s'il permet de demander l'extradition (D).
