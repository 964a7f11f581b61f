-- One check per partner, valid five years; a few have lapsed, one in fifty was never cleared.
insert into accepted_due_diligence by name
with checked as (
    select
        accepted_partner.*,
        cast($today as date) - cast(die(accepted_partner.row, accepted_partner.partner_id, 1860) as integer) as date
    from accepted_partner
    where chance(accepted_partner.row, accepted_partner.partner_id || ' check') < 0.95
)

select
    partner_id,
    date,
    case when chance(row, partner_id || ' outcome') < 0.98 then 'cleared' else 'pending' end as outcome,
    'low' as risk_level,
    cast(date + interval 5 year as date) as valid_until,
    organisation,
    submission_id,
    'DILIGENCE' as sheet,
    row,
    known_from,
    known_to
from checked;
