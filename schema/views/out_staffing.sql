-- One row per post that works on partnerships, and one without a post per open bureau that stated none: its absence counts.
-- Where no office of the organisation ever stated its posts there is no row: not stated is not vacant.
create or replace view out_staffing as
with stated as (
    select organisation, office, post from core_staffing

    union all

    select
        core_membership.organisation,
        core_membership.office,
        cast(null as varchar) as post
    from core_membership
    inner join clock
        on clock.organisation = core_membership.organisation
        and clock.today between core_membership.valid_from and core_membership.valid_to
    where core_membership.kind = 'bureau'
        and core_membership.organisation in (select organisation from core_staffing)
        and not exists (
            select 1 from core_staffing
            where core_staffing.organisation = core_membership.organisation
                and core_staffing.office = core_membership.office
        )
)

select
    stated.organisation,
    stated.office,
    core_membership.kind as office_kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    stated.post,
    coalesce(core_staffing.dedicated, false) as is_dedicated,
    core_staffing.since as date,
    core_staffing.vacant_since,
    stated.post is not null and coalesce(core_staffing.vacant_since > clock.today, true) as is_filled,
    case when core_staffing.vacant_since <= clock.today
        then date_diff('day', core_staffing.vacant_since, clock.today)
    end as vacant_days,
    core_staffing.delegation,
    core_staffing.budget_usd,
    case when stated.post is not null then 'staffing' end as origin,
    core_staffing.submission_id,
    core_staffing.sheet,
    core_staffing.row
from stated
inner join clock on clock.organisation = stated.organisation
left join core_staffing
    on core_staffing.organisation = stated.organisation
    and core_staffing.office = stated.office
    and core_staffing.post = stated.post
left join core_membership
    on core_membership.organisation = stated.organisation
    and core_membership.office = stated.office
    and clock.today between core_membership.valid_from and core_membership.valid_to;
