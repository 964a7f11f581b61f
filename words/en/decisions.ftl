# The order of decisions, in words.
decisions-what = What the data ask for on { $day }; the order: what presses and is lost if nobody acts, then what presses and can still be had, then the rest; within each, the largest amount of each kind
decisions-lost = lost if nobody acts
decisions-kept = can still be had
