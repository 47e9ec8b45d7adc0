# of version 2
A3-PURE-MIL =
    .title = Infraction purement militaire
    .compliance =
        Tous les chefs d'accusation et tous les actes décrits sont des manquements au devoir
        militaire.
    .cure =
        Une infraction de droit commun fondée sur des faits distincts peut être demandée seule.
    .says = La désertion, l'absence ou le refus de servir, seuls, sont hors des canaux d'INTERPOL.
    .limits =
        Les infractions de droit commun à côté de l'infraction militaire sont appréciées par la
        règle sur la disjonction.

# of version 2
A3-PURE-REL =
    .title = Infraction purement religieuse
    .compliance =
        Les actes décrits sont la pratique, l'enseignement ou la critique d'une religion.
    .cure =
        Montrer d'après les faits un discours de haine, une violence ou une autre infraction de
        droit commun ; sinon, refuser.
    .says =
        Pratiquer ou enseigner une religion, appartenir à une communauté religieuse interdite ou
        offenser des croyances est hors des canaux d'INTERPOL.
    .limits =
        Le discours de haine et les appels à la violence ne sont pas protégés et sont laissés à la
        pesée.

A3-RACIAL =
    .title = L'accusation repose sur l'appartenance ou l'identité
    .compliance = La responsabilité reposerait sur l'identité ou l'appartenance.
    .cure = Montrer un acte de cette personne qui soit une infraction quel qu'en soit l'auteur.
    .says =
        La responsabilité ne doit pas reposer sur la religion, la race, la couleur, l'ascendance ou
        l'origine.
    .limits = Un lecteur doit avoir codé ce sur quoi repose la responsabilité.

# of version 2
A3-SPEECH =
    .title = Expression protégée
    .compliance =
        Tous les actes décrits sont l'expression d'opinions visant l'État, ses représentants ou ses
        institutions.
    .cure =
        Montrer une incitation à la violence ou un discours de haine de cette personne ; sinon,
        refuser.
    .says =
        Des paroles visant l'État, ses représentants ou ses institutions, sans incitation ni
        violence, n'ont pas leur place dans les canaux d'INTERPOL.
    .limits = Le contenu des paroles est codé par des personnes ; le moteur ne les lit pas.

# of version 2
A3-SPEECH-MIXED =
    .title = L'expression comme accusation
    .compliance =
        L'accusation porte sur des paroles, des réunions ou une association, et aucune infraction
        propre grave n'est décrite à côté.
    .cure =
        Établir le contenu, le public, la cible et tout appel à la violence, puis décider.
    .says =
        Lorsque l'accusation porte sur des paroles, le contenu, le public et la cible décident ; une
        personne examine.
    .limits = Un examen est demandé même lorsque les paroles peuvent se révéler non protégées.

# of version 2
A3-ASSEMBLY =
    .title = Réunion ou association protégées uniquement
    .compliance =
        Tous les actes décrits sont de parole, de réunion pacifique, d'association ou de culte.
    .cure =
        Montrer la violence ou l'incitation propre de cette personne, avec le moment, le lieu et le
        dommage ; sinon, refuser.
    .says =
        Une réunion pacifique, une association ou un travail pour une entité licite n'ont pas leur
        place dans les canaux d'INTERPOL.
    .limits =
        L'obstruction et l'occupation sont tenues pour pacifiques, sauf si l'usage de la force, ou
        une obstruction grave et délibérée, est codé.

# of version 2
ROP-36-SPEECH =
    .title = Un comportement protégé comme acte ou lien terroriste
    .compliance =
        Les seuls actes à l'appui d'un chef de terrorisme sont des comportements protégés.
    .cure = Montrer un autre acte concret de cette personne ; sinon, refuser.
    .says =
        La parole, la réunion, l'association ou le culte ne peuvent à eux seuls constituer ni l'acte
        terroriste ni le lien avec le groupe.
    .limits = Il faut que les types d'actes soient codés.

