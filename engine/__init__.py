"""A pure function from (request, context, law date, rule set) to an assessment."""
