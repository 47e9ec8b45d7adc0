RPD-11-1 =
    .requester = Confirm that the data were lawfully collected.
    .compliance = Lawful collection: { $lawful_collection }.
    .cure = Remove the data that were not lawfully collected, or explain.

RPD-14 =
    .requester =
        You would shut out { $restricted_country_count ->
            [one] { $restricted_country_count } country
           *[other] { $restricted_country_count } countries
        }. A notice goes to all; lift the restriction or use a diffusion.
    .compliance =
        { $restricted_country_count ->
            [one] { $restricted_country_count } NCB
           *[other] { $restricted_country_count } NCBs
        } would be shut out of a notice.
    .cure = Lift the restriction, or send a diffusion.

RPD-14-LEVEL =
    .requester = State the confidentiality level.
    .compliance = No confidentiality level is stated.
    .cure = State the level.

RPD-42 =
    .requester = Say why each particularly sensitive item is needed, or remove it.
    .compliance = A sensitive item stands without justification.
    .cure = Justify or remove the item.

RPD-61 =
    .requester = For a public extract state its purpose, the type of data and the method.
    .compliance = A public extract is wanted without purpose, type of data or method.
    .cure = State the terms, or withdraw the consent to a public extract.

RPD-61-MINOR =
    .requester =
        The person was, or may have been, a minor at the offence. Withdraw the consent to a public
        extract.
    .compliance = A public extract is wanted about a person who was a minor at the offence.
    .cure = Withdraw the consent; an exception needs the decision of both sides.
