# What figures are compared with.
compare-with = Compare with
compare-with-nothing = Nothing
compare-with-plan = the plan
compare-with-year = { $year }
compare-against = against { $label }:
compare-none = not applicable
