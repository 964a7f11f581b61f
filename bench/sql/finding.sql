-- What was said of the workbooks: a few remarks each.
insert into finding by name
select
    submission.submission_id,
    'FLUX' as sheet,
    4 + cast(step as integer) as row,
    'E' || (4 + step) as cell,
    'amount' as column_name,
    '12,5O' as value,
    'not-a-number' as rule,
    case when step = 0 then 'error' else 'warning' end as severity,
    '{}' as details
from submission
inner join range(0, 5) as steps (step) on step <= die(length(submission.period), submission.submission_id, 5)
order by submission.submission_id, step;
