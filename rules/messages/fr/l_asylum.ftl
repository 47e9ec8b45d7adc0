REF-1 =
    .title = Réfugié confirmé recherché par l'État qu'il a fui
    .compliance =
        Réfugié ; confirmé par un pays membre : { $protection_confirmed } ; à l'égard de l'État
        demandeur : { $against_requester } ; geste politique : { $granted_as_political_gesture }.
    .cure =
        Aucun remède si les trois conditions sont réunies. Si l'une est inconnue, la faire confirmer
        sans alerter l'État demandeur.

REF-1-SEEKER =
    .title = Demandeur d'asile recherché par l'État qu'il a fui
    .compliance =
        Une demande d'asile est en cours ; à l'égard de l'État demandeur : { $against_requester }.
    .cure = Attendre la décision sur la demande d'asile, sans alerter l'État demandeur.

REF-2 =
    .title = Données déjà enregistrées sur un réfugié confirmé
    .compliance =
        Un pays membre a confirmé le statut de réfugié à l'égard de l'État demandeur.
    .cure =
        Examiner en vue de leur suppression toutes les données sur la personne provenant de cet
        État.

REF-3 =
    .title = Protection invoquée mais non confirmée
    .compliance =
        La protection ({ $protection_status }) n'est pas confirmée par un pays membre.
    .cure =
        Vérifier auprès de l'État d'accueil ou de la CCF, sans alerter l'État demandeur.

# of version 2
REF-4 =
    .title = Personne protégée recherchée par un pays tiers
    .compliance =
        La personne bénéficie d'une protection ({ $protection_status }) à l'égard d'un autre État
        que l'État demandeur.
    .cure =
        Examiner comme d'ordinaire, et dire comment une remise ultérieure à l'État persécuteur est
        exclue.

REF-5 =
    .title = Protection refusée, révoquée, exclue ou terminée
    .compliance =
        La protection ne subsiste pas ({ $protection_status }) ; les données peuvent être conservées
        ou rétablies si elles sont conformes par ailleurs.
    .cure =
        Rien n'est nécessaire au titre de la politique relative aux réfugiés ; vérifier si le refus
        tenait à des antécédents criminels.

REF-6 =
    .title = Protection hors de la politique relative aux réfugiés
    .compliance =
        La personne bénéficie d'une protection hors de la politique relative aux réfugiés :
        { $protection_status }.
    .cure =
        Lire pourquoi elle a été accordée, et apprécier ces faits au regard des articles 2 et 3.

# of version 3
REF-NOT-CHECKED =
    .title = La situation au regard de l'asile n'a pas été examinée
    .compliance =
        Personne n'a consigné avoir examiné la situation de la personne au regard de l'asile.
    .cure = L'examiner, et consigner le résultat et son origine.

P-05 =
    .title = Accusation postérieure à la demande d'asile
    .compliance =
        Asile demandé : { $protection_claimed_on } ; accusation : { $charged_on }.
    .cure =
        Dire quand l'infraction a été connue et pourquoi elle n'a été poursuivie qu'alors.
