RPD-83-1-A-I =
    .title = Aucune infraction n'est une infraction grave de droit commun
    .requester =
        Aucune infraction de la demande n'est une infraction grave de droit commun au sens de
        l'article 83.
    .compliance =
        { $offence_count ->
            [one] La seule infraction ({ $offence_count }) relève d'une catégorie exclue.
           *[other] Les { $offence_count } infractions relèvent toutes d'une catégorie exclue.
        }
    .cure =
        Montrer une infraction qui soit une infraction grave de droit commun, ou retirer la demande.
    .says = Au moins une infraction doit être une infraction grave de droit commun.
    .limits =
        Les infractions qui touchent à l'article 3 du Statut sont appréciées au chapitre K, la
        gravité selon la peine au chapitre C.

RPD-83-1-A-I-DASH1 =
    .title = Une infraction à des normes comportementales ou culturelles
    .requester =
        L'infraction tient à des normes comportementales ou culturelles sur lesquelles les pays
        divergent ; elle ne peut faire l'objet d'une notice rouge.
    .compliance = Les seules infractions relèvent de la première catégorie exclue.
    .cure =
        Montrer que les faits servent la criminalité grave ou organisée, ou retirer la demande.
    .says =
        Les infractions controversées entre les pays en tant que question de normes comportementales
        ou culturelles sont écartées.
    .limits =
        La liste du Secrétariat général n'est pas publique ; une copie de travail est utilisée.

RPD-83-1-A-I-DASH2 =
    .title = Une infraction d'ordre familial ou privé
    .requester =
        L'infraction porte sur une question familiale ou privée ; elle ne peut faire l'objet d'une
        notice rouge.
    .compliance = Les seules infractions relèvent de la deuxième catégorie exclue.
    .cure =
        Montrer une infraction qui ne relève pas de la sphère privée, ou retirer la demande.
    .says = Les infractions qui portent sur des questions familiales ou privées sont écartées.
    .limits = La garde est appréciée selon la politique de 2022.

RPD-83-1-A-I-DASH3 =
    .title = Une violation de règles administratives ou un litige privé
    .requester =
        L'infraction est une violation de règles administratives ou découle d'un litige privé ; elle
        ne peut faire l'objet d'une notice rouge.
    .compliance = Les seules infractions relèvent de la troisième catégorie exclue.
    .cure =
        Donner les éléments qui montrent qu'elle facilite une infraction grave ou est liée à la
        criminalité organisée, ou retirer la demande.
    .says =
        Les violations du droit administratif, et ce qui découle de litiges privés, sont écartés,
        sauf s'ils servent la criminalité grave ou organisée.
    .limits = Les chèques, les dettes et les impôts ont des règles à eux.

GS-LIST-83 =
    .title = Proche d'une catégorie exclue
    .requester =
        L'infraction est proche d'une catégorie qui ne peut faire l'objet d'une notice rouge ; une
        personne l'examinera.
    .compliance =
        L'infraction touche à une catégorie exclue, avec un élément qui peut l'en faire sortir.
    .cure =
        Donner les éléments relatifs à la criminalité grave ou organisée que l'infraction sert.
    .says =
        Une infraction qui touche à une catégorie exclue, mais sert la criminalité grave ou
        organisée ou est aussi une infraction ordinaire, est examinée par une personne.
    .limits =
        La liste du Secrétariat général n'est pas publique ; la proximité est appréciée d'après les
        étiquettes, la catégorie et l'intitulé.

OFF-NOTSPEECH =
    .title = Une infraction d'atteinte à l'honneur, d'outrage ou de fausses paroles
    .requester =
        L'infraction consiste en des paroles touchant à l'honneur ou à l'autorité ; elle ne peut
        faire l'objet d'une notice rouge.
    .compliance = Les seules infractions sont d'atteinte à l'honneur ou d'expression.
    .cure = Montrer une autre infraction grave d'après les faits, ou retirer la demande.
    .says =
        La diffamation, l'outrage et les fausses nouvelles ne sont pas des infractions graves de
        droit commun, même à l'égard de particuliers.
    .limits =
        Le discours de haine et l'incitation ne sont pas de cette nature ; l'article 3 est apprécié
        au chapitre K.

