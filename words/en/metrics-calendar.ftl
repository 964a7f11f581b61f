# Columns of the submission calendar.
metrics-column-is_past_due = Past due
metrics-column-first_known_on = First submission
metrics-column-calendar_state = State of the submission
metrics-column-last_period_end = End of last quarter received
metrics-column-data_age_days = Age of the data
metrics-column-portfolio_usd = Portfolio
metrics-column-code = Code cited
metrics-column-is_newest = Newest quarter due
metrics-not-a-sum = The metric “{ $name }” does not add up dollars row by row; only a sum can be compared from one day to another.