ROP-36-C =
    .title = Groupe reconnu par la seule source, et aucune infraction en soi
    .compliance =
        Seule la source tient le groupe pour terroriste, et aucun acte propre n'est en soi une
        infraction.
    .cure =
        Demander un acte qui soit en soi une infraction, ou une reconnaissance plus large du groupe.
    .says =
        Lorsque seule la source tient le groupe pour terroriste, l'acte doit être en soi une
        infraction.
    .limits =
        Des actes propres graves peuvent compenser une reconnaissance faible ; cela relève de la
        pesée.

# of version 2
A3-SEPARATIST =
    .title = Militant d'une minorité ou d'une diaspora accusé de séparatisme ou de terrorisme
    .compliance =
        Un représentant d'une minorité ou d'une diaspora est accusé de terrorisme ou d'extrémisme,
        sans violence propre grave.
    .cure =
        Rechercher s'il existe des raisons solides de croire à une persécution et si cette demande
        peut la servir.
    .says =
        Lorsque le représentant d'une minorité est accusé de terrorisme, d'extrémisme ou de
        séparatisme, une personne recherche s'il existe des raisons de croire à une persécution.
    .limits = L'appartenance à une minorité ne prouve rien en soi.

# of version 2
A3-POLITICIAN =
    .title = Responsable politique, agent public, parent ou proche
    .compliance =
        Une fonction publique, ou un lien avec une personnalité politique, figure au dossier.
    .cure =
        Apprécier la fonction, la qualité, le gain et le moment ; demander la preuve du gain si
        l'acte était officiel.
    .says =
        Pour les responsables politiques, les hauts responsables et leurs proches, l'examen de la
        prédominance est mené avec soin.
    .limits = Elle demande un examen ; c'est la pesée qui dit de quel côté penche le dossier.

ROP-31-GAIN =
    .title = Acte de fonction sans gain personnel
    .compliance =
        Un acte de fonction est décrit et aucun gain de la personne ou d'un tiers n'est établi.
    .cure =
        Demander des éléments prouvant un gain, un détournement ou une dissipation ; à défaut,
        l'acte est politique.
    .says =
        Un acte accompli dans le cadre d'un mandat politique ne devient une infraction de droit
        commun que par des éléments tels qu'un gain de la personne ou d'un tiers.
    .limits = Le gain est ce que la demande en montre ; les preuves ne sont pas appréciées.

ROP-31-B =
    .title = Responsable recherché par un autre État
    .compliance =
        La personne exerce ou a exercé une fonction d'un État autre que l'État demandeur.
    .cure =
        Établir la fonction à la date de la demande, la qualité en laquelle les actes ont été
        commis, et toute objection de cet État.
    .says =
        Pour un responsable d'un autre État, la fonction à la date de la demande, la qualité
        officielle et la neutralité sont examinées.
    .limits =
        Une objection de l'État de fonction est prise en compte et peut ouvrir la voie de l'article
        135 du RTD ; elle n'est pas un veto.

A3-COUP =
    .title = Actes directement liés à une prise de pouvoir
    .compliance = Les actes sont directement liés à une prise de pouvoir ou à des troubles.
    .cure =
        Apprécier si les éléments de droit commun prédominent, et pourquoi la demande intervient
        maintenant.
    .says =
        Les actes directement liés à une prise de pouvoir sont en général hors des canaux
        d'INTERPOL, quel que soit le camp qui présente la demande.
    .limits = Savoir si les éléments de droit commun prédominent relève de la pesée et de personnes.

# of version 2
ROP-35-FACTS =
    .title = Seul l'ordre constitutionnel est attaqué
    .compliance =
        Les actes sont directement liés à une prise de pouvoir et aucun n'est une infraction contre
        la vie, la liberté ou les biens.
    .cure = Montrer un tel acte de cette personne ; sinon, refuser.
    .says =
        Des faits qui n'allèguent rien de plus qu'une atteinte à l'ordre constitutionnel sont hors
        des canaux d'INTERPOL.
    .limits = Elle lit les types codés des actes.

A3-REGIME =
    .title = Demande proche d'un bouleversement ou d'une élection
    .compliance =
        Une personnalité publique est recherchée dans l'année d'un bouleversement ou d'une élection.
    .cure = Examiner le motif et l'ordre des événements.
    .says =
        Une demande visant une personnalité politique peu après un bouleversement, ou à l'approche
        ou au lendemain d'une élection, est examinée quant à son mobile.
    .limits = La période d'un an est la nôtre (schéma S6).

