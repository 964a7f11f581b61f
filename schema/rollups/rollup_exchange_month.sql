-- Exchanges by month and pair of offices.
create or replace table rollup_exchange_month as
select
    organisation, from_office, to_office, office, country, bureau, bureau_now, from_bureau, to_bureau, channel,
    year, quarter, month, is_tie, is_between_offices, is_cross_region,
    sum(exchanges) as exchanges
from out_exchange
group by all;
