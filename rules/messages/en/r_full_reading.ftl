RPD-1-1-OLC =
    .requester =
        Each offence is either of a category that notices may not be about, or needs acts that are
        ordinary-law crimes. Describe such acts, or withdraw the request.
    .compliance = Every offence is excluded or political, and no act alleged is a crime in itself.
    .cure = An ordinary-law crime with acts of this person may be requested alone.

RPD-37-2 =
    .requester =
        Name the source of the data and the event, such as a file number, to which they belong.
    .compliance =
        Source stated: { $source_of_record_stated }; linked event or file number stated:
        { $event_of_record_stated }.
    .cure = Name the source and the file number or event.

RPD-37-5 =
    .requester = Confirm that the items on which the data rest are kept.
    .compliance = Supporting items kept: { $supporting_file_kept }.
    .cure = Keep the items and confirm it.

RPD-77-2-C =
    .compliance = A reviewer found that publication would prejudice the Organization or its Members.
    .cure = Decide under Article 77(2)(c) and write down the reasons.

RPD-135 =
    .compliance = A disagreement on the compliance of these data is open.
    .cure =
        Consult the parties; the Secretariat decides, and policy goes to the Executive Committee.

RPD-64 =
    .requester = Name the lawful action that is to follow arrest. Deportation is none.
    .compliance = The purpose is a similar lawful action that is not named.
    .cure = Name the action and its legal basis, or choose extradition or surrender.

ROP-310-4 =
    .requester = Say why a military court or authority has the case.
    .compliance = The warrant is from a { $authority }, and why is not said.
    .cure = State the reason, for example that the accused was a soldier on duty.

ROP-332-SAFE =
    .requester = Say whether an independent judge can review the ban on the group.
    .compliance = No judge can review the ban on the group (recognition: { $recognition }).
    .cure =
        Show an independent review of the ban, or acts that are crimes whatever the group is.

CCF-28-3 =
    .compliance = Abuse or reprisals by a party to proceedings before the CCF were reported.
    .cure = Report the matter to the CCF and look at the request with it in mind.
