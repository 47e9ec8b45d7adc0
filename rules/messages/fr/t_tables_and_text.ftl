RPD-82-REQ-CLOSED =
    .title = L'organe demandeur avait cessé d'exister
    .requester = Le code indiqué pour l'organe demandeur est celui d'un organe qui n'existe plus.
    .compliance =
        Le code du demandeur désigne un organe qui avait cessé d'exister au jour de la demande.
    .cure =
        Indiquer le code de l'organe qui présente la demande maintenant, et à quel titre il a
        succédé à l'autre.

EXT-TREATY-ENDED =
    .title = Selon les tables, le traité avec un pays sollicité n'est pas en vigueur
    .requester =
        Pour un pays auquel l'extradition sera demandée, nommez le traité ou la loi invoqués ; celui
        que nous connaissons ne semble pas en vigueur.
    .compliance =
        Pays sollicités avec lesquels les tables ne montrent qu'un traité qui n'est pas en vigueur :
        { $sought_countries_with_ended_route }. Aucun fondement n'est nommé.
    .cure = Nommer le traité, la convention ou la loi sur lesquels l'extradition sera demandée.

EXT-TREATY-NONE-FOUND =
    .title = Les tables ne montrent aucune voie d'extradition
    .requester = Vous pouvez nommer le traité ou la loi invoqués.
    .compliance =
        Aucun fondement n'est nommé et les tables de référence n'en montrent pas ; cela ne veut pas
        dire qu'il n'y en a pas.
    .cure = Nommer le traité, la convention ou la loi sur lesquels l'extradition sera demandée.

HR-DEATH-LAW =
    .title = La peine de mort est indiquée alors que les tables la disent abolie
    .requester =
        Vérifiez la peine indiquée pour cette infraction ; la peine de mort est indiquée.
    .compliance =
        La peine de mort est indiquée et, selon les tables de référence, l'État demandeur l'a
        abolie.
    .cure = Corriger la peine maximale, ou citer la loi en vigueur qui prévoit la peine de mort.

HR-DEATH-STATE =
    .title = La peine de mort est indiquée, n'est pas abolie, et aucune assurance n'est donnée
    .compliance =
        La peine de mort est indiquée et aucune assurance n'est donnée ; cette peine dans l'État
        demandeur selon la table de référence : { $death_penalty_in_requesting_state }.
    .cure = Une assurance que la peine de mort ne sera pas prononcée ou pas exécutée.

ROP-36-LIST =
    .title = Une reconnaissance est invoquée, et les listes de l'ONU reprises ici n'ont pas ce nom
    .requester =
        Dites quel organe international inscrit le groupe comme terroriste, sous quel nom et depuis
        quand.
    .compliance =
        Selon la demande, un groupe est universellement reconnu comme terroriste ; les listes de
        l'ONU reprises ici ne l'ont pas sous ce nom à cette date.
    .cure = Indiquer la liste, l'inscription et la date, ou corriger la reconnaissance indiquée.

ROP-36-LIKE =
    .title = Le nom du groupe ressemble seulement à un nom inscrit
    .requester = Donnez le nom complet du groupe.
    .compliance =
        Le nom ressemble à celui d'un groupe inscrit, ou n'en est que le sigle ; comparer les deux.
    .cure = Donner le nom complet du groupe et son inscription sur la liste.

ROP-36-UN-LISTED =
    .title = Un groupe de ce nom est inscrit sur la liste de l'ONU
    .requester = Vous pouvez indiquer qui reconnaît le groupe comme terroriste.
    .compliance =
        Un groupe de ce nom est inscrit sur la liste de l'ONU ; inscription :
        { $group_listed_from }. La demande ne dit pas qui le reconnaît.
    .cure = Indiquer qui inscrit le groupe.

DQ-TRANSL-OTHER =
    .title = L'exposé n'est dans aucune langue de travail
    .requester = Donnez l'exposé en anglais, arabe, espagnol ou français.
    .compliance = L'exposé n'est rédigé dans aucune langue de travail.
    .cure = Ajouter un exposé dans une langue de travail.

DQ-TRANSL-STATED =
    .title = L'exposé est dans une autre langue que celle indiquée
    .requester = Vérifiez la langue indiquée pour l'exposé.
    .compliance = Langue de l'exposé : { $summary_language } ; une autre langue est indiquée.
    .cure = Corriger la langue indiquée.

FACTS-TEXT-SILENT =
    .title = Ni la liste des actes ni l'exposé ne disent ce que la personne a fait
    .requester = Dites ce que cette personne a fait, quand et où.
    .compliance =
        Aucun acte avec un moment ou un lieu n'est énuméré, et aucune phrase de l'exposé ne
        rapproche la personne d'un acte.
    .cure = Énumérer au moins un acte de la personne avec un moment ou un lieu.

FACTS-NEAR-DUPLICATE =
    .title = L'exposé reprend presque celui d'une autre personne
    .compliance =
        Part de l'exposé qui figure dans une demande récente sur une autre personne, en pour cent :
        { $greatest_summary_likeness }. Aucun acte propre complet n'est énuméré.
    .cure = Un exposé des actes propres de cette personne.

FACTS-BOILERPLATE =
    .title =
        L'essentiel de l'exposé figure dans d'autres demandes, et rien n'y est propre à la personne
    .compliance =
        Phrases qui figurent dans des demandes récentes sur d'autres, en pour cent :
        { $boilerplate_share }. Aucun acte propre complet n'est énuméré.
    .cure = Un exposé des actes propres de cette personne.
