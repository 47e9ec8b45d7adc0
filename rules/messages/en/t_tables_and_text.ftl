RPD-82-REQ-CLOSED =
    .requester = The code given for the requesting body belongs to one that has closed.
    .compliance = The requester's code stands for a body that had closed by the day of the request.
    .cure =
        Give the code of the body that makes the request now, and the basis on which it took over.

EXT-TREATY-ENDED =
    .requester =
        For a country from which extradition will be sought, name the treaty or law relied on; the
        one known to us does not seem to be in force.
    .compliance =
        Countries sought with which the tables show only a treaty that is not in force:
        { $sought_countries_with_ended_route }. No basis is named.
    .cure = Name the treaty, convention or law on which extradition will be asked for.

EXT-TREATY-NONE-FOUND =
    .requester = You may name the treaty or law relied on.
    .compliance =
        No basis is named, and the reference tables show none; that is not to say that there is
        none.
    .cure = Name the treaty, convention or law on which extradition will be asked for.

HR-DEATH-LAW =
    .requester = Check the penalty stated for this offence; death is given.
    .compliance =
        Death is stated as the penalty, and by the reference tables the requesting State has
        abolished it.
    .cure = Correct the highest penalty, or cite the law in force that carries death.

HR-DEATH-STATE =
    .compliance =
        Death is stated as the penalty and no assurance is given; the requesting State's class in
        the reference table: { $death_penalty_in_requesting_state }.
    .cure = An assurance that death is not imposed or not carried out.

ROP-36-LIST =
    .requester =
        Say which international body lists the group as terrorist, under which name, and since when.
    .compliance =
        The request calls a group universally recognised as terrorist; the UN lists carried here do
        not have it under that name on that day.
    .cure = Name list, entry and date, or correct the recognition stated.

ROP-36-LIKE =
    .requester = Give the full name of the group.
    .compliance = The name is like that of a listed group, or a bare acronym of one; compare them.
    .cure = Give the group's full name and its entry on the list.

ROP-36-UN-LISTED =
    .requester = You may state who recognises the group as terrorist.
    .compliance =
        A group of this name is on the UN list; listed: { $group_listed_from }. The request does not
        say who recognises it.
    .cure = State who lists the group.

DQ-TRANSL-OTHER =
    .requester = Give the summary in Arabic, English, French or Spanish.
    .compliance = The summary is written in no working language.
    .cure = Add a summary in a working language.

DQ-TRANSL-STATED =
    .requester = Check the language stated for the summary.
    .compliance = The summary is in another language than stated: { $summary_language }.
    .cure = Correct the language stated.

FACTS-TEXT-SILENT =
    .requester = Say what this person did, when and where.
    .compliance =
        No act with a time or place is listed, and no sentence of the summary has the person beside
        an act.
    .cure = List at least one act of the person with time or place.

FACTS-NEAR-DUPLICATE =
    .compliance =
        Part of the summary that stands in a recent request about another person, in percent:
        { $greatest_summary_likeness }. No complete own act is listed.
    .cure = An account of this person's own acts.

FACTS-BOILERPLATE =
    .compliance =
        Sentences that stand in recent requests about others, in percent: { $boilerplate_share }. No
        complete own act is listed.
    .cure = An account of this person's own acts.
