EXT-REFUSED-SUBST =
    .title = Extradition refusée pour des motifs qu'INTERPOL partage
    .compliance =
        L'extradition a été refusée ; motif : { $refusal_ground } ; pour les mêmes faits :
        { $extradition_same_facts }.
    .cure =
        Obtenir la décision, en apprécier les motifs et dire pourquoi les données peuvent néanmoins
        être traitées.
    .says =
        Lorsque la remise a été refusée pour des motifs tenant à la politique, aux droits, au statut
        de réfugié, à la discrimination ou à un second procès, ces motifs sont appréciés.
    .limits =
        Un refus ne fait jamais à lui seul relever une affaire de l'article 3 ; la présomption en
        faveur du refus est appliquée par des personnes.

EXT-REFUSED-PROC =
    .title = Extradition refusée pour des motifs de procédure ou locaux
    .compliance =
        L'extradition a été refusée pour un motif de procédure ou local : { $refusal_ground }.
    .cure =
        Rien ne s'oppose aux données à ce titre ; consigner le refus dans un additif.
    .says =
        La nationalité, la double incrimination, un délai non respecté ou une prescription locale ne
        sont pas un motif qui s'oppose aux données ; le refus est consigné dans un additif.
    .limits = Un motif local peut en cacher un autre ; la décision elle-même n'est pas lue.

EXT-ADDENDUM =
    .title = Pas d'additif sur le refus
    .compliance = Aucun additif ne consigne le refus d'extradition.
    .cure = Consigner un additif, afin que les autres bureaux aient connaissance du refus.
    .says = Tout refus d'extradition est porté à la connaissance des bureaux dans un additif.
    .limits = L'additif est une tâche du Secrétariat général ; rien n'est donc demandé au demandeur.

EXT-COACC =
    .title = Remise d'un coaccusé refusée pour des motifs qu'INTERPOL partage
    .compliance =
        L'extradition d'un coaccusé a été refusée ; motif : { $refusal_ground }.
    .cure = Obtenir la décision, et dire si ses motifs valent pour cette personne.
    .says =
        Les motifs donnés pour un coaccusé peuvent valoir pour cette personne ; des personnes
        examinent.
    .limits = Cela n'est pas décisif (CCF 2019) ; la situation de chaque accusé diffère.

EXT-COACC-NOTE =
    .title = Remise d'un coaccusé refusée pour des motifs locaux
    .compliance =
        L'extradition d'un coaccusé a été refusée pour un motif local : { $refusal_ground }.
    .cure = Rien n'est nécessaire.
    .says = Un refus pour des motifs de procédure ou locaux dans l'affaire d'un coaccusé est noté.
    .limits = Cela n'est pas décisif.

NBI =
    .title = Déjà jugée dans l'État demandeur
    .compliance =
        L'État demandeur a un jugement définitif ({ $judgment_result }) ; pour les mêmes actes :
        { $judgment_same_acts }.
    .cure = Montrer que le jugement portait sur d'autres actes, ou retirer la demande.
    .says =
        Nul n'est recherché de nouveau par un État qui, pour les mêmes actes, a acquitté ou puni la
        personne ou a transigé avec elle.
    .limits =
        L'identité des actes est celle qui a été indiquée. Une peine non encore purgée et un abandon
        des poursuites sans jugement ne font obstacle à rien.

NBI-FOREIGN =
    .title = Déjà jugée dans un autre État
    .compliance =
        Un autre État a un jugement définitif ({ $judgment_result }) ; pour les mêmes actes :
        { $judgment_same_acts }.
    .cure =
        Obtenir le jugement, et dire si l'État demandeur ou les pays probables sont liés par lui.
    .says =
        Le jugement d'un autre État pour les mêmes actes ne lie pas tous les États ; son effet est
        apprécié par des personnes (voir aussi CJUE C-505/19).
    .limits = Quels États sont liés par le jugement n'est pas calculé.

