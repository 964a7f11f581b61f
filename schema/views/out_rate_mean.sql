-- One row per organisation, currency (as counted today) and year: the mean rate of exchange over the days that have one.
-- A day has the rate docs/decisions/0010 gives it: the organisation's own, else the UN's, the ECB's, the IMF's, as far
-- as each reaches, else another organisation's. Of two rates of one origin for one day, the one known last.
create or replace view out_rate_mean as
with wanted as (
    select distinct
        out_revenue.organisation,
        coalesce(currency_unit.successor, out_revenue.local_currency) as currency,
        out_revenue.year - earlier.years as year
    from out_revenue
    cross join (values (0), (1)) as earlier (years)
    left join currency_unit on currency_unit.currency = out_revenue.local_currency
    where out_revenue.local_currency <> 'USD' and out_revenue.year is not null
),

told as (
    select
        accepted_exchange_rate.organisation,
        coalesce(currency_unit.successor, accepted_exchange_rate.currency) as currency,
        case submission.family
            when 'un_operational_rates' then 1 when 'ecb_reference_rates' then 2 when 'imf_yearly_rates' then 3
        end as reference,
        accepted_exchange_rate.valid_from,
        accepted_exchange_rate.known_from,
        currency_unit.currency is null as is_today_s,
        accepted_exchange_rate.units_per_usd / coalesce(currency_unit.units_per_successor, 1) as units_per_usd
    from accepted_exchange_rate
    inner join submission on submission.submission_id = accepted_exchange_rate.submission_id
    inner join knowledge on accepted_exchange_rate.known_from <= knowledge.known_on
    left join currency_unit on currency_unit.currency = accepted_exchange_rate.currency
    where accepted_exchange_rate.units_per_usd > 0
),

used as (
    select
        users.organisation,
        told.currency,
        coalesce(told.reference, case when told.organisation = users.organisation then 0 else 4 end) as origin,
        told.valid_from,
        arg_max(told.units_per_usd, (told.is_today_s, told.known_from)) as units_per_usd
    from (select distinct wanted.organisation, wanted.currency from wanted) as users
    inner join told on told.currency = users.currency
    group by all
),

reaches (origin, days) as (values (0, 99999), (1, 62), (2, 62), (3, 731), (4, 99999)),

days as (
    select wanted.organisation, wanted.currency, wanted.year, core_calendar.day, reaches.origin, reaches.days as reach
    from wanted
    inner join core_calendar on core_calendar.year = wanted.year
    inner join (select distinct used.organisation, used.currency, used.origin from used) as known
        on known.organisation = wanted.organisation and known.currency = wanted.currency
    inner join reaches on reaches.origin = known.origin
),

daily as (
    select
        days.organisation,
        days.currency,
        days.year,
        days.day,
        arg_min(used.units_per_usd, days.origin) as units_per_usd
    from days
    asof inner join used
        on used.organisation = days.organisation
        and used.currency = days.currency
        and used.origin = days.origin
        and used.valid_from <= days.day
    where days.day - used.valid_from <= days.reach
    group by all
)

select
    daily.organisation,
    daily.currency,
    daily.year,
    count(*) as days,
    cast(avg(daily.units_per_usd) as decimal(28, 12)) as units_per_usd
from daily
group by all;
