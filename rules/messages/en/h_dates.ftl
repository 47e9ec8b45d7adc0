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

DT-02-STATED =
    .requester =
        The person was { $youngest_age_at_offence_years ->
            [one] { $youngest_age_at_offence_years } year
           *[other] { $youngest_age_at_offence_years } years
        } old at the first act; the age of criminal responsibility is stated as
        { $stated_responsibility_age_years }. Correct what is wrong.
    .compliance =
        Age at the first act { $youngest_age_at_offence_years }; stated age of responsibility
        { $stated_responsibility_age_years }.
    .cure = Correct the dates or the age if they are wrong; otherwise withdraw the request.

DT-06-CHARGE =
    .compliance = Charge { $charge_on }, first act { $first_act_on }, judgment { $judgment_on }.
    .cure = Find out which date is wrong, and ask the requester about it if need be.

DT-08 =
    .compliance =
        By what is on file the person was in another country or in custody during the offence.
    .cure = Ask how the person is said to have taken part, or correct the dates or places.

DT-10 =
    .requester =
        A document or photograph is dated after the request, or the newest photograph is old.
    .compliance =
        Dated after the request: { $item_dated_after_request }; years since the newest photograph:
        { $newest_photograph_age_years }.
    .cure = Correct the date, or send a newer photograph if there is one.

DQ-CONTRA =
    .requester =
        The dates in the summary or in the list of acts fit none of the dates of the offences and
        warrants. Correct or explain.
    .compliance =
        Years of the summary fit no date on file: { $summary_years_contradict }; dated acts lie
        outside every offence: { $acts_dated_outside_offences }.
    .cure = Correct the date that is wrong, or send the account that belongs to these charges.

DQ-DUP =
    .compliance = An earlier request on the same facts is { $earlier_result } ({ $earlier_channel }).
    .cure = Merge the two, or withdraw the older one.

DQ-EXCESS =
    .requester = The text holds contact or account data. Leave out what the account does not need.
    .compliance = { $private_details_in_text } contact or account item(s) stand in the running text.
    .cure =
        Move them to the field where they belong, or leave them out unless they are part of the
        facts.
