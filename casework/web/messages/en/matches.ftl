# Settling matches.

matches-means = Requests that may be about the same person or the same facts. Until somebody settles a match, it counts as found; whatever is settled can be settled again.
matches-none-then = Nothing is to be settled. Every new version of a request is compared again.
matches-settle = Settle this match
matches-settle-again = Settle it again
matches-confirm-means = Confirm it: the other request becomes part of what we know of this one, and the rules on history judge it.
matches-dismiss-means = Dismiss it: it counts no more, and the request may go on by that.
matches-dismiss-two = The other request ended adversely: one person proposes to dismiss this match, and a second one, a senior reviewer, decides.
matches-yours-waits = You proposed to dismiss it. It counts until somebody else decides.
matches-propose = Propose to dismiss
matches-reason-hint = What shows that it is, or is not, the same. It is kept with the match.
matches-refused-for = On what the other request was refused
matches-refused-for-hint = If it is known, the rules on history judge by it.
matches-choose = Choose whether the match is confirmed or dismissed.
matches-from-there = This match was found from the other case, and holds there.
matches-settle-there = Settle it there
matches-left-out = { $count } more are less alike, or settled. Settle those above first; they make room.
done-matches-confirm = The match is confirmed, and the case is judged anew. Settle it again to undo that.
done-matches-dismiss = The match is dismissed, and the case is judged anew. Settle it again to undo that.
done-matches-propose = It is proposed to dismiss the match. It counts until a second person, a senior reviewer, decides.
