# Words that all pages of the console share.

skip = To the content
recommends-only = The gate recommends. People decide, and two of them before anything held goes on.
nav-main = Main
nav-inbox = Inbox
nav-search = Search
nav-figures = Figures
nav-mine = My requests
nav-rules = Rules
nav-audit = Audit trail
nav-admin = Administration
choose-language = Choose the language
act-as-somebody-else = Act as somebody else
demo-banner = Demo with invented requests on this machine. Nothing leaves it.
session-ends = Your session ends at { $time } UTC. Send what you have typed, then sign out and in again.
own-account = Your account
role-submitter = Submitter
role-reviewer = Reviewer
role-senior_reviewer = Senior reviewer
role-auditor = Auditor
role-administrator = Administrator
role-ci = Rule tests
refused-title = Nothing was changed
error-title = That did not work ({ $status })
to-start = To the start

# Signing in.
sign-in = Sign in
sign-out = Sign out
login = Login
password = Password
continue = Continue
second-factor = Second factor
code = Code
code-hint = Six digits of your authenticator program, or one of your recovery codes.
begin-again = Begin again
sign-in-openid = Sign in with the account of your organisation
sign-in-first-time = First time here?
enrol = Enrol with the secret that an administrator gave you