NBI-PARALLEL =
    .title = Mêmes actes poursuivis ailleurs
    .compliance = Procédures ailleurs sur les mêmes actes : { $parallel_proceedings_count }.
    .cure = Demander comment les États se partagent l'affaire.
    .says =
        Les procédures menées ailleurs sur les mêmes actes sont notées, parce que des demandes
        peuvent entrer en concurrence.
    .limits = Seules les procédures déclarées par le demandeur sont vues.

AMNESTY =
    .title = Amnistie, grâce ou décharge
    .compliance = Une amnistie, une grâce ou une décharge est intervenue.
    .cure = Montrer que cette mesure ne couvre pas ces infractions.
    .says =
        Nul n'est recherché pour ce qui a fait l'objet d'une amnistie, d'une grâce ou d'une
        décharge.
    .limits = Le silence sur une amnistie n'est pas lu comme une amnistie.

AMNESTY-CORE =
    .title = Amnistie pour un crime international majeur
    .compliance =
        Une amnistie ou une grâce est intervenue, et un crime international majeur est allégué.
    .cure =
        Dire si l'amnistie couvre le crime majeur et si elle peut être invoquée.
    .says =
        L'effet d'une amnistie pour un crime international majeur est apprécié par des personnes.
    .limits = Elle lit sur quoi portent les infractions, non les types des actes.

RPD-52-2 =
    .title = La personne a été mise hors de cause
    .compliance = La personne a été mise hors de cause.
    .cure =
        Montrer quel chef d'accusation subsiste, ou retirer la demande et faire supprimer les
        données.
    .says =
        Les données sur une personne mise hors de cause ne sont pas conservées, et il ne reste rien
        pour quoi la rechercher.
    .limits =
        Un recours contre l'acquittement, ou d'autres chefs d'accusation qui subsistent, ne sont pas
        vus.

# of version 2
EXT-TREATY =
    .title = Aucune voie juridique d'extradition n'est nommée
    .requester =
        Nommez le traité ou la loi sur lesquels l'extradition serait demandée, s'il en existe.
    .compliance = Aucun traité ni aucune loi d'extradition n'est nommé.
    .cure = Nommer le traité ou la loi invoqués.
    .says =
        Nommer le traité ou la loi invoqués montre que la remise peut être demandée à un pays au
        moins.
    .limits = Un traité nommé n'est pas vérifié ; les tables de traités ne sont pas complètes.

SPECIALITY =
    .title = Infraction pour laquelle la remise ne pourrait être demandée
    .requester = Aucun mandat ni jugement énuméré ne couvre cette infraction.
    .compliance =
        Aucun mandat ni jugement ne couvre cette infraction, de sorte que la remise ne pourrait être
        demandée pour elle.
    .cure = Nommer le mandat qui couvre l'infraction, ou écarter celle-ci.
    .says =
        Une personne remise n'est jugée que pour les infractions de la remise ; celles de la notice
        devraient donc être les mêmes.
    .limits =
        Elle lit quelles infractions les mandats énumèrent ; la demande d'extradition n'est pas vue.

POL-OFF-EXC =
    .title = Crime qui n'est jamais une infraction politique
    .compliance =
        Un crime de guerre, un crime contre l'humanité ou un génocide est allégué ; il n'est pas
        tenu pour une infraction politique.
    .cure =
        Rien n'est nécessaire à ce titre ; les autres signalements sont appréciés séparément.
    .says =
        Les crimes de guerre et les crimes contre l'humanité ne sont pas tenus pour des infractions
        politiques.
    .limits = Elle limite A3-PURE-POL et ne libère rien ; le chef d'État relève de ROP-35-BELGIAN.

EXT-TREATY-NONE =
    .title = Aucune voie juridique d'extradition n'est connue
    .compliance =
        Un examinateur a cherché et ne connaît aucune voie juridique d'extradition depuis un pays
        probable.
    .cure =
        Demander au demandeur par quel traité ou quelle loi la remise sera demandée, et à quel pays.
    .says =
        Lorsqu'un examinateur ne connaît aucune voie juridique de remise depuis un pays probable, il
        est demandé au demandeur laquelle il entend utiliser.
    .limits =
        C'est la réponse d'un examinateur ; une remise sans traité peut être licite, et une ligne
        manquante dans une table n'est pas une réponse.
