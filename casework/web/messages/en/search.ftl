# Searching cases.

search-title = Search
search-for = Case id, file number, rule or name of a person
search-hint = A name in any spelling or script; two words of it, or one word with the birth date.
search-born = Birth date
search-born-hint = 1980-05-17, or as far as known
search-go = Search
search-private = What you search for stands in no address and in no log. That you searched is told to the audit trail.
search-what-for = Say what to look for.
search-no-date = Write the birth date as 1980-05-17, or 1980-05 or 1980 if no more is known.
search-no-name = This can be no name; take out what is no letter.
search-rule = Rule
search-rule-cases = Cases with a flag of this rule
search-by-id = By case id
search-by-reference = By file number
search-by-name =
    { $count ->
        [one] { $count } case by name
       *[other] { $count } cases by name, the likest first
    }
search-cut = There are more. Add another word of the name, or the birth date.
search-one-word = A single word finds only people who are known by that word alone. Add another word of the name, or the birth date.
search-nothing = Nothing was found.
search-nothing-what = A file number must be whole. A name needs two words, or one with the birth date; erased cases are not found.
search-which-present_family_name = present name
search-which-family_name_at_birth = name at birth
search-which-forenames = forenames
search-which-name_original_script = name in its own script
search-which-aliases = alias
search-why-name_same = same name
search-why-name_spelled_otherwise = same name, spelled otherwise
search-why-name_nearly_same = nearly the same name
search-why-name_in_other_order = same words in another order
search-why-name_in_part = one name stands in the other
search-why-only_name_same = the only word is the same
search-why-name_parts_contradict = some words agree, others do not
search-why-birth_date_same = same birth date
search-why-birth_date_agrees_as_far_as_stated = birth date agrees as far as stated
search-why-birth_day_and_month_swapped = day and month of birth swapped
search-why-birth_date_one_digit_off = birth date one digit off
search-why-birth_date_contradicts = another birth date
