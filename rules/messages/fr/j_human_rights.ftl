CONST-2-1 =
    .title = Préoccupation pour les droits de cette personne sans constat d'un organe compétent
    .compliance =
        Allégation : { $finding_subject } ; elle concerne : { $finding_concerns } ; aucun organe
        compétent ne l'a constatée.
    .cure =
        Rechercher un constat d'un organe compétent, interroger la source et consigner le résultat.
    .says =
        Une allégation concernant cette personne ou cette affaire ne décide de rien ; elle est
        examinée, parce que le traitement doit respecter les droits de la personne.
    .limits =
        La crédibilité de l'allégation est appréciée par des personnes. La torture, la
        discrimination et les proches retenus ont des règles à eux.

CONST-2-1-COUNTRY =
    .title = Rapports sur un pays en général
    .compliance = Un rapport porte sur le pays en général ; à lui seul, il ne décide de rien.
    .cure =
        Rien n'est nécessaire. Rechercher des constats concernant cette personne ou des personnes
        dans une situation semblable.
    .says =
        Le bilan général d'un pays est un élément de contexte et une raison de regarder de plus
        près ; seul, il n'est pas un motif de s'opposer au traitement.
    .limits = Le Secrétariat général n'évalue pas les pays ; cette règle non plus.

HR-TORTURE-RISK =
    .title = La remise a été jugée contraire au non-refoulement
    .compliance =
        Un organe national compétent a constaté que la remise de cette personne violerait le
        principe de non-refoulement.
    .cure =
        Aucun remède tant que le constat subsiste. Consigner sa levée par une instance supérieure,
        avec la source.
    .says =
        Lorsqu'un organe national compétent a conclu que la remise de la personne violerait le
        principe de non-refoulement, aucun canal n'est ouvert.
    .limits =
        Seule compte ici la conclusion d'un organe national sur cette personne même ; les autres
        organes, et les personnes dans une situation semblable, sont appréciés au titre de
        HR-TORTURE-RISK-WEIGH. Il n'est pas vérifié que la conclusion vaut encore.

HR-TORTURE-RISK-WEIGH =
    .title = Risque de torture ou de refoulement à apprécier
    .compliance =
        Élément enregistré : { $finding_subject } ; il concerne : { $finding_concerns }.
    .cure =
        Apprécier la pertinence, la gravité et la réversibilité (2.1 paras 32(d), 33(b)), et
        indiquer avec quel résultat.
    .says =
        Les conclusions d'autres organes, et les allégations crédibles concernant la personne, ne
        ferment pas à elles seules tous les canaux ; un risque sérieux peut faire obstacle à la
        notice rouge et est apprécié par des personnes.
    .limits = Le dossier ne permet pas de dire à quel point le risque est réel.

HR-TORTURE-EVID =
    .title = Jugement dont il est constaté qu'il repose sur la torture
    .compliance =
        Un organe compétent a constaté que le jugement repose sur des déclarations obtenues par la
        torture.
    .cure =
        Aucun remède pour ce jugement. Un nouveau procès sans ces déclarations constitue une
        nouvelle affaire.
    .says =
        Les données fondées sur un jugement dont un organe compétent a conclu qu'il repose sur des
        déclarations obtenues par la torture ne peuvent être traitées.
    .limits =
        Elle lit ce qu'un examinateur a consigné de la conclusion. Pour une simple inculpation, le
        paragraphe ne pose pas d'obstacle, et la demande est mise en attente.

HR-TORTURE-EVID-WEIGH =
    .title = Preuves qui proviendraient de la torture
    .compliance =
        Des preuves proviendraient de la torture ; le jugement ou l'accusation repose sur elles :
        { $data_rest_on_it }.
    .cure =
        Demander le constat, sur quoi l'accusation repose sans ces déclarations, et s'il y a été
        remédié.
    .says =
        Une allégation, une conclusion portant sur une inculpation, ou une conclusion à laquelle il
        a été remédié appelle des vérifications ; le Secrétariat général n'apprécie pas lui-même les
        allégations.
    .limits =
        Lorsqu'il est consigné que ni le jugement ni le chef d'accusation ne repose sur l'élément,
        rien n'est signalé.

HR-TREATYBODY =
    .title = Constat d'un organe compétent sur cette affaire
    .compliance =
        Un organe compétent a fait un constat : { $finding_subject } ; il concerne :
        { $finding_concerns }.
    .cure =
        Apprécier sa pertinence pour ces données et consigner si l'État y a remédié.
    .says =
        La conclusion d'une juridiction, d'un organe conventionnel ou d'un organe du même ordre
        contre les poursuites est appréciée quant à sa pertinence pour ces données et au point de
        savoir si l'État y a remédié.
    .limits =
        Les juridictions d'une région ne lient pas les États qui lui sont extérieurs, mais elles
        orientent (2.1, par. 20) ; le poids de l'organe est laissé à des personnes. Le procès
        équitable, la détention, la torture et la discrimination ont des règles à eux.

