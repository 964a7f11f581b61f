-- One row per question between offices: the first answer another office sent the asker from that day on, and the hours it
-- took, as the answer says, else by the days between. A question younger than seven days without one is not judged; one answered later than that counts as not answered.
create or replace view out_question as
with answer as (
    select organisation, to_office, date, max(delay_h) as delay_h
    from core_exchange_placed
    where channel = 'answer' and from_office <> to_office and date is not null
    group by organisation, to_office, date
),

asked as (
    select
        core_exchange_placed.*,
        row_number() over () as question_number
    from core_exchange_placed
    where core_exchange_placed.channel = 'question' and core_exchange_placed.date is not null
),

answered as (
    select
        asked.question_number,
        answer.date as answered_on,
        answer.delay_h
    from asked
    asof inner join answer
        on answer.organisation = asked.organisation
        and answer.to_office = asked.from_office
        and asked.date <= answer.date
)

select
    asked.organisation,
    asked.topic,
    asked.from_office,
    asked.to_office,
    asked.from_office as office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    asked.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    answered.answered_on,
    coalesce(answered.answered_on <= asked.date + interval 7 day, false) as is_replied,
    coalesce(answered.answered_on <= asked.date + interval 7 day, false)
    or asked.date + interval 7 day <= clock.today as is_judged,
    cast(coalesce(answered.delay_h, 24 * date_diff('day', asked.date, answered.answered_on)) as double) as reply_hours,
    asked.exchanges,
    'exchange' as origin,
    asked.submission_id,
    asked.sheet,
    asked.row
from asked
inner join clock on clock.organisation = asked.organisation
left join answered on answered.question_number = asked.question_number
left join core_membership
    on core_membership.organisation = asked.organisation
    and core_membership.office = asked.from_office
    and asked.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = asked.date;
