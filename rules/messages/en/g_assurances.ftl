RPD-84-A =
    .requester = Name the authority that issued this warrant and say what kind it is.
    .compliance = The authority is named: { $authority_named }; kind: { $authority }.
    .cure = Name the authority and its kind.

RPD-84-A-POWER =
    .requester =
        The authority that issued this warrant was found to lack the power. Send a warrant of a
        competent authority.
    .compliance = The authority was found to lack the power.
    .cure = Supply a warrant of a competent authority.

RPD-84-B =
    .requester =
        Confirm that extradition will be sought on arrest. Without that assurance the request is
        refused.
    .compliance = The assurance is: { $extradition_assured }.
    .cure = Give the assurance after consulting the extradition authority.

RPD-84-B-COORD =
    .requester = Name the authority responsible for extradition and the day on which it agreed.
    .compliance = The authority for extradition, or the day of agreement, is missing.
    .cure = Supply both.

RPD-84-C =
    .requester =
        The warrant was issued by: { $authority }. State whether a judge can review it; if not, the
        request is refused.
    .compliance = Issued by: { $authority }; review by a judge: { $judicial_review_available }.
    .cure = State the provision that gives an appeal to a judge.

ASSUR-SCOPE =
    .requester =
        You may name the countries from which extradition will be sought, and the treaties relied
        on.
    .compliance =
        Countries named: { $countries_sought_count }; treaties named: { $treaty_basis_count }.
    .cure = Add them if they are known.

ASSUR-PATTERN =
    .compliance =
        The person was found { $located_without_request_count ->
            [unknown] an unknown number of times
            [one] { $located_without_request_count } time
           *[other] { $located_without_request_count } times
        } without a request for extradition.
    .cure = Ask why extradition was not asked for, and what has changed.

RPD-85 =
    .requester = You may send documents that support extradition.
    .compliance = No supporting document is attached.
    .cure = Nothing is needed.
