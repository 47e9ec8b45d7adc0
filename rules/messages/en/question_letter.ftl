# The letter that puts questions to a requester.

letter-title = Questions on a request
# $country: name or code of the country or entity
letter-to = To the National Central Bureau or entity of { $country }
letter-reference = Our reference
letter-your-reference = Your reference
letter-date = Date
letter-due = Answer due by
letter-standing-due = Answers considered if received by
letter-salutation = Dear colleagues,
letter-opening =
    { $count ->
        [one] Your request is under legal review (RPD, Article 86). One question must be answered before the review can go on.
       *[other] Your request is under legal review (RPD, Article 86). { $count } questions must be answered before the review can go on.
    }
letter-standing-opening =
    { $count ->
        [one] Every request is under legal review (RPD, Article 86). The rules put one question to the newest version of yours.
       *[other] Every request is under legal review (RPD, Article 86). The rules put { $count } questions to the newest version of yours.
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
letter-standing-answer-by =
    Answers received by { $date } are considered where a question is still open. Please quote our
    reference and the number of each question. Whatever you cannot answer, please say so and why.
letter-answer =
    Please answer quoting our reference and the number of each question. Whatever you cannot answer,
    please say so and why.
letter-meanwhile =
    Until then the request is not forwarded. Questions say nothing about what the review will find.
letter-standing-meanwhile = Questions say nothing about what the review finds.
letter-closing = With kind regards

# Provisions: see casework/reports/citing.py.
# $instrument: short name; $place: article, chapter or paragraph in it; $citation: both
letter-cited = { $instrument }, { $place }
letter-cited-article = Article { $place }
letter-cited-articles = Articles { $place }
letter-cited-further = { $citation }; { $place }
letter-cited-compare = cf. { $citation }
letter-instrument-CAT = Convention against Torture
letter-instrument-CCF_PRACTICE = Decisions of the Commission for the Control of INTERPOL's Files
letter-instrument-CCF_STATUTE = Statute of the Commission for the Control of INTERPOL's Files
letter-instrument-CHILD_POLICY_2022 = General Secretariat's policy on parental child abduction (2022)
letter-instrument-CONSTITUTION = INTERPOL's Constitution
letter-instrument-CRC = Convention on the Rights of the Child
letter-instrument-ECE = European Convention on Extradition
letter-instrument-GS_LIST_83 = General Secretariat's list of excluded offences
letter-instrument-ICCPR = International Covenant on Civil and Political Rights
letter-instrument-REFUGEE_CONVENTION = Convention relating to the Status of Refugees
letter-instrument-REFUGEE_POLICY = INTERPOL's refugee policy
letter-instrument-ROP = Repository of Practice
letter-instrument-RPD = RPD
letter-instrument-UDHR = Universal Declaration of Human Rights
letter-instrument-UN_MODEL_TREATY = United Nations Model Treaty on Extradition
letter-place-comma = ,
letter-place-additional-protocol = Additional Protocol
letter-place-second-additional-protocol = Second Additional Protocol
letter-place-and = and
letter-place-case = case
letter-place-chapter = chapter
letter-place-excerpt-false-vat = excerpt on false VAT invoicing
letter-place-first-category = first category
letter-place-first-condition = first condition
letter-place-first-dash = first dash
letter-place-first-sentence = first sentence
letter-place-last-sentence = last sentence
letter-place-public-loss = loss to public funds without personal gain
letter-place-note = note
letter-place-operative-part = operative part
letter-place-other-cases = other cases
letter-place-paragraph = paragraph
letter-place-paragraphs = paragraphs
letter-place-second-category = second category
letter-place-second-dash = second dash
letter-place-third-category = third category
letter-place-unfunded-cheques = unfunded cheques
letter-place-working-copy = working copy
