# What is said of rows other organisations publish, kept as they are.

rule-as-published = { $note }
rule-as-published-remedy = Nothing to correct: the row counts as it is published.

# Where the rate of an amount comes from (column …_rate_origin).
rate-origin-own = the organisation’s own rate
rate-origin-un_operational_rates = UN operational rate
rate-origin-ecb_reference_rates = ECB reference rate
rate-origin-imf_yearly_rates = IMF yearly average
rate-origin-others = another organisation’s rate
