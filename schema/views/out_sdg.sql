-- One row per agreement signed, goal or target it serves and country: the part of its value that goes there; whether
-- that part fights inequality: by its goal, or by the marker the agreement bears (significant or principal).
create or replace view out_sdg as
select
    core_deal.organisation,
    core_deal.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_sdg.sdg,
    core_sdg.sdg_target,
    core_sdg.goals >= 2 as has_several_sdgs,
    core_delivery.inclusion,
    coalesce(core_sdg.sdg = '10' or core_delivery.inclusion in ('2', '3'), false) as is_against_inequality,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_deal.signed_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(core_deal.amount_usd * core_share.share * core_sdg.share as decimal(24, 6)) as usd,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
inner join core_sdg
    on core_sdg.organisation = core_deal.organisation and core_sdg.agreement_id = core_deal.agreement_id
left join core_delivery
    on core_delivery.organisation = core_deal.organisation and core_delivery.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_deal.signed_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.signed_on
where core_deal.is_counted and core_deal.is_binding;
