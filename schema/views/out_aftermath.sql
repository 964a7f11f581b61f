-- One row per counted agreement that has ended, and country: contacts kept in the twelve months after, who carries on.
-- A contact is a follow-up noted as done, or a touch the partner took part in; a story sent is none. Local capacity is what
-- the last visit that spoke of it found, 3 of 4 or a plain yes being enough. Trust: both sides' mean nearest the end (a year
-- before to three months after) and nearest a year later (9 to 18 months).
create or replace view out_aftermath as
with ended as (
    select out_term.*
    from out_term
    inner join clock on clock.organisation = out_term.organisation
    where out_term.is_counted
        and out_term.status in ('ended', 'closed', 'terminated', 'expired')
        and out_term.ends_on <= clock.today
),

touched as (
    select core_follow_up.organisation, core_follow_up.agreement_id, core_follow_up.done_on
    from core_follow_up
    where core_follow_up.kind in ('contact', 'invitation') and core_follow_up.done_on is not null

    union

    select ended.organisation, ended.agreement_id, out_touch.date
    from out_touch
    inner join ended on ended.organisation = out_touch.organisation and ended.partner_id = out_touch.partner_id
    where out_touch.kind in ('signature', 'first_contact', 'opportunity', 'evaluation')
),

kept as (
    select ended.organisation, ended.agreement_id, count(distinct touched.done_on) as contacts
    from ended
    inner join touched on touched.organisation = ended.organisation and touched.agreement_id = ended.agreement_id
    where touched.done_on > ended.ends_on and touched.done_on <= ended.ends_on + interval 12 month
    group by ended.organisation, ended.agreement_id
),

carried as (
    select
        organisation,
        agreement_id,
        count(*) as follow_ups,
        bool_or(supporter) as has_supporter,
        max(case when done_on is not null then due_on end) as checked_on
    from core_follow_up
    where kind <> 'policy_notice'
    group by organisation, agreement_id
),

judged as (
    select
        organisation,
        agreement_id,
        local_capacity_score as capacity_score,
        coalesce(local_capacity_score >= 3, local_capacity) as has_capacity,
        row_number() over (partition by organisation, agreement_id order by done_on desc, row desc) as recency
    from core_follow_up
    where done_on is not null
        and (local_capacity_score is not null or (kind = 'durability' and local_capacity is not null))
),

trusted as (
    select
        ended.organisation,
        ended.agreement_id,
        core_partnership_view.asked_on > ended.ends_on + interval 3 month as is_after,
        (core_partnership_view.agency_score + core_partnership_view.partner_score) / 2 as trust,
        row_number() over (
            partition by
                ended.organisation, ended.agreement_id,
                core_partnership_view.asked_on > ended.ends_on + interval 3 month
            order by abs(date_diff('day', ended.ends_on, core_partnership_view.asked_on)
                - case when core_partnership_view.asked_on > ended.ends_on + interval 3 month then 365 else 0 end),
                ended.country
        ) as nearness
    from ended
    inner join core_partnership_view
        on core_partnership_view.organisation = ended.organisation
        and core_partnership_view.agreement_id = ended.agreement_id
    where core_partnership_view.aspect = 'trust'
        and core_partnership_view.asked_on <= ended.ends_on + interval 18 month
        and (
            core_partnership_view.asked_on >= ended.ends_on + interval 9 month
            or core_partnership_view.asked_on
                between ended.ends_on - interval 12 month and ended.ends_on + interval 3 month
        )
),

felt as (
    select
        organisation,
        agreement_id,
        cast(max(case when is_after then trust end) - max(case when not is_after then trust end) as double)
            as trust_change
    from trusted
    where nearness = 1
    group by organisation, agreement_id
)

select
    ended.* exclude (date, year, quarter, month),
    ended.ends_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    ended.ends_on + interval 12 month <= clock.today as is_a_year_ago,
    coalesce(kept.contacts, 0) as contacts,
    coalesce(kept.contacts, 0) >= 2 as is_kept_in_touch,
    carried.follow_ups is not null as is_followed,
    exists (
        select 1 from core_content
        where core_content.organisation = ended.organisation
            and core_content.partner_id = ended.partner_id
            and core_content.cleared_on is not null
            and core_content.url is not null
    ) as has_public_summary,
    exists (
        select 1 from core_follow_up
        where core_follow_up.organisation = ended.organisation
            and core_follow_up.agreement_id = ended.agreement_id
            and core_follow_up.kind = 'invitation'
            and core_follow_up.due_on <= clock.today
    ) as is_invited,
    judged.has_capacity,
    judged.capacity_score,
    carried.has_supporter,
    carried.checked_on,
    felt.trust_change,
    row_number() over (
        partition by ended.organisation, ended.agreement_id order by ended.share desc nulls last, ended.country
    ) = 1 as is_told_once
from ended
inner join clock on clock.organisation = ended.organisation
left join kept on kept.organisation = ended.organisation and kept.agreement_id = ended.agreement_id
left join carried on carried.organisation = ended.organisation and carried.agreement_id = ended.agreement_id
left join judged
    on judged.organisation = ended.organisation and judged.agreement_id = ended.agreement_id and judged.recency = 1
left join felt on felt.organisation = ended.organisation and felt.agreement_id = ended.agreement_id
left join core_calendar on core_calendar.day = ended.ends_on;
