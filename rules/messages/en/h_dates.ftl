DT-01 =
    .requester =
        Birth ({ $person_born }) lies after the first act ({ $offence_from }). Correct one of
        them.
    .compliance = Birth: { $person_born }; first act: { $offence_from }.
    .cure = Correct the date that is wrong.

DT-02 =
    .requester =
        The person was { $youngest_age_at_offence_years ->
            [unknown] an unknown number of years
            [one] { $youngest_age_at_offence_years } year
           *[other] { $youngest_age_at_offence_years } years
        } old at the first act. State the age of criminal responsibility.
    .compliance = Age at the first act: { $youngest_age_at_offence_years }.
    .cure = Correct the dates, or refuse if the person was under the age of responsibility.

DT-03 =
    .requester =
        Start of the offence: { $offence_from }; end: { $offence_to }; request: { $request_made }.
        Correct the dates.
    .compliance = From: { $offence_from }; to: { $offence_to }; request: { $request_made }.
    .cure = Correct the dates.

DT-04 =
    .requester =
        The warrant ({ $warrant_issued }) is older than the first act it covers
        ({ $first_covered_act }). Correct or explain.
    .compliance = Warrant: { $warrant_issued }; first covered act: { $first_covered_act }.
    .cure = Correct the dates, or send the warrant that belongs to the acts.

DT-05 =
    .requester =
        The warrant was issued: { $warrant_issued }; it expires: { $warrant_expires }; the
        request was made: { $request_day }. Correct the dates or renew the warrant.
    .compliance =
        Issued: { $warrant_issued }; expires: { $warrant_expires }; request: { $request_day }.
    .cure = Correct the dates or send a renewed warrant.

DT-06 =
    .requester =
        Judgment: { $judgment_on }; first act: { $first_act_on }; request: { $request_on }. Correct
        the dates.
    .compliance =
        Judgment: { $judgment_on }; first act: { $first_act_on }; request: { $request_on }.
    .cure = Correct the dates.

DT-07 =
    .requester =
        The time limit ({ $prosecution_barred_after }) ends before the offence ({ $offence_to }).
        Correct the dates.
    .compliance = Limit: { $prosecution_barred_after }; last act: { $offence_to }.
    .cure = Correct the date.

DT-09 =
    .requester =
        A date is in the future, or is a day that software fills in. Give the true date, or the
        year alone.
    .compliance =
        Birth or judgment after the request: { $birth_or_judgment_in_the_future }; filler:
        { $filler_date_used }.
    .cure = Correct the date; write the year alone if no more is known.

DQ-TRANSL =
    .requester = State the working language of the summary.
    .compliance = The language of the summary is not stated.
    .cure = State the language.
