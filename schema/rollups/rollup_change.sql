-- Why a period differs from the same months a year before, by partner and place.
create or replace table rollup_change as
select
    organisation, partner_id, source, country, office, bureau, bureau_now, sent_by, currency,
    year, quarter, month, is_late,
    sum(now_micro) as now_micro,
    sum(before_micro) as before_micro,
    sum(earlier) as earlier,
    sum(running) as running,
    sum(exchange_micro) as exchange_micro,
    sum(corrected_micro) as corrected_micro,
    sum(late_micro) as late_micro,
    sum(after_micro) as after_micro,
    sum(prior_micro) as prior_micro
from out_change
group by all;
