-- One row per agreement, programme year and country: the value spread over the years it is for.
-- A schedule of instalments decides; without one the value is spread by days, and the row says is_estimated.
create or replace view out_programme_year as
with scheduled as (
    select
        organisation,
        agreement_id,
        coalesce(programme_year, cast(extract(year from date) as integer)) as year,
        amount_usd as usd,
        'flow' || coalesce('@' || letters, '') as origin,
        submission_id,
        sheet,
        row
    from core_flow
    where kind = 'instalment_due' and amount_usd is not null
),

placed as (
    select
        core_deal.organisation,
        core_deal.agreement_id,
        core_deal.agreement_title,
        core_deal.partner_id,
        core_deal.partner_name,
        core_deal.source,
        core_deal.activity_area,
        core_share.country,
        core_share.office,
        core_share.share,
        core_deal.amount_usd,
        coalesce(core_deal.starts_on, core_deal.signed_on) as first_day,
        greatest(coalesce(core_deal.ends_on, core_deal.signed_on), coalesce(core_deal.starts_on, core_deal.signed_on))
            as last_day,
        core_deal.submission_id,
        core_deal.sheet,
        core_deal.row
    from core_deal
    inner join core_share
        on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
    where core_deal.is_counted and core_deal.is_binding
),

calendar as (
    select min(year) as first_year, max(year) as last_year from core_calendar
),

unscheduled as (
    select
        placed.*,
        unnest(range(
            greatest(extract(year from placed.first_day), calendar.first_year),
            least(extract(year from placed.last_day), calendar.last_year) + 1
        )) as year
    from placed
    cross join calendar
    where not exists (
        select 1 from scheduled
        where scheduled.organisation = placed.organisation and scheduled.agreement_id = placed.agreement_id
    )
),

spread as (
    select
        placed.organisation, placed.agreement_id, placed.agreement_title, placed.partner_id, placed.partner_name,
        placed.source, placed.activity_area, placed.country, placed.office, placed.share,
        scheduled.year,
        false as is_estimated,
        scheduled.usd,
        scheduled.origin,
        scheduled.submission_id,
        scheduled.sheet,
        scheduled.row
    from scheduled
    inner join placed
        on placed.organisation = scheduled.organisation and placed.agreement_id = scheduled.agreement_id
    union all
    select
        organisation, agreement_id, agreement_title, partner_id, partner_name,
        source, activity_area, country, office, share,
        cast(year as integer) as year,
        true as is_estimated,
        amount_usd
        * (date_diff('day', greatest(first_day, make_date(year, 1, 1)), least(last_day, make_date(year, 12, 31))) + 1)
        / (date_diff('day', first_day, last_day) + 1) as usd,
        'agreement' as origin,
        submission_id,
        sheet,
        row
    from unscheduled
)

select
    spread.organisation,
    spread.agreement_id,
    spread.agreement_title,
    spread.partner_id,
    spread.partner_name,
    spread.source,
    spread.activity_area,
    spread.country,
    spread.office,
    core_membership.bureau,
    core_membership.bureau_now,
    spread.year,
    spread.is_estimated,
    cast(spread.usd * spread.share as decimal(24, 6)) as programme_usd,
    spread.origin,
    spread.submission_id,
    spread.sheet,
    spread.row
from spread
left join core_membership
    on core_membership.organisation = spread.organisation
    and core_membership.office = spread.office
    and make_date(spread.year, 7, 1) between core_membership.valid_from and core_membership.valid_to;