# of version 2
A3-IHL =
    .title = Crime international majeur
    .compliance = Un crime international majeur est allégué.
    .cure = Suivre la procédure spéciale et entendre les États concernés.
    .says =
        Le génocide, les crimes contre l'humanité et les crimes de guerre peuvent être traités ; une
        procédure spéciale et la position d'autres États sont examinées.
    .limits = La procédure spéciale elle-même n'a pas été lue.

# of version 2
A3-CONFLICT =
    .title = Acte de combat dans un conflit armé
    .compliance =
        Les actes s'inscrivent dans un conflit armé ou visent des militaires.
    .cure = Établir si une violation du droit de la guerre est invoquée.
    .says =
        Les actes commis dans un conflit armé qui ne sont pas un crime international n'ont pas leur
        place dans les canaux d'INTERPOL ; peut-être ne sont-ils pas une infraction du tout.
    .limits =
        L'existence d'un conflit, et la question de savoir si l'acte était un crime de guerre, sont
        décidées par des personnes.

A3-INTERSTATE =
    .title = Protestation d'un autre État, ou différend entre États
    .compliance =
        Un autre État proteste, ou l'affaire joue un rôle dans un différend entre États.
    .cure =
        Apprécier les arguments ; consulter le demandeur (RTD 135 si le désaccord subsiste).
    .says = Une protestation motivée, ou un acte que des États règlent entre eux, appelle un examen.
    .limits = Une protestation est appréciée d'après ses arguments ; elle n'est pas un veto.

# of version 2
ROP-38 =
    .title = Infraction électorale qui appelle un examen
    .compliance =
        Une infraction électorale est alléguée contre une personne engagée en politique ou à
        l'approche d'une élection.
    .cure =
        Établir le préjudice pour les électeurs, le camp de la personne et la date de la demande par
        rapport au jour du scrutin.
    .says =
        Les infractions électorales sont de droit commun, mais sont examinées lorsque la neutralité
        peut en souffrir, lorsqu'elles relevaient d'une protestation licite, ou lorsque la personne
        s'oppose à ceux qui sont au pouvoir.
    .limits =
        Aucun gain privé n'est nécessaire pour qu'une infraction électorale soit de droit commun.

# of version 2
ROP-39 =
    .title = Émigration illégale
    .compliance =
        Toute l'accusation consiste à avoir quitté le pays sans autorisation.
    .cure =
        Aucun remède pour ce chef ; des infractions distinctes peuvent être demandées seules.
    .says =
        La sortie du pays sans autorisation n'est pas un motif de notice ; à côté d'infractions
        distinctes, elle est abandonnée.
    .limits =
        Les passeurs de migrants ne sont pas visés ; les infractions connexes sont appréciées dans
        leur ensemble.

A3-UNCLEAR-ACTS =
    .title = Chef sensible dont les actes ne peuvent être déterminés
    .compliance =
        Un chef touche à l'article 3. Sur { $act_count ->
            [one] { $act_count } acte décrit
           *[other] { $act_count } actes décrits
        }, { $coded_act_count ->
            [0] aucun n'est codé
            [one] { $coded_act_count } est codé
           *[other] { $coded_act_count } sont codés
        }.
    .cure = Coder les actes allégués d'après l'exposé, ou les demander.
    .says =
        Lorsqu'un chef d'accusation touche à l'article 3 et que les actes allégués ne sont pas
        indiqués, une personne examine la demande.
    .limits = Le codage des actes fait disparaître ce signalement et laisse parler les autres.

# of version 2
A3-TEXT-PURE =
    .title = Mots d'une infraction pure sous une qualification ordinaire
    .compliance =
        L'exposé contient { $pure_offence_words ->
            [one] { $pure_offence_words } mot précis
           *[other] { $pure_offence_words } mots précis
        } touchant à la sûreté de l'État, à une prise de pouvoir, au devoir militaire ou au combat, et tous les actes ne sont pas codés.
    .cure = Lire les phrases signalées et coder les actes selon ce qui a été fait, non selon la qualification.
    .says =
        L'étiquette ne décide jamais ; lorsqu'un acte n'est pas codé et que l'exposé parle de
        secrets d'État, d'une prise de pouvoir, de devoir militaire ou de combat, un lecteur y est
        renvoyé quelle que soit la qualification.
    .limits =
        Les mots sont des signaux, jamais des constatations ; une infraction ordinaire commise dans
        une caserne ou une guerre peut s'en servir aussi.

