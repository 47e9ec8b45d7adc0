# What is left of an erased case.
stub-lead = A case with this id was here. Its data are erased: nothing is left that names or describes a person. What stands below proves that it was here and what became of it.
stub-id = Id of the case
stub-requester = Requesting entity
stub-received = Received
stub-erased = Data erased
stub-why = Why it was erased
stub-retention = Its retention was over, and the daily run erased it (RPD, Articles 49 and 51).
stub-decided = It had expired, and a person decided to erase it:
stub-shortened = A senior reviewer had ended the retention early on { $date } (RPD, Article 52(2)).
stub-requests = Versions of the request
stub-requests-means = Whoever kept a version can prove by its digest that it is the one that was here.
stub-version = Version
stub-came = Came
stub-digest = Digest (SHA-256)
stub-events = What was judged and decided
stub-events-means = Reasons and findings are erased; who acted and when stays.
stub-proof = Proof in the audit trail
stub-entries =
    { $count ->
        [one] The trail has { $count } entry on this case.
       *[other] The trail has { $count } entries on this case.
    }
stub-salts = The salts of its commitments were deleted with the data, so they tell nothing of what was there any more; the chain still holds.
stub-commitments = Entries that commit to erased values
stub-values = Committed to
stub-entry = Entry of the erasure
stub-entry-hash = Its hash
stub-trail = Entries on this case
stub-receipts = Receipts of every entry
stub-verify = Verify the trail
stub-check = Check a receipt
stub-open = What is left of the case
