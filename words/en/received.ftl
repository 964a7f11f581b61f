# The page of files received.
received-nav = Files received
received-title = Files received
received-lead-nothing = No file has been received for this period.
received-period = Period
received-all-periods = All periods
received-office = Office
received-file = File
received-on = Received
received-rows = Rows
received-held = On hold
received-held-value = Value on hold
received-status = Status
received-status-missing = Not received
received-status-held = To correct
received-status-published = Published
received-never = never
received-table-title = Files of the period
received-table-what = { $period }; what waits for a correction first
received-source = Files sent by offices, kept as received
received-unknown-title = No such file
received-unknown = No file received bears the reference “{ $file }” in this organisation. [See all files]({ $href })
received-sheet = Sheet
received-file-no-money = This file carries no amounts.
received-step-warned = rows accepted with a remark
received-step-ignored = rows set aside (titles, totals, notes)
received-step-held = waiting for a correction
received-step-published = accepted · known on { $day }
received-grid-what = The sheet as the office sent it; cells to correct are framed
received-grid-caption = Sheet { $sheet }, as received
received-grid-empty = This sheet holds no row.
received-grid-received = received on { $day }
received-correct-what = Each message says the cell, the problem and what to do
received-nothing-to-correct = Nothing to correct in this file.
received-lead-came = **{ $came } { $n ->
    [one] file
   *[other] files
}{ $missing ->
    [0] { "" }
   *[other] { " " }of { $due }
} received.**{ $missing ->
    [0] { "" }
    [one] { " " }One office has not sent its own yet.
   *[other] { " " }{ $missing } offices have not sent theirs yet.
}
received-lead-rows = { $accepted } of { $read } rows already count in the figures.
received-lead-held = { $n ->
    [0] Nothing waits for a correction.
    [one] One row waits for a correction; its value, { $usd }, is not counted yet.
   *[other] { $held } rows wait for a correction; their value, { $usd }, is not counted yet.
}
received-silent = { $n ->
    [0] —
    [one] last sent 1 day ago
   *[other] last sent { $n } days ago
}
received-file-rows = **{ $accepted } of { $read } rows are loaded.**{ $n ->
    [0] { "" }
    [one] { " " }One row waits for the office to correct it.
   *[other] { " " }{ $held } rows wait for the office to correct them.
}{ $ignored ->
    [0] { "" }
    [one] { " " }One row (title, total or note) is set aside.
   *[other] { " " }{ $ignored } rows (titles, totals, notes) are set aside.
}
received-file-money = The file’s total reconciles to the cent: **{ $read } = { $accepted } loaded + { $held } on hold**.{ $n ->
    [0] { "" }
   *[other] { " " }What is on hold is not in the figures yet.
}
received-step-read = rows read · { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}
received-step-headings = headings recognised{ $n ->
    [0] { "" }
    [one] , one of them by resemblance
   *[other] , { $n } of them by resemblance
}
received-correct-title = { $n ->
    [0] Remarks on this file
   *[other] For the office to correct
}
received-more = { $n ->
    [one] One more remark is not shown here.
   *[other] { $n } more remarks are not shown here.
}
received-notes = { $n ->
    [one] One remark that calls for nothing
   *[other] { $n } remarks that call for nothing
}
received-grid-persons = The sheet as the office sent it, without what points at persons; cells to correct are framed
received-mend = { $n ->
    [one] Correct a row on hold here
   *[other] Correct { $n } rows on hold here
}
received-mend-what = The corrected cell is judged as a workbook is and counts in the figures within seconds, under the name of who corrected it. The workbook received does not change: make the same correction there before sending it again.
received-mend-row = Sheet { $sheet }, row { $row }
received-mend-go = Save the correction
received-mend-done = { $row }: corrected here by { $by }, on { $day }.
