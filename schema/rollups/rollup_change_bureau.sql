-- Why a period differs from the same months a year before, by partner and bureau: what headquarters and bureaux ask.
-- It sums what comes from out_change through rollup_change, which has already worked it out.
-- In order: month: a question about some months then reads the rows beside one another.
create or replace table rollup_change_bureau as
select
    organisation, partner_id, source, bureau, bureau_now, year, quarter, month,
    sum(now_micro) as now_micro,
    sum(before_micro) as before_micro,
    sum(earlier) as earlier,
    sum(running) as running,
    sum(exchange_micro) as exchange_micro,
    sum(corrected_micro) as corrected_micro,
    sum(late_micro) as late_micro,
    sum(after_micro) as after_micro,
    sum(prior_micro) as prior_micro
from rollup_change
group by all;
