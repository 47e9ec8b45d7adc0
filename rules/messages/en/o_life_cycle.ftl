LC-RETAIN =
    .requester =
        Retention of { $retention_asked_months ->
            [one] { $retention_asked_months } month
           *[other] { $retention_asked_months } months
        } is asked for, which is over the maximum. Ask for less, or leave it out.
    .compliance =
        Retention asked for: { $retention_asked_months ->
            [one] { $retention_asked_months } month
           *[other] { $retention_asked_months } months
        }.
    .cure = Bring the retention down to the published maximum.

LC-87-B =
    .compliance =
        Documents were sent after the day they were due { $documents_sent_late_count ->
            [one] { $documents_sent_late_count } time
           *[other] { $documents_sent_late_count } times
        }.
    .cure = Ask what delayed them, and whether extradition is still sought.

LC-87-B-NONE =
    .compliance =
        The person was found, extradition was asked for, and documents due by now were not sent
        { $documents_overdue_count ->
            [one] { $documents_overdue_count } time
           *[other] { $documents_overdue_count } times
        }.
    .cure =
        Ask for reasons; without good ones cancellation under Article 81(3)(d) is considered.
