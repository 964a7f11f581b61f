-- One row per dated touch between an office and a partner: an agreement signed, an opportunity opened or moved, something
-- given in kind, a visibility commitment kept, an evaluation held, a content sent. Never a person: the owner is a function.
create or replace view out_touch as
with touched as (
    select
        organisation, partner_id, 'signature' as kind, agreement_title as title, signed_on as date, counted_by as office,
        owner, 'agreement' as origin, submission_id, sheet, row
    from core_deal
    where is_binding

    union all

    select
        organisation, partner_id, 'first_contact', title, first_contact_on, office, owner, 'opportunity', submission_id,
        sheet, row
    from core_pursuit

    union all

    select
        organisation, partner_id, 'opportunity', title, stage_since, office, owner, 'opportunity', submission_id,
        sheet, row
    from core_pursuit

    union all

    select
        core_in_kind.organisation, core_deal.partner_id, 'in_kind', core_deal.agreement_title, core_in_kind.date,
        core_deal.counted_by, core_deal.owner, 'in_kind',
        core_in_kind.submission_id, core_in_kind.sheet, core_in_kind.row
    from core_in_kind
    inner join core_deal
        on core_deal.organisation = core_in_kind.organisation and core_deal.agreement_id = core_in_kind.agreement_id

    union all

    select
        core_visibility.organisation, core_deal.partner_id, 'visibility', core_visibility.commitment,
        core_visibility.done_on, core_deal.counted_by, core_deal.owner, 'visibility',
        core_visibility.submission_id, core_visibility.sheet, core_visibility.row
    from core_visibility
    inner join core_deal
        on core_deal.organisation = core_visibility.organisation
        and core_deal.agreement_id = core_visibility.agreement_id

    union all

    select
        core_evaluation.organisation, core_deal.partner_id, 'evaluation', core_deal.agreement_title,
        core_evaluation.done_on, core_deal.counted_by, core_deal.owner, 'evaluation',
        core_evaluation.submission_id, core_evaluation.sheet, core_evaluation.row
    from core_evaluation
    inner join core_deal
        on core_deal.organisation = core_evaluation.organisation
        and core_deal.agreement_id = core_evaluation.agreement_id

    union all

    select
        organisation, partner_id, 'content', title, sent_on, office, cast(null as varchar), 'content', submission_id,
        sheet, row
    from core_content
    where partner_id is not null
)

select
    touched.organisation,
    coalesce(partner_link.principal_id, touched.partner_id) as partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    touched.kind,
    touched.title,
    touched.owner,
    touched.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    touched.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    date_diff('day', touched.date, clock.today) as days_ago,
    touched.date > clock.today - interval 1 year as is_recent,
    touched.origin,
    touched.submission_id,
    touched.sheet,
    touched.row
from touched
inner join clock on clock.organisation = touched.organisation
left join partner_link
    on partner_link.organisation = touched.organisation and partner_link.partner_id = touched.partner_id
left join core_partner
    on core_partner.organisation = touched.organisation
    and core_partner.partner_id = coalesce(partner_link.principal_id, touched.partner_id)
left join core_membership
    on core_membership.organisation = touched.organisation
    and core_membership.office = touched.office
    and touched.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = touched.date
where touched.date <= clock.today;
