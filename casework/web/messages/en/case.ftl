# The page of a case.

case-glance = What was checked, at a glance
case-flags-of =
    { $count ->
        [one] Flag { $numbers }
       *[other] Flags { $numbers }
    }
case-on-page = On this page
case-request = The request
case-flag = Flag
case-no-flags = No rule raised a flag. The near misses and the predominance test below tell what was weighed.
case-not-stated = not stated
case-withheld = stated; auditors read no words of a request here
case-restricted = never shown to the requester
case-left-out = Not shown: { $count } more of these. They are in the files under Reports.
case-to-work = Decide, ask or write down what you know
case-to-aside = Set a flag aside
case-facts-read = Facts read ({ $count })
case-rule-page = Rule
case-certainty-A = the text, or a close paraphrase of it, was read
case-certainty-B = the substance was confirmed; number or letter comes from memory
case-certainty-C = not seen: check number and wording before relying on it
case-certainty-D = a rule of ours; the provision is only its nearest anchor
case-help = Example and look-alike
case-help-example = It flags, for example (invented)
case-help-look-alike = It lets pass what looks like it
case-further = The same at { $count } further places:
case-near = One fact away ({ $count })
case-aside = Set aside until { $until }:
case-once-aside = Flags that were set aside once
case-aside-aside = set aside
case-aside-withdrawn = stands again: somebody withdrew that
case-aside-expired = stands again: its time has passed
case-aside-found_otherwise = stands again: it was found on other facts or by another version of its rule
case-aside-gone = the newest assessment has no such flag

case-part-request = Header
case-part-subject = The person
case-part-facts = The facts
case-part-offences = Offences
case-part-warrants = Warrants
case-part-case = Proceedings
case-part-conviction = Conviction
case-part-organisations = Organisations
case-part-assurances = Assurances
case-part-documents = Documents
case-part-family = Custody matters
case-part-history = Earlier events
case-part-publication = Publication
case-part-record = Recording
case-part-sensitive_data = Sensitive data
case-part-diffusion = Diffusion
case-part-annotations = What reviewers added

case-side-ordinary = What speaks for ordinary-law crime
case-side-article_3 = What speaks for Article 3
case-side-open = What cannot be told
case-side-many = Show all { $count }
case-side-none = Nothing was found.
case-argument = ({ $weight }, { $law })
case-would-point = It would point to: { $side }.
case-matrix = The factors of RPD 34(3), their side, weight and status
case-sequences = The numbered lines mark orders of dates that a flag or factor speaks of:
case-no-sequences = No flag or factor speaks of the order of these dates.
case-drawing = Drawing of the dates
case-timeline-table = The same as a table

case-matches = Similar requests
case-matches-none = No other request is about the same person or the same facts, as far as can be told.
case-matches-more = { $count ->
    [one] { $count } more similar request
   *[other] { $count } more similar requests
 }
case-relation-same_person_same_facts = Same person, same facts
case-relation-same_person_other_facts = Same person, other facts
case-relation-same_facts_other_person = Same facts, another person
case-relation-none = Nothing in common
case-match-certainty-likely = likely
case-match-certainty-possible = possible
case-match-scores = Speaks for the same person: { $person } of 100; for the same facts: { $facts } of 100
case-match-state-open = nobody has settled it
case-match-state-confirmed = confirmed
case-match-state-dismissed = dismissed
case-match-state-proposed = proposed to be dismissed
case-match-state-gone = not found any more
case-match-other = The other case:
case-match-why = Why they match, and what speaks against it
case-match-reason = Reason
case-match-here = In this request
case-match-there = In the other one
case-match-points = Points
case-match-texts = Both accounts of the facts, side by side
case-match-settle = Confirm or dismiss this match
case-match-confirm = Confirm
case-match-dismiss = Dismiss

case-why-name_same = Same name
case-why-name_spelled_otherwise = Same name, spelled otherwise
case-why-name_nearly_same = Nearly the same name
case-why-name_in_other_order = Same name in another order
case-why-name_in_part = Part of the name
case-why-only_name_same = Only the name is the same
case-why-name_parts_contradict = Parts of the name contradict
case-why-forenames_contradict = Forenames contradict
case-why-birth_date_same = Same date of birth
case-why-birth_date_agrees_as_far_as_stated = Dates of birth agree as far as stated
case-why-birth_day_and_month_swapped = Day and month of birth swapped
case-why-birth_date_one_digit_off = Date of birth one digit off
case-why-birth_date_contradicts = Dates of birth contradict
case-why-document_same = Same document
case-why-document_same_other_country = Same document number, another country
case-why-document_nearly_same = Nearly the same document number
case-why-sex_contradicts = Sex contradicts
case-why-nationality_shared = A nationality in common
case-why-nationality_contradicts = No nationality in common
case-why-birthplace_same = Same place of birth
case-why-birthplace_contradicts = Places of birth contradict
case-why-parent_same = Same parent
case-why-parent_contradicts = Parents contradict
case-why-warrant_same = Same warrant
case-why-judgment_same = Same judgment
case-why-file_same = Same file number
case-why-act_same_day_and_town = An act on the same day in the same town
case-why-act_same_day = An act on the same day
case-why-act_same_month_and_town = An act in the same month in the same town
case-why-act_same_month = An act in the same month
case-why-acts_at_other_times = The acts were at other times
case-why-acts_at_other_places = The acts were at other places
case-why-summary_alike = The accounts of the facts are alike
case-why-summary_alike_in_part = The accounts of the facts are alike in part
case-why-charge_same = Same charge
case-why-facts_same = Same facts
case-why-keys_shared = The other request was erased; only traces of it are left to compare with
