-- Which offices a comparison over a year still waits for.
-- It sums what comes from out_change through rollup_change, which has already worked it out.
-- In order: month: a question about some months then reads the rows beside one another.
create or replace table rollup_change_awaited as
select
    organisation, source, country, office, bureau, bureau_now, sent_by, year, quarter, month, is_late,
    sum(late_micro) as late_micro
from rollup_change
group by all;
