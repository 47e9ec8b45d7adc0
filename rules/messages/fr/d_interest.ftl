RPD-83-1-A-III =
    .title = L'intérêt pour la coopération internationale n'est pas indiqué
    .requester =
        Indiquez en quoi la demande présente un intérêt pour la coopération policière
        internationale.
    .compliance = Aucun intérêt pour la coopération internationale n'est indiqué.
    .cure =
        Indiquer l'intérêt ; s'il se limite à quelques pays, recourir à une diffusion (article
        78(3)).

RPD-35-2 =
    .title = Rien n'indique où la personne peut se trouver
    .requester =
        Indiquez les pays où la personne est susceptible de se rendre, ou le dernier lieu connu.
    .compliance = Ni pays probables ni dernier lieu connu ne sont indiqués.
    .cure = Indiquer au moins un pays, ou dire pourquoi aucun ne peut l'être.

RPD-35-2-HOME =
    .title = La personne est connue pour se trouver dans le pays demandeur
    .requester =
        Tous les lieux indiqués pour la personne sont dans votre propre pays ; les autres pays ne
        peuvent apporter leur aide.
    .compliance = Tous les lieux indiqués se trouvent dans le pays demandeur.
    .cure =
        Indiquer une raison de croire que la personne est à l'étranger, ou retirer la demande.

INT-LOCATED =
    .title = La personne a été localisée là où la remise est impossible
    .compliance =
        La personne a été localisée là où la remise est juridiquement impossible.
    .cure =
        Demander à quoi sert encore la notice, et si un déplacement ailleurs est attendu.

INT-GEO =
    .title = La demande semble destinée à un seul pays
    .requester =
        L'extradition n'est recherchée que d'un seul pays ; une diffusion peut être l'instrument
        approprié.
    .compliance = L'extradition ne sera demandée qu'à un seul pays.
    .cure = Envisager une diffusion.
