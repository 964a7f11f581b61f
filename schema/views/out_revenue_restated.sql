-- One row per recognition of out_revenue, seen from two years: its own (now) and the next (before), months as of that year.
-- Both years are valued at the mean rates of the year before the one they are seen from. What is in dollars has no
-- effect; what its sender published in dollars, or what no rate reaches, stands apart (is_restated = no).
-- Never kept: each row repeats one of out_revenue, and screens read rollup_revenue_restated.
create or replace view out_revenue_restated as
with seen as (
    select
        out_revenue.*,
        later.years,
        out_revenue.year + later.years as seen_year,
        coalesce(currency_unit.successor, out_revenue.local_currency) as currency_now,
        rate_mean.units_per_usd * coalesce(currency_unit.units_per_successor, 1) as units_per_usd,
        rate_mean.units_per_usd as base_units_per_usd,
        out_revenue.local_currency = 'USD' as is_dollars,
        out_revenue.usd_basis = 'rate' and rate_mean.units_per_usd is not null as is_converted
    from out_revenue
    cross join (values (0), (1)) as later (years)
    inner join clock on clock.organisation = out_revenue.organisation
    left join currency_unit on currency_unit.currency = out_revenue.local_currency
    left join out_rate_mean as rate_mean
        on rate_mean.organisation = out_revenue.organisation
        and rate_mean.currency = coalesce(currency_unit.successor, out_revenue.local_currency)
        and rate_mean.year = out_revenue.year + later.years - 1
    where later.years = 0 or out_revenue.year < extract(year from clock.today)
),

valued as (
    select
        seen.*,
        coalesce(seen.is_dollars or seen.is_converted, false) as is_restated,
        case
            when seen.is_dollars then seen.confirmed_usd
            when seen.is_converted then cast(round(seen.local_amount / seen.units_per_usd, 6) as decimal(24, 6))
        end as constant_usd
    from seen
)

select
    valued.organisation,
    valued.agreement_id,
    valued.agreement_title,
    valued.partner_id,
    valued.partner_name,
    valued.source,
    valued.activity_area,
    valued.country,
    valued.office,
    valued.bureau,
    valued.bureau_now,
    valued.date as recognised_on,
    valued.seen_year as year,
    valued.seen_year || substr(valued.quarter, 5) as quarter,
    valued.seen_year || substr(valued.month, 5) as month,
    valued.currency_now as currency,
    valued.local_currency,
    valued.usd_basis,
    valued.base_units_per_usd,
    valued.is_restated,
    case when valued.years = 0 then valued.confirmed_usd else 0 end as now_usd,
    case when valued.years = 1 then valued.confirmed_usd else 0 end as before_usd,
    case when valued.years = 0 then coalesce(valued.constant_usd, valued.confirmed_usd) else 0 end as constant_now_usd,
    case when valued.years = 1 then coalesce(valued.constant_usd, valued.confirmed_usd) else 0 end as constant_before_usd,
    case when valued.years = 1 then coalesce(valued.constant_usd, 0) else 0 end as restated_before_usd,
    coalesce(valued.constant_usd, 0) * (1 - 2 * valued.years) as activity_usd,
    coalesce(valued.confirmed_usd - valued.constant_usd, 0) * (1 - 2 * valued.years) as exchange_usd,
    case when valued.constant_usd is null then valued.confirmed_usd else 0 end * (1 - 2 * valued.years) as apart_usd,
    abs(valued.confirmed_usd) as weight_usd,
    case when valued.constant_usd is null then 0 else abs(valued.confirmed_usd) end as restated_weight_usd,
    valued.origin,
    valued.submission_id,
    valued.sheet,
    valued.row
from valued;
