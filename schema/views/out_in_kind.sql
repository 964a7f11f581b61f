-- One row per gift that is not money, and country its agreement serves: goods at their value, expertise in days and in
-- the range it was valued at, data, advocacy and access, which have no price. None of it is revenue.
create or replace view out_in_kind as
select
    core_in_kind.organisation,
    core_in_kind.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_in_kind.kind,
    core_in_kind.unit,
    core_in_kind.level,
    core_in_kind.valuation_basis,
    core_in_kind.valued_by,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_in_kind.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_deal.is_counted,
    cast(core_in_kind.quantity * core_share.share as decimal(24, 6)) as quantity,
    cast(core_in_kind."days" * core_share.share as decimal(24, 6)) as expert_days,
    cast(
        core_in_kind.unit_value_usd * coalesce(core_in_kind.quantity, core_in_kind."days", 1) * core_share.share
        as decimal(24, 6)
    ) as value_usd,
    cast(core_in_kind.low_usd * core_share.share as decimal(24, 6)) as low_usd,
    cast(core_in_kind.high_usd * core_share.share as decimal(24, 6)) as high_usd,
    'in_kind' as origin,
    core_in_kind.submission_id,
    core_in_kind.sheet,
    core_in_kind.row
from core_in_kind
inner join clock on clock.organisation = core_in_kind.organisation
inner join core_deal
    on core_deal.organisation = core_in_kind.organisation and core_deal.agreement_id = core_in_kind.agreement_id
inner join core_share
    on core_share.organisation = core_in_kind.organisation and core_share.agreement_id = core_in_kind.agreement_id
left join core_membership
    on core_membership.organisation = core_in_kind.organisation
    and core_membership.office = core_share.office
    and core_in_kind.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_in_kind.date;
