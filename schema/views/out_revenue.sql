-- One row per recognition of revenue and country it serves, with the structure of its own day and of today.
-- In order: organisation, partner_id, agreement_id: what is asked of one partner or agreement then reads a part of the rows.
create or replace view out_revenue as
select
    core_recognition.organisation,
    core_recognition.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_deal.modality,
    core_deal.earmarking,
    core_deal.currency,
    core_recognition.usd_basis,
    coalesce(core_recognition.flow_country, core_share.country) as country,
    case when core_recognition.flow_country is null then core_share.office
        else coalesce(core_principal.office, core_deal.counted_by)
    end as office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_recognition.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(core_recognition.confirmed_usd * coalesce(core_share.share, 1) as decimal(24, 6)) as confirmed_usd,
    core_recognition.local_currency,
    cast(core_recognition.local_amount * coalesce(core_share.share, 1) as decimal(24, 6)) as local_amount,
    core_recognition.origin,
    core_recognition.submission_id,
    core_recognition.sheet,
    core_recognition.row
from core_recognition
inner join core_deal
    on core_deal.organisation = core_recognition.organisation
    and core_deal.agreement_id = core_recognition.agreement_id
left join core_share
    on core_share.organisation = core_recognition.organisation
    and core_share.agreement_id = core_recognition.agreement_id
    and core_recognition.flow_country is null
left join core_principal
    on core_principal.organisation = core_recognition.organisation
    and core_principal.country = core_recognition.flow_country
left join core_membership
    on core_membership.organisation = core_recognition.organisation
    and core_membership.office = case
        when core_recognition.flow_country is null then core_share.office
        else coalesce(core_principal.office, core_deal.counted_by)
    end
    and core_recognition.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_recognition.date;