# of version 3
A3-TEXT =
    .title = Des mots de l'exposé touchent à l'article 3
    .compliance =
        L'exposé contient des mots sensibles de { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } type
           *[other] { $sensitive_text_signals } types
        } et tous les actes ne sont pas codés.
    .cure = Lire les phrases signalées et coder les actes.
    .says =
        Des mots sensibles de plusieurs types dans l'exposé, ou d'un seul type lorsque aucun chef
        d'accusation n'est manifestement de droit commun ou qu'aucun mot d'une infraction ne les
        accompagne, renvoient un lecteur au texte tant qu'un acte n'est pas codé.
    .limits =
        Les mots sont des signaux, jamais des constatations ; l'incitation et le terrorisme
        véritables s'en servent aussi.

A3-TEXT-TITLE =
    .title = L'intitulé nomme une matière de l'article 3, et les codes non
    .compliance = L'intitulé d'une accusation nomme une matière de l'article 3, ses codes non, et tous les actes ne sont pas codés.
    .cure = Coder les actes selon ce qui a été fait ; corriger les étiquettes si les actes confirment l'intitulé.
    .says =
        Ni l'intitulé ni le code ne décide ; lorsqu'un intitulé tel que trahison ou désertion a été
        codé comme crime ordinaire et qu'un acte n'est pas codé, un lecteur examine lequel des deux
        les faits confirment.
    .limits =
        Les mots sont des signaux, jamais des constatations ; une fois tous les actes codés, les
        actes parlent.

ROP-31-TEXT =
    .title = Une fonction publique de la personne ne figure que dans le texte
    .compliance =
        Le texte attribue à la personne une fonction publique à { $own_office_words ->
            [one] { $own_office_words } endroit
           *[other] { $own_office_words } endroits
        }, et aucune fonction n'est inscrite au dossier.
    .cure = Lire les passages signalés ; si la fonction est bien celle de la personne, l'inscrire avec son État et ses dates, et coder si l'acte relevait de cette fonction.
    .says =
        Lorsque le texte attribue à la personne une fonction publique et qu'aucune fonction n'est
        inscrite au dossier, un lecteur examine de qui elle est, de quel État, et si l'acte en
        relevait.
    .limits =
        Les mots sont des signaux, jamais des constatations ; un pronom peut désigner autrui, et une
        fonction en d'autres mots n'est pas trouvée.

# of version 4
A3-RELATIVE =
    .title = L'examen de la prédominance ne penche pas vers le droit commun
    .compliance =
        Les poids sont de { $ordinary_weight } pour le droit commun et de { $article_3_weight } pour
        l'article 3.
    .cure = Apprécier la matrice ; consigner les motifs.
    .says =
        Lorsque les éléments ne penchent pas nettement vers l'infraction de droit commun, l'affaire
        est appréciée par des personnes.
    .limits = Les poids sont les nôtres et ordonnent le travail ; ils ne décident de rien.

A3-LABEL =
    .title = Les faits et les chefs d'accusation sont à rapprocher
    .compliance =
        Le chef d'accusation est plus lourd que ce que les faits rapportent de cette personne, ou
        autre.
    .cure =
        Inviter le demandeur à préciser quels actes répondent à quel chef d'accusation ; ne rien
        décider avant la réponse.
    .says =
        Lorsque les faits font état d'un comportement protégé ou visant l'État seul, et le chef
        d'accusation de quelque chose de plus lourd, la source est interrogée avant toute décision.
    .limits =
        Elle voit les types de chefs d'accusation et les actes codés, non leur libellé ; une lacune
        à l'intérieur d'un même type doit avoir été relevée par un lecteur.

