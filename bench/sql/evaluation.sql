-- Of the agreements that ended all but one in a hundred were evaluated.
insert into accepted_evaluation by name
select
    deal.agreement_id,
    'final' as kind,
    deal.ends_on as due_on,
    deal.ends_on + cast(5 + die(deal.number, 'evaluated on', 60) as integer) as done_on,
    accepted_agreement.organisation,
    accepted_agreement.submission_id,
    'EVALUATIONS' as sheet,
    accepted_agreement.row,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from deal
inner join accepted_agreement on accepted_agreement.agreement_id = deal.agreement_id
where deal.ends_on + 65 < $today and chance(deal.number, 'evaluated') < 0.99
order by deal.number;
