RPD-83-1-A-II-P =
    .requester =
        The maximum penalty stated is { $maximum_penalty_months ->
            [unknown] an unknown number of months
            [one] { $maximum_penalty_months } month
           *[other] { $maximum_penalty_months } months
        }; that is under the threshold of Article 83(1)(a)(ii) for a Red Notice.
    .compliance =
        The maximum is { $maximum_penalty_months ->
            [unknown] an unknown number of months
            [one] { $maximum_penalty_months } month
           *[other] { $maximum_penalty_months } months
        }, under the threshold.
    .cure =
        Correct the maximum if it is wrong, justify particular importance under Article 83(1)(b),
        or use a diffusion.

RPD-83-1-A-II-P-MULTI =
    .requester =
        None of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } reaches the threshold of Article 83(1)(a)(ii) by itself; maxima are not added up.
    .compliance =
        None of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } qualifies by itself.
    .cure =
        Correct a maximum that is wrong, justify particular importance under Article 83(1)(b), or
        use a diffusion.

RPD-83-1-C =
    .requester =
        This offence ({ $maximum_penalty_months ->
            [unknown] an unknown number of months
            [one] { $maximum_penalty_months } month
           *[other] { $maximum_penalty_months } months
        }) is under the threshold and may stand only beside one that meets it.
    .compliance =
        Maximum { $maximum_penalty_months ->
            [unknown] an unknown number of months
            [one] { $maximum_penalty_months } month
           *[other] { $maximum_penalty_months } months
        }: may ride along, cannot carry the notice.
    .cure = Nothing is needed if another offence qualifies.

RPD-83-1-A-II-C =
    .requester =
        The sentence is { $sentence_months ->
            [unknown] an unknown number of months
            [one] { $sentence_months } month
           *[other] { $sentence_months } months
        } with { $remaining_months } left; that is under the threshold of Article 83(1)(a)(ii) for
        a Red Notice.
    .compliance =
        Sentence { $sentence_months ->
            [unknown] an unknown number of months
            [one] { $sentence_months } month
           *[other] { $sentence_months } months
        }, remaining { $remaining_months }: under the threshold.
    .cure =
        Correct the figures, justify particular importance under Article 83(1)(b), or use a
        diffusion.

RPD-83-1-A-II-REM =
    .requester =
        { $remaining_months ->
            [unknown] An unknown number of months of the sentence remains
            [one] Only { $remaining_months } month of the sentence remains
           *[other] Only { $remaining_months } months of the sentence remain
        }; a person will weigh proportionality.
    .compliance =
        { $remaining_months ->
            [unknown] An unknown number of months remains
            [one] { $remaining_months } month remains
           *[other] { $remaining_months } months remain
        } of { $sentence_months }.
    .cure = Say why an arrest is proportionate to what remains, or correct the figure.

PEN-CONSIST =
    .requester =
        The sentence ({ $sentence_months ->
            [unknown] an unknown number of months
            [one] { $sentence_months } month
           *[other] { $sentence_months } months
        }), its remainder ({ $remaining_months }) and the maximum
        ({ $highest_maximum_penalty_months }) do not agree. Correct them.
    .compliance =
        Sentence { $sentence_months }, remainder { $remaining_months }, maximum
        { $highest_maximum_penalty_months } do not agree.
    .cure = Correct the figures or explain them.

RPD-83-1-B =
    .requester =
        A criterion of Article 83(1)(a) is not met; the Secretariat will decide on the particular
        importance you claim.
    .compliance = Criterion (i) or (ii) fails and particular importance is claimed.
    .cure = The Secretariat consults the requester and decides under Article 83(1)(b).

PEN-NONCUST =
    .requester =
        Only a fine is provided for; a Red Notice needs a penalty of deprivation of liberty.
    .compliance = Every offence carries a fine only.
    .cure = Correct the penalty if it is wrong, or withdraw the request.

PEN-DIFFUSION =
    .requester = The case is under the threshold of a Red Notice; a diffusion may still be used.
    .compliance = The diffusion is under the penalty threshold of Article 83.
    .cure = Nothing is needed.
