-- One row per function of the house and bureau, for every day it was heard; and one without a day for what nobody heard.
-- Bureaux are those of today. Where no consultation ever names a function there is no row: not asked is not missing.
create or replace view out_heard as
with heard as (
    select
        core_consultation.organisation,
        trim(unnest(string_split(core_consultation.roles_heard, ';'))) as heard_role,
        core_consultation.platform,
        core_consultation.office,
        core_consultation.date,
        core_consultation.submission_id,
        core_consultation.sheet,
        core_consultation.row
    from core_consultation
    where core_consultation.roles_heard is not null
),

bureau as (
    select distinct core_membership.organisation, core_membership.bureau_now
    from core_membership
    inner join clock
        on clock.organisation = core_membership.organisation
        and clock.today between core_membership.valid_from and core_membership.valid_to
    where core_membership.kind = 'bureau'
),

placed as (
    select heard.*, core_membership.bureau_now
    from heard
    left join core_membership
        on core_membership.organisation = heard.organisation
        and core_membership.office = heard.office
        and heard.date between core_membership.valid_from and core_membership.valid_to
),

wanted as (
    select bureau.organisation, bureau.bureau_now, role.heard_role
    from bureau
    cross join (
        select unnest(['senior_manager', 'regional_director', 'country_director', 'focal_point', 'practitioner']) as heard_role
    ) as role
    where bureau.organisation in (select organisation from heard)
)

select
    wanted.organisation,
    wanted.heard_role,
    wanted.bureau_now || ':' || wanted.heard_role as seat,
    wanted.bureau_now as office,
    wanted.bureau_now as bureau,
    wanted.bureau_now,
    placed.platform,
    placed.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    coalesce(placed.date between clock.today - interval 1 year and clock.today, false) as is_heard,
    case when placed.submission_id is not null then 'consultation' end as origin,
    placed.submission_id,
    placed.sheet,
    placed.row
from wanted
inner join clock on clock.organisation = wanted.organisation
left join placed
    on placed.organisation = wanted.organisation
    and placed.bureau_now = wanted.bureau_now
    and placed.heard_role = wanted.heard_role
left join core_calendar on core_calendar.day = placed.date;
