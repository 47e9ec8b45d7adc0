# of version 2
RPD-11-1 =
    .title = Les données n'ont pas été collectées licitement
    .requester = Confirmez que les données ont été collectées licitement.
    .compliance = Collecte licite : { $lawful_collection }.
    .cure = Retirer les données qui n'ont pas été collectées licitement, ou s'expliquer.

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

RPD-14-LEVEL =
    .title = Le niveau de confidentialité n'est pas indiqué
    .requester = Indiquez le niveau de confidentialité.
    .compliance = Aucun niveau de confidentialité n'est indiqué.
    .cure = Indiquer le niveau.

RPD-42 =
    .title = Données sensibles sans justification
    .requester =
        Dites pourquoi chaque élément particulièrement sensible est nécessaire, ou retirez-le.
    .compliance = Un élément sensible figure sans justification.
    .cure = Justifier l'élément ou le retirer.

RPD-61-MINOR =
    .title = Un extrait public relatif à un mineur
    .requester =
        La personne était, ou a pu être, mineure lors de l'infraction. Retirez le consentement à un
        extrait public.
    .compliance =
        Un extrait public est souhaité pour une personne qui était mineure lors de l'infraction.
    .cure =
        Retirer le consentement ; une exception suppose la décision des deux parties.

# of version 2
RPD-61 =
    .title = Un extrait public sans ses modalités
    .requester =
        Pour un extrait public, indiquez sa finalité, le type de données, la méthode et les
        destinataires.
    .compliance =
        Un extrait public est souhaité sans finalité, type de données, méthode ou destinataires.
    .cure = Indiquer ces modalités, ou retirer le consentement à un extrait public.

PUB-DAMAGE =
    .title = Un extrait public susceptible de nuire
    .compliance =
        Un extrait public est souhaité, et le dossier contient une protection, un doute non levé, un
        désaccord ou une extradition refusée sans additif.
    .cure = Renoncer à l'extrait public, ou régler d'abord la question ouverte.
