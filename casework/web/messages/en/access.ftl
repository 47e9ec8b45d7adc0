# Words on accounts and keys that several pages share.

access-active = Active
access-waiting = Not enrolled yet
access-locked = Locked for a while
access-expired = Expired
access-ended = Ended
access-key = Key
access-scopes = Good for
access-scope-read = Read
access-scope-read-what = reads what the account may read
access-scope-write = Change
access-scope-write-what = submits and changes
access-scope-judge = Judge
access-scope-judge-what = judges without storing, and reads the rules
access-scope-accounts = Accounts
access-scope-accounts-what = keeps units, accounts and keys
access-until = Good until
access-last-used = Last used
access-standing = Standing
access-utc = All times are in UTC.
access-new-key = Make a key
access-label = What it is for
access-label-hint = For instance the name of the program that uses it.
access-days = How long it is good
# $days: how many days.
access-days-of =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
access-make-key = Make the key
access-key-made = The key
access-key-of = Key of
access-shown-once = It is shown now and never again. Copy it to where it is needed, and nowhere else.
access-key-use = Send it as a header with each call:
access-noted = I have copied it
access-end-key = End it
access-end-key-what = Whatever uses this key is refused from now on. It cannot be made good again; a new key can be made.
access-end-key-do = End the key
done-key-ended = The key has ended.
