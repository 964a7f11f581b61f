# The page of a country, and the directory to choose one from.
metrics-column-csp_outcome = Strategic plan outcome
metrics-column-starts_on = Start date
metrics-column-elapsed_usd = Value of time elapsed
metrics-column-spent_usd = Spent
metrics-column-need_country = Country of the need
metrics-column-need_status = Status of the need
metrics-column-declared_on = Declared on
metrics-column-is_orphan = Without a declared need
metrics-column-is_aligned = Aligned
