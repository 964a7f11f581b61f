-- One row per transaction and country it serves (its own country where it states one): pledges, commitments, receipts, spending, refunds, fees.
-- In order: organisation, partner_id, agreement_id: what is asked of one partner or agreement then reads a part of the rows.
create or replace view out_flow as
select
    core_flow.organisation,
    core_flow.flow_id,
    core_flow.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_flow.kind,
    core_flow.currency,
    coalesce(core_flow.country, core_share.country) as country,
    case when core_flow.country is null then core_share.office else coalesce(core_principal.office, core_deal.counted_by)
    end as office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_flow.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(
        case when core_flow.kind in ('refund', 'fee') then -abs(core_flow.amount_usd) else core_flow.amount_usd end
        * coalesce(core_share.share, 1) as decimal(24, 6)
    ) as usd,
    core_deal.is_counted,
    'flow' || coalesce('@' || core_flow.letters, '') as origin,
    core_flow.submission_id,
    core_flow.sheet,
    core_flow.row
from core_flow
inner join core_deal
    on core_deal.organisation = core_flow.organisation and core_deal.agreement_id = core_flow.agreement_id
left join core_share
    on core_share.organisation = core_flow.organisation
    and core_share.agreement_id = core_flow.agreement_id
    and core_flow.country is null
left join core_principal
    on core_principal.organisation = core_flow.organisation and core_principal.country = core_flow.country
left join core_membership
    on core_membership.organisation = core_flow.organisation
    and core_membership.office = case
        when core_flow.country is null then core_share.office else coalesce(core_principal.office, core_deal.counted_by)
    end
    and core_flow.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_flow.date;
