# of version 2
RPD-11-1 =
    .title = Les données n'ont pas été collectées licitement
    .requester = Confirmez que les données ont été collectées licitement.
    .compliance = Collecte licite : { $lawful_collection }.
    .cure = Retirer les données qui n'ont pas été collectées licitement, ou s'expliquer.
    .says =
        Le traitement est licite au regard du droit et des traités du demandeur et respecte les
        droits fondamentaux.
    .limits = La réponse est celle du demandeur ; son absence est notée par RPD-5-11-2.

RPD-14 =
    .title = Un pays est exclu d'une notice
    .requester =
        { $restricted_country_count ->
            [one] Vous excluriez { $restricted_country_count } pays.
           *[other] Vous excluriez { $restricted_country_count } pays.
        } Une notice s'adresse à tous ; levez la restriction ou recourez à une diffusion.
    .compliance =
        { $restricted_country_count ->
            [one] { $restricted_country_count } BCN serait exclu d'une notice.
           *[other] { $restricted_country_count } BCN seraient exclus d'une notice.
        }
    .cure = Lever la restriction, ou envoyer une diffusion.
    .says =
        Une notice s'adresse à tous les Bureaux centraux nationaux ; le demandeur ne peut en exclure
        un. Une diffusion peut être limitée.
    .limits =
        Les entités sans pouvoir de poursuite peuvent être soumises à une restriction ; le
        formulaire n'énumère que des pays.

RPD-14-LEVEL =
    .title = Le niveau de confidentialité n'est pas indiqué
    .requester = Indiquez le niveau de confidentialité.
    .compliance = Aucun niveau de confidentialité n'est indiqué.
    .cure = Indiquer le niveau.
    .says = Tout enregistrement a un niveau de confidentialité.
    .limits = Il n'est pas apprécié si le niveau est le bon.

RPD-42 =
    .title = Données sensibles sans justification
    .requester =
        Dites pourquoi chaque élément particulièrement sensible est nécessaire, ou retirez-le.
    .compliance = Un élément sensible figure sans justification.
    .cure = Justifier l'élément ou le retirer.
    .says =
        Les données particulièrement sensibles ne sont traitées que si elles sont pertinentes et
        d'une valeur criminalistique particulièrement importante.
    .limits = Seules les données déclarées sensibles sont vues.

RPD-61-MINOR =
    .title = Un extrait public relatif à un mineur
    .requester =
        La personne était, ou a pu être, mineure lors de l'infraction. Retirez le consentement à un
        extrait public.
    .compliance =
        Un extrait public est souhaité pour une personne qui était mineure lors de l'infraction.
    .cure =
        Retirer le consentement ; une exception suppose la décision des deux parties.
    .says =
        Il n'y a pas de communication au public concernant une personne qui était mineure lors de
        l'infraction, sauf si les deux parties la jugent indispensable et si la loi la permet.
    .limits = L'exception est à établir par des personnes.

# of version 2
RPD-61 =
    .title = Un extrait public sans ses modalités
    .requester =
        Pour un extrait public, indiquez sa finalité, le type de données, la méthode et les
        destinataires.
    .compliance =
        Un extrait public est souhaité sans finalité, type de données, méthode ou destinataires.
    .cure = Indiquer ces modalités, ou retirer le consentement à un extrait public.
    .says =
        La communication au public suppose une finalité et l'autorisation préalable de la source,
        avec le type de données, la méthode et les destinataires.
    .limits =
        L'atteinte à l'image ou aux intérêts (article 61(2)(d)) est appréciée par des personnes.

PUB-DAMAGE =
    .title = Un extrait public susceptible de nuire
    .compliance =
        Un extrait public est souhaité, et le dossier contient une protection, un doute non levé, un
        désaccord ou une extradition refusée sans additif.
    .cure = Renoncer à l'extrait public, ou régler d'abord la question ouverte.
    .says =
        Rien n'est montré au public tant que figure au dossier une protection, un doute non levé, ou
        une extradition refusée qui n'est pas encore consignée dans un additif.
    .limits =
        Règle nôtre. Elle ne parle que de l'extrait public ; les mineurs ont une règle à eux, et ce
        qui s'oppose par ailleurs à la demande est apprécié ailleurs.