ROP-36-BRANCH =
    .title = Le lien d'une branche avec son organisation mère est à établir
    .requester =
        La demande qualifie le groupe de branche d'une autre organisation sans dire pourquoi.
    .compliance =
        Le groupe serait une branche d'une autre organisation, et aucun fondement n'en est établi.
    .cure = Indiquer les faits qui rattachent le groupe à cette organisation.
    .says =
        Lorsque le groupe est présenté comme une branche d'une autre organisation, le fondement en
        est montré.
    .limits = Savoir si le fondement donné est solide revient à des personnes.

ROP-35-BELGIAN =
    .title = Attentat à la vie d'un chef d'État, consommé ou tenté
    .compliance =
        Un attentat à la vie d'un chef d'État ou d'un membre de sa famille, consommé ou tenté, est
        allégué ; un tel acte n'est pas tenu pour politique.
    .cure =
        Rien n'est nécessaire à ce titre ; les autres signalements sont appréciés séparément.
    .says =
        L'attentat à la vie du chef d'État ou d'un membre de sa famille, consommé ou tenté, n'est
        pas tenu pour une infraction politique et peut être traité.
    .limits =
        L'exception dit « peut » ; elle ne libère donc rien, et les autres règles continuent de
        juger.

# of version 1
ROP-31-OFFICE =
    .title = Abus de fonctions sans mention d'un gain
    .requester = Un abus de fonctions est reproché, et la demande ne dit pas qui en a tiré un gain.
    .compliance = Un abus de fonctions est reproché, et aucun gain de la personne ou d'un tiers n'est indiqué.
    .cure = Indiquer qui a gagné quoi, comment et quand, ou quelle intention de gain est alléguée.
    .says =
        La violation d'une procédure administrative ou politique n'est pas en soi une infraction de
        droit commun ; lorsqu'un abus de fonctions est reproché, le demandeur montre un gain de la
        personne ou d'un tiers.
    .limits =
        Le gain est ce que la demande en montre ; les preuves ne sont pas appréciées. Les mots de
        l'intitulé suffisent pour interroger.

A3-IMMUNITY-HOME =
    .title = Immunité dans l'État demandeur à clarifier
    .compliance =
        La personne exerce une fonction ({ $office }) de l'État demandeur, ou une immunité peut y
        subsister.
    .cure = Demander au demandeur si une immunité subsiste et si elle a été levée.
    .says =
        Lorsqu'une fonction de l'État demandeur est encore exercée, ou qu'une immunité peut
        subsister, il est demandé à la source si elle subsiste.
    .limits =
        La question de savoir si l'immunité subsiste relève du droit de cet État, qui n'est pas lu
        ici.

A3-IMMUNITY-CLAIM =
    .title = Immunité invoquée et question non tranchée
    .compliance = Une immunité est invoquée ({ $immunity_finding }).
    .cure =
        Rechercher ce que l'autorité compétente a décidé à ce sujet ; maintenir en attente jusqu'à
        ce que la question soit tranchée.
    .says = Une immunité invoquée, et qui n'a été ni refusée ni levée, est d'abord clarifiée.
    .limits =
        Le droit des immunités est hors du Répertoire ; une conclusion à ce sujet est consignée, non
        formulée.

A3-SANCTION-BASIS =
    .title = Chef de violation de sanctions sans la mesure
    .compliance =
        Une violation de sanctions ou du contrôle des exportations est reprochée, et aucune mesure
        ne figure au dossier.
    .cure =
        Rechercher la mesure, son fondement et la période où elle était en vigueur, et l'annoter.
    .says =
        La mesure qui aurait été violée est identifiée, avec son fondement, avant de pouvoir être
        appréciée.
    .limits = Elle demande la mesure ; A3-SANCTION l'apprécie.

ROP-37-GOODS =
    .title = Biens qu'aucune liste internationale ne nomme
    .compliance =
        Les biens ne figurent sur aucune liste internationale de biens militaires ou à double usage.
    .cure = Inviter le demandeur à expliquer pourquoi ces biens sont contrôlés.
    .says =
        Lorsque les biens ne figurent sur aucune liste internationale de biens militaires ou à
        double usage, le demandeur est invité à s'expliquer.
    .limits =
        Une mesure qui ne porte pas sur des biens est laissée de côté ; les listes sont vérifiées
        par des personnes.

