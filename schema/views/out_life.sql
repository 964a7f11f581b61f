-- One row per agreement and country it serves: the state it is in, that of the IATI standard, and since when it is there.
-- end_band: the last day of its rung, of those that end within 270 days; followed up: something with the partner is open.
-- Before signature, and while suspended, the day is the one the office states; where it states none, the day it first told
-- of that state after another one, and nothing where no other was known: how long it has been there, nobody said.
create or replace view out_life as
with told as (
    select
        accepted_agreement.organisation,
        accepted_agreement.agreement_id,
        accepted_agreement.status,
        min(accepted_agreement.known_from) as told_on,
        min(min(accepted_agreement.known_from)) over (
            partition by accepted_agreement.organisation, accepted_agreement.agreement_id
        ) as first_told_on
    from accepted_agreement
    cross join knowledge
    where accepted_agreement.known_from <= knowledge.known_on
    group by accepted_agreement.organisation, accepted_agreement.agreement_id, accepted_agreement.status
),

dated as (
    select
        out_term.*,
        case
            when out_term.status in ('development', 'review', 'signature') then '1'
            when out_term.status in ('signed', 'active') then '2'
            when out_term.status = 'ended' then '3'
            when out_term.status in ('closed', 'expired') then '4'
            when out_term.status in ('cancelled', 'terminated') then '5'
            when out_term.status = 'suspended' then '6'
        end as iati_status,
        case
            when core_agreement.status_since is not null then core_agreement.status_since
            when out_term.status = 'signed' then out_term.date
            when out_term.status = 'active' then greatest(out_term.starts_on, out_term.date)
            when out_term.status in ('ended', 'closed', 'terminated', 'expired') then out_term.ends_on
            when told.told_on > told.first_told_on then told.told_on
        end as since_on,
        told.told_on
    from out_term
    inner join core_agreement
        on core_agreement.organisation = out_term.organisation and core_agreement.agreement_id = out_term.agreement_id
    left join told
        on told.organisation = out_term.organisation
        and told.agreement_id = out_term.agreement_id
        and told.status = out_term.status
)

select
    dated.* exclude (date, told_on),
    dated.date as signed_on,
    coalesce(dated.since_on, dated.date, dated.told_on) as date,
    greatest(0, date_diff('day', dated.since_on, clock.today)) as days_in_state,
    date_diff('day', clock.today, dated.ends_on) as days_to_end,
    case
        when not dated.is_counted or dated.status not in ('signed', 'active', 'suspended') then null
        when dated.ends_on < clock.today or dated.ends_on > clock.today + interval 270 day then null
        when dated.ends_on <= clock.today + interval 30 day then '030'
        when dated.ends_on <= clock.today + interval 90 day then '090'
        when dated.ends_on <= clock.today + interval 180 day then '180'
        else '270'
    end as end_band,
    exists (
        select 1 from core_deal as next
        where next.organisation = dated.organisation
            and next.partner_id = dated.partner_id
            and next.agreement_id <> dated.agreement_id
            and (next.status in ('development', 'review', 'signature') or next.starts_on >= dated.ends_on)
    )
    or exists (
        select 1 from core_pursuit
        where core_pursuit.organisation = dated.organisation
            and core_pursuit.partner_id = dated.partner_id
            and core_pursuit.outcome = 'open'
    ) as is_followed_up,
    row_number() over (
        partition by dated.organisation, dated.agreement_id order by dated.share desc nulls last, dated.country
    ) = 1 as is_told_once,
    cast(core_deal.amount_usd * dated.share as decimal(24, 6)) as usd
from dated
inner join clock on clock.organisation = dated.organisation
inner join core_deal on core_deal.organisation = dated.organisation and core_deal.agreement_id = dated.agreement_id;
