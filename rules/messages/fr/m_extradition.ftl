EXT-REFUSED-SUBST =
    .title = Extradition refusée pour des motifs qu'INTERPOL partage
    .compliance =
        L'extradition a été refusée ; motif : { $refusal_ground } ; pour les mêmes faits :
        { $extradition_same_facts }.
    .cure =
        Obtenir la décision, en apprécier les motifs et dire pourquoi les données peuvent néanmoins
        être traitées.

EXT-REFUSED-PROC =
    .title = Extradition refusée pour des motifs de procédure ou locaux
    .compliance =
        L'extradition a été refusée pour un motif de procédure ou local : { $refusal_ground }.
    .cure =
        Rien ne s'oppose aux données à ce titre ; consigner le refus dans un additif.

EXT-ADDENDUM =
    .title = Pas d'additif sur le refus
    .compliance = Aucun additif ne consigne le refus d'extradition.
    .cure = Consigner un additif, afin que les autres bureaux aient connaissance du refus.

EXT-COACC =
    .title = Remise d'un coaccusé refusée pour des motifs qu'INTERPOL partage
    .compliance =
        L'extradition d'un coaccusé a été refusée ; motif : { $refusal_ground }.
    .cure = Obtenir la décision, et dire si ses motifs valent pour cette personne.

EXT-COACC-NOTE =
    .title = Remise d'un coaccusé refusée pour des motifs locaux
    .compliance =
        L'extradition d'un coaccusé a été refusée pour un motif local : { $refusal_ground }.
    .cure = Rien n'est nécessaire.

NBI =
    .title = Déjà jugée dans l'État demandeur
    .compliance =
        L'État demandeur a un jugement définitif ({ $judgment_result }) ; pour les mêmes actes :
        { $judgment_same_acts }.
    .cure = Montrer que le jugement portait sur d'autres actes, ou retirer la demande.

NBI-FOREIGN =
    .title = Déjà jugée dans un autre État
    .compliance =
        Un autre État a un jugement définitif ({ $judgment_result }) ; pour les mêmes actes :
        { $judgment_same_acts }.
    .cure =
        Obtenir le jugement, et dire si l'État demandeur ou les pays probables sont liés par lui.

NBI-PARALLEL =
    .title = Mêmes actes poursuivis ailleurs
    .compliance = Procédures ailleurs sur les mêmes actes : { $parallel_proceedings_count }.
    .cure = Demander comment les États se partagent l'affaire.

AMNESTY =
    .title = Amnistie, grâce ou décharge
    .compliance = Une amnistie, une grâce ou une décharge est intervenue.
    .cure = Montrer que cette mesure ne couvre pas ces infractions.

AMNESTY-CORE =
    .title = Amnistie pour un crime international majeur
    .compliance =
        Une amnistie ou une grâce est intervenue, et un crime international majeur est allégué.
    .cure =
        Dire si l'amnistie couvre le crime majeur et si elle peut être invoquée.

RPD-52-2 =
    .title = La personne a été mise hors de cause
    .compliance = La personne a été mise hors de cause.
    .cure =
        Montrer quel chef d'accusation subsiste, ou retirer la demande et faire supprimer les
        données.

# of version 2
EXT-TREATY =
    .title = Aucune voie juridique d'extradition n'est nommée
    .requester =
        Nommez le traité ou la loi sur lesquels l'extradition serait demandée, s'il en existe.
    .compliance = Aucun traité ni aucune loi d'extradition n'est nommé.
    .cure = Nommer le traité ou la loi invoqués.

SPECIALITY =
    .title = Infraction pour laquelle la remise ne pourrait être demandée
    .requester = Aucun mandat ni jugement énuméré ne couvre cette infraction.
    .compliance =
        Aucun mandat ni jugement ne couvre cette infraction, de sorte que la remise ne pourrait être
        demandée pour elle.
    .cure = Nommer le mandat qui couvre l'infraction, ou écarter celle-ci.

POL-OFF-EXC =
    .title = Crime qui n'est jamais une infraction politique
    .compliance =
        Un crime de guerre, un crime contre l'humanité ou un génocide est allégué ; il n'est pas
        tenu pour une infraction politique.
    .cure =
        Rien n'est nécessaire à ce titre ; les autres signalements sont appréciés séparément.

EXT-TREATY-NONE =
    .title = Aucune voie juridique d'extradition n'est connue
    .compliance =
        Un examinateur a cherché et ne connaît aucune voie juridique d'extradition depuis un pays
        probable.
    .cure =
        Demander au demandeur par quel traité ou quelle loi la remise sera demandée, et à quel pays.
