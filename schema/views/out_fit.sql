-- One row per need not withdrawn and criterion: how far the private sector is best placed to answer it, rated 0 to 3 by
-- the office that declares it, and what the criterion weighs. The weights are the house's, public, and add up to 1.
create or replace view out_fit as
with weighted (criterion, weight) as (
    values
        ('expertise', 0.20), ('assets', 0.15), ('market', 0.15), ('speed', 0.15),
        ('cost', 0.10), ('durability', 0.15), ('local', 0.10)
)

select
    out_need.organisation,
    out_need.need_id,
    out_need.need_title,
    out_need.kind,
    out_need.country,
    out_need.office,
    out_need.bureau,
    out_need.bureau_now,
    out_need.date,
    out_need.year,
    out_need.quarter,
    out_need.month,
    out_need.is_unmet,
    weighted.criterion,
    cast(weighted.weight as double) as weight,
    cast(case weighted.criterion
        when 'expertise' then core_need.fit_expertise
        when 'assets' then core_need.fit_assets
        when 'market' then core_need.fit_market
        when 'speed' then core_need.fit_speed
        when 'cost' then core_need.fit_cost
        when 'durability' then core_need.fit_durability
        else core_need.fit_local
    end as integer) as rating,
    out_need.origin,
    out_need.submission_id,
    out_need.sheet,
    out_need.row
from out_need
inner join core_need
    on core_need.organisation = out_need.organisation and core_need.need_id = out_need.need_id
cross join weighted
where out_need.is_counted;
