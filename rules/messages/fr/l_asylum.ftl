REF-1 =
    .title = Réfugié confirmé recherché par l'État qu'il a fui
    .compliance =
        Réfugié ; confirmé par un pays membre : { $protection_confirmed } ; à l'égard de l'État
        demandeur : { $against_requester } ; geste politique : { $granted_as_political_gesture }.
    .cure =
        Aucun remède si les trois conditions sont réunies. Si l'une est inconnue, la faire confirmer
        sans alerter l'État demandeur.
    .says =
        En général, aucune notice ni diffusion n'est admise si le statut de réfugié est confirmé, si
        la demande provient du pays où la persécution est redoutée et si l'octroi n'était pas un
        geste politique à l'égard de ce pays.
    .limits =
        La politique dit « en général » ; s'en écarter n'appartient qu'à des personnes. La question
        de savoir si l'octroi était un geste politique est ce qu'un examinateur a consigné.

REF-1-SEEKER =
    .title = Demandeur d'asile recherché par l'État qu'il a fui
    .compliance =
        Une demande d'asile est en cours ; à l'égard de l'État demandeur : { $against_requester }.
    .cure = Attendre la décision sur la demande d'asile, sans alerter l'État demandeur.
    .says =
        La politique parle aussi des demandeurs d'asile ; tant qu'une demande est en cours, il
        n'existe pas d'octroi dont le mobile puisse être apprécié, et la demande de notice attend.
    .limits = Elle ne prévoit pas l'issue de la demande d'asile, ni ne demande quand il sera statué.

REF-2 =
    .title = Données déjà enregistrées sur un réfugié confirmé
    .compliance =
        Un pays membre a confirmé le statut de réfugié à l'égard de l'État demandeur.
    .cure =
        Examiner en vue de leur suppression toutes les données sur la personne provenant de cet
        État.
    .says =
        Dès qu'un pays membre confirme le statut de réfugié, les données provenant du pays où la
        persécution est redoutée doivent être supprimées.
    .limits =
        Le refus de la demande elle-même relève de REF-1. Cette règle vaut aussi lorsque l'octroi a
        pu être un geste politique, et vise les données enregistrées antérieurement.

REF-3 =
    .title = Protection invoquée mais non confirmée
    .compliance =
        La protection ({ $protection_status }) n'est pas confirmée par un pays membre.
    .cure =
        Vérifier auprès de l'État d'accueil ou de la CCF, sans alerter l'État demandeur.
    .says =
        Un statut invoqué et non confirmé est vérifié auprès de l'État d'accueil ou de la CCF, sans
        alerter le demandeur.
    .limits = Elle ne dit pas à qui s'adresser ; la démarche ne doit jamais parvenir au demandeur.

# of version 2
REF-4 =
    .title = Personne protégée recherchée par un pays tiers
    .compliance =
        La personne bénéficie d'une protection ({ $protection_status }) à l'égard d'un autre État
        que l'État demandeur.
    .cure =
        Examiner comme d'ordinaire, et dire comment une remise ultérieure à l'État persécuteur est
        exclue.
    .says =
        Une demande d'un pays autre que celui où la persécution est redoutée fait l'objet de
        l'examen ordinaire ; des personnes examinent le risque d'une remise ultérieure.
    .limits = Aucun fait ne prévoit ici une remise ultérieure.

REF-5 =
    .title = Protection refusée, révoquée, exclue ou terminée
    .compliance =
        La protection ne subsiste pas ({ $protection_status }) ; les données peuvent être conservées
        ou rétablies si elles sont conformes par ailleurs.
    .cure =
        Rien n'est nécessaire au titre de la politique relative aux réfugiés ; vérifier si le refus
        tenait à des antécédents criminels.
    .says =
        Lorsque le statut a été refusé, révoqué ou exclu, les données peuvent être conservées ou
        rétablies si elles sont conformes par ailleurs.
    .limits = Un recours contre le refus n'est pas vu. Toutes les autres règles restent applicables.

REF-6 =
    .title = Protection hors de la politique relative aux réfugiés
    .compliance =
        La personne bénéficie d'une protection hors de la politique relative aux réfugiés :
        { $protection_status }.
    .cure =
        Lire pourquoi elle a été accordée, et apprécier ces faits au regard des articles 2 et 3.
    .says =
        La protection subsidiaire ou humanitaire, ou la naturalisation d'un ancien réfugié, est hors
        de la politique ; ses faits comptent néanmoins au regard des articles 2 et 3.
    .limits = Ce pour quoi la protection a été accordée figure au dossier, non ici.

# of version 3
REF-NOT-CHECKED =
    .title = La situation au regard de l'asile n'a pas été examinée
    .compliance =
        Personne n'a consigné avoir examiné la situation de la personne au regard de l'asile.
    .cure = L'examiner, et consigner le résultat et son origine.
    .says =
        L'absence de mention au dossier signifie seulement que personne n'a examiné la question ; on
        ne sait alors pas si la personne est protégée.
    .limits = Elle dit que la vérification manque, jamais que la personne est protégée.

P-05 =
    .title = Accusation postérieure à la demande d'asile
    .compliance =
        Asile demandé : { $protection_claimed_on } ; accusation : { $charged_on }.
    .cure =
        Dire quand l'infraction a été connue et pourquoi elle n'a été poursuivie qu'alors.
    .says =
        Une accusation qui suit une demande d'asile peut viser à mettre en échec la protection ; des
        personnes comparent les dates avec celles de l'infraction.
    .limits =
        L'ordre de deux dates ne prouve aucun mobile ; une infraction découverte tardivement donne
        le même ordre. Lorsqu'une date manque, le schéma ne se déclenche jamais.
