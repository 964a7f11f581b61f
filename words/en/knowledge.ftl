# Replies, brokers and the portal: columns, then what the page says.
metrics-column-answered_on = Answered on
metrics-column-reply_hours = Hours to reply
metrics-column-reviewed_on = Reviewed on
metrics-column-is_fresh = Reviewed in the year
metrics-column-opens = Openings
metrics-column-reuses = Reuses
metrics-column-seconds = Seconds
metrics-column-is_search = Search
metrics-column-is_found_fast = Found in 60 s
metrics-column-document_reviewed_on = Document reviewed on

# What the page says.
network-measure = Measure
network-now = Twelve months
network-year-before = A year before
network-shape = { $share } of ties between regions would be lost without { $names }
network-shape-plain = The shape of the network
network-shape-what = Ties between offices of the twelve months, and of the twelve before
network-shape-what-first = Ties between offices of the twelve months · the year before was not sent in full
network-meetings = { $n ->
    [one] One meeting to bring about
   *[other] { $n } meetings to bring about
}
network-meetings-what = Offices of two regions without an exchange in twelve months: one seeks what the other knows, is offered, or has already found · topics, never messages
network-meetings-none = No meeting to bring about: what one seeks nobody in another region has, or the two already speak.
network-meetings-source = Exchanges, needs and offers as offices report them
network-meeting-offer = Need “{ $need }”: the offer of { $partner }, which holds there, would answer it ({ $points } points of 100) if it were extended
network-meeting-answered = Need “{ $need }”: a need like it, “{ $other }”, already has an agreement there
network-meeting-why = { $topic }: { $asked ->
    [one] one question
   *[other] { $asked } questions
} on one side, { $known ->
    [one] one contribution
   *[other] { $known } contributions
} on the other
network-asks = Seeks
network-knows = Can help
network-why = Why
network-searches = Searches
network-searches-finding = { $share } of searches find within a minute, { $failed } find nothing
network-searches-what = Portal searches in twelve months, by office, those without a result first
network-searches-none = No portal search is known for these twelve months.
network-guidance = { $share } of documents were reviewed within the year; { $n ->
    [0] none is to be reviewed
    [one] one is to be reviewed
   *[other] { $n } are to be reviewed
}
network-guidance-what = Last review, else addition · openings and reuses by other offices in twelve months · the oldest first
network-guidance-none = No document of the portal is known.
network-reviewed = Reviewed on
network-freshness = Freshness
network-fresh = current
network-stale = to be reviewed
