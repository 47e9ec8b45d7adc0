# Setting flags aside.

aside-means = A flag that is set aside is marked so in lists and reports for a while. It changes no disposition: a case goes on by a release alone. It stands again by itself when its day has passed, or its facts or its rule change.
aside-none = No flag stands
aside-none-why = The newest assessment has none, or all of them are set aside.
aside-which = Which flag
aside-choose = Choose the flag that is to be set aside.
aside-reason-hint = Why it need not be looked at for now. It is kept with the case.
aside-until = Until
aside-until-hint = The last day on which it is set aside.
aside-day = Name a day after today, within the time that a flag may be set aside.
aside-set = Set it aside
aside-now = Set aside now
aside-nothing = No flag is set aside.
aside-stand = Let it stand again
aside-earlier = Set aside earlier
aside-standing-aside = set aside
aside-standing-withdrawn = stands again; somebody took that back
aside-standing-expired = stands again; its day has passed
aside-standing-found_otherwise = stands again; it was found on other facts or by another version of its rule
aside-standing-gone = no longer found
done-aside-set = The flag is set aside. Let it stand again below to undo that.
done-aside-stands = The flag stands again.
