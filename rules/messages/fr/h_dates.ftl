DT-01 =
    .title = La personne est née après l'acte
    .requester =
        La naissance ({ $person_born }) est postérieure au premier acte ({ $offence_from }).
        Corrigez l'une des deux dates.
    .compliance = Naissance : { $person_born } ; premier acte : { $offence_from }.
    .cure = Corriger la date erronée.
    .says = La naissance précède le premier acte.
    .limits = Seul l'ordre est comparé ; l'âge plausible a sa propre règle.

DT-02 =
    .title = Trop jeune pour être tenue pour responsable
    .requester =
        L'âge de la personne lors du premier acte était { $youngest_age_at_offence_years ->
            [unknown] d'un nombre inconnu d'années
            [one] de { $youngest_age_at_offence_years } an
           *[other] de { $youngest_age_at_offence_years } ans
        }. Indiquez l'âge de la responsabilité pénale.
    .compliance = Âge lors du premier acte : { $youngest_age_at_offence_years }.
    .cure =
        Corriger les dates, ou refuser si la personne n'avait pas l'âge de la responsabilité.
    .says =
        Une personne qui n'a pas l'âge minimal de la responsabilité pénale ne peut avoir commis
        d'infraction.
    .limits =
        Les âges nationaux diffèrent et ne sont pas connus ici ; le plancher suit le Comité des
        droits de l'enfant.

# of version 2
DT-03 =
    .title = L'infraction prend fin avant de commencer, ou après la demande
    .requester =
        Début de l'infraction : { $offence_from } ; fin : { $offence_to } ; demande :
        { $request_made }. Corrigez les dates.
    .compliance = Du : { $offence_from } ; au : { $offence_to } ; demande : { $request_made }.
    .cure = Corriger les dates.
    .says = Le premier acte, le dernier acte et la demande se suivent.
    .limits = Une infraction continue peut durer jusqu'à la demande, non au-delà.

DT-04 =
    .title = Le mandat est antérieur à l'acte
    .requester =
        Le mandat ({ $warrant_issued }) est antérieur au premier acte qu'il couvre
        ({ $first_covered_act }). Corrigez ou expliquez.
    .compliance =
        Mandat : { $warrant_issued } ; premier acte couvert : { $first_covered_act }.
    .cure = Corriger les dates, ou envoyer le mandat qui correspond aux actes.
    .says = Un mandat n'est pas délivré avant le premier acte qu'il couvre.
    .limits = Un mandat plus ancien que l'infraction est une preuve quasi concluante d'erreur.

DT-05 =
    .title = Le mandat est postérieur à la demande, ou expire ce jour-là
    .requester =
        Délivrance du mandat : { $warrant_issued } ; expiration : { $warrant_expires } ; demande :
        { $request_day }. Corrigez les dates ou renouvelez le mandat.
    .compliance =
        Délivrance : { $warrant_issued } ; expiration : { $warrant_expires } ; demande :
        { $request_day }.
    .cure = Corriger les dates ou envoyer un mandat renouvelé.
    .says = Un mandat est délivré au plus tard le jour de la demande et lui survit.
    .limits =
        Un mandat qui a pris fin avant la demande est refusé par la règle sur la validité des
        mandats.

DT-06 =
    .title = Le jugement est antérieur à l'acte, ou postérieur à la demande
    .requester =
        Jugement : { $judgment_on } ; premier acte : { $first_act_on } ; demande : { $request_on }.
        Corrigez les dates.
    .compliance =
        Jugement : { $judgment_on } ; premier acte : { $first_act_on } ; demande : { $request_on }.
    .cure = Corriger les dates.
    .says = L'acte, le jugement et la demande se suivent.
    .limits = La date de l'inculpation n'est connue que des examinateurs et n'est pas comparée ici.

DT-07 =
    .title = Le délai prend fin avant l'acte
    .requester =
        Le délai ({ $prosecution_barred_after }) prend fin avant l'infraction ({ $offence_to }).
        Corrigez les dates.
    .compliance = Délai : { $prosecution_barred_after } ; dernier acte : { $offence_to }.
    .cure = Corriger la date.
    .says = Un délai de prescription ne peut prendre fin avant l'infraction.
    .limits =
        Que le délai soit expiré au jour de la demande est apprécié par la règle sur la
        prescription.

DT-09 =
    .title = Une date de remplissage ou une date future
    .requester =
        Une date est dans l'avenir, ou est un jour que les logiciels inscrivent par défaut. Donnez
        la date exacte, ou l'année seule.
    .compliance =
        Naissance ou jugement après la demande : { $birth_or_judgment_in_the_future } ; date de
        remplissage : { $filler_date_used }.
    .cure = Corriger la date ; n'écrire que l'année si l'on n'en sait pas plus.
    .says =
        La naissance et le jugement sont antérieurs à la demande, et aucune date n'est de celles que
        les logiciels inscrivent par défaut.
    .limits =
        Seules les dates de remplissage bien connues sont reconnues (1er janvier 1900 et 1970,
        premier et dernier jour du calendrier).

