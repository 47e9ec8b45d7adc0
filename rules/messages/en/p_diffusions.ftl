DIF-SAME =
    .requester = State that the checks of Article 99(2) were made before sending.
    .compliance = The checks of Article 99(2) before sending are made: { $pre_request_checks_made }.
    .cure = Have the sender confirm each check.

DIF-WHY =
    .compliance = A diffusion is asked for after a refusal on Articles 2 or 3 or the refugee policy.
    .cure = Say whether the refusal barred the Red Notice alone or every channel.

DIF-WHY-REASON =
    .requester = Say why a diffusion is used and not a notice.
    .compliance = No reason is given for using a diffusion.
    .cure = Have the sender state the reason (Article 99(3)).

DIF-MEASURE =
    .compliance = A diffusion is asked for by a bureau under corrective measures.
    .cure = Have the request released by two persons, or record the end of the measure.

DIF-POST =
    .compliance = The diffusion went to its recipients before this review.
    .cure = Review it at once; if it fails, ask all recipients to purge the data.
