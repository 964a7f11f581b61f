-- One row per cost of raising funds, as an office reports it, with the cohort it was invested in.
create or replace view out_investment as
select
    core_investment.organisation,
    core_investment.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_investment.year,
    core_investment.item,
    core_investment.cohort,
    cast(core_investment.amount_usd as decimal(24, 6)) as usd,
    'investment' as origin,
    core_investment.submission_id,
    core_investment.sheet,
    core_investment.row
from core_investment
left join core_membership
    on core_membership.organisation = core_investment.organisation
    and core_membership.office = core_investment.office
    and make_date(cast(core_investment.year as integer), 7, 1)
        between core_membership.valid_from and core_membership.valid_to;
