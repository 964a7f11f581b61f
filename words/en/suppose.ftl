# What may be supposed of the months left.
suppose-lose = Donors who leave
suppose-lose-none = none
suppose-lose-first = the first
suppose-lose-three = the first three
suppose-lose-ten = the first ten
suppose-delay = Delay of what is still to come
suppose-delay-none = on time
suppose-days = { $n } days
suppose-pipeline = Share of the pipeline that fails
suppose-pipeline-none = nothing
suppose-chance = Chance of reaching the plan: { $after } instead of { $before }.
suppose-what = Suppose something of the months to come: the curve, the band and the chance of the plan follow
