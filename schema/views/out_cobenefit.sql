-- One row per agreement signed, country and pair of goals it serves at once, each pair told from both sides.
create or replace view out_cobenefit as
with goal as (
    select distinct organisation, agreement_id, sdg from core_sdg where sdg is not null and goals >= 2
)

select
    core_deal.organisation,
    core_deal.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.source,
    goal.sdg,
    goal_also.sdg as sdg_also,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_calendar.year,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
inner join goal on goal.organisation = core_deal.organisation and goal.agreement_id = core_deal.agreement_id
inner join goal as goal_also
    on goal_also.organisation = goal.organisation
    and goal_also.agreement_id = goal.agreement_id
    and goal_also.sdg <> goal.sdg
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_deal.signed_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.signed_on
where core_deal.is_counted and core_deal.is_binding;
