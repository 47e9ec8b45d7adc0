RPD-82-REQ-CLOSED =
    .title = L'organe demandeur avait cessé d'exister
    .requester = Le code indiqué pour l'organe demandeur est celui d'un organe qui n'existe plus.
    .compliance =
        Le code du demandeur désigne un organe qui avait cessé d'exister au jour de la demande.
    .cure =
        Indiquer le code de l'organe qui présente la demande maintenant, et à quel titre il a
        succédé à l'autre.
    .says = Une demande émane d'un bureau ou d'une entité qui existe le jour où elle est présentée.
    .limits =
        Seuls sont trouvés les organes dont la table connaît la fin ; un successeur peut détenir
        l'affaire.

EXT-TREATY-ENDED =
    .title = Selon les tables, le traité avec un pays sollicité n'est pas en vigueur
    .requester =
        Pour un pays auquel l'extradition sera demandée, nommez le traité ou la loi invoqués ; celui
        que nous connaissons ne semble pas en vigueur.
    .compliance =
        Pays sollicités avec lesquels les tables ne montrent qu'un traité qui n'est pas en vigueur :
        { $sought_countries_with_ended_route }. Aucun fondement n'est nommé.
    .cure = Nommer le traité, la convention ou la loi sur lesquels l'extradition sera demandée.
    .says =
        Lorsque le traité connu est suspendu, a pris fin ou n'est pas encore en vigueur, le
        fondement invoqué est nommé.
    .limits =
        Les listes de cinq États, dont aucune n'est complète ; la remise peut reposer sur le droit
        national ou sur une convention.

EXT-TREATY-NONE-FOUND =
    .title = Les tables ne montrent aucune voie d'extradition
    .requester = Vous pouvez nommer le traité ou la loi invoqués.
    .compliance =
        Aucun fondement n'est nommé et les tables de référence n'en montrent pas ; cela ne veut pas
        dire qu'il n'y en a pas.
    .cure = Nommer le traité, la convention ou la loi sur lesquels l'extradition sera demandée.
    .says =
        Un lecteur peut demander le fondement lorsque aucun n'est nommé et que les tables n'en
        montrent pas.
    .limits =
        « Non trouvé » n'est jamais « pas de traité » ; la réciprocité et le droit national ne
        figurent dans aucune table.

HR-DEATH-LAW =
    .title = La peine de mort est indiquée alors que les tables la disent abolie
    .requester =
        Vérifiez la peine indiquée pour cette infraction ; la peine de mort est indiquée.
    .compliance =
        La peine de mort est indiquée et, selon les tables de référence, l'État demandeur l'a
        abolie.
    .cure = Corriger la peine maximale, ou citer la loi en vigueur qui prévoit la peine de mort.
    .says = La peine indiquée est celle de la loi en vigueur.
    .limits =
        La catégorie d'un État est celle du jour de sa source ; une réserve pour le temps de guerre
        n'est pas vue.

HR-DEATH-STATE =
    .title = La peine de mort est indiquée, n'est pas abolie, et aucune assurance n'est donnée
    .compliance =
        La peine de mort est indiquée et aucune assurance n'est donnée ; cette peine dans l'État
        demandeur selon la table de référence : { $death_penalty_in_requesting_state }.
    .cure = Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée.
    .says =
        Savoir si la peine est encore prononcée ou exécutée aide à apprécier l'absence d'assurance.
    .limits = Elle renseigne sur le droit et la pratique d'un État, non sur cette affaire.

ROP-36-LIST =
    .title = Une reconnaissance est invoquée, et les listes de l'ONU reprises ici n'ont pas ce nom
    .requester =
        Dites quel organe international inscrit le groupe comme terroriste, sous quel nom et depuis
        quand.
    .compliance =
        Selon la demande, un groupe est universellement reconnu comme terroriste ; les listes de
        l'ONU reprises ici ne l'ont pas sous ce nom à cette date.
    .cure = Indiquer la liste, l'inscription et la date, ou corriger la reconnaissance indiquée.
    .says = Il est indiqué qui reconnaît un groupe comme terroriste, et depuis quand.
    .limits =
        Les noms sont comparés tels qu'ils sont écrits ; une autre graphie, une branche ou une
        inscription ultérieure n'est pas trouvée.

