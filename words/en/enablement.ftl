# What headquarters puts into the regions, and what they obtain.
enablement-title = What headquarters puts into the regions, and what they obtain
enablement-found = { $name }, furthest from its plan ({ $plan }), receives { $share } of { $what } for { $agreements } of running agreements
enablement-of-support-hours = support hours
enablement-of-exchanges = training
enablement-what = Means and results of each bureau { $when }, the furthest from its own plan first; training counts mentoring, webinars and workshops received.
enablement-unstated = Nobody stated: { $names }.
enablement-empty = Nothing put into the regions was stated.
enablement-source = Plans, results, posts, support requests, exchanges, agreements
enablement-plan = Plan to date
enablement-results = Results
enablement-dedicated-posts = Posts filled
enablement-vacant-posts = Posts vacant
enablement-support-hours = Support hours
enablement-support-replied-share = Answered in 5 days
enablement-exchanges = Training received
enablement-global-accounts = Global accounts
enablement-active-agreements = Running agreements
