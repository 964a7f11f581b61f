-- One row per counted agreement that has ended, and country: contacts kept in the twelve months after, who carries on.
-- A contact is a follow-up noted as done, or a touch the partner took part in; a story sent is none.
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
        bool_or(local_capacity) as has_capacity,
        bool_or(supporter) as has_supporter,
        max(case when done_on is not null then due_on end) as checked_on
    from core_follow_up
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
    carried.has_capacity,
    carried.has_supporter,
    carried.checked_on
from ended
inner join clock on clock.organisation = ended.organisation
left join kept on kept.organisation = ended.organisation and kept.agreement_id = ended.agreement_id
left join carried on carried.organisation = ended.organisation and carried.agreement_id = ended.agreement_id
left join core_calendar on core_calendar.day = ended.ends_on;
