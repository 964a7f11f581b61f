-- Two agreements in five answer a need.
insert into agreement_need by name
select
    $organisation as organisation,
    deal.agreement_id,
    'N-' || lpad(cast(1 + die(deal.number, 'need', $needs) as varchar), 5, '0') as need_id,
    cast(1 as decimal(9, 6)) as share,
    accepted_agreement.submission_id,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from deal
inner join accepted_agreement on accepted_agreement.agreement_id = deal.agreement_id
where chance(deal.number, 'answers') < 0.4
order by deal.number;
