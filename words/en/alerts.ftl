# Alerts: a column, then what the page says.
metrics-column-alert_id = Alert

# What the page says.
alerts-nav = Alerts
alerts-title = Alerts
alerts-lead = { $n ->
    [one] One alert waits
   *[other] **{ $n } alerts** wait
} for { $owners ->
    [one] one owner
   *[other] { $owners } owners
}; { $pressing ->
    [0] none presses.
    [one] one presses.
   *[other] { $pressing } press.
}
alerts-lead-digest = What is new this week: [the digest]({ $href }).
alerts-quiet-title = Nothing calls anyone
alerts-quiet = No alert waits in what you see.
alerts-of = { $n ->
    [one] { $owner }: one alert
   *[other] { $owner }: { $n } alerts
}
alerts-of-what = The most pressing first · each with its reason and the place where it is decided
alerts-more = { $n ->
    [one] One more →
   *[other] { $n } more →
}
alerts-every-owner = ← Every owner
alerts-others = { $n ->
    [one] One other owner
   *[other] { $n } other owners
}
alerts-nobody = No owner
alerts-undated = no date
alerts-put-off = Put off
alerts-for = For
alerts-reason = Reason
alerts-days = { $n ->
    [one] one day
   *[other] { $n } days
}
alerts-call-back = Call back
alerts-put-off-title = { $n ->
    [one] One alert put off
   *[other] { $n } alerts put off
}
alerts-asleep = { $kind } · { $title }: until { $day } ({ $reason })
alerts-refused = This is not an alert’s request: a reason is needed, and 90 days at most.
alerts-register = The register of decisions does not answer. Nothing was noted: try again later.
alerts-digest = The week’s digest
alerts-digest-way = What is new since seven days, by owner: [the digest]({ $href }), to print or to take away as a workbook. It is quiet when nothing changed.
alerts-digest-lead = { $n ->
    [0] Nothing new since seven days
    [one] One new alert since seven days
   *[other] **{ $n } alerts** new or more pressing since seven days
}{ $owners ->
    [0] .
    [one] , for one owner.
   *[other] , for { $owners } owners.
}
alerts-digest-what = New, or more pressing, than what was known seven days before · by owner
alerts-digest-quiet = Nothing changed since seven days: nothing to report.
alerts-source = Every register received from offices
alerts-see-others = See them all
alerts-head-owner = Owner
alerts-digest-ending = A digest is written as .html or .xlsx: “{ $name }” is neither.
alerts-command-about = write the digest of the week’s new alerts
alerts-command-out = file to write, .html or .xlsx
alerts-command-office = office whose rights the digest has; without it, everyone’s
alerts-written = { $n ->
    [0] Digest written: { $file } (nothing new)
    [one] Digest written: { $file } (one new alert)
   *[other] Digest written: { $file } ({ $n } new alerts)
}
alerts-head-what = Alert
alerts-head-about = About
alerts-head-where = Where
alerts-head-at-stake = At stake
alerts-head-when = When
alerts-head-why = Why
alerts-kind-renewal = Renewal
alerts-why-renewal = an agreement ends within 90 days
alerts-kind-corrective = Corrective measure
alerts-why-corrective = the first date promised has passed
alerts-kind-evaluation = Final evaluation
alerts-why-evaluation = the agreement has ended and is not evaluated
alerts-kind-need = Urgent need
alerts-why-need = priority 1, without a signed agreement
alerts-kind-due-diligence = Lapsed check
alerts-why-due-diligence = an agreement runs without a valid check
alerts-kind-reporting = Workbook not received
alerts-why-reporting = the time to send has passed
alerts-kind-held = Rows to correct
alerts-why-held = amounts wait for a correction
alerts-kind-instalment = Overdue instalment
alerts-why-instalment = due and not received
alerts-kind-milestone = Late milestone
alerts-why-milestone = the first date promised has passed
alerts-kind-visibility = Visibility owed
alerts-why-visibility = promised to a partner, the date has passed
alerts-kind-plan = Work plan milestone
alerts-why-plan = the first date promised has passed
alerts-kind-support = Support request
alerts-why-support = no reply for more than five working days
alerts-kind-offer = Offer about to run out
alerts-why-offer = it runs out within 30 days
alerts-command-send = mail each recipient what is new to them
alerts-command-list = recipients, one a line: address, office (* to see everything), language
alerts-command-dry = say what would be sent, send nothing
alerts-command-neither = Name a file to write, or ask for mail with --send.
alerts-mail-no-list = { $file }: no list of recipients. Write a CSV file whose first line is “{ $columns }”.
alerts-mail-bad-address = { $file }, line { $line }: that is no address. Mend it, or take the line out.
alerts-mail-no-office = { $file }, line { $line }: the office is missing. Write its code, or * for whoever sees everything.
alerts-mail-bad-language = { $file }, line { $line }: the language is fr, en or es.
alerts-mail-no-server = No mail server is set: give PANORAMA_SMTP_HOST and PANORAMA_SMTP_SENDER. Nothing was sent.
alerts-mail-security = PANORAMA_SMTP_SECURITY is one of: { $known }. Nothing was sent.
alerts-mail-unreached = { $server } takes no mail ({ $why }). Nothing was sent; check the settings PANORAMA_SMTP_….
alerts-mail-failed = { $address } ({ $office }): { $n } alerts not delivered; the server says: { $why }
alerts-mail-sent = { $address } ({ $office }): { $n ->
    [0] nothing new, nothing sent
    [one] one alert sent
   *[other] { $n } alerts sent
}
alerts-mail-would = { $address } ({ $office }): { $n ->
    [0] nothing new, nothing would be sent
    [one] one alert would be sent
   *[other] { $n } alerts would be sent
}
alerts-kind-delivery = Money without results
alerts-why-delivery = money is 20 points ahead of results
alerts-kind-obstacle = Obstacle that lasts
alerts-why-obstacle = noted more than 60 days ago and not cleared
alerts-kind-risk = High risk
alerts-why-risk = it is rising, or nothing answers it
alerts-kind-commitment = Shared commitment
alerts-why-commitment = the date promised has passed
alerts-kind-silence = Silent line
alerts-why-silence = these two offices exchanged regularly; nothing for over thirty days
