-- One row per offer of a partner and country it holds for: what is offered, until when, and how the partner stands there.
-- is_standing: neither taken up, declined nor run out. A confidential partner has no name here.
create or replace view out_offer as
with held as (
    select
        core_offer.*,
        coalesce(partner_link.principal_id, core_offer.partner_id) as principal_id,
        unnest(string_split(coalesce(core_offer.countries, ''), ';')) as place
    from core_offer
    left join partner_link
        on partner_link.organisation = core_offer.organisation and partner_link.partner_id = core_offer.partner_id
),

worked as (
    select
        core_deal.organisation,
        core_deal.partner_id,
        list(distinct core_share.country) as countries
    from core_deal
    inner join core_share
        on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
    where core_deal.is_binding
    group by core_deal.organisation, core_deal.partner_id
)

select
    held.organisation,
    held.offer_id,
    held.principal_id as partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    held.kind,
    held.description,
    held.conditions,
    held.status as offer_status,
    nullif(trim(held.place), '') as country,
    core_membership.office,
    core_membership.bureau,
    core_membership.bureau_now,
    held.valid_until as date,
    held.valid_until,
    held.amount_usd as offered_usd,
    coalesce(held.status, 'open') = 'open' and held.valid_until >= clock.today as is_standing,
    out_check.outcome as check_outcome,
    coalesce(out_check.valid_until >= clock.today, false) as is_check_valid,
    worked.partner_id is not null as is_known,
    coalesce(list_contains(worked.countries, trim(held.place)), false) as is_known_here,
    'offer' as origin,
    held.submission_id,
    held.sheet,
    held.row
from held
inner join clock on clock.organisation = held.organisation
left join core_partner
    on core_partner.organisation = held.organisation and core_partner.partner_id = held.principal_id
left join worked on worked.organisation = held.organisation and worked.partner_id = held.principal_id
left join out_check
    on out_check.organisation = held.organisation
    and out_check.partner_id = held.principal_id
    and out_check.is_latest_check
left join core_principal
    on core_principal.organisation = held.organisation and core_principal.country = trim(held.place)
left join core_membership
    on core_membership.organisation = held.organisation
    and core_membership.office = core_principal.office
    and clock.today between core_membership.valid_from and core_membership.valid_to;
