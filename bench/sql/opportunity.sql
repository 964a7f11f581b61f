-- Talks under way with one partner in two.
insert into accepted_opportunity by name
select
    'O-' || right(accepted_partner.partner_id, 5) as opportunity_id,
    accepted_partner.partner_id,
    'Opportunity (fictional)' as title,
    pick(accepted_partner.row, accepted_partner.partner_id, ['contact', 'proposal', 'negotiation', 'won', 'lost']) as stage,
    accepted_partner.organisation,
    accepted_partner.submission_id,
    'OPPORTUNITES' as sheet,
    accepted_partner.row,
    accepted_partner.known_from,
    accepted_partner.known_to
from accepted_partner
where chance(accepted_partner.row, accepted_partner.partner_id || ' talks') < 0.5;
