# Suggestions of offices and pilots of the lab.
metrics-column-suggestion_id = Suggestion
metrics-column-is_signed_once = Counted and signed
metrics-column-suggestion = Suggestion text
metrics-column-subject = About
metrics-column-answer = Answer
metrics-column-changed_on = Changed on
metrics-column-told_on = Told back on
metrics-column-is_adopted = Adopted
metrics-column-is_changed = Followed by a change
metrics-column-answer_days = Days to answer
metrics-column-waiting_days = Days waiting
metrics-column-pilot_id = Pilot
metrics-column-pilot_title = Pilot title
metrics-column-hypothesis = Hypothesis
metrics-column-why = Why
metrics-column-decided_on = Decided on
metrics-column-is_decided = Decided
metrics-column-is_scaled = Scaled up
metrics-column-decision_days = Days to decision
metrics-column-running_days = Days running
plans-suggestions = { $share } of the suggestions answered are adopted; { $waiting ->
    [0] none waits
    [one] one still waits
   *[other] { $waiting } still wait
}
plans-suggestions-new = { $waiting ->
    [one] One suggestion waits for an answer
   *[other] { $waiting } suggestions wait for an answer
}
plans-suggestions-what = What offices propose on tools and guidance, the answer, the change made, what the office was told · answered in { $days } days (median), office told for { $told } · those that wait first
plans-suggestions-none = No suggestion on tools was sent for { $year } (sheet SUGGESTIONS).
plans-source-suggestions = Sheet SUGGESTIONS of the offices
plans-suggestion = Suggestion
plans-about = About
plans-made = Made on
plans-answer = Answer
plans-change = What changed
plans-told = Told back
plans-waits = waiting for { $n } days
plans-answered-waits = answered, not decided
plans-pilots = { $scaled } of { $decided } pilots decided on were scaled up; { $running } running
plans-pilots-new = { $running } pilots running, none decided on
plans-pilots-what = What each pilot is to find out, where it stands, what was learned, what was decided and why · decided in { $days } days (median)
plans-pilots-none = No pilot of the Partnerships Lab was sent (sheet PILOTS).
plans-source-pilots = Sheet PILOTS of the Partnerships Lab
plans-pilot = Pilot
plans-hypothesis = Hypothesis
plans-stage = Stage
plans-evidence = What was learned
plans-decision = Decision

plans-decision-why = Why
plans-running = running for { $n } days
plans-gauges = Means, autonomy, support: { $bureau } is supported least
plans-gauges-plain = Means, autonomy, support, bureau by bureau
plans-gauges-what = By bureau and its countries: dedicated posts filled and their budget, agreements signed under delegation, support received within five days and median delay
plans-gauges-none = No office stated its posts, its agreements or its requests for support.
