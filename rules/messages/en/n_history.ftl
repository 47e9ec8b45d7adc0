HIST-CCF-DEL =
    .compliance = The CCF found data not compliant; about the same facts: { $ccf_same_facts }.
    .cure =
        None by a new request. A new fact is put to the CCF as an application for revision
        (Statute 42).

HIST-REVISION =
    .compliance =
        New facts: { $new_fact_count }; days since the latest was found:
        { $days_since_latest_new_fact }; could change the result:
        { $new_facts_could_change_conclusion }.
    .cure =
        None, unless a new fact that could change the result was found within the last six months.

HIST-GS-REF =
    .compliance =
        An earlier request was { $earlier_result } (reason: { $earlier_reason }), and nothing is
        said to have changed.
    .cure = State what changed since, or show that this request is about other facts.

HIST-GS-REF-CHANGED =
    .compliance =
        An earlier request was { $earlier_result } (reason: { $earlier_reason }); the requester says
        that something changed.
    .cure = Compare the change with the reasons of the denial, and record the result.

HIST-GS-REF-FORM =
    .compliance = An earlier request was { $earlier_result }; reason: { $earlier_reason }.
    .cure = Check that the fault was cured.

HIST-ROUTE =
    .compliance =
        After a denial ({ $earlier_reason }) other channels were used:
        { $other_channel_uses_after_result }.
    .cure = Say what each use was for; flag the bureau if it circumvents the denial.

HIST-SPLIT =
    .compliance =
        The acts are those of an earlier denial, and every warrant is newer than the denial.
    .cure = Compare charges and warrants with those of the denied request.

HIST-WITHDRAWN =
    .compliance = Data on this person were withdrawn during a CCF case and now come back.
    .cure = Find out why they were withdrawn, and what the CCF had asked.

HIST-PENDING =
    .compliance = An application to the CCF about this person is pending.
    .cure = Await the decision or agree with the CCF; disclose nothing.

NCB-MEASURES =
    .compliance = A corrective measure against the requesting bureau is in force.
    .cure = Record the end of the measure, or have the request released by two persons.

NCB-NONRESP =
    .compliance = Questions without a full answer: { $unanswered_question_count }.
    .cure = Record the answer, or decide on the file.

HIST-UNDECLARED-FORM =
    .compliance =
        Own records hold a denial on threshold, missing data or description that the requester did
        not declare.
    .cure = Check that the fault was cured.

HIST-UNDECLARED =
    .compliance =
        Own records hold a denial on substance, or a refusal to surrender, that the requester did
        not declare.
    .cure =
        Compare it with this request, and find out why it was not declared; do not disclose a CCF
        application.

HIST-MATCH-DENIED =
    .compliance =
        Requests that ended adversely and may be about the same person or the same facts: {
        $matches_after_denial }.
    .cure =
        Compare the texts and confirm or dismiss each match with a reason; do not tell the requester
        that another request exists.

HIST-MATCH-CUT =
    .compliance = More requests are like this one than could be compared.
    .cure = Search the records by hand for the person and the acts.

HIST-DUPLICATE =
    .compliance =
        Requests on file about likely the same person and the same facts: { $duplicate_requests }.
    .cure =
        Compare the texts and confirm or dismiss each match; do not tell another requester of it.
