# What the loading command says.

etl-progress-read = Files read: { $files } of { $total } · rows: { $rows }
etl-progress-match = Matching · rows: { $rows }
etl-progress-publish = Files loaded: { $total } · publishing
etl-interrupted = Interrupted: the last published version stands.
etl-sheet = { $sheet } ({ $table }) · rows read: { $read } = { $accepted } accepted{ $n ->
    [0] { "" }
   *[other] { " " }(of which { $warned } with a warning)
} + { $held } held + { $ignored } ignored
etl-money = { $kind }: { $read } read = { $accepted } accepted{ $n ->
    [0] { "" }
   *[other] { " " }(of which { $warned } with a warning)
} + { $held } held + { $ignored } ignored
etl-more-findings = … and { $count } more findings (see --json or the page of received files)
etl-total-rows = Files: { $files } · rows read: { $read } = { $accepted } accepted{ $n ->
    [0] { "" }
   *[other] { " " }(of which { $warned } with a warning)
} + { $held } held + { $ignored } ignored
etl-total-money = Money: { $read } read = { $accepted } accepted{ $n ->
    [0] { "" }
   *[other] { " " }(of which { $warned } with a warning)
} + { $held } held + { $ignored } ignored
etl-published = Published: { $version }
etl-row-total = total row
etl-row-blank = nothing in the known columns
etl-row-note = note or subheading
etl-row-repeated-header = repeated heading
etl-row-sheet-unknown = sheet not recognised
etl-row-instruction = instruction for filling in
etl-row-carried = line carried from page to page
etl-row-no-value = no value in the columns read
etl-outdated = The warehouse { $warehouse } was published by an earlier version and lacks what is asked: run “python -m etl rebuild”, which makes it again from the files received.
