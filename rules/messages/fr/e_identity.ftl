RPD-83-2-ID =
    .title = Aucun des deux ensembles de données d'identité n'est complet
    .requester =
        Les données d'identité ne sont pas complètes. Donnez le nom et le prénom, le sexe, l'année
        de naissance et l'un des éléments suivants : signalement, ADN, empreintes digitales ou
        document ; ou bien une photographie de bonne qualité et un élément supplémentaire.
    .compliance = Ni l'ensemble 1 ni l'ensemble 2 de l'article 83(2)(a) n'est complet.
    .cure = Compléter l'ensemble auquel il manque le moins.
    .says = L'une au moins des deux combinaisons de données d'identité doit être complète.
    .limits =
        Il n'est pas vérifié que les données sont celles de la personne. Pour une diffusion, les
        deux ensembles servent de mesure de la qualité (RTD 12, D).

RPD-83-2-ID-I =
    .title = Ce qui manque au premier ensemble
    .requester =
        Premier ensemble : nom de famille : { $family_name_given } ; prénom : { $forename_given } ;
        sexe : { $sex_given } ; année de naissance : { $birth_year_given } ; signalement :
        { $physical_description_given } ; données biométriques : { $biometrics_given } ; document :
        { $identity_document_given }.
    .compliance =
        L'ensemble 1 est incomplet ; prénom : { $forename_given } ; sexe : { $sex_given } ; année de
        naissance : { $birth_year_given }.
    .cure =
        Ajouter ce à quoi il est répondu non ; des trois derniers éléments, un seul suffit.
    .says =
        Ensemble 1 : nom de famille, prénom, sexe, date de naissance (au moins l'année) et l'un des
        éléments suivants : signalement, ADN, empreintes digitales ou document.
    .limits =
        Les personnes qui n'ont qu'un seul nom ne peuvent compléter cet ensemble ; il leur faut le
        second.

RPD-83-2-ID-II =
    .title = Ce qui manque au second ensemble
    .requester =
        Second ensemble : photographie de bonne qualité : { $good_photograph_given } ; un élément
        supplémentaire : { $additional_identifier_given }.
    .compliance =
        L'ensemble 2 est incomplet ; photographie de bonne qualité : { $good_photograph_given } ; un
        élément supplémentaire : { $additional_identifier_given }.
    .cure =
        Ajouter une photographie de bonne qualité et un élément supplémentaire, ou compléter le
        premier ensemble.
    .says = Ensemble 2 : une photographie de bonne qualité et un élément supplémentaire.
    .limits = La qualité d'une photographie est celle qu'indique le demandeur.

ID-DOB-PREC =
    .title = La date de naissance n'est pas plausible
    .requester =
        D'après la date de naissance indiquée, l'âge serait { $age_at_request_years ->
            [unknown] d'un nombre inconnu d'années
            [one] de { $age_at_request_years } an
           *[other] de { $age_at_request_years } ans
        }. Vérifiez la date.
    .compliance = Âge au jour de la demande : { $age_at_request_years }.
    .cure = Corriger la date de naissance ou la confirmer.
    .says = Une personne à arrêter est d'un âge plausible au jour de la demande.
    .limits = L'année seule suffit au premier ensemble.

ID-AMBIG =
    .title = Les données peuvent correspondre à d'autres personnes
    .requester =
        Le nom et l'année de naissance seuls peuvent correspondre à d'autres personnes. Des
        empreintes digitales, un document ou une photographie les protégeraient.
    .compliance =
        Ni date de naissance exacte, ni données biométriques, ni document, ni photographie de bonne
        qualité.
    .cure = Ajouter l'un de ces éléments s'il existe.
    .says =
        Un nom accompagné de la seule année de naissance, sans données biométriques, document ni
        photographie, peut désigner une personne innocente.
    .limits = La fréquence d'un nom n'est pas connue ici ; la règle se borne donc à informer.

ID-DOC-CONSIST =
    .title = Une pièce d'identité se contredit
    .requester = Une pièce d'identité expire avant sa délivrance. Corrigez ses dates.
    .compliance = Les dates d'une pièce d'identité se contredisent.
    .cure = Corriger les dates.
    .says = Un document n'expire pas avant d'avoir été délivré.
    .limits = On ne sait pas ici si le document appartient à la personne ou s'il est volé.

ID-NAT =
    .title = Aucune nationalité n'est indiquée
    .requester = Aucune nationalité n'est indiquée. Ajoutez-la si elle est connue.
    .compliance = Aucune nationalité n'est indiquée.
    .cure = Ajouter la nationalité si elle est connue.
    .says =
        La nationalité aide à identifier la personne et montre à qui l'extradition peut être
        demandée.
    .limits = Les codes sont vérifiés à la lecture de la demande.

ID-NATIONAL =
    .title = La personne est ressortissante d'un pays probable
    .requester =
        La personne est ressortissante d'un pays où elle est susceptible de se rendre, et qui peut
        ne pas extrader ses propres ressortissants.
    .compliance = La personne est ressortissante d'un pays probable.
    .cure =
        Examiner comment la finalité peut y être atteinte, par exemple par la transmission des
        poursuites.
    .says = De nombreux États n'extradent pas leurs propres ressortissants.
    .limits = Il n'est pas recherché si cet État extrade ses ressortissants.

ID-BIO =
    .title = Des données biométriques sont fournies
    .requester =
        La demande comporte des données biométriques ; elles sont signalées comme particulièrement
        sensibles.
    .compliance = Des empreintes digitales ou un profil ADN sont fournis.
    .cure = Les signaler comme sensibles (article 42(3)).
    .says =
        Les données biométriques sont particulièrement sensibles et servent à identifier, à éviter
        une erreur sur la personne ou à rattacher des infractions entre elles.
    .limits = Les autres usages ne sont pas vus ici.

ID-WARNING =
    .title = Une mise en garde sans fondement indiqué
    .requester =
        Une mise en garde est donnée sans indiquer sur quoi elle repose. Ajoutez-en le fondement ou
        retirez-la.
    .compliance = Une mise en garde figure sans son fondement.
    .cure = Ajouter le fondement ou retirer la mise en garde.
    .says =
        Une mise en garde destinée aux agents doit dire sur quoi elle repose, parce qu'elle modifie
        la manière d'aborder la personne.
    .limits = Il n'est pas apprécié si le fondement justifie la mise en garde.
