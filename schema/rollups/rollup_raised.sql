-- Revenue by month, bureau and office it was raised by.
create or replace table rollup_raised as
select
    organisation, source, bureau, bureau_now, raised_by, raised_bureau, is_for_others, year, quarter, month,
    sum(raised_usd) as raised_usd
from out_raised
group by all;
