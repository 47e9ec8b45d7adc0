CONST-2-1 =
    .compliance =
        An allegation of { $finding_subject } concerns { $finding_concerns }; no competent body
        has found it.
    .cure = Look for a finding of a competent body, ask the source, and record what was found.

CONST-2-1-COUNTRY =
    .compliance = A report speaks of the country in general; alone it decides nothing.
    .cure = Nothing is needed. Look for findings about this person or persons similarly placed.

HR-TORTURE-RISK =
    .compliance =
        A competent national body found that surrender of this person would breach
        non-refoulement.
    .cure =
        None while the finding stands. Record its lifting by a higher body, with the source.

HR-TORTURE-RISK-WEIGH =
    .compliance = Record of { $finding_subject }; it concerns { $finding_concerns }.
    .cure =
        Weigh relevance, gravity and reversibility (2.1 paras 32(d), 33(b)), and say with which
        result.

HR-TORTURE-EVID =
    .compliance = A competent body found that the judgment rests on statements got by torture.
    .cure = None on this judgment. A retrial without the statements makes a new case.

HR-TORTURE-EVID-WEIGH =
    .compliance =
        Evidence is said to come from torture; the judgment or charge rests on it:
        { $data_rest_on_it }.
    .cure =
        Ask for the finding, what the charge rests on without the statements, and whether it was
        remedied.

HR-TREATYBODY =
    .compliance =
        A competent body made a finding on { $finding_subject }; it concerns
        { $finding_concerns }.
    .cure = Weigh its relevance to these data and record whether the State has remedied it.

HR-FAIRTRIAL =
    .compliance = A finding of an unfair trial is on file, or counsel was denied.
    .cure = Ask what has been done since, and record the remedy with its source.

HR-ABSENTIA =
    .requester =
        State whether the person was present at the trial; if not, how the person was notified or
        defended, and whether retrial or full appeal is open.
    .compliance =
        Judged in absence: { $judged_in_absence }; notified: { $notified_of_trial }; defended:
        { $represented_at_trial }; retrial open: { $retrial_open }.
    .cure =
        Proof of notification or defence, or of an open retrial or appeal, or of own flight from
        the trial.

HR-DEATH =
    .requester =
        The offence carries the death penalty. State whether it is assured that death is not
        imposed or not carried out.
    .compliance = The offence carries death; assurance against it: { $death_penalty_assurance }.
    .cure = An assurance that death is not imposed or not carried out.

HR-DEATH-CHILD =
    .compliance = The offence carries death and the person was under eighteen at the act.
    .cure =
        An assurance that death is not imposed or not carried out, or proof of the person's age.

HR-PUNISH =
    .compliance = A corporal punishment is stated for the offence.
    .cure = Ask whether another penalty will be imposed, and record the answer.

HR-DISCRIM =
    .compliance =
        Prosecuted for religion, race or origin: { $prosecuted_for_identity }; for gender or
        orientation: { $prosecuted_for_gender_or_orientation }.
    .cure = None while that conclusion stands.

HR-DISCRIM-SIGNS =
    .compliance = Discrimination is found or alleged; it concerns { $finding_concerns }.
    .cure =
        Say whether there are solid grounds for persecution and whether this request serves it.

HR-DETENTION =
    .compliance =
        A detention found arbitrary or excessive and not remedied, or relatives held as leverage,
        is on file.
    .cure = Record the remedy, the release, or why the finding does not touch these data.

ROP-21-32A =
    .compliance =
        The offence is about religion, gender or orientation and may punish the exercise of a
        right.
    .cure = Say from the facts which right is touched, if any, and which conduct is punished.

ROP-21-33C =
    .requester =
        Leave out discriminatory terms and private details that are not needed; name groups by
        their organisation.
    .compliance = The text has discriminatory terms or needless private details.
    .cure = Reword the text; the rest can then be processed.

RPD-47-H =
    .compliance =
        Statements from outside whose reliability nobody assessed: { $unassessed_external_facts }.
    .cure =
        Assess each statement's reliability, or remove it; do not rest the measure on it alone.

RPD-129 =
    .compliance = A doubt on compliance is under review.
    .cure = Finish the review, and tell the source of the measure with reasons.

RPD-48 =
    .compliance =
        Another bureau sent a { $position_kind } that is not settled; reasoned:
        { $position_reasoned }.
    .cure = Have the source examine it, and record how it was settled.

ROP-21-32D =
    .compliance =
        Harm by publication itself: { $harm_by_publication }; later harm irreversible:
        { $later_harm_irreversible }.
    .cure =
        Weigh this harm before others; say whether it can be met by less than refusing the
        channel.

HR-PROP =
    .compliance =
        The last act lies { $days_since_last_act ->
            [one] { $days_since_last_act } day
           *[other] { $days_since_last_act } days
        } back, and the highest maximum is { $highest_maximum_penalty_months ->
            [one] { $highest_maximum_penalty_months } month
           *[other] { $highest_maximum_penalty_months } months
        }.
    .cure = Consider whether an alert to all countries is still in proportion.
