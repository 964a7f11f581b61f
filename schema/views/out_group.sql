-- One row per partner: whose daughter it is, by the name of the parent it declares, and the head of the whole group.
create or replace view out_group as
with recursive named as (
    select
        core_partner.organisation,
        core_partner.partner_id,
        min(parent.partner_id) as parent_id
    from core_partner
    left join core_partner as parent
        on parent.organisation = core_partner.organisation
        and lower(parent.name) = lower(core_partner.parent_name)
        and parent.partner_id <> core_partner.partner_id
    group by core_partner.organisation, core_partner.partner_id
),

climbed as (
    select organisation, partner_id, partner_id as head_id, 0 as steps from named
    union all
    select climbed.organisation, climbed.partner_id, named.parent_id as head_id, climbed.steps + 1 as steps
    from climbed
    inner join named on named.organisation = climbed.organisation and named.partner_id = climbed.head_id
    where named.parent_id is not null and climbed.steps < 8  -- two that name each other as parent end here
),

headed as (
    select organisation, partner_id, arg_max(head_id, steps) as head_id from climbed
    group by organisation, partner_id
)

select
    core_partner.organisation,
    core_partner.partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    core_partner.org_type,
    core_partner.sub_type,
    core_partner.hq_country,
    core_partner.industry,
    core_partner.scope,
    named.parent_id,
    case when named.parent_id is null then core_partner.parent_name end as parent_name,
    headed.head_id,
    core_partner.lead_office as office,
    core_membership.bureau,
    core_membership.bureau_now,
    'partner' as origin,
    core_partner.submission_id,
    core_partner.sheet,
    core_partner.row
from core_partner
inner join clock on clock.organisation = core_partner.organisation
inner join named
    on named.organisation = core_partner.organisation and named.partner_id = core_partner.partner_id
inner join headed
    on headed.organisation = core_partner.organisation and headed.partner_id = core_partner.partner_id
left join partner_link
    on partner_link.organisation = core_partner.organisation and partner_link.partner_id = core_partner.partner_id
left join core_membership
    on core_membership.organisation = core_partner.organisation
    and core_membership.office = core_partner.lead_office
    and clock.today between core_membership.valid_from and core_membership.valid_to
where partner_link.principal_id is null or partner_link.principal_id = core_partner.partner_id;
