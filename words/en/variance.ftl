# Why a period differs from the same months of last year.
variance-title = What changed since last year
variance-up = { $usd } more than { $then }; { $first }
variance-down = { $usd } less than { $then }; { $first }
variance-same = Nearly as much as { $then }; { $first }
variance-what = Confirmed revenue { $when }, against the same months of { $before }, each dollar under one cause, exchange rates apart; US dollars; click for the names
variance-none = Nothing to compare with { $before }: { $why }.
variance-why-begun = the first month is not over
variance-why-moved = the year before is not known whole for the same offices
variance-why-nothing = no revenue is known there
variance-source = Confirmed contributions and the register of submissions
variance-step = Cause
variance-partner = Partner
variance-sent_by = Office
variance-currency = Currency
variance-change = Under this cause
variance-closes = The causes add up to the change, to the cent. They say who carries it, not why anyone changed their mind.
variance-first-new = first, new partners ({ $usd })
variance-first-recaptured = first, partners who are back ({ $usd })
variance-first-upgraded = first, partners who give more ({ $usd })
variance-first-downgraded = first, partners who give less ({ $usd })
variance-first-running = first, multi-year agreements counted last year ({ $usd })
variance-first-lost = first, partners who left ({ $usd })
variance-first-exchange = first, exchange rates ({ $usd })
variance-first-corrected = first, refunds and write-downs ({ $usd })
variance-first-late = first, workbooks not sent yet ({ $usd })
variance-first-unexplained = mostly not explained ({ $usd })
variance-label-new = New ({ $n })
variance-label-recaptured = Back ({ $n })
variance-label-upgraded = Give more ({ $n })
variance-label-downgraded = Give less ({ $n })
variance-label-running = Counted last year ({ $n })
variance-label-lost = Left ({ $n })
variance-label-exchange = Exchange rates
variance-label-corrected = Refunded, written down ({ $n })
variance-label-late = Not sent yet ({ $n })
variance-label-unexplained = Not explained
variance-said-new = { $n ->
    [one] [One new partner]({ $href }) brings **{ $usd }**.
   *[other] [{ $n } new partners]({ $href }) bring **{ $usd }**.
}
variance-said-recaptured = { $n ->
    [one] [One partner is back]({ $href }), having brought nothing in those months last year: **{ $usd }**.
   *[other] [{ $n } partners are back]({ $href }), having brought nothing in those months last year: **{ $usd }**.
}
variance-said-upgraded = { $n ->
    [one] [One partner]({ $href }) brings **{ $usd }** more.
   *[other] [{ $n } partners]({ $href }) bring **{ $usd }** more.
}
variance-said-downgraded = { $n ->
    [one] [One partner]({ $href }) brings **{ $usd }** less.
   *[other] [{ $n } partners]({ $href }) bring **{ $usd }** less.
}
variance-said-running = { $n ->
    [one] [One partner]({ $href }) has an agreement that still runs and was counted whole last year: **{ $usd }** less this year, without having left.
   *[other] [{ $n } partners]({ $href }) have an agreement that still runs and was counted whole last year: **{ $usd }** less this year, without having left.
}
variance-said-lost = { $n ->
    [one] [One partner]({ $href }) brought nothing more, and its agreement is over: **{ $usd }** less.
   *[other] [{ $n } partners]({ $href }) brought nothing more, and their agreements are over: **{ $usd }** less.
}
variance-said-exchange-up = [Exchange rates]({ $href }) add **{ $usd }** against last year’s.
variance-said-exchange-down = [Exchange rates]({ $href }) take away **{ $usd }** against last year’s.
variance-said-corrected-up = Fewer refunds and write-downs than last year ([{ $n ->
    [one] one partner
   *[other] { $n } partners
}]({ $href })): **{ $usd }** more.
variance-said-corrected-down = More refunds and write-downs than last year ([{ $n ->
    [one] one partner
   *[other] { $n } partners
}]({ $href })): **{ $usd }** less.
variance-said-late-down = { $n ->
    [one] [One office]({ $href }) has not yet sent a quarter that brought **{ $usd }** last year: it is missing from the comparison, not lost.
   *[other] [{ $n } offices]({ $href }) have not yet sent a quarter that brought **{ $usd }** last year: it is missing from the comparison, not lost.
}
variance-said-late-up = { $n ->
    [one] [One office]({ $href }) has not yet sent a quarter; what is already known of it exceeds last year by **{ $usd }**.
   *[other] [{ $n } offices]({ $href }) have not yet sent a quarter; what is already known of it exceeds last year by **{ $usd }**.
}
variance-said-unexplained-up = **{ $usd }** more is not explained: that revenue names no partner.
variance-said-unexplained-down = **{ $usd }** less is not explained: that revenue names no partner.
variance-restated = What was corrected or reported late since a given day is on [What changed]({ $href }).
variance-names = Behind “{ $cause }”: { $usd }
variance-close = Close this list
variance-total = In all
metrics-column-sent_by = Sending office
metrics-column-earlier = Gave before
metrics-column-running = Agreement still running
metrics-column-cause = Cause
metrics-column-now_micro = Of the period, constant rates (millionths of $)
metrics-column-before_micro = A year before, constant rates (millionths of $)
metrics-column-constant_micro = Constant rates (millionths of $)
metrics-column-corrected_micro = Change by corrections (millionths of $)
metrics-column-late_micro = Change by awaited files (millionths of $)
metrics-column-exchange_micro = Change by exchange (millionths of $)
metrics-column-after_micro = Of the period (millionths of $)
metrics-column-prior_micro = A year before (millionths of $)
