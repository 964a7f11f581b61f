-- One row per agreement and country it serves: what it says, when it begins and ends, why it ended.
create or replace view out_term as
select
    core_deal.organisation,
    core_deal.agreement_id,
    core_deal.agreement_title,
    case when core_deal.agreement_title is not null then core_agreement.description end as description,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.agreement_type,
    core_deal.status,
    core_deal.activity_area,
    core_deal.modality,
    core_deal.earmarking,
    core_agreement.end_reason,
    core_deal.counted_by,
    core_deal.owner,
    core_deal.is_counted,
    core_deal.is_conditional,
    core_share.country,
    core_share.office,
    cast(core_share.share as double) as share,
    core_membership.bureau,
    core_membership.bureau_now,
    core_deal.signed_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_deal.starts_on,
    core_deal.planned_end_on,
    core_deal.ended_on,
    core_deal.ends_on,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
inner join clock on clock.organisation = core_deal.organisation
inner join core_agreement
    on core_agreement.organisation = core_deal.organisation and core_agreement.agreement_id = core_deal.agreement_id
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and coalesce(core_deal.signed_on, core_deal.starts_on, clock.today)
        between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.signed_on;
