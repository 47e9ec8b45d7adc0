# The inbox.

inbox-title = Inbox
inbox-whose = Whose cases
inbox-tab-mine = My work
inbox-tab-unit = My unit
inbox-tab-all = All cases
inbox-more-than = { $count }+
inbox-to-do =
    { $count ->
        [one] case to work on
       *[other] cases to work on
    }
inbox-views = Saved views
inbox-filters-on = Filters that are on
inbox-take-away = Take this filter away
inbox-take-all-away = Take all filters away
inbox-filter = Filter
inbox-filter-what = What is urgent
inbox-filter-disposition = Disposition
inbox-filter-state = State
inbox-filter-family = Family of flags
inbox-filter-rule = Rule
inbox-filter-requester = Requester
inbox-filter-unit = Unit
inbox-filter-assignee = Person
inbox-filter-attention = People must look
inbox-filter-overdue = Deadline passed
inbox-filter-age = Received at least
inbox-filter-age-field = Received at least so many days ago
inbox-filter-reference = File number
inbox-rule-hint = Its id, such as RPD-83-2-B-I
inbox-requester-hint = As in ncb:UY
inbox-reference-hint = The requester's own, whole
inbox-any = Any
inbox-nobody = Nobody
inbox-show = Show
inbox-keep-view = Save or change views
inbox-view-name = Name of a new view
inbox-view-hint = The filters that are on now, for you alone. Leave persons' names out of it.
inbox-save-view = Save the view
inbox-view-called = View { $number }
inbox-rename-view = Rename
inbox-delete-view = Delete
inbox-undo = Undo
done-view-saved = The view is saved.
done-view-renamed = The view has its new name.
done-view-deleted = The view is deleted. This can be undone for a day.
done-view-restored = The view is back.
inbox-order = How the list is sorted
inbox-order-text = A case stands in the first of these groups that it belongs to; in each, the oldest comes first, and of deadlines the earliest. What has left or is closed comes last, the newest first.
inbox-band-overdue = Deadline passed
inbox-band-attention = People must look
inbox-band-due_soon = Deadline within seven days
inbox-band-second_person = A second person's decision is owed
inbox-band-refusal = Refusal recommended
inbox-band-held = Held for review
inbox-band-waiting = Waiting for an answer
inbox-band-cleared = Clear or released
inbox-band-outside = Queued or forwarded
inbox-band-closed = Closed
inbox-band-text-overdue = an answer, a proposed release or a suspension is late
inbox-band-text-attention = something happened that nobody has settled, such as an escalation or a stop at the door
inbox-band-text-due_soon = one of those deadlines comes near
inbox-band-text-second_person = one person proposed a release
inbox-band-text-refusal = a person decides on it
inbox-band-text-held = compliance staff look into it
inbox-band-text-waiting = the requester was asked, or the assessment is still to come
inbox-band-text-cleared = nothing stands against forwarding it for the ordinary legal review
inbox-band-text-outside = it has reached the outbox or its receiver
inbox-band-text-closed = refused, withdrawn, recalled, or at the end of its retention
inbox-none-filtered = No case matches these filters.
inbox-none-filtered-what = Take a filter away, or look among all cases.
inbox-none-mine = No case is yours.
inbox-none-mine-what = Look at your unit's cases, tick what you take on and give it to yourself.
inbox-none-unit = Your unit has no case.
inbox-none-unit-what = Look at all cases, tick what belongs to your unit and give it to the unit.
inbox-unopened = Cannot be opened: a key is missing, or the row is damaged. Tell an administrator.
inbox-none-all = No request has been received.
inbox-none-all-what = Requests come in over the interface, or from requesters who submit them here.
inbox-give = Give cases to somebody
inbox-give-ticked = Give what is ticked to
inbox-choose = Choose…
inbox-people = People
inbox-units = Units
inbox-assign = Assign
inbox-tick-one = Tick at least one case.
inbox-choose-whom = Choose the person or the unit that gets the cases.
done-inbox-assigned = The cases are assigned.
inbox-not-assigned =
    { $count ->
        [one] One case was not assigned
       *[other] { $count } cases were not assigned
    }
inbox-were-assigned =
    { $count ->
        [one] One other case was.
       *[other] { $count } others were.
    }
inbox-pages = Pages
inbox-first = First page
inbox-next = Next page
inbox-caption = Cases, the most urgent first
inbox-col-tick = Tick
inbox-col-case = Case
inbox-col-disposition = Disposition
inbox-col-state = State
inbox-col-flags = Flags
inbox-col-deadline = Deadline
inbox-col-with = With
inbox-col-age = Age
inbox-tick = Tick { $reference }
inbox-no-reference = No file number ({ $id })
inbox-not-judged = Not judged yet
inbox-flags =
    { $count ->
        [one] { $count } flag
       *[other] { $count } flags
    }
inbox-no-flags = None
inbox-no-deadline = No deadline
inbox-today = today
inbox-in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
inbox-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
inbox-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

inbox-attention-recalled_at_door = Recalled at the door
inbox-attention-stopped_at_door = Stopped at the door
inbox-attention-judged_otherwise = Judged otherwise now
inbox-attention-suspension_over = Suspension is over
inbox-attention-escalated = Escalated
inbox-attention-dismissal_proposed = Dismissing a match is proposed
inbox-attention-date_nears = A date nears
inbox-attention-not_delivered = Not delivered
inbox-attention-forwarded_before_change = Forwarded before a change
inbox-attention-not_judged = Could not be judged
