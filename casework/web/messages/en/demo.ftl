# The demo: acting as its people.

demo-title = Try it as somebody
demo-what = Four eyes need two people. Choose one, try what is said, then come back and choose another.
demo-now = Now you act as
demo-nobody = So far you act as nobody in particular, and see what a senior reviewer sees.
demo-act = Act as this person
demo-real = Elsewhere people sign in with password and second factor, and this page does not exist.
demo-first-reviewer = First reviewer
demo-try-first-reviewer = Open a held case from the inbox, read why it is held, and propose its release with a reason. You cannot release it yourself.
demo-second-reviewer = Second reviewer, of another unit
demo-try-second-reviewer = Find the case whose release Ada has proposed, and release it or reject the proposal: it takes a second person.
demo-submitter = Submitter of NCB Montevideo
demo-try-submitter = See what a requester sees of its own requests: what is asked, and nothing of asylum. Answer a question.
demo-auditor = Auditor
demo-try-auditor = Read every case and the audit trail, and verify that nothing in it was changed. You cannot change anything.
demo-administrator = Administrator
demo-try-administrator = Make an account and enrol it in another window; turn the stop switch of the outbox. You see no case.
