"""Promises of the fictional portfolio: its size, its story, and that nothing in it is anyone's."""

import re
from collections import Counter, defaultdict
from datetime import date

import schema
from data.demo import FIRST_DAY, SILENT, TODAY
from data.demo.agreements import areas, themes
from data.demo.errors import faults
from data.demo.habits import words
from data.demo.money import rates, units_per_usd, usd
from data.demo.network import BRIDGES, ISOLATED
from data.demo.partners import names
from data.demo.portfolio import Agreement, Portfolio, offices
from etl.recognise import table_by_name
from settings import organisation


def confirmed(agreements: list[Agreement]) -> dict[int, float]:
    """Millions of USD confirmed by year."""
    by_year: dict[int, float] = defaultdict(float)
    for one in agreements:
        for gain in one.gains:
            if gain.on <= TODAY:
                by_year[gain.on.year] += gain.usd / 1e6
    return by_year


def test_the_agency_has_the_offices_of_the_settings() -> None:
    assert set(offices()) == organisation("demo").codes()
    assert Counter(office.kind for office in offices().values()) == {"country": 85, "bureau": 6, "headquarters": 1}


def test_there_are_400_partners_and_640_agreements_over_three_and_a_half_years(portfolio: Portfolio) -> None:
    assert len(portfolio.partners) == 400
    assert len(portfolio.agreements) == 640
    signed = [one.signed_on for one in portfolio.agreements if one.signed_on]
    assert FIRST_DAY <= min(signed) < date(2023, 5, 1)
    assert date(2026, 8, 31) < max(signed) <= TODAY


def test_every_key_is_borne_once(portfolio: Portfolio) -> None:
    for table in ("flow", "need", "opportunity", "offer", "practitioner"):
        key = schema.TABLES[table].key[0]
        keys = [filed.row[key] for filed in portfolio.filed[table]]
        assert len(keys) == len(set(keys)), table
    assert len({one.agreement_id for one in portfolio.agreements}) == 640
    assert len({partner.partner_id for partner in portfolio.partners}) == 400
    assert len({partner.name for partner in portfolio.partners}) == 400


def test_revenue_is_between_110_and_145_million_a_year_with_2025_the_highest(portfolio: Portfolio) -> None:
    by_year = confirmed(portfolio.agreements)
    assert 110 < by_year[2024] < by_year[2025] < 145
    assert 90 < by_year[2026] < 105  # nine months


def test_the_public_gives_most_before_the_new_year(portfolio: Portfolio) -> None:
    months: dict[int, float] = defaultdict(float)
    for one in portfolio.agreements:
        if one.source == "individuals":
            for gain in one.gains:
                if gain.on.year in (2024, 2025):
                    months[gain.on.month] += gain.usd
    assert sorted(months, key=lambda month: -months[month])[:2] == [12, 11]


def test_the_largest_foundation_gave_every_year_and_nothing_in_2026(portfolio: Portfolio) -> None:
    orvane = next(partner for partner in portfolio.partners if partner.name == "Orvane Foundation")
    years = {gain.on.year for one in portfolio.agreements if one.partner_id == orvane.partner_id for gain in one.gains}
    assert years == {2023, 2024, 2025}


def test_the_floods_of_2025_bring_gifts_to_one_country(portfolio: Portfolio) -> None:
    floods = [one for one in portfolio.agreements if one.facts.get("is_emergency")]
    assert {one.office for one in floods} == {"BGD"}
    assert sum(gain.usd for one in floods for gain in one.gains) > 6e6


def test_most_value_answers_a_need_declared_before_signature(portfolio: Portfolio) -> None:
    declared = {filed.row["need_id"]: filed.row["declared_on"] for filed in portfolio.filed["need"]}
    value = before = 0.0
    for one in portfolio.agreements:
        if one.signed_on and one.is_counted:
            dollars = usd(one.amount, one.currency, one.signed_on)
            value += dollars
            days = [declared[need] for need in one.need_ids]
            before += dollars if any(isinstance(day, date) and day < one.signed_on for day in days) else 0.0
    assert 0.58 < before / value < 0.75


def test_money_passed_on_by_headquarters_is_written_twice_and_counted_once(portfolio: Portfolio) -> None:
    copies = [one for one in portfolio.agreements if not one.is_counted]
    titles = {one.title.split(" (")[0] for one in portfolio.agreements if one.office == "HQ"}
    assert len(copies) == 7
    assert {one.title.split(" (")[0] for one in copies} <= titles


def test_shares_of_countries_make_a_hundred(portfolio: Portfolio) -> None:
    assert {round(sum(share for _, share in one.shares()), 6) for one in portfolio.agreements} == {1.0}


def test_a_rate_revised_within_a_month_changes_what_is_converted_after_it() -> None:
    assert units_per_usd("XOF", date(2026, 3, 13)) == units_per_usd("XOF", date(2026, 3, 1))
    assert units_per_usd("XOF", date(2026, 3, 16)) != units_per_usd("XOF", date(2026, 3, 13))
    assert {rate.currency for rate in rates()} >= {office.currency for office in offices().values()}


def test_isolated_offices_speak_to_nobody_and_bridges_carry_most_ties_between_regions(portfolio: Portfolio) -> None:
    carried = crossing = 0
    for filed in portfolio.filed["exchange"]:
        source, target = str(filed.row["from_office"]), str(filed.row["to_office"])
        assert source == target or not {source, target} & set(ISOLATED)
        if offices()[source].region != offices()[target].region:
            crossing += 1
            carried += bool({source, target} & set(BRIDGES))
    assert 0.18 < crossing / len(portfolio.filed["exchange"]) < 0.32
    assert carried / crossing > 0.6


def test_mentoring_starts_in_march_2026(portfolio: Portfolio) -> None:
    days = [filed.row["date"] for filed in portfolio.filed["exchange"] if filed.row["channel"] == "mentoring"]
    assert min(day for day in days if isinstance(day, date)) >= date(2026, 3, 2)


def test_no_partner_bears_a_famous_name(portfolio: Portfolio) -> None:
    famous = re.compile(r"\b(" + "|".join(map(re.escape, names()["famous"]["words"])) + r")\b", re.IGNORECASE)
    assert [partner.name for partner in portfolio.partners if famous.search(partner.name)] == []


def test_nobody_is_named_but_by_pseudonym(portfolio: Portfolio) -> None:
    codes = {str(filed.row["practitioner_id"]) for filed in portfolio.filed["practitioner"]}
    assert len(codes) == 304
    assert [code for code in codes if not re.fullmatch(r"PR-\d{4}", code)] == []
    cities = tuple(office.city for office in offices().values())
    assert [one.owner for one in portfolio.agreements if not one.owner.endswith(cities)] == []


def test_every_theme_speaks_three_languages() -> None:
    for code, area in areas().items():
        assert code in schema.LISTS["activity_area"]
        assert set(area["titles"]) == set(area["indicator"]) == set(schema.LANGUAGES)
        assert all(set(schema.LANGUAGES) <= set(need) for need in area["needs"])
    assert {each["kind"] for each in themes()["why_private"]} == set(schema.LISTS["need_kind"])


def test_every_sheet_name_an_office_uses_is_known() -> None:
    own = words()["sheets"]
    assert {
        (lang, table, name)
        for lang, tables in own.items()
        for table, found in tables.items()
        for name in found
        if table_by_name(name) != table
    } == set()


def test_faults_befall_offices_that_sent_their_workbook() -> None:
    assert 25 <= len(faults()) <= 40
    assert {fault.office for fault in faults()} <= set(offices()) - set(SILENT)
