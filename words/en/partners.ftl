# One partner under several names: what brings together, what sets apart, what is decided.

partners-open = { $count ->
    [0] No two partners to confirm.
    [one] One pair of partners to confirm:
   *[other] { $count } pairs of partners to confirm:
}
partners-verdict-same = surely one
partners-verdict-ask = to confirm
partners-decided-same = is
partners-decided-apart = is not

partners-evidence-name = same name
partners-evidence-words = same words
partners-evidence-spelling = nearly the same spelling
partners-evidence-part-of-name = one says part of the other
partners-evidence-part-named = one of the two names joined
partners-evidence-acronym = same initials
partners-evidence-acronym-written = acronym written beside the name
partners-evidence-script = same consonants in two scripts
partners-evidence-domain = same web site
partners-evidence-parent = same group
partners-evidence-country = same country
partners-evidence-other-country = another country
partners-evidence-other-legal-form = another legal form
partners-evidence-other-kind = another kind
partners-evidence-other-place = another place

partners-nav = One partner?
partners-title = One partner under several names?
partners-lead = { $count ->
    [one] **One pair** of names may be one partner: **{ $usd }** would change its name.
   *[other] **{ $count } pairs** of names may each be one partner: **{ $usd }** at most would change its name.
}
partners-lead-none = No pair of names asks for an answer.
partners-pairs = { $count ->
    [0] Nothing to confirm
    [one] One pair to confirm
   *[other] { $count } pairs to confirm
}
partners-what = Nothing is joined without an answer above the organisation’s limit. An answer holds for every figure from its day on, and can be undone.
partners-none = No pair of names to confirm.
partners-same = One partner
partners-apart = Two partners
partners-undo = Undo
partners-stays = Name that stays
partners-goes = Other name
partners-no-money = no amount
partners-decisions = { $count ->
    [0] No decision
    [one] One decision
   *[other] { $count } decisions
}
partners-decisions-what = Who decided, on which day; a decision undone stays on record.
partners-undecided = Nobody has answered yet.
partners-refused-busy = A load is under way: the answer is kept and will count when it ends.
partners-refused-register = The answer could not be kept. Try again in a moment.
partners-refused-gone = This pair is no longer to be decided.
partners-refused-circular = These two names are already joined the other way round: undo that decision first.
partners-refused-foreign = This request does not come from our pages.
partners-by = Your name
partners-confidential = Confidential partner