ROP-37-PERIOD =
    .title = Actes hors de la période de la mesure
    .compliance =
        Infractions, début : { $earliest_breach_on } ; fin : { $latest_breach_on }. Mesure, début :
        { $measure_from } ; fin : { $measure_until }.
    .cure = Établir quels actes tombent dans la période de la mesure.
    .says = Les actes tombent dans la période où la mesure était en vigueur.
    .limits =
        Seules les dates des infractions sont lues ; certains des actes peuvent se situer dans la
        période.

ROP-22-56 =
    .title = Des demandes semblables concernant d'autres personnes ont été refusées
    .compliance = Des demandes semblables concernant d'autres personnes ont été refusées.
    .cure =
        Comparer les motifs de ces refus à cette demande ; ils ne décident jamais à eux seuls.
    .says =
        L'examen va au-delà de la forme ; les refus antérieurs de demandes semblables concernant
        d'autres personnes sont pris en compte, et ne décident jamais à eux seuls.
    .limits = Ce qui rend une demande semblable est ce qu'un examinateur a consigné.

# of version 4
CONST-3 =
    .title = Un facteur décisif oriente vers l'article 3
    .compliance =
        Nombre de facteurs décisifs orientant vers l'article 3 : { $article_3_decisive_factors }.
    .cure =
        Lire la matrice ; dire pourquoi l'élément donne ou ne donne pas son caractère à la demande.
    .says =
        INTERPOL ne fait rien qui présente un caractère politique, militaire, religieux ou racial ;
        un seul élément peut suffire.
    .limits =
        Elle rassemble ce que constatent les règles ci-dessus ; désigner les facteurs décisifs
        procède de notre lecture des infractions « pures » du Répertoire, et de ce à quoi oblige une
        décision de la Commission.

A3-SEQUENCE =
    .title = Critique ou candidature, enquête et inculpation en l'espace d'un an
    .compliance =
        Critique : { $first_public_criticism_on } ou candidature : { $candidacy_on } ; ouverture de
        l'enquête : { $investigation_opened_on } ; inculpation : { $charge_on }.
    .cure =
        Exposer l'ordre des événements à côté des dates des actes, et rechercher ce qui a déclenché
        l'enquête.
    .says =
        Lorsqu'une critique publique ou une candidature a été suivie, en l'espace d'un an, d'une
        enquête et d'une inculpation, des personnes examinent l'ordre des événements, quel que soit
        le chef d'accusation.
    .limits =
        Une suite de dates pose une question, elle n'y répond pas ; des dates manquantes ne montrent
        rien.

A3-LATE =
    .title = Inculpation longtemps après le départ, pour des actes encore plus anciens
    .compliance =
        Fin des actes : { $last_act_on } ; départ de la personne : { $left_country_on } ;
        inculpation { $days_from_departure_to_charge ->
            [one] { $days_from_departure_to_charge } jour
           *[other] { $days_from_departure_to_charge } jours
        } après le départ.
    .cure = Ne rien demander à ce seul titre ; lire cet élément avec les autres signalements.
    .says =
        Une inculpation intervenue plus de trois ans après le départ de la personne, pour des actes
        antérieurs à ce départ, est notée.
    .limits = Une infraction découverte tardivement donne le même ordre de dates.

# of version 2
A3-PURE-POL =
    .title = Infraction purement politique
    .compliance =
        Tous les actes décrits visent l'État seul et n'ont causé de dommage à aucune personne.
    .cure =
        Montrer un acte qui porte atteinte à des particuliers ou à des biens privés ; sinon, il
        revient à une personne de refuser la demande au titre de l'article 3.
    .says =
        Un acte qui n'est punissable qu'en raison de sa nature politique, et ne porte atteinte à
        aucun intérêt privé, est hors des canaux d'INTERPOL, quelle que soit sa qualification.
    .limits =
        Elle lit le type codé de chaque acte ; elle ne voit pas ce que l'exposé passe sous silence.

