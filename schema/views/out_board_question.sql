-- One row per question of the Board: when it was asked and answered, and whether the answer rests on a figure with its source.
create or replace view out_board_question as
select
    core_board_question.organisation,
    core_board_question.question_id,
    core_board_question.session,
    core_board_question.question,
    core_board_question.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_board_question.asked_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_board_question.answered_on,
    core_board_question.answer,
    core_board_question.figure,
    core_board_question.answered_on is not null as is_answered,
    core_board_question.answered_on is not null and core_board_question.figure is not null as is_sourced,
    date_diff('day', core_board_question.asked_on, core_board_question.answered_on) as answer_days,
    date_diff('day', core_board_question.asked_on, coalesce(core_board_question.answered_on, clock.today)) as waiting_days,
    'board_question' as origin,
    core_board_question.submission_id,
    core_board_question.sheet,
    core_board_question.row
from core_board_question
inner join clock on clock.organisation = core_board_question.organisation
left join core_membership
    on core_membership.organisation = core_board_question.organisation
    and core_membership.office = core_board_question.office
    and core_board_question.asked_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_board_question.asked_on
where core_board_question.asked_on <= clock.today;
