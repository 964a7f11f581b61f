# Two years at one rate of exchange: the switch, the words of the comparison, the card on the page of revenue.
shell-kind-rates = rates of exchange
currency-rates = Comparison
currency-reported = At reported rates
currency-constant = At constant rates
currency-then = { $then }, at constant rates
currency-vs-before = on a year, at constant rates
currency-vs-before-part = on a year, at constant rates (for { $share } of the value)
currency-lines-what = Confirmed revenue cumulated in { $year }, both years at the mean rates of the year before, in dollars; the plan stays in dollars
currency-no-compare = The effect of exchange cannot be told: { $before } does not compare with the year chosen.
currency-no-effect = Exchange plays no part: nothing is to be converted, or no rate moved.
currency-found = At constant rates revenue { $movement ->
    [up] gains { $change } on a year
    [down] loses { $change } on a year
   *[same] is level on a year
}; exchange { $way ->
    [more] adds { $usd }
   *[less] takes { $usd } away
}
currency-found-alone = Exchange moved { $usd }
currency-bridge-what = From { $from } { $then } to { $to } { $when }: what activity and rates of exchange change in confirmed revenue, in dollars
currency-change = Change
currency-step = Step
currency-activity = Activity
currency-exchange = Exchange
currency-exchange-of = Exchange: { $code }
currency-exchange-rest = Exchange: other currencies
currency-apart = Not restated
currency-coverage = { $share } of the value of both years is converted at the mean rates of { $before }; what comes in dollars has no exchange effect, and what its sender publishes in dollars or has no known rate stays apart.
currency-table = { $n ->
    [one] Activity and exchange, for one currency
   *[other] Activity and exchange, for { $n } currencies
}
currency-table-what = Confirmed revenue { $when }, in dollars; mean rate of { $before }, in units per dollar
currency-currency = Currency
currency-rate = Mean rate { $before }
currency-source = Confirmed contributions, at the rates of the day and at the mean rates of { $before }
currency-total = In all
currency-others = { $n ->
    [one] One other currency
   *[other] { $n } other currencies
}
currency-unstated = Currency not stated

metrics-column-activity_usd = Change at constant rates
metrics-column-apart_usd = Change that cannot be restated
metrics-column-base_units_per_usd = Mean rate of the year before
metrics-column-constant_before_usd = Year before at constant rates
metrics-column-constant_now_usd = Year at constant rates
metrics-column-exchange_usd = Exchange effect
metrics-column-is_restated = Can be restated
metrics-column-local_amount = Amount in its currency
metrics-column-local_currency = Currency written
metrics-column-recognised_on = Recognised on
metrics-column-restated_before_usd = Year before, share restated
metrics-column-restated_weight_usd = Value restated
metrics-column-units_per_usd = Mean rate
metrics-column-weight_usd = Value of both years

lineage-rate-known = known on { $day }
lineage-rate-known-on = Rate known on
indicators-topic-currency = Two years at one rate of exchange
board-topic-currency = Exchange