DQ-TRANSL =
    .title = La langue de l'exposé n'est pas indiquée
    .requester = Indiquez la langue de travail de l'exposé.
    .compliance = La langue de l'exposé n'est pas indiquée.
    .cure = Indiquer la langue.
    .says =
        Une demande est présentée dans une langue de travail : anglais, arabe, espagnol ou français.
    .limits =
        Il n'est pas vérifié si le texte est dans cette langue, ni si une traduction équivaut à
        l'original.

DT-02-STATED =
    .title = En dessous de l'âge de la responsabilité indiqué par le demandeur
    .requester =
        L'âge de la personne lors du premier acte était de { $youngest_age_at_offence_years ->
            [one] { $youngest_age_at_offence_years } an
           *[other] { $youngest_age_at_offence_years } ans
        } ; âge de la responsabilité pénale indiqué : { $stated_responsibility_age_years }.
        Corrigez ce qui est erroné.
    .compliance =
        Âge lors du premier acte : { $youngest_age_at_offence_years } ; âge de la responsabilité
        indiqué : { $stated_responsibility_age_years }.
    .cure = Corriger les dates ou l'âge s'ils sont erronés ; sinon, retirer la demande.
    .says =
        Nul n'est recherché pour un acte commis avant l'âge de la responsabilité de l'État
        demandeur.
    .limits = L'âge est celui qu'indique le demandeur ; la loi elle-même n'est pas consultée.

DT-06-CHARGE =
    .title = L'inculpation ne se situe pas entre l'acte et le jugement
    .compliance =
        Inculpation : { $charge_on } ; premier acte : { $first_act_on } ; jugement :
        { $judgment_on }.
    .cure =
        Rechercher quelle date est erronée, et interroger le demandeur à ce sujet si besoin est.
    .says = L'inculpation suit l'acte, et le jugement suit l'inculpation.
    .limits =
        Le jour de l'inculpation est celui qu'a trouvé un examinateur ; le formulaire ne le demande
        pas.

DT-08 =
    .title = La personne était ailleurs au moment de l'infraction
    .compliance =
        D'après le dossier, la personne se trouvait dans un autre pays ou en détention pendant
        l'infraction.
    .cure = Demander comment la personne aurait participé, ou corriger les dates ou les lieux.
    .says =
        La personne a pu se trouver là où l'acte est situé ; sinon, il est décrit comment elle a
        pris part à distance.
    .limits = Seuls les séjours consignés par des examinateurs sont comparés, par pays et par jour.

DT-10 =
    .title = Document ou photographie postérieurs à la demande, ou photographie ancienne
    .requester =
        Un document ou une photographie porte une date postérieure à la demande, ou la photographie
        la plus récente est ancienne.
    .compliance =
        Date postérieure à la demande : { $item_dated_after_request } ; années depuis la
        photographie la plus récente : { $newest_photograph_age_years }.
    .cure = Corriger la date, ou envoyer une photographie plus récente s'il en existe une.
    .says =
        Les documents et les photographies sont antérieurs à la demande, et une photographie montre
        la personne telle qu'elle est aujourd'hui.
    .limits =
        Seules les dates indiquées sont comparées ; l'ancienneté des empreintes digitales ne figure
        pas au formulaire.

DQ-CONTRA =
    .title = L'exposé et les champs ne concordent pas sur les dates
    .requester =
        Les dates de l'exposé ou de la liste des actes ne correspondent à aucune des dates des
        infractions et des mandats. Corrigez ou expliquez.
    .compliance =
        Les années de l'exposé ne correspondent à aucune date du dossier :
        { $summary_years_contradict } ; des actes datés se situent hors de toute infraction :
        { $acts_dated_outside_offences }.
    .cure =
        Corriger la date erronée, ou envoyer l'exposé qui correspond à ces chefs d'accusation.
    .says = L'exposé, la liste des actes, les chefs d'accusation et les mandats concordent.
    .limits =
        Seules les dates sont comparées, et seulement si aucune ne correspond ; les noms, les sommes
        et les lieux sont laissés au lecteur.

DQ-DUP =
    .title = Une demande en cours sur les mêmes faits
    .compliance =
        Une demande antérieure sur les mêmes faits a été { $earlier_result }
        ({ $earlier_channel }).
    .cure = Fusionner les deux, ou retirer la plus ancienne.
    .says =
        Il n'existe qu'une demande en cours pour une personne, un mandat et un demandeur ; une
        seconde est fusionnée.
    .limits =
        L'identité des faits est déclarée, ou notée par un examinateur. Une notice est tenue pour en
        cours pendant cinq ans à compter de sa publication ; un retrait antérieur est un résultat à
        part.

DQ-EXCESS =
    .title = Coordonnées ou données de compte dans le texte
    .requester =
        Le texte contient des coordonnées ou des données de compte. Supprimez ce dont l'exposé n'a
        pas besoin.
    .compliance =
        Coordonnées ou données de compte figurant dans le texte, nombre d'éléments :
        { $private_details_in_text }.
    .cure =
        Les déplacer dans le champ qui convient, ou les supprimer, sauf si elles font partie des
        faits.
    .says = Le texte suivi ne contient pas de données superflues, surtout pas de données de tiers.
    .limits =
        Les adresses électroniques et les numéros de téléphone et de compte sont reconnus, et
        peuvent être le moyen même de l'infraction ; à qui ils appartiennent, et les autres données
        superflues, sont l'affaire du lecteur.
