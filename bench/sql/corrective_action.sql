-- Corrective measures of one agreement in twenty; one in fifty of them is late.
insert into accepted_corrective_action by name
select
    deal.agreement_id,
    'late' as trigger,
    'Corrective measure' as measure,
    case when chance(deal.number, 'owned') < 0.8 then 'Partnerships officer, ' || deal.office end as agency_owner,
    deal.begins_on + 150 as first_due_on,
    case when chance(deal.number, 'corrected') < 0.98 then deal.begins_on + 100 + cast(die(deal.number, 'when', 80) as integer)
    end as done_on,
    accepted_agreement.organisation,
    accepted_agreement.submission_id,
    'MESURES' as sheet,
    accepted_agreement.row,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from deal
inner join accepted_agreement on accepted_agreement.agreement_id = deal.agreement_id
where chance(deal.number, 'has measure') < 0.05
order by deal.number;
