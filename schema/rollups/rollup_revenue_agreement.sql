-- Revenue by year, agreement and country: what one agreement or one partner brought.
create or replace table rollup_revenue_agreement as
select
    organisation, agreement_id, partner_id, source, country, office, bureau, bureau_now, year,
    sum(confirmed_usd) as confirmed_usd
from out_revenue
group by all;
