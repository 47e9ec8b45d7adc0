# The days of a case.

dates-title = Days by which something must happen
dates-means = Each is set by a decision, a letter or the request itself, and goes with what set it. The service looks at all of them once a day.
dates-none = Nothing is due.
dates-day = Day
dates-what = What is due
dates-then = What happens then
dates-today = today
dates-in =
    { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
dates-then-answer = Without an answer the case goes to compliance staff, and the silence is noted.
dates-then-release = The proposal lapses and the case is judged anew; propose the release again if it should still be released.
dates-then-suspension = The case is judged anew, and staff call the notice back or let it go on.
dates-then-retention = The data are erased; a stub stays that proves the case was here (RPD 49-51).
dates-then-retention_notice = The requester is asked whether the data are still needed (RPD 50(2)).
dates-then-warrant_expiry = The case is judged as if it were asked on that day.
dates-then-time_bar = The case is judged as if it were asked on that day.
dates-then-date_nears = Compliance staff are told, so that they can ask the requester in time.
dates-watched = Days that the request states
dates-watched-means = A warrant that expires, or a time-bar. Staff are told { $days } days before; on the day itself the case is judged anew.
dates-watched-none = The request states no day on which a warrant expires or a time-bar falls.
dates-done = Handled or no longer needed
dates-done-on = closed on
