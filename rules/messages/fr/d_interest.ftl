RPD-83-1-A-III =
    .title = L'intérêt pour la coopération internationale n'est pas indiqué
    .requester =
        Indiquez en quoi la demande présente un intérêt pour la coopération policière
        internationale.
    .compliance = Aucun intérêt pour la coopération internationale n'est indiqué.
    .cure =
        Indiquer l'intérêt ; s'il se limite à quelques pays, recourir à une diffusion (article
        78(3)).
    .says =
        La demande doit présenter un intérêt pour la coopération policière internationale, apprécié
        selon que tous les Membres pourraient la traiter.
    .limits = Les raisons données ne sont pas appréciées.

RPD-35-2 =
    .title = Rien n'indique où la personne peut se trouver
    .requester =
        Indiquez les pays où la personne est susceptible de se rendre, ou le dernier lieu connu.
    .compliance = Ni pays probables ni dernier lieu connu ne sont indiqués.
    .cure = Indiquer au moins un pays, ou dire pourquoi aucun ne peut l'être.
    .says =
        Les données doivent pouvoir servir à d'autres que la source : un pays au moins où la
        personne peut se trouver devrait être nommé.
    .limits = Les éléments transfrontaliers du texte ne sont pas lus.

RPD-35-2-HOME =
    .title = La personne est connue pour se trouver dans le pays demandeur
    .requester =
        Tous les lieux indiqués pour la personne sont dans votre propre pays ; les autres pays ne
        peuvent apporter leur aide.
    .compliance = Tous les lieux indiqués se trouvent dans le pays demandeur.
    .cure =
        Indiquer une raison de croire que la personne est à l'étranger, ou retirer la demande.
    .says =
        Lorsque tous les lieux nommés sont dans le pays demandeur lui-même, les autres pays n'ont
        rien à faire.
    .limits = Seuls les lieux indiqués au formulaire sont lus.

INT-LOCATED =
    .title = La personne a été localisée là où la remise est impossible
    .compliance =
        La personne a été localisée là où la remise est juridiquement impossible.
    .cure =
        Demander à quoi sert encore la notice, et si un déplacement ailleurs est attendu.
    .says =
        Si le lieu est connu et que la remise y est juridiquement impossible, la demande doit dire à
        quoi elle sert encore.
    .limits =
        Qu'un État n'extrade pas ses ressortissants ne prive pas en soi une notice d'objet (CCF
        2018).

INT-GEO =
    .title = La demande semble destinée à un seul pays
    .requester =
        L'extradition n'est recherchée que d'un seul pays ; une diffusion peut être l'instrument
        approprié.
    .compliance = L'extradition ne sera demandée qu'à un seul pays.
    .cure = Envisager une diffusion.
    .says =
        Si une demande n'est pas destinée à tous les Membres, une diffusion est l'instrument
        approprié.
    .limits =
        Un seul pays auquel l'extradition est demandée ne signifie pas que d'autres ne peuvent
        aider.
