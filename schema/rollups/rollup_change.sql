-- Why a period differs from the same months a year before, by partner and place.
create or replace table rollup_change as
select
    organisation, partner_id, source, country, office, bureau, bureau_now, sent_by, currency,
    year, quarter, month, is_late,
    sum(now_usd) as now_usd,
    sum(before_usd) as before_usd,
    sum(earlier) as earlier,
    sum(running) as running,
    sum(corrected_usd) as corrected_usd,
    sum(late_usd) as late_usd,
    sum(exchange_usd) as exchange_usd,
    sum(after_usd) as after_usd,
    sum(prior_usd) as prior_usd
from out_change
group by all;
