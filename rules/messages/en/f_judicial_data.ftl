RPD-83-2-B-I =
    .requester = Give a short and clear summary of the facts, with time and place.
    .compliance = No summary of facts is given.
    .cure = Supply the summary.

RPD-83-2-B-I-WHEN =
    .requester =
        State when and where this offence was committed (dated: { $offence_dated }, placed:
        { $offence_placed }).
    .compliance = The offence is dated: { $offence_dated }; placed: { $offence_placed }.
    .cure = Add the date and the place.

RPD-83-2-B-I-ROLE =
    .requester =
        Describe this person's own part: which acts, when and where, and by what means. Role
        described: { $own_role_described }; acts listed: { $act_count }.
    .compliance =
        Role described: { $own_role_described }; no complete own act among the { $act_count }
        listed.
    .cure = Supply the role and one act of this person with date or place.

FACTS-MULTI =
    .requester = One summary serves several persons. Add a short account of this person's own role.
    .compliance = The same summary is used for several persons, without this person's own part.
    .cure = Add the role and acts of this person.

FACTS-POSITION =
    .requester = Liability seems to rest on { $liability_basis }. State which acts the person did.
    .compliance = Liability rests on { $liability_basis }, not on an act.
    .cure = Supply the acts of this person.

FACTS-COHERE =
    .requester =
        The facts do not match the charges or do not link the person to them. Explain the link.
    .compliance =
        A reader found a gap (charges: { $facts_do_not_match_charges }, person:
        { $facts_do_not_link_person }).
    .cure = Explain how the facts carry each charge and what ties this person to them.

RPD-83-2-B-II =
    .requester = Name every charge. Offences listed: { $offence_count }.
    .compliance = No offence is listed, or a charge has no name ({ $offence_count } listed).
    .cure = Name the charge as the source words it.

RPD-83-2-B-III =
    .requester = Cite the provision that punishes this offence.
    .compliance = No provision is cited for the offence.
    .cure = Cite the law and the provision.

RPD-83-2-B-III-TEXT =
    .requester = Add the wording of the provision if you can.
    .compliance = The wording of the provision is not given.
    .cure = Add the wording if it is at hand.

RPD-83-2-B-IV =
    .requester = State the maximum penalty for this offence, in months or as life.
    .compliance = The maximum penalty is missing or given in words only.
    .cure = State the maximum penalty.

RPD-83-2-B-IV-C =
    .requester = State the sentence imposed and what remains of it, in months.
    .compliance = Neither sentence nor remainder is stated in figures.
    .cure = State the sentence and the remainder.

RPD-83-2-B-V =
    .requester = Name the arrest warrant or, for a sentence, the judgment with court and date.
    .compliance = No warrant is listed, or the judgment is not identified.
    .cure = Supply the warrant or judgment; without one the request is refused.

RPD-83-2-B-V-REF =
    .requester = Give number and date of issue of this warrant.
    .compliance = The warrant has a number: { $warrant_numbered }; a date: { $warrant_dated }.
    .cure = Supply number and date.

RPD-83-2-B-V-COPY =
    .requester = Attach a copy of the warrant if you can.
    .compliance = No copy of the warrant is attached.
    .cure = Attach a copy if it is at hand.

WAR-VALID =
    .requester = No warrant in the request stands on the day of the request. Send a valid one.
    .compliance =
        None of the { $warrant_count ->
            [one] { $warrant_count } warrant
           *[other] { $warrant_count } warrants
        } stands.
    .cure = Supply a valid warrant, or withdraw the request.

WAR-VALID-SOME =
    .requester =
        One of the warrants no longer stands. Renew it, or remove it with the offences that only
        it covers.
    .compliance = A warrant no longer stands beside another that does.
    .cure = Renew or remove it.

WAR-COVER =
    .requester = No warrant listed covers this offence. Add the warrant or leave the offence out.
    .compliance = No listed warrant covers the offence.
    .cure = Add the warrant, its list of offences, or remove the offence.

WAR-COVER-UNKNOWN =
    .requester =
        This warrant names an offence that the request does not list. Correct the reference.
    .compliance = The warrant names an offence id that the request does not have.
    .cure = Correct the ids.

LAW-RETRO =
    .requester =
        The provision is in force from: { $law_in_force_from }; the act began: { $offence_from }.
        Explain which law applied.
    .compliance = Provision in force from: { $law_in_force_from }; first act: { $offence_from }.
    .cure = Cite the law in force when the acts were done.

TIME-BAR-P =
    .requester =
        By the date given, prosecution of every offence is barred by lapse of time. Explain
        suspension or interruption.
    .compliance = Every offence is barred by lapse of time on the day of the request.
    .cure = Show suspension or interruption, or withdraw the request.

TIME-BAR-P-SOME =
    .requester =
        By the dates given, some offences are barred by lapse of time. Leave them out or explain
        suspension.
    .compliance =
        Some of the { $offence_count ->
            [one] { $offence_count } offence
           *[other] { $offence_count } offences
        } are barred by lapse of time.
    .cure = Remove them or show suspension.

TIME-BAR-P-STATED =
    .requester = State when prosecution of this offence becomes time-barred, or that it never does.
    .compliance = No time limit, and not that there is none.
    .cure = Give the date, or state that no limit exists.

TIME-BAR-C =
    .requester =
        By the date given ({ $enforcement_barred_after }) the sentence can no longer be enforced.
        Explain suspension or interruption.
    .compliance = Enforcement was possible until: { $enforcement_barred_after }.
    .cure = Show suspension or interruption, or withdraw the request.

TIME-BAR-C-STATED =
    .requester = State when enforcement becomes time-barred, or that it never does.
    .compliance = No time limit for enforcement is stated.
    .cure = Give the date, or state that no limit exists.

CONV-FINAL =
    .requester =
        Confirm that the judgment is enforceable and that no appeal is pending, or ask for
        prosecution instead.
    .compliance = Enforceable: { $judgment_final }; appeal pending: { $appeal_pending }.
    .cure = Confirm, or change the request to one for prosecution.

CHARGE-FORMAL =
    .requester =
        The case is at the stage of inquiry. Without a charge or an equivalent arrest decision no
        Red Notice is possible; consider a Blue Notice.
    .compliance = The stage stated is inquiry.
    .cure = Correct the stage, or ask for a Blue Notice (Article 88).
