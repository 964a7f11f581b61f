-- Exchanges by month and pair of offices, all channels together: the network as a graph.
-- In order: month: a question about some months then reads the rows beside one another.
create or replace table rollup_exchange_pair as
select
    organisation, from_office, to_office, office, country, bureau, bureau_now, from_bureau, to_bureau,
    year, quarter, month, is_tie, is_between_offices, is_cross_region,
    sum(exchanges) as exchanges
from out_exchange
group by all;
