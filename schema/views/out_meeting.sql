-- One row per meeting of an inter-agency mechanism: attended or not, what was promised and delivered, what came of it.
create or replace view out_meeting as
select
    core_mechanism_meeting.organisation,
    core_mechanism_meeting.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_mechanism_meeting.date as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_mechanism_meeting.mechanism,
    coalesce(core_mechanism_meeting.attended, false) as is_attended,
    core_mechanism_meeting.promised,
    core_mechanism_meeting.delivered,
    core_mechanism_meeting.follow_ups,
    core_mechanism_meeting.follow_ups_done,
    coalesce(core_mechanism_meeting.shared, false) as is_shared,
    'mechanism_meeting' as origin,
    core_mechanism_meeting.submission_id,
    core_mechanism_meeting.sheet,
    core_mechanism_meeting.row
from core_mechanism_meeting
inner join clock on clock.organisation = core_mechanism_meeting.organisation
left join core_membership
    on core_membership.organisation = core_mechanism_meeting.organisation
    and core_membership.office = core_mechanism_meeting.office
    and core_mechanism_meeting.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_mechanism_meeting.date;