# of version 1
POL-2022-CHILD-1 =
    .title = Décisions de garde contradictoires de deux pays
    .requester =
        Les juridictions de deux pays ont rendu des décisions de garde contradictoires dans des
        procédures qui lient les deux parents ; aucune notice rouge n'est publiée en pareil cas.
    .compliance =
        Les décisions de garde se contredisent, et les deux parents ont participé ou une procédure
        de La Haye a porté sur l'affaire.
    .cure =
        Demander une notice jaune pour l'enfant si la situation de la garde le permet.
    .says =
        Pas de notice rouge pour enlèvement parental lorsque les juridictions de deux pays ont rendu
        des décisions contradictoires et que les deux parents ont participé, ou qu'une procédure de
        La Haye a porté sur la garde ou le retour.
    .limits =
        La politique est connue de sources secondaires ; sa seconde branche n'est pas entièrement
        connue.

# of version 2
POL-2022-CHILD-2 =
    .title = Enlèvement parental sans violation manifeste du droit de garde
    .requester =
        L'affaire porte sur la garde d'un enfant. Montrez quel droit de garde a été violé et s'il
        existe des antécédents de violence.
    .compliance =
        Une affaire de garde dans laquelle la violation d'un droit de garde, hors fuite devant la
        violence, n'est pas établie.
    .cure =
        Indiquer le droit violé, la décision qui le fonde et toute ordonnance de protection.
    .says =
        Dans les autres cas d'enlèvement parental, un droit de garde doit avoir été violé, sans
        décisions contradictoires ni antécédents de violence à l'origine de la fuite.
    .limits = Seules les réponses du formulaire sont lues ; aucun dossier judiciaire.

OFF-CHEQUE =
    .title = Un chèque sans provision et sans tromperie
    .requester =
        L'infraction est l'émission d'un chèque sans provision, et aucune tromperie n'est établie.
        Indiquez les faits qui la montrent.
    .compliance =
        Les seules infractions sont des chèques sans provision, et la tromperie n'est pas établie.
    .cure =
        Décrire la tromperie : ce qui a été présenté et à qui, et pourquoi le chèque n'était pas une
        garantie.
    .says =
        Un chèque sans provision est une affaire privée, sauf si une tromperie est en cause ; un
        chèque de garantie n'est pas une tromperie.
    .limits = Des listes plus récentes excluraient entièrement ces chèques (B).

OFF-CHEQUE-DECEIT =
    .title = Un chèque sans provision avec tromperie alléguée
    .requester =
        L'affaire porte sur un chèque sans provision, avec tromperie alléguée ; une personne
        l'examinera.
    .compliance =
        Un chèque sans provision, où la tromperie ressort des faits allégués.
    .cure = Vérifier que l'accusation porte sur la tromperie, et non sur l'insolvabilité.
    .says =
        Lorsqu'une tromperie est en cause, une affaire de chèque peut remplir les conditions ; une
        personne décide.
    .limits = La réalité de la tromperie alléguée n'est pas appréciée.

OFF-DEBT =
    .title = Une dette ou un différend contractuel sans tromperie
    .requester =
        L'infraction porte sur une dette ou un contrat, et aucune tromperie n'est invoquée. Indiquez
        les faits qui la montrent.
    .compliance =
        Les seules infractions sont des dettes ou des affaires contractuelles sans tromperie.
    .cure = Indiquer la tromperie qui fait partie du chef d'accusation, ou retirer la demande.
    .says =
        Un prêt, un loyer ou un salaire impayé, une inexécution de contrat ou une querelle entre
        actionnaires n'est pas une infraction pouvant faire l'objet d'une notice rouge, sauf si une
        tromperie est invoquée.
    .limits = La tromperie est lue dans les réponses codées, non dans le texte.

