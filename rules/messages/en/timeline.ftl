# The timeline of person and case.

timeline-title = Order of dates
timeline-desc =
    From { $from } to { $to }: { $count } events, by date.
    { $marked } of them belong to sequences that a flag or factor speaks of.
timeline-desc-stated = From { $from } to { $to }: { $count } events, by date.
timeline-birth = Birth
timeline-act = Act
timeline-offence = Offence
timeline-activity = Public activity
timeline-departure = Departure from the country
timeline-criticism = First public criticism
timeline-election = Election
timeline-seizure = Seizure of power or unrest
timeline-asylum_claim = Asylum or protection claimed
timeline-asylum_decision = Decision on protection
timeline-investigation = Investigation opened
timeline-charge = Charge
timeline-warrant = Warrant
timeline-judgment = Judgment
timeline-earlier_request = Earlier request
timeline-earlier_result = Outcome of an earlier request
timeline-ccf = CCF decision
timeline-extradition = Extradition decision
timeline-request = Request
timeline-date = Date
timeline-event = Event
timeline-detail = Detail
timeline-sequence = Sequence
timeline-sequences = Sequences that raised a flag
timeline-several = { $event } ({ $count })
timeline-earlier = earlier
