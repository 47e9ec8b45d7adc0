# Texts of reports beside those of rules.

ENGINE-FAULT =
    .title = The evaluation itself could not be trusted
    .compliance =
        The evaluation failed ({ $reason }). Nothing was found and nothing was excluded; the request
        is held.
    .cure =
        Assess the request again. If it fails again, report it to the operator of the service; the
        request must be judged by a person meanwhile.

label-clear = Clear
label-ask = Ask the requester
label-hold = Hold
label-refuse = Refusal recommended
label-inform = Note
label-found = Found
label-could_not_be_checked = Could not be checked
label-nothing_found = Nothing found
label-information_needed = Information needed
label-under_review = Under review
label-decisive = decisive
label-strong = strong
label-weak = weak
label-present = present
label-unknown = unknown

family-political_motivation = Political-motivation risk
family-evidence_standards = Missing evidence standards
family-asylum_status = Asylum status
family-human_rights = Human rights
family-seriousness = Seriousness and penalty
family-identity = Identity
family-procedure = Procedure and assurances
family-history = Earlier requests and decisions
family-engine = Evaluation

leaning-ordinary = ordinary-law crime
leaning-article_3 = Article 3
leaning-balanced = balanced

# $titles: titles of the rules that decided; $more: how many titles were left out; $others: how many
# milder flags there are.
list-separator = { "; " }
summary-clear =
    { $others ->
        [0] May be forwarded for the ordinary legal review.
        [one] May be forwarded for the ordinary legal review, with one note.
       *[other] May be forwarded for the ordinary legal review, with { $others } notes.
    }
summary-ask =
    Ask the requester: { $titles }{ $more ->
        [0] { "" }
       *[other] ; and { $more } more
    }{ $others ->
        [0] .
        [one] ; one further flag.
       *[other] ; { $others } further flags.
    }
summary-hold =
    Hold for legal review: { $titles }{ $more ->
        [0] { "" }
       *[other] ; and { $more } more
    }{ $others ->
        [0] .
        [one] ; one further flag.
       *[other] ; { $others } further flags.
    }
summary-refuse =
    Refusal recommended: { $titles }{ $more ->
        [0] { "" }
       *[other] ; and { $more } more
    }{ $others ->
        [0] .
        [one] ; one further flag.
       *[other] ; { $others } further flags.
    }
summary-fault = Held: the evaluation itself could not be trusted.

# Why the predominance test leans as it does. $ordinary and $article_3 are sums of weights.
reason-article_3-decisive =
    { $count ->
        [one] one decisive factor points to Article 3 and none to ordinary-law crime
       *[other] { $count } decisive factors point to Article 3 and none to ordinary-law crime
    }
reason-ordinary-decisive =
    { $count ->
        [one] one decisive factor points to ordinary-law crime and none to Article 3
       *[other] { $count } decisive factors point to ordinary-law crime and none to Article 3
    }
reason-nothing = no factor points to Article 3
reason-open =
    no factor is present; factors that point to Article 3 and cannot be told: { $open }
reason-article_3 =
    Article 3 predominates: weights are { $ordinary } towards ordinary-law crime and { $article_3 }
    towards Article 3
reason-ordinary =
    ordinary-law elements predominate: weights are { $ordinary } towards ordinary-law crime and
    { $article_3 } towards Article 3
reason-balanced =
    neither side predominates by { $margin }: weights are { $ordinary } towards ordinary-law crime
    and { $article_3 } towards Article 3
reason-not-weighed = the factors could not be weighed

# What would make a rule fire, after `page-would-fire`. $value is a value of the fact with its unit.
near-under = the value is under { $value }
near-at_most = the value is at most { $value }
near-over = the value is over { $value }
near-at_least = the value is at least { $value }
near-exactly = the value is exactly { $value }
near-other_than = the value is other than { $value }
near-before = the day lies before { $value }
near-on_or_before = the day lies on or before { $value }
near-after = the day lies after { $value }
near-on_or_after = the day lies on or after { $value }
near-on = the day is { $value }
near-not_on = the day is another than { $value }
near-is = it is: { $value }
near-is_not = it is anything but: { $value }
near-one_of = it is one of: { $value }
near-none_of = it is none of: { $value }
near-yes = the answer is yes
near-no = the answer is no
near-known = it is known
near-not_known = it is not known
near-list = { ", " }

# Words of the pages. “Case” is what the service stores of one request.
page-skip = To the content
page-tagline = Gate before a Red Notice is forwarded
page-request = Request
page-person-not-named = Person not named
page-reference = Reference
page-case = Case
page-received = Received
page-entity = Requesting entity
page-law-of = Law of
page-handed-over = Handed over
page-handed-over-yes = yes, for the ordinary legal review
page-handed-over-no = no
page-main-concerns = The three main concerns
page-other-concerns = Other concerns
page-strictest-effect = Strictest effect:
page-no-flag = No rule of this family raised a flag.
page-flags = Flags
page-undetermined = Undetermined: what was given does not settle it.
# $effect: label of the milder effect
page-stricter = Stricter than “{ $effect }”, because a question stayed unanswered.
page-cure = What would cure it
page-says = The rule
page-limits = What it cannot see
page-near-misses = Near misses
page-rule = Rule
page-fact-decided = The one fact that decided
page-would-fire = Would fire if
page-predominance = Predominance test
page-leaning = Leaning:
page-weights-ours =
    RPD 34(3)(a)–(g) and AGN/20/RES/11. The weights are the project's own and serve triage only.
page-factor = Factor
page-points-to = Points to
page-weight = Weight
page-status = Status
page-facts = Facts
page-fact-read = Fact read
page-value = Value
page-where = Where
page-restricted = restricted
page-edition = edition
page-certainty = certainty
page-made-with = Made with
page-rule-set = Rule set
page-engine = engine
page-law-of-day = law of
page-findings =
    { $count ->
        [one] one check made
       *[other] { $count } checks made
    }
page-agree = both evaluators agree
page-disagree = the evaluators disagree
page-recommends =
    The engine recommends; a person decides. Clear means: may be forwarded for the ordinary legal
    review.
page-complete-below = Please complete the points below.
page-every-request = Every request is under legal review (RPD 86).
page-how-to-mend = How to mend it
page-nothing-asked = Nothing is asked at present.

retention-question =
    The data of this request are to be erased on the day stated. If they are still needed, say why
    before that day (RPD 50). Without an answer they are erased.
