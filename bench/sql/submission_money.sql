-- What each sheet of flows brought, kind by kind; of one office in four a little still waits from the last quarter.
insert into submission_money by name
with brought as (
    select
        accepted_flow.submission_id,
        accepted_flow.sheet,
        accepted_flow.kind,
        sum(accepted_flow.amount_usd) as accepted_usd,
        max(
            case
                when submission.period_end = $today and chance(length(submission.office), submission.submission_id) < 0.25
                    then 0.001
                else 0
            end
        ) as held_share
    from accepted_flow
    inner join submission on submission.submission_id = accepted_flow.submission_id
    group by accepted_flow.submission_id, accepted_flow.sheet, accepted_flow.kind
)

select
    submission_id,
    sheet,
    kind,
    accepted_usd * (1 + held_share) as read_usd,
    accepted_usd,
    accepted_usd * held_share as held_usd,
    0 as ignored_usd
from brought
order by submission_id, kind;
