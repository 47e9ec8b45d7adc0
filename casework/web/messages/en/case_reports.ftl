# Reports and letters of a case.

reports-lead = The flag report of the newest assessment as a file. File names tell the case and the reader, never a person.
reports-for-compliance = For compliance staff
reports-for-auditor = For auditors
reports-for-requester = For the requester
reports-says-compliance = The whole assessment, with the person’s name. Never pass it to the requester.
reports-says-auditor = The whole assessment with every finding, without a name.
reports-says-requester = What the requester is told: what is asked of it, and nothing else.
reports-language = Language
reports-format-pdf = PDF
reports-format-xlsx = Excel
reports-format-csv = CSV
reports-format-markdown = Markdown
reports-format-json = JSON
reports-code = Verification code:
reports-page = The report as a page
reports-page-requester = The page as the requester sees it
reports-letters = Letters to the requester
reports-letter = Letter of { $on }
reports-letter-empty = it asked nothing and has no file
reports-no-letters = No letter has been sent. Letters are written under Work.
reports-check = Check a report
reports-check-says = Every report ends with a verification code. Enter it to see whether the report is genuine and which assessment it tells.
reports-genuine = Genuine: assessment { $number } of { $on } ({ $reader }).
reports-not-genuine = No report of this case has this code: it was changed, mistyped, or belongs to another case.
reports-code-given = Verification code
reports-check-button = Check
