EXT-REFUSED-SUBST =
    .compliance =
        Extradition was refused; ground: { $refusal_ground }; about the same facts:
        { $extradition_same_facts }.
    .cure =
        Obtain the decision, weigh its reasons, and say why the data may nevertheless be
        processed.

EXT-REFUSED-PROC =
    .compliance = Extradition was refused on a procedural or local ground: { $refusal_ground }.
    .cure = Nothing stands against the data on this account; record the refusal in an addendum.

EXT-ADDENDUM =
    .compliance = No addendum records the refusal of extradition.
    .cure = Record an addendum, so that other bureaus know of the refusal.

EXT-COACC =
    .compliance = Extradition of a co-accused was refused; ground: { $refusal_ground }.
    .cure = Obtain the decision, and say whether its reasons hold for this person.

EXT-COACC-NOTE =
    .compliance = Extradition of a co-accused was refused on a local ground: { $refusal_ground }.
    .cure = Nothing is needed.

NBI =
    .compliance =
        The requesting State has a final judgment ({ $judgment_result }); for the same acts:
        { $judgment_same_acts }.
    .cure = Show that the judgment was about other acts, or withdraw the request.

NBI-FOREIGN =
    .compliance =
        Another State has a final judgment ({ $judgment_result }); for the same acts:
        { $judgment_same_acts }.
    .cure =
        Obtain the judgment, and say whether the requesting State or likely countries are bound by
        it.

NBI-PARALLEL =
    .compliance = Proceedings elsewhere on the same acts: { $parallel_proceedings_count }.
    .cure = Ask how the States share the case.

AMNESTY =
    .compliance = Amnesty, pardon or discharge was given.
    .cure = Show that it does not cover these offences.

AMNESTY-CORE =
    .compliance = Amnesty or pardon was given, and an international core crime is alleged.
    .cure = Say whether the amnesty covers the core crime and whether it may be relied on.

RPD-52-2 =
    .compliance = The person was cleared of the charges.
    .cure = Show which charge still stands, or withdraw the request and have the data deleted.

EXT-TREATY =
    .requester = Name the treaty or law on which extradition would be sought, if there is one.
    .compliance = No treaty or law for extradition is named.
    .cure = Name the treaty or law relied on.

SPECIALITY =
    .requester = No warrant or judgment listed covers this offence.
    .compliance = No warrant or judgment covers this offence, so surrender for it could not be asked.
    .cure = Name the warrant that covers the offence, or leave it out.

POL-OFF-EXC =
    .compliance =
        A war crime, a crime against humanity or genocide is alleged; it is not taken for a
        political offence.
    .cure = Nothing is needed on this account; other flags are judged on their own.

EXT-TREATY-NONE =
    .compliance =
        A reviewer looked and knows of no legal route to extradition from any likely country.
    .cure =
        Ask the requester by which treaty or law surrender will be sought, and from which country.
