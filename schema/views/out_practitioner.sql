-- One row per practitioner and month: acts in the 90 days to the month's end, and in the 90 days before those.
-- Where no exchange is dated there is no month and so no activity to state.
create or replace view out_practitioner as
with act as (
    select
        core_exchange.organisation,
        core_exchange.from_practitioner as practitioner_id,
        core_month.month,
        sum(case when core_exchange.date > core_month.closes_on - 90 then 1 else 0 end) as acts_90d,
        sum(case when core_exchange.date <= core_month.closes_on - 90 then 1 else 0 end) as acts_before
    from core_exchange
    inner join core_month
        on core_month.organisation = core_exchange.organisation
        and core_month.closes_on >= core_exchange.date
        and core_month.closes_on < core_exchange.date + 180
    where core_exchange.from_practitioner is not null
    group by core_exchange.organisation, core_exchange.from_practitioner, core_month.month
)

select
    core_practitioner.organisation,
    core_practitioner.practitioner_id,
    core_practitioner.consent,
    core_practitioner.language,
    core_practitioner.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_month.month,
    core_month.year,
    core_month.quarter,
    core_month.closes_quarter,
    core_month.closes_year,
    core_month.month is not null and coalesce(core_practitioner.joined_on, core_month.closes_on) <= core_month.closes_on
    and coalesce(core_practitioner.left_on, core_month.closes_on) >= core_month.closes_on as is_member,
    coalesce(act.acts_90d, 0) > 0 as is_active,
    coalesce(act.acts_before, 0) >= 4 and coalesce(act.acts_90d, 0) = 0 as is_lost_regular,
    coalesce(act.acts_90d, 0) as acts_90d,
    'practitioner' as origin,
    core_practitioner.submission_id,
    core_practitioner.sheet,
    core_practitioner.row
from core_practitioner
inner join clock on clock.organisation = core_practitioner.organisation
left join core_month on core_month.organisation = core_practitioner.organisation
left join act
    on act.organisation = core_practitioner.organisation
    and act.practitioner_id = core_practitioner.practitioner_id
    and act.month = core_month.month
left join core_membership
    on core_membership.organisation = core_practitioner.organisation
    and core_membership.office = core_practitioner.office
    and coalesce(core_month.closes_on, clock.today) between core_membership.valid_from and core_membership.valid_to;
