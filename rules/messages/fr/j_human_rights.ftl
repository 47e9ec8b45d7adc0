CONST-2-1 =
    .title = Préoccupation pour les droits de cette personne sans constat d'un organe compétent
    .compliance =
        Allégation : { $finding_subject } ; elle concerne : { $finding_concerns } ; aucun organe
        compétent ne l'a constatée.
    .cure =
        Rechercher un constat d'un organe compétent, interroger la source et consigner le résultat.

CONST-2-1-COUNTRY =
    .title = Rapports sur un pays en général
    .compliance = Un rapport porte sur le pays en général ; à lui seul, il ne décide de rien.
    .cure =
        Rien n'est nécessaire. Rechercher des constats concernant cette personne ou des personnes
        dans une situation semblable.

HR-TORTURE-RISK =
    .title = La remise a été jugée contraire au non-refoulement
    .compliance =
        Un organe national compétent a constaté que la remise de cette personne violerait le
        principe de non-refoulement.
    .cure =
        Aucun remède tant que le constat subsiste. Consigner sa levée par une instance supérieure,
        avec la source.

HR-TORTURE-RISK-WEIGH =
    .title = Risque de torture ou de refoulement à apprécier
    .compliance =
        Élément enregistré : { $finding_subject } ; il concerne : { $finding_concerns }.
    .cure =
        Apprécier la pertinence, la gravité et la réversibilité (2.1 paras 32(d), 33(b)), et
        indiquer avec quel résultat.

HR-TORTURE-EVID =
    .title = Jugement dont il est constaté qu'il repose sur la torture
    .compliance =
        Un organe compétent a constaté que le jugement repose sur des déclarations obtenues par la
        torture.
    .cure =
        Aucun remède pour ce jugement. Un nouveau procès sans ces déclarations constitue une
        nouvelle affaire.

HR-TORTURE-EVID-WEIGH =
    .title = Preuves qui proviendraient de la torture
    .compliance =
        Des preuves proviendraient de la torture ; le jugement ou l'accusation repose sur elles :
        { $data_rest_on_it }.
    .cure =
        Demander le constat, sur quoi l'accusation repose sans ces déclarations, et s'il y a été
        remédié.

HR-TREATYBODY =
    .title = Constat d'un organe compétent sur cette affaire
    .compliance =
        Un organe compétent a fait un constat : { $finding_subject } ; il concerne :
        { $finding_concerns }.
    .cure =
        Apprécier sa pertinence pour ces données et consigner si l'État y a remédié.

HR-FAIRTRIAL =
    .title = Constat ou rapport faisant état d'un procès inéquitable
    .compliance =
        Un constat de procès inéquitable figure au dossier, ou l'assistance d'un avocat a été
        refusée.
    .cure =
        Demander ce qui a été fait depuis, et consigner le remède avec sa source.

HR-ABSENTIA =
    .title = Jugement par défaut sans garanties
    .requester =
        Indiquez si la personne était présente au procès ; sinon, comment elle a été informée ou
        défendue, et si un nouveau procès ou un appel complet est ouvert.
    .compliance =
        Jugée par défaut : { $judged_in_absence } ; informée : { $notified_of_trial } ; défendue :
        { $represented_at_trial } ; nouveau procès ouvert : { $retrial_open }.
    .cure =
        La preuve de l'information ou de la défense, d'un nouveau procès ou d'un appel ouvert, ou du
        fait que la personne s'est elle-même soustraite au procès.

HR-DEATH =
    .title = Infraction passible de la peine de mort sans assurance
    .requester =
        L'infraction est passible de la peine de mort. Indiquez s'il est assuré qu'elle ne sera pas
        prononcée ou pas exécutée.
    .compliance =
        L'infraction est passible de la peine de mort ; assurance contraire :
        { $death_penalty_assurance }.
    .cure = Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée.

HR-DEATH-CHILD =
    .title = Infraction passible de la peine de mort commise par un mineur
    .compliance =
        L'infraction est passible de la peine de mort et la personne avait moins de dix-huit ans
        lors de l'acte.
    .cure =
        Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée, ou la preuve de
        l'âge de la personne.

