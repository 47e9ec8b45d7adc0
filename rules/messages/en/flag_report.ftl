# Texts of the flag report on paper and in tables, beside those of the page (report.ftl).

print-title-compliance = Flag report
print-title-requester = Report on a request
print-title-auditor = Audit record
print-for-compliance = For compliance staff only; never for the requester
print-for-requester = For the requesting entity
print-for-auditor = For auditors; does not name the person
print-contents = Contents
# $page and $pages: numbers
print-page = Page { $page } of { $pages }
print-code = Verification code
print-code-says =
    Anybody with access to the case can have the service check that this report is genuine, by this
    code.
print-made-on = Made on
print-glance = At a glance
print-family = Family
print-strictest = Strictest effect
print-effect = Effect
print-provisions = Provisions
# $edition: edition of an instrument; $certainty: letter
print-cited = ({ $edition }, certainty { $certainty })
print-item = Item
print-version = Version
print-name = Title
print-found = What was found
print-asked = What is asked
print-fact = Fact
print-fact-name = Name in the fact table
print-meaning = Meaning
print-unit = Unit
print-citation = Provision
print-no-flags = No rule raised a flag.
print-findings = Findings
print-findings-says = Every rule that was judged, with what came of it.
print-status-fired = fired
print-status-clear = not fired
print-status-undetermined = undetermined
print-status-not_applicable = not applicable
print-rules-digest = Digest of the rules
print-request-digest = Digest of the request
print-evaluators = Evaluators
print-disposition = Disposition
print-why = Why
print-person = Person
print-leaning = Leaning
print-sum-ordinary = Weights towards ordinary-law crime
print-sum-article_3 = Weights towards Article 3
print-translated =
    The rules in our words and the meanings of facts are translated; no lawyer of this language has
    read them yet, and the English text decides.
print-points =
    { $count ->
        [one] One point to complete
       *[other] { $count } points to complete
    }