HR-FAIRTRIAL =
    .title = Constat ou rapport faisant état d'un procès inéquitable
    .compliance =
        Un constat de procès inéquitable figure au dossier, ou l'assistance d'un avocat a été
        refusée.
    .cure =
        Demander ce qui a été fait depuis, et consigner le remède avec sa source.
    .says =
        La conclusion d'un organe compétent selon laquelle le procès est ou a été inéquitable, ou un
        rapport selon lequel l'assistance d'un avocat a été refusée, est examinée.
    .limits =
        Le Répertoire ne connaît pas de critère du déni flagrant ; la gravité du défaut est
        appréciée par des personnes.

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
    .says =
        Quiconque a été jugé en son absence a été dûment informé du procès ou défendu par un avocat,
        ou peut encore obtenir un nouveau procès ou un appel complet.
    .limits =
        L'absence n'est pas en soi un obstacle. La diligence de l'information est celle que le
        demandeur indique.

HR-DEATH =
    .title = Infraction passible de la peine de mort sans assurance
    .requester =
        L'infraction est passible de la peine de mort. Indiquez s'il est assuré qu'elle ne sera pas
        prononcée ou pas exécutée.
    .compliance =
        L'infraction est passible de la peine de mort ; assurance contraire :
        { $death_penalty_assurance }.
    .cure = Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée.
    .says =
        Pour une infraction passible de la peine de mort, il est demandé l'assurance que cette peine
        ne sera pas prononcée ou pas exécutée.
    .limits =
        Ni le RTD ni le Répertoire n'ont de règle à ce sujet ; elle reflète le droit de
        l'extradition. Seul le maximum indiqué est lu.

HR-DEATH-CHILD =
    .title = Infraction passible de la peine de mort commise par un mineur
    .compliance =
        L'infraction est passible de la peine de mort et la personne avait moins de dix-huit ans
        lors de l'acte.
    .cure =
        Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée, ou la preuve de
        l'âge de la personne.
    .says =
        La peine de mort ne peut être prononcée pour une infraction commise par une personne de
        moins de dix-huit ans.
    .limits = L'âge est calculé d'après la date de naissance indiquée et le premier acte.

HR-PUNISH =
    .title = Châtiment corporel
    .compliance = Un châtiment corporel est indiqué pour l'infraction.
    .cure = Demander si une autre peine sera prononcée, et consigner la réponse.
    .says =
        Une peine corporelle ou une autre peine inhumaine peut attendre la personne ; des personnes
        examinent l'affaire.
    .limits =
        Seule la peine indiquée est lue ; le formulaire ne permet d'indiquer aucune assurance contre
        elle.

HR-DISCRIM =
    .title = Poursuites en raison de ce que la personne est
    .compliance =
        Poursuivie pour la religion, la race ou l'origine : { $prosecuted_for_identity } ; pour le
        genre ou l'orientation : { $prosecuted_for_gender_or_orientation }.
    .cure = Aucun remède tant que cette conclusion subsiste.
    .says =
        Des poursuites fondées sur la race, la religion, l'origine, le genre ou l'orientation
        sexuelle sont hors des canaux.
    .limits =
        Elle énonce la conclusion qu'un examinateur tire du dossier. L'appartenance de la personne à
        une minorité ne prouve rien.

HR-DISCRIM-SIGNS =
    .title = Signes de discrimination
    .compliance =
        Une discrimination est constatée ou alléguée ; elle concerne : { $finding_concerns }.
    .cure =
        Dire s'il existe des raisons solides de croire à une persécution et si cette demande la
        sert.
    .says =
        Des raisons solides de croire à une persécution systématique, que cette demande servirait
        peut-être, pèsent contre le traitement.
    .limits = La question de savoir si cette demande sert la persécution revient à des personnes.

HR-DETENTION =
    .title = Détention arbitraire, ou proches retenus
    .compliance =
        Une détention jugée arbitraire ou excessive et à laquelle il n'a pas été remédié, ou des
        proches retenus comme moyen de pression, figurent au dossier.
    .cure =
        Consigner le remède, la libération, ou pourquoi le constat ne touche pas ces données.
    .says =
        La conclusion que la détention à l'origine de la demande est arbitraire ou excessive, et à
        laquelle il n'a pas été remédié, ou des proches retenus comme moyen de pression, laissent la
        question ouverte.
    .limits =
        Une détention excessive à laquelle il a été remédié ne s'oppose pas en principe au
        traitement.

