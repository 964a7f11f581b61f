-- Units of a currency per US dollar, fixed: the generator needs money of several currencies, not its history.
create temp table rate as
select * from (
    values ('USD', 1.0), ('EUR', 0.9), ('GBP', 0.8), ('XOF', 590.0), ('KES', 130.0), ('COP', 4000.0), ('CHF', 0.85),
    ('JPY', 150.0)
) as listed (currency, units_per_usd);
