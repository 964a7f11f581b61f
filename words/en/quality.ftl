# The page of quality and traceability.
quality-nav = Quality and traceability
quality-title = Quality and traceability
quality-lead = For { $period }, **{ $score }** of what is at stake is in the figures{ $waits ->
    [0] ; nothing waits for a correction
   *[other] ; { $held } waits for a correction
}. { $failed ->
    [0] The totals on the pages are those of the rows received.
    [one] **One total on the pages is not that of the rows received.**
   *[other] **{ $failed } totals on the pages are not those of the rows received.**
}
quality-score = Score
quality-workbook = Workbook
quality-state-received = received
quality-state-received_late = received late
quality-state-due = due
quality-state-missed = missed
quality-state-late = late
quality-state-silent = silent
quality-sheets = { $n ->
    [one] One office, sheet by sheet
   *[other] { $shown } offices, sheet by sheet
}
quality-sheets-what = Rows accepted and rows on hold of each sheet of the last quarter. Offices that owe a workbook first, then the lowest scores.
quality-rows = { $n ->
    [one] 1 accepted
   *[other] { $rows } accepted
}
quality-rows-held = { $rows } + { $held } on hold
quality-totals = { $failed ->
    [0] Every total on the pages is that of the rows
    [one] One total on the pages is not that of the rows
   *[other] { $shown } totals on the pages are not those of the rows
}
quality-totals-what = What the pages say, and the same sum counted again from the rows received, at each load.
quality-total = Total
quality-on-pages = On the pages
quality-in-rows = In the rows
quality-verdict = Verdict
quality-total-0 = equal
quality-total-1 = different
quality-control-rows = Rows read
quality-control-confirmed_revenue = Confirmed revenue
quality-control-cash_received = Cash received
quality-control-signed_value = Signed value
quality-control-needs = Needs
quality-reconciled = { $of ->
    [0] No amount is told by two sources
   *[other] { $n ->
        [0] The sources agree on all they tell together
        [one] The sources differ on one amount: { $usd }, or { $gap }
       *[other] The sources differ on { $shown } amounts: { $usd }, or { $gap }
    }
}
quality-reconciled-what = Office sheet, finance ledger and CRM, by agreement, kind and year. Within 1% or $100 they agree. The column “Source” says where each flow comes from.
quality-reconciled-once = What two sources tell counts once, by the ledger’s row or, without one, the office’s: **{ $usd }** are set aside, kept in their file, where a finding names the other row.
quality-agreement = Agreement
quality-by-office = Office
quality-by-ledger = Ledger
quality-by-crm = CRM
quality-gap = Difference
quality-reason = Reason
quality-reason-amount = another amount
quality-reason-time = another year
quality-reason-rate = another rate
quality-reason-missing-ledger = only the ledger tells it
quality-reason-missing-office = only the office tells it
quality-reason-missing-crm = only the CRM tells it
quality-reason-agrees = they agree
quality-owner = Owner
quality-loads = { $n ->
    [0] No file came
    [one] The last file that came
   *[other] The last { $shown } files that came
}
quality-loads-what = Each file opens with its cells marked; what changed since that day is explained cause by cause.
quality-known = Known on
quality-file = File
quality-accepted = Rows accepted
quality-waiting = On hold
quality-changed = Changes
quality-see-changes = since that day
quality-held = Amount on hold
metrics-column-aside_usd = Set aside
metrics-column-control = Control total
metrics-column-told = On the pages
metrics-column-counted = In the rows
metrics-column-difference = Difference
metrics-column-held_weight_usd = At stake in the rows on hold (USD)
metrics-column-office_usd = By the office (USD)
metrics-column-ledger_usd = By the ledger (USD)
metrics-column-crm_usd = By the CRM (USD)
metrics-column-right_usd = Reference amount (USD)
metrics-column-gap_reason = Reason of the gap
