-- One row per opportunity as it stands: whose it is, where, and how it ended if it has.
-- Dormant for more than a year is lost: nobody closed it, and it will not come back by itself.
-- At hand: held in memory while a version is built, for several views read it.
create or replace view core_pursuit as
select
    core_opportunity.organisation,
    core_opportunity.opportunity_id,
    coalesce(core_opportunity.title, core_need.title) as title,
    coalesce(partner_link.principal_id, core_opportunity.partner_id) as partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    core_opportunity.origin as initiative,
    core_opportunity.activity_area,
    core_opportunity.need_ids is not null as has_need,
    core_opportunity.need_waiver is not null as is_waived,
    core_opportunity.stage,
    core_opportunity.stage_since,
    core_opportunity.first_contact_on,
    core_opportunity.expected_signature_on,
    core_opportunity.expected_amount_usd as expected_usd,
    core_opportunity.manual_probability,
    core_opportunity.probability_reason,
    core_opportunity.loss_reason,
    core_opportunity.owner,
    case
        when core_opportunity.stage in ('won', 'lost') then core_opportunity.stage
        when core_opportunity.stage <> 'dormant' then 'open'
        when core_opportunity.stage_since < clock.today - interval 1 year then 'lost'
        else 'dormant'
    end as outcome,
    date_diff('day', core_opportunity.stage_since, clock.today) as days_in_stage,
    core_membership.country,
    submission.office,
    core_membership.bureau,
    core_membership.bureau_now,
    clock.today,
    core_opportunity.submission_id,
    core_opportunity.sheet,
    core_opportunity.row
from core_opportunity
inner join clock on clock.organisation = core_opportunity.organisation
left join submission on submission.submission_id = core_opportunity.submission_id
left join partner_link
    on partner_link.organisation = core_opportunity.organisation
    and partner_link.partner_id = core_opportunity.partner_id
left join core_partner
    on core_partner.organisation = core_opportunity.organisation
    and core_partner.partner_id = coalesce(partner_link.principal_id, core_opportunity.partner_id)
left join core_need
    on core_need.organisation = core_opportunity.organisation
    and core_need.need_id = core_opportunity.need_ids
left join core_membership
    on core_membership.organisation = core_opportunity.organisation
    and core_membership.office = submission.office
    and clock.today between core_membership.valid_from and core_membership.valid_to;
