# A requester's own pages.

mine-title = My requests
mine-new = Submit a request
mine-none = You have sent no request yet.
mine-none-what = Submit one here as a file, or over the interface.
mine-caption = Your requests, the newest first
mine-col-reference = Your file number
mine-col-received = Received
mine-col-asked = What is asked
mine-no-reference = No file number ({ $id })
mine-not-kept = Its data are erased.
mine-answer-by = Answer by { $date }
mine-nothing-asked = Nothing is asked at present
mine-pages = Pages
mine-first = First page
mine-next = Next page
mine-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
mine-today = Today
mine-in-days =
    { $days ->
        [one] In { $days } day
       *[other] In { $days } days
    }
mine-request = Request { $id }
mine-is-withdrawn = You have withdrawn this request.
mine-please-answer = Please answer the points below.
mine-every-request = Every request is under legal review (RPD 86).
mine-our-id = Our reference
mine-newest-version = Newest version
mine-law-of = Law of
mine-letters-open = Letters to you
mine-letter-of = Letter of { $date }
mine-letter-answered = You have sent a version since.
mine-points =
    { $count ->
        [one] One point needs your answer
       *[other] { $count } points need your answer
    }
mine-points-how = Answer in the fields: they hold what you sent. The rest of your request stays as it is.
mine-as-letter = The same as a letter
mine-cure = What would settle it:
mine-what-you-sent = Where in your request, and what you sent
mine-sent-nothing = Nothing was sent here
mine-your-answer = Your answer
mine-fields-above = Answer this in the fields of an earlier point:
mine-one-a-line = One a line.
mine-as-json = Written as in the file; the list of fields says how.
mine-another = Add: { $what }
mine-send-answer = Send the answer
mine-send-what = It becomes a new version of your request.
mine-more = More that you can do
mine-whole-version = Send a whole new version
mine-whole-version-how = Download the newest version, mend it, and send it back. It takes the place of the version before and answers what is asked.
mine-download-newest = Download the newest version
mine-file = Your request, as a file (.json)
mine-file-hint = One file with one request. Photographs and documents are named in it, not contained.
mine-paste = Or paste its contents here
mine-send-version = Send this version
mine-take-back = Withdraw or suspend
mine-what-to-do = What is to be done
mine-withdraw = Withdraw the request
mine-withdraw-means = It ends for good: whoever has received it is asked to delete it, and nobody can bring it back. To ask again you submit a new request (RPD 81).
mine-suspend = Suspend it
mine-suspend-means = For at most six months, if it is in force. After that it is withdrawn or goes on (RPD 81, 100).
mine-reason = Your reason
mine-decide = Do this
mine-choose-move = Choose what is to be done.
mine-reason-owed = Give your reason; it is kept with the request.
mine-history = What was sent
mine-version = Version { $number }
mine-did-withdraw = You withdrew it on { $date }:
mine-did-suspend = You suspended it on { $date }:
mine-new-how = A request is sent as one file. It is stored as soon as it can be read whole; if something is wrong with it, you are told where and how to mend it, and nothing is stored.
mine-schema = The description of the interface (OpenAPI)
mine-what-to-send = What to send
mine-step-example = Download the example file and open it in any text editor, or let your own system write such a file (JSON).
mine-step-fill = Put your data in the place of the invented ones. The list of fields says what each means, what must be there, and how it is written.
mine-step-send = Choose the file below and send it.
mine-all-fields = List of all fields
mine-faults =
    { $count ->
        [one] One thing to mend
       *[other] { $count } things to mend
    }
mine-refused =
    { $count ->
        [one] One thing must be mended; nothing was stored.
       *[other] { $count } things must be mended; nothing was stored.
    }
mine-faults-table = What is wrong, and how to mend it
mine-col-where = Where
mine-col-wrong = What is wrong
mine-col-mend = How to mend it
mine-col-law = Provision
mine-file-again = A file must be chosen again: browsers do not keep it. What was pasted is still there.
mine-submit = Submit
mine-choose-file = Choose a file, or paste the document.
mine-newer-version = A newer version of this request was sent meanwhile.
mine-newer-remedy = Copy what you typed, open the request again and look at what changed before you answer.
mine-not-taken = This could not be taken.
mine-not-taken-remedy = Send it once more. If it is not taken again, write to us by our reference, or submit a new request.
mine-letter-title = Letter on request { $id }
mine-letter-pdf = As PDF
mine-to-answer = Answer
mine-back-to-request = Back to the request
done-mine-submitted = Your request was received.
done-mine-answered = Your answer was received. It is a new version of your request.
done-mine-withdrawn = The request is withdrawn.
done-mine-suspended = The suspension is recorded.
