-- One row per story, photo or video an office sent: cleared or not, at the first time or not, what it serves,
-- and, where it stands on the portal, how many other offices opened it: offices, never persons.
create or replace view out_content as
with opened as (
    select organisation, document, office
    from core_portal_event
    where kind in ('open', 'reuse') and document is not null and office is not null
    group by organisation, document, office
),

reach as (
    select core_content.organisation, core_content.content_id, count(*) as other_offices
    from core_content
    inner join opened
        on opened.organisation = core_content.organisation
        and opened.document = core_content.document
        and opened.office <> core_content.office
    group by core_content.organisation, core_content.content_id
)

select
    core_content.organisation,
    core_content.content_id,
    core_content.title,
    core_content.use as content_use,
    core_content.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_content.sent_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_content.cleared_on,
    core_content.cleared_on is not null as is_cleared,
    core_content.cleared_on is not null and coalesce(core_content.first_time_right, false) as is_first_time_right,
    core_content.first_time_right is not null as is_judged,
    core_content.consents as has_consents,
    core_content.cleared_on is not null and core_content.use <> 'internal' as is_used,
    date_diff('day', core_content.sent_on, coalesce(core_content.cleared_on, clock.today)) as clearance_days,
    core_content.url,
    core_content.document,
    core_content.document is not null as is_on_portal,
    case when core_content.document is not null then coalesce(reach.other_offices, 0) end as other_offices,
    coalesce(reach.other_offices >= 3, false) as is_known_inside,
    'content' as origin,
    core_content.submission_id,
    core_content.sheet,
    core_content.row
from core_content
inner join clock on clock.organisation = core_content.organisation
left join reach on reach.organisation = core_content.organisation and reach.content_id = core_content.content_id
left join core_partner
    on core_partner.organisation = core_content.organisation and core_partner.partner_id = core_content.partner_id
left join core_membership
    on core_membership.organisation = core_content.organisation
    and core_membership.office = core_content.office
    and core_content.sent_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_content.sent_on
where core_content.sent_on <= clock.today;
