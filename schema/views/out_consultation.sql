-- One row per dialogue, meeting or survey of a platform of partners: who was there, what was decided and carried out.
-- What the house asks of its own people (internal) is out_heard's.
-- A score given by fewer than five people is left out: it could be traced to one of them.
create or replace view out_consultation as
select
    core_consultation.organisation,
    core_consultation.platform,
    core_consultation.kind,
    core_consultation.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_consultation.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_consultation.government_led as is_government_led,
    core_consultation.entities,
    core_consultation.types_present,
    core_consultation.decisions,
    core_consultation.decisions_done,
    case when core_consultation.n >= 5 then core_consultation.perception end as perception,
    core_consultation.n as respondents,
    'consultation' as origin,
    core_consultation.submission_id,
    core_consultation.sheet,
    core_consultation.row
from core_consultation
left join core_membership
    on core_membership.organisation = core_consultation.organisation
    and core_membership.office = core_consultation.office
    and core_consultation.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_consultation.date
where core_consultation.kind <> 'internal';
