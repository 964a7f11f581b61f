# The page where an office sends its workbooks, answers the questions, sees what would be loaded, and loads.
send-nav = Send a workbook
send-title = Send a workbook
send-lead = Drop your workbooks **as you keep them**: the order of columns, the language and the layout do not matter. Nothing enters the figures before you have seen it and asked for it.
send-form-title = Your files
send-form-what = Excel, LibreOffice or CSV; at most { $files } files and { $megabytes } MB at a time
send-choose = Choose files
send-drop = or drag them here
send-sender = Your name (optional)
send-sender-what = It is kept with your answers, to know who decided what.
send-button = Check these files
send-uploading = Sending: { $share }%
send-cut = The connection was cut: nothing was kept. Please send again.
send-template-title = Start from a template
send-template-what = Your office’s workbook: drop-down lists, and what we already know
send-template-office = Office
send-template-button = Download the template
send-template-note = The template is not required: any workbook whose headings can be recognised is read.
send-history-title = Latest sendings
send-history-what = What is not loaded is cleared after { $days } days; [see the files loaded]({ $href })
send-history-none = Nothing has been sent yet.
send-history-when = Sent
send-history-files = Files
send-history-more = { $files } and { $n ->
    [one] one more
   *[other] { $n } more
}
send-history-sender = By
send-history-state = Status
send-state-checking = Being checked
send-state-loading = Being loaded
send-state-checked = Checked, not loaded yet
send-state-loaded = Loaded
send-state-broken = Interrupted
send-no-batch-title = No such sending
send-no-batch = These files do not exist or were cleared. [Send them again]({ $href })
send-checking-title = Checking
send-loading-title = Loading
send-checking-lead = Every sheet is recognised, every cell read. This page updates by itself; you may also close it and come back.
send-loading-lead = The accepted rows enter a new version of the data; readers keep the old one until it is done.
send-working = At work
send-working-files = { $n ->
    [one] One file
   *[other] { $n } files
}
send-broken-title = Check interrupted
send-broken-lead = The check stopped before its end; nothing was changed.
send-again = Check again
send-trouble-busy = Another load was under way; nothing was changed. Try again in a moment.
send-trouble-too-long = The work took more than { $minutes } minutes and was stopped; nothing was changed. Send fewer files at a time.
send-trouble-failed = The work stopped on an error, which was noted; nothing was changed.
send-refused-none = No file was chosen.
send-refused-too-many = At most { $files } files can be sent at a time. Send them in several goes.
send-refused-too-large = At most { $megabytes } MB can be sent at a time. Send the files in several goes, or take the pictures out of the workbooks.
send-refused-foreign = This request comes from another site: it was not followed.
send-refused-register = The register of answers does not respond: nothing was kept. Try again in a moment.
send-refused-gone = These files do not exist or were cleared.
send-files-title = { $n ->
    [one] One workbook sent
   *[other] { $n } workbooks sent
}
send-lead-rows = **{ $accepted } of { $read } rows can enter the figures.**{ $n ->
    [0] { "" }
    [one] { " " }One waits for a correction.
   *[other] { " " }{ $held } wait for a correction.
}
send-lead-money = To the cent: **{ $read } = { $accepted } accepted + { $held } on hold**.
send-lead-questions = { $n ->
    [0] { "" }
    [one] One question waits for you.
   *[other] { $n } questions wait for you.
}
send-lead-unread = { $n ->
    [one] One file could not be read: the reason is below.
   *[other] { $n } files could not be read: the reason for each is below.
}
send-lead-nothing = **No row was recognised.** The reasons are below.
send-lead-loaded = **Loaded.** The figures take it into account. [See the files received]({ $href })
send-lead-already = This content had already been received: it does not count twice.
send-figure-read = Rows read
send-figure-accepted = Accepted
send-figure-held = On hold
send-figure-ignored = Set aside
send-figure-money = Value accepted
send-figure-held-money = Value on hold
send-load-what = { $n ->
    [one] One row will enter the figures.
   *[other] { $accepted } rows will enter the figures.
}{ $held ->
    [0] { "" }
    [one] { " " }The one on hold will count once it is corrected and sent again.
   *[other] { " " }The { $held } on hold will count once they are corrected and sent again.
}
send-load-button = Load
send-batch-files = Files sent together
send-batch-files-what = Choose a file to see what was read of it
send-file = File
send-office = Office
send-no-office = not stated
send-questions = Questions
send-errors = To correct
send-status = Status
send-status-unread = Not read
send-status-questions = To confirm
send-status-held = To correct
send-status-nothing = Nothing recognised
send-status-ready = Ready
send-tabs = What was read of { $file }
send-tab-accepted = Accepted
send-tab-confirm = To confirm
send-tab-correct = To correct
send-sheets-title = Sheet by sheet
send-sheets-what = { $closes ->
    [0] **The count does not close**: { $read } read are not { $accepted } + { $held } + { $ignored }
   *[other] The count closes: { $read } read = { $accepted } accepted + { $held } on hold + { $ignored } set aside
}
send-sheet = Sheet
send-table = Read as
send-header-row = Heading row
send-rows-read = Read
send-rows-accepted = Accepted
send-rows-warned = of which warned
send-rows-held = On hold
send-rows-ignored = Set aside
send-meta = About the workbook
send-money-title = Value, in US dollars
send-money-what = At the rate of each operation’s day. { $closes ->
    [0] **The count does not close**: { $read } read are not { $accepted } + { $held }
   *[other] The count closes, to the cent: { $read } read = { $accepted } accepted + { $held } on hold
}
send-total = Total
send-money-none = This file carries no amounts.
send-kind = Kind
send-kind-in-kind = Gifts in kind
send-kind-unknown = Kind not read
send-money-read = Read
send-money-accepted = Accepted
send-money-warned = of which warned
send-money-held = On hold
send-difference-title = What changes
send-before = Before
send-after = After
send-cause = Cause
send-change = Change
send-unread-title = This file could not be read
send-unread-what = It was left closed; the other files sent with it are read
send-confirm-title = { $n ->
    [0] Nothing to confirm
    [one] One question
   *[other] { $n } questions
}
send-confirm-what = An answer holds for this office from now on: the question will not be asked again
send-confirm-none = Everything that was read was read without doubt.
send-where-heading = Sheet “{ $sheet }”, cell { $cell } · heading
send-where-values = Sheet “{ $sheet }”, cell { $cell } · column
send-day-first = { $date }: the day comes first
send-month-first = { $date }: the month comes first
send-percent-of-1 = 1 is 100%: the column goes from 0 to 1
send-percent-of-100 = 1 is 1%: the column goes from 0 to 100
send-thousands = { $number }: “{ $sign }” separates thousands
send-decimals = { $number }: “{ $sign }” separates decimals
send-where-sheet = Sheet
send-samples = for example { $values }
send-yes = Yes, it is “{ $label }”
send-is = It is “{ $label }”
send-other = Another column
send-other-sheet = One of our tables
send-other-choose = choose…
send-not-ours = Not one of ours
send-answer-button = Keep these answers and check again
send-near-title = { $n ->
    [one] One heading read by likeness
   *[other] { $n } headings read by likeness
}
send-unknown-title = { $n ->
    [one] One heading we do not know
   *[other] { $n } headings we do not know
}
send-correct-title = { $n ->
    [0] Nothing to correct
    [one] One cell to correct
   *[other] { $n } cells to correct
}
send-correct-what = Correct these cells in your workbook and send it again
send-correct-worth = Correct these cells in your workbook and send it again: { $usd } wait
send-correct-none = No row waits for a correction.
send-cells = also in { $cells } and { $n ->
    [one] one more
   *[other] { $more } more
}
send-cells-all = also in { $cells }
send-waiting-title = { $n ->
    [one] One right row waits for a row to correct, and will follow it
   *[other] { $n } right rows wait for a row to correct, and will follow it
}
send-likewise = likewise: { $columns }
send-blank-button = Blank template
send-annotated-button = Annotated workbook
send-warnings-title = { $n ->
    [one] One remark
   *[other] { $n } remarks
}
send-warnings-what = These rows are accepted; check that they say what you meant
send-notes = { $n ->
    [one] One note that calls for nothing
   *[other] { $n } notes that call for nothing
}
send-more-groups = { $n ->
    [one] One more remark is in the annotated workbook.
   *[other] { $n } more remarks are in the annotated workbook.
}
