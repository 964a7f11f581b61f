# The submission calendar.
calendar-nav = Submission calendar
calendar-title = Submission calendar
calendar-none-due = No workbook is due from this organisation: its files come another way.
calendar-lead-only = On { $day }, the one workbook due for { $period } { $n ->
    [0] has **not arrived**
   *[other] **has arrived**
}.
calendar-lead = On { $day }, **{ $came } of { $due } workbooks** { $n ->
    [one] has
   *[other] have
} arrived for { $period }, or { $share } of the portfolio.
calendar-lead-late = { $late ->
    [0] { "" }
    [one] One office is late
   *[other] { $late_shown } offices are late
}{ $silent ->
    [0] .
    [one] { $late ->
        [0] One office has been silent for two quarters or more.
       *[other] , another has been silent for two quarters or more.
    }
   *[other] { $late ->
        [0] { $silent_shown } offices have been silent for two quarters or more.
       *[other] , { $silent_shown } others have been silent for two quarters or more.
    }
}
calendar-lead-due = The { $n ->
    [one] last one is
   *[other] last ones are
} due by { $day }.
calendar-lead-all = Nobody is late.
calendar-oldest = oldest: { $office }
calendar-office = Office
calendar-portfolio = Portfolio
calendar-age = Age of data
calendar-next = Next due
calendar-punctual = On time
calendar-of = { $top } of { $bottom }
calendar-never = no submission
calendar-what = Each office, its latest quarters, what it weighs · active agreements in dollars · weightiest first
calendar-source = Submissions received and the organisation’s calendar
calendar-grid-all = Every workbook due has arrived or is still within its time
calendar-grid-late = { $n ->
    [one] One office keeps { $usd } of the portfolio in the dark: { $first }
   *[other] { $n } offices keep { $usd } of the portfolio in the dark, { $first } first
}
calendar-state-received = received
calendar-state-received_late = { $n ->
    [one] received, { $days } day late
   *[other] received, { $days } days late
}
calendar-state-due = due
calendar-state-late = { $n ->
    [one] late, { $days } day
   *[other] late, { $days } days
}
calendar-state-missed = not sent
calendar-state-silent = silent
calendar-corrections = { $n ->
    [one] One correction would release { $usd }
   *[other] { $n } corrections would release { $usd }
}
calendar-corrections-none = Nothing waits for a correction
calendar-corrections-what = The three corrections worth most · value of the agreements and flows that wait
calendar-corrections-source = Findings in the files that stand
calendar-nothing-held = No row holds dollars back.
calendar-correction = { $office }: { $message }
calendar-correction-rows = { $n ->
    [one] { "" }
   *[other] { " " }and { $shown } rows in all
}
calendar-no-amount = no amount
calendar-open = Open the sheet
calendar-quality = { $n ->
    [0] All dollars of the { $of } offices count in the figures
    [one] One office only has dollars on hold; { $clean } have none
   *[other] { $n } offices have dollars on hold; { $clean } have none
}
calendar-quality-what = Share of the dollars of flows and gifts read that counts without waiting · quarter in view and change since the one before
calendar-score = Score
calendar-trend = Since the last
calendar-held = On hold
calendar-first = first submission
calendar-stable = unchanged
calendar-reminders = { $n ->
    [0] No reminder to send
    [one] One reminder ready to copy
   *[other] { $n } reminders ready to copy
}
calendar-reminders-what = One courteous note per office awaited, in its language · one click in the text selects it all
calendar-no-reminder = Every office has sent its workbook or is still within its time.
calendar-reminder-for = { $office } · { $language }
calendar-in-fr = in French
calendar-in-en = in English
calendar-in-es = in Spanish
calendar-reminder-last = { " " }The last one we received from you is of { $day }.
calendar-reminder-never = { " " }We have not received any from you yet.
calendar-reminder =
    Subject: workbook for { $period }

    Dear colleagues,

    Your office’s workbook ({ $office }) for { $period } was due on { $due }.{ $last }

    While it is missing, your figures are said to be unknown: they are never counted as zero. A provisional or incomplete workbook helps already: what is missing will be shown to you cell by cell, and you will correct only that.

    If something holds you back, tell us in a word: we will gladly help.

    With many thanks
calendar-days = { $n ->
    [one] day
   *[other] days
}
calendar-others = { $n ->
    [one] See the other office
   *[other] See the { $shown } other offices
}
calendar-waits = { $usd } of flows on hold
