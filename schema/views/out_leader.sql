-- One row per head of a bureau or country office of today and each of the four facts that show buy-in: there or not, since
-- when. A partner met counts for six months; the others stand until said otherwise. Heads are offices here, never names.
-- A row says no file: which offices sent a fact would say whose head showed it.
-- Where no office ever sent a fact there is no row: not asked is not missing.
create or replace view out_leader as
with shown as (
    select
        core_leader_evidence.organisation,
        core_leader_evidence.office,
        core_leader_evidence.level,
        core_leader_evidence.item,
        max(core_leader_evidence.date) as date
    from core_leader_evidence
    inner join clock on clock.organisation = core_leader_evidence.organisation
    where core_leader_evidence.date <= clock.today
        and (core_leader_evidence.item <> 'partner_met' or core_leader_evidence.date > clock.today - interval 6 month)
    group by
        core_leader_evidence.organisation, core_leader_evidence.office, core_leader_evidence.level, core_leader_evidence.item
),

wanted as (
    select
        core_membership.organisation,
        core_membership.office,
        core_membership.country,
        core_membership.bureau,
        core_membership.bureau_now,
        case when core_membership.kind = 'bureau' then 'regional' else 'country' end as leader_level,
        unnest(['strategy_endorsed', 'target_owned', 'partner_met', 'resources_assigned']) as leader_item
    from core_membership
    inner join clock
        on clock.organisation = core_membership.organisation
        and clock.today between core_membership.valid_from and core_membership.valid_to
    where core_membership.kind in ('bureau', 'country')
        and core_membership.organisation in (select organisation from core_leader_evidence)
)

select
    wanted.organisation,
    wanted.office,
    wanted.country,
    wanted.bureau,
    wanted.bureau_now,
    wanted.leader_level,
    wanted.leader_item,
    shown.date,
    shown.date is not null as is_shown,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from wanted
left join shown
    on shown.organisation = wanted.organisation
    and shown.office = wanted.office
    and shown.level = wanted.leader_level
    and shown.item = wanted.leader_item;
