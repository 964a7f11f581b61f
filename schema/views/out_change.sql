-- One row per recognition of revenue, seen from the same day of its own year (now) and of the next one (before), and one
-- per giver, place and later year (earlier, told in January): grouped by partner they say why a period differs from the
-- same months a year before. Amounts are at the rates out_revenue_restated compares with; what reported dollars add to
-- them stands apart, as exchange. What comes from an office that sent nothing for a quarter yet stands apart, as late: its
-- quarter of a year before has nothing to be compared with. Money given back and written down stands apart, as corrected.
-- A gift of the year before whose agreement still runs a year later is marked: its giver has not left.
-- The bureau is the one the office belonged to on the day it is seen from, so that the same offices are compared.
-- Amounts are whole millionths of a dollar: thousands of partners are read at each question, and whole numbers are
-- read many times faster than decimals, as exactly.
-- Never kept: each row repeats one of out_revenue.
create or replace view out_change as
with silent as (
    select organisation, office, quarter
    from out_due
    where not is_received and calendar_state <> 'missed'
),

recognised as (
    select
        restated.organisation,
        restated.partner_id,
        restated.partner_name,
        restated.source,
        restated.activity_area,
        restated.country,
        restated.office,
        restated.bureau,
        restated.local_currency as currency,
        restated.recognised_on,
        restated.year,
        case when extract(year from restated.recognised_on) = restated.year then 1 else 0 end as is_own,
        restated.now_usd,
        restated.before_usd,
        restated.constant_now_usd + restated.constant_before_usd as constant_usd,
        restated.exchange_usd,
        core_deal.ends_on,
        submission.office as sent_by,
        restated.origin,
        restated.submission_id,
        restated.sheet,
        restated.row
    from out_revenue_restated as restated
    inner join core_deal
        on core_deal.organisation = restated.organisation and core_deal.agreement_id = restated.agreement_id
    left join submission on submission.submission_id = restated.submission_id
    where restated.now_usd + restated.before_usd <> 0
),

giver as (
    select
        organisation, partner_id, partner_name, source, activity_area, country, office, bureau, currency, sent_by,
        origin,
        min(year) as first_year
    from recognised
    where is_own = 1 and now_usd > 0
    group by all
),

seen as (
    select
        * exclude (year, recognised_on),
        cast(recognised_on + to_years(1 - is_own) as date) as seen_on,
        0 as gave_earlier
    from recognised

    union all by name

    select
        giver.* exclude (first_year),
        make_date(cast(later.year as integer), 1, 1) as seen_on,
        0 as is_own,
        0 as now_usd,
        0 as before_usd,
        0 as constant_usd,
        0 as exchange_usd,
        1 as gave_earlier
    from giver
    inner join clock on clock.organisation = giver.organisation
    inner join (select distinct year from core_calendar) as later
        on later.year > giver.first_year and later.year <= extract(year from clock.today)
)

select
    seen.organisation,
    seen.partner_id,
    seen.partner_name,
    seen.source,
    seen.activity_area,
    seen.country,
    seen.office,
    coalesce(core_membership.bureau, seen.bureau) as bureau,
    core_membership.bureau_now,
    seen.sent_by,
    seen.currency,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    silent.office is not null and seen.gave_earlier = 0 as is_late,
    cast(seen.constant_usd * 1000000 as bigint) as constant_micro,
    case when seen.is_own = 1 and not is_late and constant_micro > 0 then constant_micro else 0 end as now_micro,
    case when seen.is_own = 0 and not is_late and constant_micro > 0 then constant_micro else 0 end as before_micro,
    seen.gave_earlier as earlier,
    case when seen.is_own = 0 and not is_late and seen.ends_on >= seen.seen_on then 1 else 0 end as running,
    case when not is_late and constant_micro < 0 then constant_micro * (2 * seen.is_own - 1) else 0 end
        as corrected_micro,
    case when is_late then constant_micro * (2 * seen.is_own - 1) else 0 end as late_micro,
    cast(seen.exchange_usd * 1000000 as bigint) as exchange_micro,
    cast(seen.now_usd * 1000000 as bigint) as after_micro,
    cast(seen.before_usd * 1000000 as bigint) as prior_micro,
    seen.origin,
    seen.submission_id,
    seen.sheet,
    seen.row
from seen
left join core_calendar on core_calendar.day = seen.seen_on
left join core_membership
    on core_membership.organisation = seen.organisation
    and core_membership.office = seen.office
    and seen.seen_on between core_membership.valid_from and core_membership.valid_to
left join silent
    on silent.organisation = seen.organisation
    and silent.office = seen.sent_by
    and silent.quarter = core_calendar.quarter;
