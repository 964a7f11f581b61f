-- One milestone for one agreement in four; one in five is late.
insert into accepted_milestone_risk by name
select
    deal.agreement_id,
    'milestone' as kind,
    'Milestone' as label,
    deal.begins_on + 90 as first_on,
    deal.begins_on + 90 + 30 * cast(die(deal.number, 'delay', 4) as integer) as current_on,
    case when chance(deal.number, 'milestone') < 0.8
        then deal.begins_on + 60 + cast(die(deal.number, 'done', 60) as integer)
    end as done_on,
    accepted_agreement.organisation,
    accepted_agreement.submission_id,
    'SUIVI' as sheet,
    accepted_agreement.row,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from deal
inner join accepted_agreement on accepted_agreement.agreement_id = deal.agreement_id
where chance(deal.number, 'has milestone') < 0.25
order by deal.number;