# of version 3
OFF-DEBT-DISPUTE =
    .title = Un litige privé peut être à l'origine de l'accusation
    .requester =
        Un litige privé est à l'origine de l'accusation ; une personne examinera s'il s'agit d'une
        infraction autonome.
    .compliance =
        Une dette présentée comme une escroquerie, des actes qui par nature sont des dettes ou des chèques, un litige privé dans lequel aucune tromperie n'est
        alléguée, ou un procès civil sur la même affaire (nombre
        connu : { $civil_case_count }).
    .cure = Établir ce que l'affaire pénale ajoute à l'action civile.
    .says =
        Une accusation qui reprend une action civile, fait d'une dette une escroquerie, naît d'un
        litige privé sans tromperie et sans violence, ou ne repose que sur des actes codés comme
        dettes ou chèques, est examinée par une personne.
    .limits = Le litige doit avoir été déclaré ou consigné.

OFF-TEXT-DISPUTE =
    .title = Des mots d'un litige privé, et aucun d'une infraction
    .requester =
        L'exposé parle de contrat, de dette ou de parts sociales. Précisez quelle est l'infraction au-delà
        de la créance impayée ou contestée, et si une procédure civile ou arbitrale est en cours.
    .compliance =
        L'exposé contient { $private_dispute_words ->
            [one] { $private_dispute_words } mot
           *[other] { $private_dispute_words } mots
        } de contrat, de dette ou de parts sociales, et ne nomme ni tromperie ni autre infraction au-delà de la qualification.
    .cure = Lire les passages signalés ; inscrire le litige, ou coder les actes selon ce qui a été fait.
    .says =
        Lorsque l'exposé parle de contrat, de dette ou de parts sociales et que ni lui ni
        l'accusation ne nomme une tromperie ou une autre infraction au-delà d'un mot, le demandeur
        dit quelle est l'infraction.
    .limits =
        Les mots sont des signaux, jamais des constatations ; une véritable escroquerie peut être
        racontée dans les seuls mots d'un contrat.

OFF-TAXADMIN =
    .title = Une affaire fiscale ou douanière sans bénéfice ni montants
    .requester =
        Une infraction fiscale ou douanière est reprochée. Indiquez ce que la personne a gagné ou
        recherché, et les montants.
    .compliance =
        Une infraction fiscale sans intention ni bénéfice, ou sans montants (nombre indiqué :
        { $amount_count }).
    .cure = Indiquer le montage, le gain ou l'intention de la personne, et les montants.
    .says =
        Une infraction fiscale doit montrer la part effective de la personne dans une criminalité
        grave : le bénéfice ou l'intention, et les sommes.
    .limits =
        Le caractère convaincant du bénéfice et des sommes n'est pas apprécié ; les infractions
        fiscales ne sont pas exclues en tant que telles.

OFF-MULTI =
    .title = Certaines infractions sont à écarter
    .requester =
        Parmi { $offence_count ->
            [one] l'infraction indiquée ({ $offence_count })
           *[other] les { $offence_count } infractions
        }, certaines relèvent d'une catégorie qui ne peut faire l'objet d'une notice rouge.
        Écartez-les.
    .compliance =
        Parmi { $offence_count ->
            [one] l'infraction indiquée ({ $offence_count })
           *[other] les { $offence_count } infractions
        }, certaines sont exclues, d'autres non.
    .cure =
        Retirer les infractions exclues et mentionner l'exclusion dans les informations
        complémentaires.
    .says =
        Une notice peut couvrir toute infraction conforme au Règlement si l'une d'elles remplit
        l'article 83(1)(a) ; les infractions d'une catégorie exclue sont écartées.
    .limits =
        Les infractions qui touchent à l'article 3 sont disjointes par une règle du chapitre K.