ROP-21-32A =
    .title = L'infraction elle-même peut restreindre un droit
    .compliance =
        L'infraction porte sur la religion, le genre ou l'orientation et peut punir l'exercice d'un
        droit.
    .cure =
        Dire d'après les faits quel droit est touché, le cas échéant, et quel comportement est puni.
    .says =
        Le fait qu'une infraction réprime l'exercice d'un droit est un facteur et est examiné ; les
        obstacles figurent aux points 2.1, par. 60, et 3.11, par. 6.
    .limits =
        Elle lit sur quoi porte l'infraction ; le choix du conjoint et d'autres droits ne sont pas
        détectés.

ROP-21-33C =
    .title = Termes discriminatoires ou détails privés inutiles
    .requester =
        Supprimez les termes discriminatoires et les détails privés qui ne sont pas nécessaires ;
        désignez les groupes par leur organisation.
    .compliance =
        Le texte comporte des termes discriminatoires ou des détails privés inutiles.
    .cure = Reformuler le texte ; le reste peut alors être traité.
    .says =
        Une partie défectueuse est corrigée et le reste traité ; les groupes sont nommés par leur
        organisation, non par leur confession ou leur ethnie.
    .limits = Un lecteur doit avoir signalé le libellé ; le moteur ne juge pas le texte.

RPD-47-H =
    .title = Informations extérieures dont la fiabilité n'a pas été évaluée
    .compliance =
        Déclarations extérieures dont personne n'a évalué la fiabilité :
        { $unassessed_external_facts }.
    .cure =
        Évaluer la fiabilité de chaque déclaration, ou la retirer ; ne pas fonder la mesure sur elle
        seule.
    .says =
        Les informations publiques ou de tiers indiquent leur origine, leur date et leur fiabilité,
        et ne sont jamais le seul fondement d'une mesure coercitive.
    .limits =
        On ne peut dire si l'élément est le seul fondement ; le refus prévu pour ce cas est donc
        laissé à des personnes. Elle lie aussi nos propres ajouts d'informations.

RPD-129 =
    .title = Doute sur la conformité en cours d'examen
    .compliance = Un doute sur la conformité est en cours d'examen.
    .cure = Achever l'examen, et informer la source de la mesure, avec les motifs.
    .says =
        Pendant l'examen d'un doute, des mesures provisoires préservent d'un préjudice les personnes
        et l'Organisation.
    .limits = L'objet du doute figure au dossier, non ici.

RPD-48 =
    .title = La correction ou le doute d'un autre bureau reste ouvert
    .compliance =
        Envoi d'un autre bureau, non réglé : { $position_kind } ; motivé : { $position_reasoned }.
    .cure = Le faire examiner par la source, et consigner comment la question a été réglée.
    .says =
        Une correction ou un doute motivés d'un autre Bureau central national sont examinés sans
        tarder par la source ; jusque-là, les données attendent.
    .limits = Une protestation sans correction est appréciée au chapitre K.

ROP-21-32D =
    .title = Préjudice causé par la publication elle-même, ou préjudice irréversible
    .compliance =
        Préjudice causé par la publication elle-même : { $harm_by_publication } ; préjudice
        ultérieur irréversible : { $later_harm_irreversible }.
    .cure =
        Apprécier ce préjudice avant les autres ; dire si une mesure moindre que le refus du canal
        peut y répondre.
    .says =
        Le dommage qui découle de la publication même pèse davantage qu'un éventuel dommage
        ultérieur, sauf si ce dernier est grave et irréversible.
    .limits =
        Elle donne un ordre de priorité ; la gravité du dommage est appréciée par des personnes.

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
    .says =
        Une alerte adressée à tous les pays est proportionnée à la gravité et à l'ancienneté de
        l'affaire.
    .limits = Les deux nombres sont les nôtres ; rien dans le Règlement ne trace une telle limite.

HR-CONFESSION =
    .title = Exposé qui repose sur les seuls aveux
    .requester = Des aveux sont le seul fondement indiqué de l'exposé des faits.
    .compliance = Des aveux sont le seul fondement indiqué de l'exposé des faits.
    .cure =
        Indiquer sur quoi d'autre repose l'exposé, par exemple des documents, des traces ou des
        témoins.
    .says =
        Les preuves ne sont pas appréciées ; le fait que des aveux soient le seul fondement indiqué
        est une raison de demander sur quoi d'autre repose l'exposé.
    .limits =
        Un aveu peut être vrai et librement donné ; la règle ne dit rien de la manière dont il a été
        obtenu.