ROP-36-LIKE =
    .title = Le nom du groupe ressemble seulement à un nom inscrit
    .requester = Donnez le nom complet du groupe.
    .compliance =
        Le nom ressemble à celui d'un groupe inscrit, ou n'en est que le sigle ; comparer les deux.
    .cure = Donner le nom complet du groupe et son inscription sur la liste.
    .says =
        Une ressemblance ou un simple sigle est comparé par un lecteur avant que le groupe ne soit
        tenu pour inscrit.
    .limits = Des organisations sans lien entre elles ont en commun des sigles et des mots.

ROP-36-UN-LISTED =
    .title = Un groupe de ce nom est inscrit sur la liste de l'ONU
    .requester = Vous pouvez indiquer qui reconnaît le groupe comme terroriste.
    .compliance =
        Un groupe de ce nom est inscrit sur la liste de l'ONU ; inscription :
        { $group_listed_from }. La demande ne dit pas qui le reconnaît.
    .cure = Indiquer qui inscrit le groupe.
    .says =
        Pour un groupe universellement reconnu, il suffit de peu ; il est montré qui l'inscrit, et
        depuis quand.
    .limits =
        L'inscription ne prouve pas que cette personne appartienne au groupe ni qu'elle ait fait
        quoi que ce soit.

DQ-TRANSL-OTHER =
    .title = L'exposé n'est dans aucune langue de travail
    .requester = Donnez l'exposé en anglais, arabe, espagnol ou français.
    .compliance = L'exposé n'est rédigé dans aucune langue de travail.
    .cure = Ajouter un exposé dans une langue de travail.
    .says =
        Une demande est présentée dans une langue de travail au moins : anglais, arabe, espagnol ou
        français.
    .limits =
        Déterminé d'après les mots de l'exposé ; un texte court ou mêlant des langues est laissé
        indécis.

DQ-TRANSL-STATED =
    .title = L'exposé est dans une autre langue que celle indiquée
    .requester = Vérifiez la langue indiquée pour l'exposé.
    .compliance = Langue de l'exposé : { $summary_language } ; une autre langue est indiquée.
    .cure = Corriger la langue indiquée.
    .says = La langue indiquée est celle du texte.
    .limits =
        Déterminé d'après les mots de l'exposé ; il n'est pas vérifié qu'une traduction équivaut à
        l'original.

FACTS-TEXT-SILENT =
    .title = Ni la liste des actes ni l'exposé ne disent ce que la personne a fait
    .requester = Dites ce que cette personne a fait, quand et où.
    .compliance =
        Aucun acte avec un moment ou un lieu n'est énuméré, et aucune phrase de l'exposé ne
        rapproche la personne d'un acte.
    .cure = Énumérer au moins un acte de la personne avec un moment ou un lieu.
    .says =
        L'exposé nomme au moins un acte de cette personne ; si ni la liste ni le texte ne le font,
        il en est demandé un au demandeur.
    .limits =
        Des mots sont recherchés, dans quatre langues ; qui a commis un acte n'est pas compris.

FACTS-NEAR-DUPLICATE =
    .title = L'exposé reprend presque celui d'une autre personne
    .compliance =
        Part de l'exposé qui figure dans une demande récente sur une autre personne, en pour cent :
        { $greatest_summary_likeness }. Aucun acte propre complet n'est énuméré.
    .cure = Un exposé des actes propres de cette personne.
    .says =
        Lorsque plusieurs personnes sont recherchées, chaque demande comporte un exposé du rôle
        propre de la personne.
    .limits =
        Seules les demandes du même demandeur au cours des six derniers mois sont comparées ; le
        nombre est le nôtre.

FACTS-BOILERPLATE =
    .title =
        L'essentiel de l'exposé figure dans d'autres demandes, et rien n'y est propre à la personne
    .compliance =
        Phrases qui figurent dans des demandes récentes sur d'autres, en pour cent :
        { $boilerplate_share }. Aucun acte propre complet n'est énuméré.
    .cure = Un exposé des actes propres de cette personne.
    .says = Un texte commun doit être accompagné d'un exposé de la part propre de la personne.
    .limits = Les formules consacrées d'un parquet se répètent licitement ; le nombre est le nôtre.