HR-PUNISH =
    .title = Châtiment corporel
    .compliance = Un châtiment corporel est indiqué pour l'infraction.
    .cure = Demander si une autre peine sera prononcée, et consigner la réponse.

HR-DISCRIM =
    .title = Poursuites en raison de ce que la personne est
    .compliance =
        Poursuivie pour la religion, la race ou l'origine : { $prosecuted_for_identity } ; pour le
        genre ou l'orientation : { $prosecuted_for_gender_or_orientation }.
    .cure = Aucun remède tant que cette conclusion subsiste.

HR-DISCRIM-SIGNS =
    .title = Signes de discrimination
    .compliance =
        Une discrimination est constatée ou alléguée ; elle concerne : { $finding_concerns }.
    .cure =
        Dire s'il existe des raisons solides de croire à une persécution et si cette demande la
        sert.

HR-DETENTION =
    .title = Détention arbitraire, ou proches retenus
    .compliance =
        Une détention jugée arbitraire ou excessive et à laquelle il n'a pas été remédié, ou des
        proches retenus comme moyen de pression, figurent au dossier.
    .cure =
        Consigner le remède, la libération, ou pourquoi le constat ne touche pas ces données.

ROP-21-32A =
    .title = L'infraction elle-même peut restreindre un droit
    .compliance =
        L'infraction porte sur la religion, le genre ou l'orientation et peut punir l'exercice d'un
        droit.
    .cure =
        Dire d'après les faits quel droit est touché, le cas échéant, et quel comportement est puni.

ROP-21-33C =
    .title = Termes discriminatoires ou détails privés inutiles
    .requester =
        Supprimez les termes discriminatoires et les détails privés qui ne sont pas nécessaires ;
        désignez les groupes par leur organisation.
    .compliance =
        Le texte comporte des termes discriminatoires ou des détails privés inutiles.
    .cure = Reformuler le texte ; le reste peut alors être traité.

RPD-47-H =
    .title = Informations extérieures dont la fiabilité n'a pas été évaluée
    .compliance =
        Déclarations extérieures dont personne n'a évalué la fiabilité :
        { $unassessed_external_facts }.
    .cure =
        Évaluer la fiabilité de chaque déclaration, ou la retirer ; ne pas fonder la mesure sur elle
        seule.

RPD-129 =
    .title = Doute sur la conformité en cours d'examen
    .compliance = Un doute sur la conformité est en cours d'examen.
    .cure = Achever l'examen, et informer la source de la mesure, avec les motifs.

RPD-48 =
    .title = La correction ou le doute d'un autre bureau reste ouvert
    .compliance =
        Envoi d'un autre bureau, non réglé : { $position_kind } ; motivé : { $position_reasoned }.
    .cure = Le faire examiner par la source, et consigner comment la question a été réglée.

ROP-21-32D =
    .title = Préjudice causé par la publication elle-même, ou préjudice irréversible
    .compliance =
        Préjudice causé par la publication elle-même : { $harm_by_publication } ; préjudice
        ultérieur irréversible : { $later_harm_irreversible }.
    .cure =
        Apprécier ce préjudice avant les autres ; dire si une mesure moindre que le refus du canal
        peut y répondre.

HR-PROP =
    .title = Affaire ancienne de gravité modérée
    .compliance =
        Le dernier acte date de { $days_since_last_act ->
            [one] { $days_since_last_act } jour
           *[other] { $days_since_last_act } jours
        }, et la peine maximale la plus élevée est de { $highest_maximum_penalty_months ->
            [one] { $highest_maximum_penalty_months } mois
           *[other] { $highest_maximum_penalty_months } mois
        }.
    .cure = Examiner si une alerte à tous les pays reste proportionnée.

HR-CONFESSION =
    .title = Exposé qui repose sur les seuls aveux
    .requester = Des aveux sont le seul fondement indiqué de l'exposé des faits.
    .compliance = Des aveux sont le seul fondement indiqué de l'exposé des faits.
    .cure =
        Indiquer sur quoi d'autre repose l'exposé, par exemple des documents, des traces ou des
        témoins.