# of version 2
A3-MEMBERSHIP =
    .title = Lien actif et significatif avec le groupe
    .requester =
        Sur { $act_count ->
            [one] { $act_count } acte décrit
           *[other] { $act_count } actes décrits
        }, aucun ne montre ce que cette personne a fait pour le groupe, au-delà du fait d'y
        appartenir ou de l'approuver.
    .compliance =
        À l'appui d'un chef de terrorisme, { $coded_act_count ->
            [one] { $coded_act_count } acte est décrit
           *[other] { $coded_act_count } actes sont décrits
        }, et aucun n'est un acte concret de cette personne.
    .cure =
        Indiquer quels actes précis la personne a accomplis pour le groupe, quand, où et comment.
    .says =
        L'appartenance à un groupe suppose des actes concrets de cette personne, au-delà d'un
        soutien général.
    .limits =
        Elle voit les types et l'attribution codés des actes, non la solidité de ce qui les appuie.

# of version 2
ROP-36-A =
    .title = Acte pour un groupe universellement reconnu
    .requester = La demande nomme le groupe, mais aucun acte concret de cette personne.
    .compliance =
        Le groupe est universellement reconnu, mais aucun acte concret de cette personne n'est
        indiqué.
    .cure =
        Indiquer l'acte, y compris un voyage pour rejoindre le groupe, avec la date et le lieu.
    .says =
        Pour un groupe universellement reconnu, il suffit de peu, comme un voyage pour le rejoindre,
        mais un acte doit être indiqué.
    .limits =
        La reconnaissance est ce qu'indique la demande ou un examinateur ; les listes sont vérifiées
        par des personnes.

# of version 2
ROP-36-B =
    .title = La nature du groupe est à établir
    .requester =
        La demande ne montre pas sur quels faits repose l'affirmation que le groupe est terroriste.
    .compliance =
        La nature terroriste du groupe n'est pas établie par des actes violents revendiqués ou
        attribués.
    .cure =
        Indiquer les actes violents précis du groupe, et qui les a revendiqués ou les lui a
        attribués.
    .says =
        Pour un groupe reconnu par certains États, la nature terroriste doit être établie, par des
        actes violents qu'il a revendiqués ou qui lui ont été officiellement attribués.
    .limits =
        Les listes régionales sont appréciées par des personnes ; une liste régionale n'est pas une
        reconnaissance universelle.

# of version 2
ROP-36-PROTEST =
    .title = Actes propres lors d'un événement violent
    .requester =
        La demande décrit ce que d'autres ont fait, ou la présence de la personne, et non ce que la
        personne a fait.
    .compliance =
        Des actes d'autrui ou une simple présence sont décrits, et aucun acte concret de cette
        personne.
    .cure = Indiquer ce que cette personne a fait, quand et où, et avec quel dommage.
    .says =
        Lors d'un événement où d'autres ont usé de violence, les actes violents propres à cette
        personne doivent être décrits.
    .limits = L'attribution est codée par des personnes.

# of version 2
A3-TERROR =
    .title = Actes concrets à l'appui d'un chef de terrorisme
    .requester =
        La demande n'indique aucun acte concret de cette personne qui réponde au chef de terrorisme.
    .compliance =
        Un chef de terrorisme figure sans acte propre concret qui ait pu être lu.
    .cure = Indiquer les actes précis de cette personne, avec la date, le lieu et les moyens.
    .says = Les actes terroristes doivent être concrets, et la part propre de la personne décrite.
    .limits = Elle ne dit pas si l'acte est terroriste ; elle dit si un acte est décrit.

A3-IMMUNITY =
    .title = Chef en exercice d'un autre État
    .compliance = La personne figure au dossier comme chef en exercice d'un autre État.
    .cure = Vérifier la fonction et l'État ; une personne décide.
    .says = Une demande visant le chef en exercice d'un autre État sera vraisemblablement refusée.
    .limits =
        « Vraisemblablement » est le mot du Répertoire ; c'est donc une personne qui décide. Le
        droit des immunités n'y est pas traité.

# of version 2
A3-SOURCE =
    .title = Affaire d'un service de sécurité ou d'une cour de sûreté de l'État
    .compliance =
        Type de source : { $source_authority } ; dossier secret : { $secret_file }.
    .cure =
        Demander pourquoi cette autorité est saisie de l'affaire, quelles garanties elle offre et ce
        qui peut être communiqué.
    .says =
        Une affaire qui provient d'un service de sécurité, des forces armées ou d'une cour de sûreté
        de l'État, ou qui repose sur un dossier secret, est examinée ; il en va de même de celle
        d'un tribunal spécial, lorsque le chef d'accusation touche à l'article 3.
    .limits =
        La source est prise en compte et ne décide jamais seule ; les tribunaux militaires ont une
        règle à eux.

