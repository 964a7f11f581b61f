# Partners: all of them in one table, and one of them from all sides.
partner-nav = Partners
partner-lead = **{ $given ->
    [0] No partner gave
    [one] One partner gave
   *[other] { $given } partners gave
}** { $when }; { $n } { $n ->
    [one] has
   *[other] have
} an agreement on record{ $confidential ->
    [0] .
    [one] , one of them confidential and counted under “Others”.
   *[other] , { $confidential } of them confidential and counted together under “Others”.
}
partner-others = { $n ->
    [one] Others (one confidential partner)
   *[other] Others ({ $n } confidential partners)
}
partner-table-all = Partners, the largest of the year first
partner-found = { $n ->
    [0] No partner answers to “{ $asked }”.
    [one] **One partner** answers to “{ $asked }”.
   *[other] **{ $n } partners** answer to “{ $asked }”.
} [See all partners]({ $href })
partner-table = { $n ->
    [0] No partner
    [one] One partner
   *[other] { $n } partners
}
partner-table-what = Confirmed revenue { $when } and a year before; value signed over all years; choose one to open it
partner-none = No partner answers to “{ $asked }”. Accents and capitals do not count; try part of the name.
partner-name = Partner
partner-now = Confirmed { $year }
partner-before = Same date { $year }
partner-search = Search a partner
partner-search-go = Search

partner-unknown = Unknown partner
partner-unknown-lead = No agreement on record bears the partner code “{ $code }”.
partner-standing = **{ $n ->
    [0] No agreement
    [one] One agreement
   *[other] { $n } agreements
}, { $active ->
    [0] none active
    [one] one active
   *[other] { $active } active
}** ({ $source }).
partner-checked = Due diligence is valid until { $day }.
partner-check-lapsed = **Due diligence lapsed on { $day }.**
partner-unchecked = **No due diligence is on record.**
partner-all-years = over all years
partner-best-year = Its most generous year: { $year }, { $usd }
partner-never-gave = No revenue has been confirmed yet.
partner-states = From pledge to spending
partner-states-what = Money by year in each of its states, in dollars; these columns do not add up with one another
partner-year = Year
partner-total = All years
partner-agreements = { $n ->
    [one] One agreement
   *[other] { $n } agreements, those in force first
}
partner-agreements-what = Value signed and revenue confirmed over all years
partner-owner = Followed by
partner-results = { $n ->
    [0] No result measured
    [one] One result
   *[other] { $n } results, the { $shown } furthest along
}
partner-results-what = Latest measure of each indicator of its agreements
partner-no-results = No result has been reported for these agreements yet.
partner-indicator = Indicator
partner-baseline = Baseline
partner-verified = Verified
partner-yes = yes
partner-no = no
partner-days = { $n } d