# of version 2
OFF-MULTI-CONN =
    .title = Infractions exclues et autres reposent sur les mêmes faits
    .requester =
        Des infractions qui peuvent et d'autres qui ne peuvent pas figurer dans une notice rouge
        reposent sur les mêmes faits ; une personne appréciera l'ensemble.
    .compliance = Les infractions exclues et les autres ont en commun un même ensemble de faits.
    .cure = Apprécier quel élément prédomine.
    .says =
        Les infractions qui reposent sur des faits connexes ne peuvent être disjointes ; l'ensemble
        est apprécié.
    .limits = La connexité des faits est celle qu'indiquent les ensembles de faits.

OFF-DRUGUSE =
    .title = Stupéfiants pour usage personnel
    .requester =
        L'infraction porte sur des stupéfiants destinés à l'usage personnel ; elle ne peut faire
        l'objet d'une notice rouge.
    .compliance =
        Les seules infractions portent sur des stupéfiants destinés à l'usage personnel.
    .cure = Montrer d'après les faits la fourniture ou le trafic, ou retirer la demande.
    .says =
        La détention de stupéfiants destinés à l'usage personnel est écartée ; la fourniture et le
        trafic ne le sont pas.
    .limits = La quantité n'est pas lue.

OFF-DUAL =
    .title = Presque aucun autre État ne punit les faits
    .requester =
        Les faits ne semblent punissables dans presque aucun autre État ; une personne examinera si
        une extradition est concevable.
    .compliance = Un examinateur a noté que presque aucun autre État ne punit les faits.
    .cure = Indiquer quels autres États punissent les faits.
    .says =
        Les faits devraient être assez largement punissables pour qu'une extradition soit
        concevable.
    .limits =
        La double incrimination n'est pas en soi une condition du Règlement ; elle n'est pas
        calculée.

OFF-CLASSIFY =
    .title = On ne peut déterminer sur quoi porte l'infraction
    .requester =
        On ne peut déterminer sur quoi porte l'infraction. Donnez sa catégorie ICCS ou un intitulé
        plus clair.
    .compliance =
        Ni les étiquettes, ni la catégorie, ni l'intitulé n'indiquent sur quoi porte l'infraction.
    .cure = Ajouter des étiquettes ou une catégorie ICCS, ou reformuler l'intitulé.
    .says =
        Une infraction n'est appréciée que si les étiquettes, la catégorie ou l'intitulé indiquent
        sur quoi elle porte.
    .limits = Les intitulés sont lus à l'aide d'une liste de mots dans les langues de travail.

DIF-EXCLUDED =
    .title = Une diffusion relative à une infraction exclue
    .requester =
        Toutes les infractions sont d'un type qui ne peut faire l'objet d'une notice rouge ; une
        personne examinera la diffusion.
    .compliance = Toutes les infractions de la diffusion relèvent d'une catégorie exclue.
    .cure =
        Décider si la diffusion présente un intérêt pour la coopération policière internationale.
    .says =
        Les exclusions de l'article 83 ne lient pas par elles-mêmes une diffusion ; la question de
        savoir si l'infraction justifie une arrestation est examinée par une personne.
    .limits =
        Une diffusion après une demande qui ne remplit pas les conditions est ce que prévoit
        l'article 99(3)(c) ; la mise en attente est nôtre.

# of version 2
CHILD-ORDER-ABROAD =
    .title = Un autre État a confié la garde à la personne avant le mandat
    .requester =
        Un autre État a confié la garde à la personne avant le mandat. Envoyez les deux décisions,
        et dites à quelles procédures les parents ont pris part.
    .compliance =
        Une décision d'un autre État en faveur de la personne est antérieure au mandat.
    .cure = Comparer les décisions et les procédures, et relire la politique de 2022.
    .says =
        Un parent qui détenait une décision d'un autre État lorsque la plainte a été déposée n'est
        pas traité en fugitif avant qu'une personne ait examiné les deux décisions.
    .limits =
        Le jour du premier mandat tient lieu de celui de la plainte, qui ne figure pas au
        formulaire ; la question de savoir quelle décision devrait l'emporter n'est pas tranchée.
