-- One row per due-diligence check of a partner (of the one it is in the end, where two are one), the latest marked.
create or replace view out_check as
with checked as (
    select
        core_due_diligence.*,
        coalesce(partner_link.principal_id, core_due_diligence.partner_id) as principal_id,
        row_number() over (
            partition by
                core_due_diligence.organisation, coalesce(partner_link.principal_id, core_due_diligence.partner_id)
            order by
                coalesce(core_due_diligence.outcome, '') = 'pending', core_due_diligence.date desc,
                core_due_diligence.valid_until desc, core_due_diligence.row desc
        ) as recency
    from core_due_diligence
    inner join clock on clock.organisation = core_due_diligence.organisation
    left join partner_link
        on partner_link.organisation = core_due_diligence.organisation
        and partner_link.partner_id = core_due_diligence.partner_id
    where core_due_diligence.date <= clock.today
)

select
    checked.organisation,
    checked.principal_id as partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    checked.outcome,
    checked.risk_level,
    checked.flag,
    checked.category,
    checked.exclusion_criterion,
    coalesce(checked.restricted, false) as is_restricted,
    core_partner.lead_office as office,
    core_membership.bureau,
    core_membership.bureau_now,
    checked.date,
    checked.valid_until,
    checked.recency = 1 as is_latest_check,
    'due_diligence' as origin,
    checked.submission_id,
    checked.sheet,
    checked.row
from checked
left join core_partner
    on core_partner.organisation = checked.organisation and core_partner.partner_id = checked.principal_id
left join core_membership
    on core_membership.organisation = checked.organisation
    and core_membership.office = core_partner.lead_office
    and checked.date between core_membership.valid_from and core_membership.valid_to;
