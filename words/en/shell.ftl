# What surrounds every page, and the words pages share.
shell-product = Panorama
shell-skip = Skip to content
shell-rail = Sections and state of the data
shell-navigation = Main navigation
shell-menu = Menu
shell-crumbs = Breadcrumb
shell-language = Language
shell-language-fr = Français
shell-language-en = English
shell-language-es = Español
shell-waiting = Loading…
shell-script-needed = Panorama needs JavaScript to draw its charts.
shell-section-portfolio = Portfolio
shell-section-results = Results
shell-section-network = Network
shell-section-data = Data
shell-data-as-of = Data as of { $day }
shell-files = { $n ->
    [0] No file loaded
    [one] { $shown } file loaded
   *[other] { $shown } files loaded
}
shell-files-of = { $came } / { $due } { $n ->
    [one] workbook received
   *[other] workbooks received
}{ $late ->
    [0] { "" }
    [one] { " " }· { $late } late
   *[other] { " " }· { $late } late
}
shell-fictional = Fictional portfolio: no name or amount is real.
shell-filters = Filters
shell-all = All
shell-all-sources = All
shell-all-countries = All ({ $n })
shell-period = Period
shell-bureau = Bureau
shell-country = Country
shell-source = Source
shell-structure = Structure
shell-structure-then = As it was
shell-structure-now = As it is today
shell-known-on = Known on
shell-today = Today
shell-organisation = Organisation
shell-clear = Clear all
shell-remove-filter = Remove the filter { $label }: { $value }
shell-where-from = Where does this come from?
shell-definition = Definition
shell-see-table = See as a table
shell-as-of = as of { $day }
shell-based-on = { $n ->
    [0] no row
    [one] { $shown } row
   *[other] { $shown } rows
}
shell-coverage = coverage { $share }
shell-rows-shown = { $shown } rows shown of { $total }
shell-yes = yes
shell-no = no
shell-row = Row
shell-mark-error = To correct:
shell-mark-warning = To confirm:
shell-mark-note = Note:
shell-unchanged = unchanged
shell-better = (better)
shell-worse = (worse)
shell-status-ahead = Ahead
shell-status-on-track = On track
shell-status-watch = Watch
shell-status-late = Late
shell-status-no-data = No data
shell-status-neutral = For information
shell-example = What it looks like in the field
shell-no-example = No example has been sent yet.
shell-example-need = Need
shell-example-partner = Partner
shell-example-result = Result
shell-example-proof = Proof
shell-note = From the director
shell-no-note = No note has been sent yet.
shell-formula = Formula
shell-good-direction = Good direction
shell-direction-up = higher is better
shell-direction-down = lower is better
shell-direction-none = neither high nor low is better in itself
shell-pitfalls = What not to conclude
shell-owner = Owner
shell-close = Close
shell-trace-none = No row received carries this figure for this choice.
shell-trace-lead = { $n ->
    [one] { $total }: one row received carries this figure.
   *[other] { $total }: { $shown } rows received carry this figure, the weightiest first.
}
shell-trace-caption = Rows received behind the figure
shell-trace-file = File
shell-trace-cell = Cell
shell-trace-received = Value received
shell-trace-brings = Brings
shell-trace-rate = Conversion
shell-trace-known = Known on
shell-basis-published = dollar value published by the source
shell-basis-rate = rate
shell-basis-usd = already in dollars
shell-kind-compare = comparison
shell-kind-organisation = organisation
shell-kind-region = bureau
shell-kind-year = year
shell-kind-country = country
shell-kind-source = source
shell-kind-structure = structure
shell-unknown = “{ $value }” is not known here ({ $kind }); the choice was set aside.
shell-unknown-nearest = “{ $value }” is not known here ({ $kind }). The nearest is { $nearest }.
shell-wrong-day = “{ $value }” is not a date; write it like 2026-09-30.
shell-not-found = Page not found
shell-not-found-lead = No page has this address. [Back to the overview](/)
shell-nothing-loaded = Nothing is loaded yet
shell-nothing-loaded-lead = To load files: **python -m etl load FOLDER**; to load the fictional portfolio: **make demo**.
shell-cannot-answer = This question has no answer
shell-failed = This page could not be drawn
shell-failed-lead = The error was noted. The other pages stay open: [back to the overview](/).
shell-refreshed = The warehouse came from an earlier version; its views were made again.
