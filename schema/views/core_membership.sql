-- One row per office and span of membership: its bureau in that span, and the bureau it belongs to today.
-- A bureau is its own bureau; one that has closed hands on to the bureau its offices joined.
-- A span without an end still holds.
-- At hand: held in memory while a version is built, for most views read it.
create or replace view core_membership as
with span as (
    select * replace (coalesce(valid_to, date '9999-12-31') as valid_to) from core_office
),

heir as (
    select
        span.organisation,
        span.bureau,
        min(office_today.bureau) as bureau_now
    from span
    inner join clock on clock.organisation = span.organisation
    inner join span as office_today
        on office_today.organisation = span.organisation
        and office_today.office = span.office
        and clock.today between office_today.valid_from and office_today.valid_to
    where span.bureau is not null
        and office_today.bureau <> span.bureau
        and span.valid_to < clock.today
    group by span.organisation, span.bureau
)

select
    span.organisation,
    span.office,
    span.kind,
    span.country,
    coalesce(span.bureau, span.office) as bureau,
    case
        when office_today.office is not null then coalesce(office_today.bureau, office_today.office)
        else coalesce(heir.bureau_now, span.bureau, span.office)
    end as bureau_now,
    span.valid_from,
    span.valid_to
from span
inner join clock on clock.organisation = span.organisation
left join span as office_today
    on office_today.organisation = span.organisation
    and office_today.office = span.office
    and clock.today between office_today.valid_from and office_today.valid_to
left join heir
    on heir.organisation = span.organisation
    and heir.bureau = coalesce(span.bureau, span.office);
