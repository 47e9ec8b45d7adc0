# The letter that puts questions to a requester.

letter-title = Questions on a request
# $country: name or code of the country or entity
letter-to = To the National Central Bureau or entity of { $country }
letter-reference = Our reference
letter-your-reference = Your reference
letter-date = Date
letter-due = Answer due by
letter-salutation = Dear colleagues,
letter-opening =
    { $count ->
        [one] Your request is under legal review (RPD 86). One question must be answered before the review can go on.
       *[other] Your request is under legal review (RPD 86). { $count } questions must be answered before the review can go on.
    }
# $number: number of the question
letter-question = Question { $number }
letter-provisions = Provisions
letter-cure = What would settle it
letter-where = Where in your request
# $date: day
letter-answer-by =
    Please answer by { $date }, quoting our reference and the number of each question. Whatever you
    cannot answer, please say so and why.
letter-answer =
    Please answer quoting our reference and the number of each question. Whatever you cannot answer,
    please say so and why.
letter-meanwhile =
    Until then the request is not forwarded. Questions say nothing about what the review will find.
letter-closing = With kind regards
