# The recall list.
admin-recall = Recall list
recall-what = What stands here goes out to nobody, whatever its assessment says and whoever released it.
recall-add = Put case { $case } on the recall list
recall-to-case = To the case
recall-erased-case = The data of this case are erased, so nothing of it can go out.
recall-stopped = The list stops this case already, by itself or by the person in it.
recall-which = What is stopped
recall-kind-case = This case
recall-kind-case-means = Nothing of it goes out. Another request for the same person is not stopped.
recall-kind-person = The person, in every case
recall-kind-person-means = Whoever asks, now or later: found again by name with full date of birth, and by each paper. The list keeps keyed hashes and no name, and outlives the case.
recall-reason = Reason
recall-reason-hint = Senior reviewers read it here; it is erased with the case.
recall-follows = What waits to leave is stopped at the door, and its case comes back to compliance staff. What has arrived is not called back by this: recall the case for that. The list can be changed again at any time; both are told to the audit trail.
recall-do = Put it on the list
recall-listed = On the list
recall-since = Since
recall-by = Put there by
recall-off = Take off
recall-marks =
    { $count ->
        [one] { $count } mark
       *[other] { $count } marks
    }
recall-reason-erased = Erased with the case
recall-lift = Take off
recall-lift-means-case = From then on the list stops this case no more. Nothing is sent by that alone: what was stopped waits for people, who decide anew.
recall-lift-means-person = From then on requests for this person may go on as they are judged and decided, whoever asks. What was stopped waits for people, who decide anew. If the case is erased, the person cannot be put back from here.
recall-lift-do = Take it off the list
recall-none = Nothing stands on the list
recall-none-do = A case or a person is put on it from the Work page of the case.
recall-choose = Choose whether the case or the person is stopped.
recall-reason-owed = Give the reason; others must understand it later.
recall-nothing = The request gives neither a full name with a full date of birth nor a paper, so the person cannot be found again. Stop the case instead.
recall-gone = Somebody has taken it off the list already.
recall-link = Recall list
recall-on-it = The recall list stops this case: nothing of it goes out.
recall-not-on-it = Stops a case or a person from going out, whatever is decided.
recall-open = Put it on the recall list
recall-see = See the recall list
done-recall-added = It stands on the recall list.
done-recall-lifted = It was taken off the recall list.
