-- One row per rating of a dimension of a region, from its source on its day; is_latest marks the one that speaks today.
create or replace view out_profile as
select
    core_regional_profile.organisation,
    core_regional_profile.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_regional_profile.dimension,
    core_regional_profile.rating,
    core_regional_profile.low,
    core_regional_profile.high,
    core_regional_profile.source,
    core_regional_profile.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    row_number() over (
        partition by core_regional_profile.organisation, core_regional_profile.office, core_regional_profile.dimension
        order by core_regional_profile.date desc, core_regional_profile.source
    ) = 1 as is_latest,
    date_diff('day', core_regional_profile.date, clock.today) as age_days,
    'regional_profile' as origin,
    core_regional_profile.submission_id,
    core_regional_profile.sheet,
    core_regional_profile.row
from core_regional_profile
inner join clock on clock.organisation = core_regional_profile.organisation
left join core_membership
    on core_membership.organisation = core_regional_profile.organisation
    and core_membership.office = core_regional_profile.office
    and core_regional_profile.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_regional_profile.date
where core_regional_profile.date <= clock.today;
