-- Transactions by year, kind, agreement and country: what one agreement, one partner, or each agreement of a country had.
create or replace table rollup_flow_agreement as
select
    organisation, agreement_id, partner_id, kind, is_counted, source, country, office, bureau, bureau_now, year,
    sum(usd) as usd
from out_flow
group by all;
