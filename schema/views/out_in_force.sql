-- One row per counted agreement, country and year in which it was in force: whether it was ended early in that year, why,
-- and whether measures to put it right had been agreed before. A suspension is no end.
create or replace view out_in_force as
with put_right as (
    select organisation, agreement_id, min(coalesce(signed_on, first_due_on)) as agreed_on
    from core_corrective_action
    group by organisation, agreement_id
),

lived as (
    select
        out_term.*,
        unnest(generate_series(
            year(out_term.starts_on), year(least(coalesce(out_term.ends_on, clock.today), clock.today))
        )) as in_force
    from out_term
    inner join clock on clock.organisation = out_term.organisation
    inner join core_deal
        on core_deal.organisation = out_term.organisation
        and core_deal.agreement_id = out_term.agreement_id
        and core_deal.is_binding
    where out_term.is_counted and out_term.starts_on <= clock.today
)

select
    lived.* exclude (in_force, date, year, quarter, month),
    lived.ends_on as date,
    cast(lived.in_force as integer) as year,
    coalesce(lived.status = 'terminated' and year(lived.ends_on) = lived.in_force, false) as is_ended_early,
    coalesce(put_right.agreed_on <= lived.ends_on, false) as had_plan,
    cast(core_deal.amount_usd * lived.share as decimal(24, 6)) as usd
from lived
inner join core_deal on core_deal.organisation = lived.organisation and core_deal.agreement_id = lived.agreement_id
left join put_right on put_right.organisation = lived.organisation and put_right.agreement_id = lived.agreement_id;
