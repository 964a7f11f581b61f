-- One example from the field for each agreement in a hundred.
insert into accepted_example by name
select
    deal.office,
    'Example no. ' || deal.number || ' (fictional)' as title,
    agreement_need.need_id,
    deal.agreement_id,
    'A fictional outcome in one sentence.' as outcome,
    deal.begins_on + 60 as date,
    'Evaluation, page 4 (fictional)' as proof,
    true as consent,
    accepted_agreement.organisation,
    accepted_agreement.submission_id,
    'EXEMPLES' as sheet,
    accepted_agreement.row,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from deal
inner join accepted_agreement on accepted_agreement.agreement_id = deal.agreement_id
inner join agreement_need on agreement_need.agreement_id = deal.agreement_id
where deal.number % 40 = 7 and deal.begins_on + 60 <= $today;
