-- One row per agreement, programme year and country: the value spread over the years it is for.
-- A schedule of instalments decides; without one the value is spread by days, and the row says is_estimated.
create or replace view out_programme_year as
with scheduled as (
    select
        organisation,
        agreement_id,
        coalesce(programme_year, cast(extract(year from date) as integer)) as year,
        amount_usd as usd,
        'flow' as origin,
        submission_id,
        sheet,
        row
    from core_flow
    where kind = 'instalment_due' and amount_usd is not null
),

span as (
    select
        core_deal.*,
        coalesce(core_deal.starts_on, core_deal.signed_on) as first_day,
        greatest(coalesce(core_deal.ends_on, core_deal.signed_on), coalesce(core_deal.starts_on, core_deal.signed_on))
            as last_day
    from core_deal
    where not exists (
        select 1 from scheduled
        where scheduled.organisation = core_deal.organisation and scheduled.agreement_id = core_deal.agreement_id
    )
),

programme_year as (
    select year, min(day) as opens_on, max(day) as closes_on from core_calendar group by year
),

spread as (
    select organisation, agreement_id, year, usd, false as is_estimated, origin, submission_id, sheet, row from scheduled
    union all
    select
        span.organisation,
        span.agreement_id,
        programme_year.year,
        span.amount_usd
        * (date_diff('day', greatest(span.first_day, programme_year.opens_on), least(span.last_day, programme_year.closes_on)) + 1)
        / (date_diff('day', span.first_day, span.last_day) + 1) as usd,
        true as is_estimated,
        'agreement' as origin,
        span.submission_id,
        span.sheet,
        span.row
    from span
    inner join programme_year
        on programme_year.opens_on <= span.last_day and programme_year.closes_on >= span.first_day
)

select
    spread.organisation,
    spread.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    spread.year,
    spread.is_estimated,
    cast(spread.usd * core_share.share as decimal(24, 6)) as programme_usd,
    spread.origin,
    spread.submission_id,
    spread.sheet,
    spread.row
from spread
inner join core_deal
    on core_deal.organisation = spread.organisation and core_deal.agreement_id = spread.agreement_id
inner join core_share
    on core_share.organisation = spread.organisation and core_share.agreement_id = spread.agreement_id
left join core_membership
    on core_membership.organisation = spread.organisation
    and core_membership.office = core_share.office
    and make_date(spread.year, 7, 1) between core_membership.valid_from and core_membership.valid_to
where core_deal.is_counted and core_deal.is_binding;
