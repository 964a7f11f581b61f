-- What each agreement is worth, what its time would have spent and what it spent, by country it serves.
create or replace table rollup_delivery as
select
    organisation, agreement_id, agreement_title, partner_id, partner_name, source, status, is_active, csp_outcome,
    activity_area, country, office, bureau, bureau_now,
    sum(signed_usd) as signed_usd,
    sum(elapsed_usd) as elapsed_usd,
    sum(spent_usd) as spent_usd,
    sum(gap_usd) as gap_usd
from out_delivery
group by all;