# of version 3
A3-SANCTION =
    .title = Mesure qui soulève une préoccupation de neutralité
    .compliance =
        Mesure dont la violation est alléguée, fondement : { $sanction_level } ; alignée :
        { $measure_aligned } ; liée à un État étranger : { $case_tied_to_foreign_state }.
    .cure =
        Établir le fondement de la mesure, son alignement et tout lien avec un État étranger ou un
        conflit.
    .says =
        La violation de mesures qui ne sont pas alignées sur celles de la communauté internationale,
        ou qui sont liées à un État étranger ou à un conflit, soulève en général une préoccupation.
    .limits =
        L'alignement est la conclusion d'un examinateur. Elle ne voit pas si l'État visé n'est pas
        partie au traité (3.7, par. 8).

# of version 3
A3-BUSINESS =
    .title = Chef économique après une critique publique
    .compliance =
        Un chef économique vise une personne qui a critiqué ceux qui sont au pouvoir ou s'est
        opposée à eux, ou intervient dans l'année suivant une critique publique.
    .cure =
        Exposer l'ordre de la critique, de l'enquête, de l'inculpation et de la demande ; demander
        les actes, les montants et le gain.
    .says =
        Un chef économique contre une personne qui a critiqué ceux qui sont au pouvoir ou s'est
        opposée à eux est examiné dans son ordre chronologique ; il en va de même d'un chef qui
        n'est économique que par ses actes, si aucun gain ni aucune victime privée n'est indiqué.
    .limits = Une suite de dates pose une question, elle n'y répond pas.

# of version 2
A3-BULK =
    .title = Demandes en masse sous une même étiquette
    .compliance =
        Demandes semblables en sept jours : { $similar_request_count } ; exposés presque
        identiques : { $near_duplicate_count }.
    .cure = Examiner l'ensemble du lot.
    .says = Les demandes semblables sont examinées ensemble.
    .limits =
        Les nombres sont les nôtres ; les décomptes proviennent des enregistrements propres au
        système.

# of version 2
ROP-312-SEP =
    .title = Chefs d'accusation à disjoindre
    .requester =
        Parmi { $offence_count ->
            [one] l'infraction indiquée ({ $offence_count })
           *[other] les { $offence_count } infractions
        }, certaines ne peuvent être transmises par le canal et reposent sur des faits qui leur sont
        propres ; les emplacements ci-dessous les désignent.
    .compliance =
        Parmi { $offence_count ->
            [one] l'infraction indiquée ({ $offence_count })
           *[other] les { $offence_count } infractions
        }, certaines touchent à l'article 3 et reposent sur des faits qui leur sont propres ; les
        faits ci-dessous les désignent.
    .cure =
        Écarter les chefs désignés et le mentionner dans les informations complémentaires ; les
        autres chefs sont appréciés seuls.
    .says =
        Les chefs d'accusation qui touchent à l'article 3 et reposent sur des faits distincts sont
        écartés ; le reste est apprécié seul.
    .limits =
        Savoir si les faits sont distincts, ce sont les ensembles de faits qui le disent. Les faits
        connexes sont appréciés dans leur ensemble, y compris sous plusieurs mandats, cas que le
        Répertoire ne traite pas.

ROP-36-NAME =
    .title = Groupe à identifier
    .requester =
        La demande reproche l'appartenance ou le soutien à un groupe et ne nomme pas le groupe.
    .compliance =
        L'appartenance ou le soutien à un groupe est reproché, et le groupe n'est pas identifié.
    .cure = Nommer le groupe, avec ses autres noms, dans la liste des organisations.
    .says =
        Lorsque l'appartenance ou le soutien à un groupe est reproché, la source nomme le groupe.
    .limits =
        Un groupe nommé dans le seul exposé n'est pas lu ; il a sa place dans la liste des
        organisations.
