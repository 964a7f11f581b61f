-- One row per event of the knowledge portal, with the office the document comes from.
create or replace view out_portal as
with author as (
    select organisation, document, min(office) as office from core_portal_event where kind = 'add'
    group by organisation, document
)

select
    core_portal_event.organisation,
    core_portal_event.kind,
    core_portal_event.document,
    author.office as document_office,
    core_portal_event.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_portal_event.found,
    cast(core_portal_event.seconds as double) as seconds,
    core_portal_event.kind = 'search' as is_search,
    core_portal_event.kind = 'search' and coalesce(core_portal_event.found, false)
    and coalesce(core_portal_event.seconds <= 60, true) as is_found_fast,
    core_portal_event.document_reviewed_on,
    core_portal_event.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_portal_event.kind = 'reuse' and coalesce(author.office <> core_portal_event.office, true) as is_reuse_elsewhere,
    'portal_event' as origin,
    core_portal_event.submission_id,
    core_portal_event.sheet,
    core_portal_event.row
from core_portal_event
left join author
    on author.organisation = core_portal_event.organisation and author.document = core_portal_event.document
left join core_membership
    on core_membership.organisation = core_portal_event.organisation
    and core_membership.office = core_portal_event.office
    and core_portal_event.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_portal_event.date;
