RPD-83-2-ID =
    .requester =
        The identity data are not complete. Give both names, sex, year of birth and one of
        description, DNA, fingerprints or document; or a good photograph and one more item.
    .compliance = Neither Set 1 nor Set 2 of Article 83(2)(a) is complete.
    .cure = Complete the set that is nearer to complete.

RPD-83-2-ID-I =
    .requester =
        First set - family name: { $family_name_given }, forename: { $forename_given }, sex:
        { $sex_given }, year of birth: { $birth_year_given }, description:
        { $physical_description_given }, biometrics: { $biometrics_given }, document:
        { $identity_document_given }.
    .compliance =
        Set 1 is incomplete; forename { $forename_given }, sex { $sex_given }, birth year
        { $birth_year_given }.
    .cure = Add what is answered no; of the last three one suffices.

RPD-83-2-ID-II =
    .requester =
        Second set - good photograph: { $good_photograph_given }, one more item:
        { $additional_identifier_given }.
    .compliance =
        Set 2 is incomplete; good photograph { $good_photograph_given }, one more item
        { $additional_identifier_given }.
    .cure = Add a good photograph and one more item, or complete the first set.

ID-DOB-PREC =
    .requester =
        By the birth date given the person would be { $age_at_request_years ->
            [unknown] an unknown number of years
            [one] { $age_at_request_years } year
           *[other] { $age_at_request_years } years
        } old. Check the date.
    .compliance = Age on the day of the request: { $age_at_request_years }.
    .cure = Correct the birth date or confirm it.

ID-AMBIG =
    .requester =
        Name and birth year alone may fit other people. Fingerprints, a document or a photograph
        would protect them.
    .compliance = No exact birth date, biometrics, document or good photograph.
    .cure = Add one of them if it exists.

ID-DOC-CONSIST =
    .requester = An identity document expires before it was issued. Correct its dates.
    .compliance = The dates of an identity document contradict each other.
    .cure = Correct the dates.

ID-NAT =
    .requester = No nationality is stated. Add it if it is known.
    .compliance = No nationality is stated.
    .cure = Add the nationality if it is known.

ID-NATIONAL =
    .requester =
        The person is a national of a country likely to be visited, which may not extradite its
        own nationals.
    .compliance = The person is a national of a likely country.
    .cure =
        Consider how the purpose can be reached there, for example by transfer of proceedings.

ID-BIO =
    .requester = The request carries biometric data; they are marked as particularly sensitive.
    .compliance = Fingerprints or a DNA profile are given.
    .cure = Mark them as sensitive (Article 42(3)).

ID-WARNING =
    .requester =
        A warning is given without saying what it rests on. Add the basis or remove the warning.
    .compliance = A warning stands without its basis.
    .cure = Add the basis or remove the warning.
