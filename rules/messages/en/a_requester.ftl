RPD-82-REQ =
    .requester =
        An international entity may ask only if it has power to investigate and prosecute crime.
    .compliance = The requesting entity is not shown to have power to investigate and prosecute.
    .cure = State the legal basis of the power, or let a National Central Bureau ask.

RPD-82-REQ-COUNTRY =
    .requester = Name the country whose National Central Bureau asks.
    .compliance = The request does not name the requesting country.
    .cure = Name the requesting country.

RPD-82-PURP =
    .requester =
        The stated purpose is { $purpose }. A request of this kind must aim at arrest for
        extradition, surrender or a similar lawful action.
    .compliance = The purpose stated is { $purpose }, which Article 82 does not cover.
    .cure =
        If only the whereabouts are sought, ask for a Blue Notice (Article 88). Otherwise withdraw
        the request.

RPD-10-1 =
    .requester = State the one purpose of the request.
    .compliance = No purpose is stated.
    .cure = State the purpose: extradition, surrender, or a similar lawful action.

RPD-10-2-A =
    .requester =
        The purpose is given as "other". Say which lawful action is sought, or choose the listed
        purpose.
    .compliance = The purpose is coded as other than the one listed in Article 10(2)(a).
    .cure =
        Choose extradition, surrender or a similar lawful action, or explain the action that is
        sought.

RPD-44-STATUS =
    .requester =
        The status { $person_status } does not fit a wanted person, who is convicted or charged.
    .compliance = The status stated is { $person_status }.
    .cure =
        Correct the status if it is wrong; otherwise ask for the notice that fits the status.

RPD-44-SUSPECT =
    .requester =
        The person is stated to be a suspect, without charges. A person will decide whether the
        warrant suffices.
    .compliance = The status is suspect: no charges were filed.
    .cure = Show that the warrant lets extradition be sought, or ask for a Blue Notice.

RN-WANTED-KIND =
    .requester =
        State whether the person is wanted for prosecution or to serve a sentence, in agreement
        with the warrant or judgment.
    .compliance = The kind of request is missing or contradicted by the warrants or the conviction.
    .cure = State the kind; for a sentence add the conviction, for a prosecution the warrant.

RPD-39-DECEASED =
    .requester = The person is stated to be dead; the request cannot serve its purpose.
    .compliance = The person is recorded as dead.
    .cure = Withdraw the request, or correct the record if the person is alive.

RPD-41-MINOR =
    .requester =
        The person was, or may have been, a minor at the first act (age
        { $youngest_age_at_offence_years }). Set the indication MINOR or give the exact birth
        date.
    .compliance =
        Age at the first act is { $youngest_age_at_offence_years } and the indication MINOR is not
        set.
    .cure =
        Set the indication and state what national law says of minors, or correct the dates.

RPD-41-MINOR-HOLD =
    .requester =
        The person was or is a minor; the request is reviewed by a person before anything else.
    .compliance = The person was a minor at the act, or is one now.
    .cure = Weigh seriousness, age and the conditions that national law sets for minors.

RPD-40-VICTIM =
    .requester =
        The person is recorded as { $person_status }; no restrictive measure may be taken against
        victims or witnesses.
    .compliance = The status is { $person_status }.
    .cure = Correct the status if it is wrong; otherwise withdraw the request.

RPD-40-SIGNS =
    .requester = There are signs that the person may be a victim; a person will review them.
    .compliance = Signs of victimhood are recorded.
    .cure = Establish whether the acts were done as a victim, for example of trafficking.

RPD-76-2 =
    .requester = Confirm the five checks that Article 76(2) asks for before a request is made.
    .compliance = The checks of Article 76(2) are not all confirmed.
    .cure = Answer each check with yes, or correct what stands in the way.
