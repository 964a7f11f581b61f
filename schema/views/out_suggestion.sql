-- One row per suggestion an office made on tools, guidance or support: answered or not, adopted, changed, told back.
create or replace view out_suggestion as
select
    core_suggestion.organisation,
    core_suggestion.suggestion_id,
    core_suggestion.suggestion,
    core_suggestion.subject,
    core_suggestion.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_suggestion.made_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_suggestion.answered_on,
    core_suggestion.answer,
    core_suggestion.reason,
    core_suggestion.changed_on,
    core_suggestion.change,
    core_suggestion.told_on,
    core_suggestion.owner,
    core_suggestion.answered_on is not null as is_answered,
    core_suggestion.answered_on is not null and coalesce(core_suggestion.answer in ('adopted', 'partly'), false) as is_adopted,
    core_suggestion.changed_on is not null as is_changed,
    core_suggestion.told_on is not null as is_told,
    date_diff('day', core_suggestion.made_on, core_suggestion.answered_on) as answer_days,
    date_diff('day', core_suggestion.made_on, coalesce(core_suggestion.answered_on, clock.today)) as waiting_days,
    'suggestion' as origin,
    core_suggestion.submission_id,
    core_suggestion.sheet,
    core_suggestion.row
from core_suggestion
inner join clock on clock.organisation = core_suggestion.organisation
left join core_membership
    on core_membership.organisation = core_suggestion.organisation
    and core_membership.office = core_suggestion.office
    and core_suggestion.made_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_suggestion.made_on
where core_suggestion.made_on <= clock.today;
