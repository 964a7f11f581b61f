# Search, in the top bar and on its page.
search-nav = Search
search-box = Partner, agreement, country, need…
search-go = Search
search-ask = Write a name or part of it: accents, capitals and the order of words do not count.
search-found = { $n ->
    [one] **One result** for “{ $asked }”.
   *[other] **{ $shown } results** for “{ $asked }”.
}
search-near = Nothing is spelled “{ $asked }”; { $n ->
    [one] **one name** comes near.
   *[other] **{ $shown } names** come near.
}
search-none = Nothing bears “{ $asked }”, nor a name near it.
search-looked-through = Search looks through { $kinds }.
search-partners = { $n ->
    [one] One partner
   *[other] { $shown } partners
}
search-agreements = { $n ->
    [one] One agreement
   *[other] { $shown } agreements
}
search-countries = { $n ->
    [one] One country
   *[other] { $shown } countries
}
search-bureaux = { $n ->
    [one] One bureau
   *[other] { $shown } bureaux
}
search-needs = { $n ->
    [one] One field need
   *[other] { $shown } field needs
}
search-metrics = { $n ->
    [one] One indicator
   *[other] { $shown } indicators
}
search-pages = { $n ->
    [one] One page
   *[other] { $shown } pages
}
search-all = See them all, { $more } more
search-more = And { $more } more: write more of the name.
