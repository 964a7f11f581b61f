# Tables: sort, narrow, take away.
table-sorts = (column headings sort)
table-narrow = Filter this table
table-found = { $found } rows of { $total }
table-clear = Remove this filter
table-none-found = No row of this table bears these words.
table-total-found = { $n ->
    [0] No row
    [one] Total of the row found
   *[other] Total of the { $shown } rows found
}
table-all = Show all
table-xlsx = Excel ↓
table-csv = CSV ↓
table-of = of “{ $title }”
table-sheet = Table
table-scope = Scope
table-chosen = Choices
table-stands-on = Stands on
table-rows = Rows
table-rows-of = { $n ->
    [one] one row of { $total }
   *[other] { $shown } rows of { $total }
}
table-rows-all = { $n ->
    [one] one row
   *[other] { $shown } rows
}
table-bearing = that bear “{ $asked }”
table-sorted = sorted by “{ $column }”
table-address = Address of the page
table-no-card = There is no table at this address.
table-kind = A table is taken away as xlsx or csv.
table-usd = { $label } (US$)
