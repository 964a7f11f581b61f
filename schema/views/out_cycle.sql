-- One row per opportunity with a dated first contact: the days it ran, to its signature or as far as it was seen.
-- One that was lost, or sleeps, says only that it had not been signed by the day it left its stage.
create or replace view out_cycle as
select
    core_pursuit.organisation,
    core_pursuit.opportunity_id,
    core_pursuit.title,
    core_pursuit.partner_id,
    core_pursuit.partner_name,
    core_pursuit.source,
    core_pursuit.stage,
    core_pursuit.outcome,
    core_pursuit.owner,
    core_pursuit.country,
    core_pursuit.office,
    core_pursuit.bureau,
    core_pursuit.bureau_now,
    core_pursuit.first_contact_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_pursuit.outcome = 'won' as is_signed,
    date_diff(
        'day',
        core_pursuit.first_contact_on,
        case when core_pursuit.outcome = 'open' then core_pursuit.today else core_pursuit.stage_since end
    ) as days_run,
    'opportunity' as origin,
    core_pursuit.submission_id,
    core_pursuit.sheet,
    core_pursuit.row
from core_pursuit
left join core_calendar on core_calendar.day = core_pursuit.first_contact_on
where core_pursuit.first_contact_on
    <= case when core_pursuit.outcome = 'open' then core_pursuit.today else core_pursuit.stage_since end;
