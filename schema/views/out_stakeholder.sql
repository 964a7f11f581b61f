-- One row per view of a stakeholder on an agreement, and country: what it expects, its satisfaction, its trust, complaints.
-- A community's score given by fewer than five people is left out: it could be traced to one of them.
create or replace view out_stakeholder as
select
    core_stakeholder.organisation,
    core_stakeholder.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_deal.owner,
    core_stakeholder.stakeholder,
    core_stakeholder.expectation,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_stakeholder.date,
    core_calendar.year,
    core_calendar.quarter,
    case when core_stakeholder.stakeholder <> 'community' or core_stakeholder.n >= 5
        then cast(core_stakeholder.rating as double) end as rating,
    case when core_stakeholder.stakeholder <> 'community' or core_stakeholder.n >= 5
        then cast(core_stakeholder.trust as double) end as trust,
    core_stakeholder.n as respondents,
    case when core_stakeholder.served > 0
        then cast((coalesce(core_stakeholder.complaints, 0) + coalesce(core_stakeholder.refusals, 0)) * core_share.share
            as decimal(24, 6)) end as grievances,
    case when coalesce(core_stakeholder.complaints, core_stakeholder.refusals) is not null
        then cast(core_stakeholder.served * core_share.share as decimal(24, 6)) end as served,
    'stakeholder' as origin,
    core_stakeholder.submission_id,
    core_stakeholder.sheet,
    core_stakeholder.row
from core_stakeholder
inner join core_deal
    on core_deal.organisation = core_stakeholder.organisation and core_deal.agreement_id = core_stakeholder.agreement_id
inner join core_share
    on core_share.organisation = core_stakeholder.organisation and core_share.agreement_id = core_stakeholder.agreement_id
left join core_membership
    on core_membership.organisation = core_stakeholder.organisation
    and core_membership.office = core_share.office
    and core_stakeholder.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_stakeholder.date;
