-- Exchanges by month, channel and pair of bureaux.
create or replace table rollup_exchange_bureau as
select
    organisation, bureau, bureau_now, from_bureau, to_bureau, channel,
    year, quarter, month, is_tie, is_between_offices, is_cross_region,
    sum(exchanges) as exchanges
from out_exchange
group by all;
