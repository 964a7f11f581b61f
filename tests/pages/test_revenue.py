"""The page of revenue: every state of money by its name, steps that close to the cent, and no number it invents."""

import re
from pathlib import Path

import pytest

import metrics
import words
from components import read as read_state
from metrics.leaks import STEPS
from metrics.partners import FLOWS
from pages._panorama.scope import scope_of
from pages._revenue.reminders import arrears_of, letter
from tests.pages.conftest import Opened, Read, plain, view

DEMO = {"organisation": "demo"}
SPAN = ("2026-01", "2026-09")
FRENCH = str.maketrans({" ": "", ",": "."})


def _number(cell: str) -> float:
    """A figure as the French page writes it to the cent."""
    return float(cell.replace("$", "").translate(FRENCH).replace("−", "-"))


def _ids(read: Read) -> set[str]:
    return set(re.findall(r'<section[^>]* id="(revenue-[\w-]+)"', read.html)) | set(
        re.findall(r'id="(revenue-[\w-]+)"', read.html)
    )


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_page_opens_with_each_of_its_cards_in_each_language(opened_demo: Opened, lang: str) -> None:
    cards = {"funnel", "leaks", "names", "fan", "record", "views", "wall", "bridge", "flows", "partners", "pipeline"}
    cards |= {"opportunities", "late", "coming", "letters", "concentration", "earmarking", "in-kind"}
    cards |= {"owed", "returns", "leverage", "cohorts"}
    assert {f"revenue-{card}" for card in cards} <= _ids(opened_demo("/revenue", lang))


# From signed to spent -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["/revenue", "/revenue?region=RBD", "/revenue?signed=all", "/revenue?country=NGA"])
def test_signed_leads_to_spent_to_the_cent(opened_demo: Opened, address: str) -> None:
    rows = opened_demo(address).table("revenue-leaks")
    amounts = [_number(row[2]) for row in rows]
    states = [place for place, row in enumerate(rows) if not row[1]]
    assert len(states) == 4, "signed, recognised, received, spent"
    for first, last in zip(states, states[1:], strict=False):
        step = amounts[first] + sum(amounts[first + 1 : last])
        assert step == pytest.approx(amounts[last], abs=0.05 * (last - first))


def test_the_states_are_those_of_the_metrics(demo_warehouse: Path) -> None:
    ask = {"where": DEMO, "warehouse": demo_warehouse}
    leaks = metrics.ask("money_leaks", **ask).value("money_leaks")
    signed = metrics.ask("signed_value", **ask).value("signed_value")
    spent = metrics.ask("spent_of_signed", **ask).value("spent_of_signed")
    assert signed is not None and spent is not None
    assert leaks == pytest.approx(signed - spent, abs=0.01)
    whole = metrics.ask("confirmed_revenue", **ask).value("confirmed_revenue")
    reached = metrics.ask("recognised_of_signed", **ask).value("recognised_of_signed")
    assert reached == pytest.approx(whole, abs=0.01), "every dollar confirmed belongs to a signed agreement"


@pytest.mark.parametrize("leak", ["unrecognised", "unreceived_late", "unspent_ended"])
def test_a_leak_leads_to_agreements_that_hold_all_of_it(opened_demo: Opened, demo_warehouse: Path, leak: str) -> None:
    read = opened_demo(f"/revenue?leak={leak}&signed=all")
    whole = metrics.ask("money_leaks", "leak", DEMO, warehouse=demo_warehouse).by("leak")[leak]
    listed = metrics.rows("out_money_state", [f"{leak}_usd"], DEMO, warehouse=demo_warehouse)
    assert sum(usd for (usd,) in listed.rows) == pytest.approx(whole, abs=0.01)
    assert read.table("revenue-names")[-1][-1] == plain(words.money(whole, "fr"))


def test_each_leak_is_named_in_each_language() -> None:
    for lang in words.LANGUAGES:
        for leak in (leak for names in STEPS.values() for leak in names):
            assert words.say(f"revenue-leak-{leak.replace('_', '-')}", lang)
            assert words.say(f"revenue-act-{leak.replace('_', '-')}", lang)


# Partners won and lost ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", ["/revenue", "/revenue?region=RBN", "/revenue?year=2025", "/revenue?source=businesses"]
)
def test_the_bridge_closes_to_the_cent(opened_demo: Opened, address: str) -> None:
    rows = opened_demo(address).table("revenue-flows")
    before, *flows, after = [_number(row[2]) for row in rows]
    assert before + sum(flows) == pytest.approx(after, abs=0.005 * len(rows))


@pytest.mark.parametrize("flow", FLOWS)
def test_each_movement_leads_to_its_names(opened_demo: Opened, flow: str) -> None:
    read = opened_demo(f"/revenue?flow={flow}")
    label = plain(words.say(f"revenue-flow-{flow.replace('_', '-')}", "fr"))
    count = next(row[1] for row in read.table("revenue-flows") if row[0] == label)
    assert read.title("revenue-partners") == plain(words.say("revenue-flow-names", "fr", flow=label, n=int(count)))
    assert any(path == "/partners" and "partner" in query for path, query in read.links("revenue-partners"))


def test_a_bureau_whose_countries_moved_loses_no_partner_for_it(opened_demo: Opened) -> None:
    """Nairobi took over Johannesburg's countries in 2026: their partners were not gained that day."""
    scope = scope_of(read_state({"region": "RBN", "year": "2026"}, "/revenue"))
    assert scope.before_column == "bureau_now"
    rows = {row[0]: row for row in opened_demo("/revenue?region=RBN").table("revenue-flows")}
    last = metrics.ask("programme_year_revenue", where={**DEMO, "year": 2025, "bureau_now": "RBN"})
    assert _number(rows["2025"][2]) == last.value("programme_year_revenue")


def test_a_year_is_not_bridged_from_one_that_is_known_in_part(opened_demo: Opened) -> None:
    """The portfolio begins in April 2023: every partner of 2024 would look new."""
    read = opened_demo("/revenue?year=2024")
    assert "2023 n’est connue qu’en partie" in read.text
    assert "revenue-bridge" not in _ids(read)
    assert [row[0] for row in read.table("revenue-views")][0] == "2023, depuis avr."


# What is due ----------------------------------------------------------------------------------------------------------


def test_secured_money_is_programme_money_received_due_or_forgone(demo_warehouse: Path) -> None:
    ask = {"by": "year", "where": DEMO, "warehouse": demo_warehouse}
    whole = metrics.ask("programme_year_revenue", **ask).by("year")
    received, due = metrics.ask("secured_received", **ask).by("year"), metrics.ask("secured_due", **ask).by("year")
    for year, usd in whole.items():
        if year >= 2027:
            assert received[year] + due[year] == pytest.approx(usd, abs=0.02)
        assert received[year] + due[year] <= usd + 0.02


def test_arrears_are_the_same_whether_counted_as_overdue_or_as_not_received(demo_warehouse: Path) -> None:
    overdue = metrics.ask("overdue_instalments", where=DEMO, warehouse=demo_warehouse).value("overdue_instalments")
    late = {**DEMO, "is_past_due": True}
    listed = metrics.rows("out_secured", ["due_usd", "forgone_usd"], late, warehouse=demo_warehouse)
    assert sum(due + forgone for due, forgone in listed.rows) == pytest.approx(overdue, abs=0.01)


def test_the_tiny_portfolio_s_wall_can_be_checked_by_hand(tiny: Path) -> None:
    """A1 owes 25 000 of its second instalment; A3 paid 10 000 of 73 000; A2 is paid; A4 paid 10 000 of 12 500."""
    ask = {"by": "agreement_id", "where": {"organisation": "tiny"}, "warehouse": tiny}
    assert metrics.ask("secured_due", **ask).by("agreement_id") == {"A1": 25_000, "A2": 0, "A3": 63_000, "A4": 2_500}
    received = metrics.ask("secured_received", **ask).by("agreement_id")
    assert received == {"A1": 75_000, "A2": 91_500, "A3": 10_000, "A4": 10_000}


def test_a_letter_says_what_since_when_and_who_signs(opened_demo: Opened) -> None:
    scope = scope_of(read_state({}, "/revenue"))
    first = arrears_of(scope)[0]
    for lang in words.LANGUAGES:
        said = letter(first, lang)
        assert first.title in said and first.agreement in said and words.day(first.since, lang) in said
        assert words.money_exact(first.usd, lang, cents=False) in said
        assert first.owner is not None and said.endswith(first.owner)


# The pipeline ---------------------------------------------------------------------------------------------------------


def test_a_stalled_opportunity_weighs_nothing_and_the_others_the_rate_of_the_portfolio(tiny: Path) -> None:
    """One won, one lost: (1 + 1) / (2 + 2) = 0.5. O5 stands for 213 days where the median is 20: it is stalled."""
    where = {"organisation": "tiny"}
    names = [
        "open_pipeline",
        "weighted_pipeline",
        "opportunities",
        "stalled_opportunities",
        "stalled_share",
        "win_rate",
    ]
    asked = metrics.ask(names, where=where, warehouse=tiny)
    assert [asked.value(name) for name in names] == [80_000, 15_000, 3, 1, 0.625, 0.5]


def test_the_model_is_judged_on_cases_it_has_not_seen(tiny: Path) -> None:
    """Without the won one the rate is (0 + 1) / (1 + 2), without the lost one (1 + 1) / (1 + 2): each off by 2/3."""
    judged = metrics.ask(["brier_score", "brier_reference"], where={"organisation": "tiny"}, warehouse=tiny)
    assert judged.value("brier_score") == judged.value("brier_reference") == pytest.approx(4 / 9, abs=1e-6)


def test_a_default_chance_is_said_to_be_one(opened_demo: Opened) -> None:
    assert "Chance par défaut" in plain(opened_demo("/revenue").card("revenue-pipeline"))


def test_a_stage_opens_its_opportunities(opened_demo: Opened) -> None:
    read = opened_demo("/revenue?stage=proposal")
    names = ["opportunities", "open_pipeline", "weighted_pipeline"]
    asked = metrics.ask(names, where={**DEMO, "is_open": True, "stage": "proposal"})
    assert read.title("revenue-opportunities") == f"Proposition : {asked.value('opportunities')} opportunités ouvertes"
    totals = [plain(words.money(asked.value(name), "fr")) for name in names[1:]]
    assert read.table("revenue-opportunities")[-1][-2:] == totals, "hoped for, and what the stage was drawn at"


# Where the year ends --------------------------------------------------------------------------------------------------


def test_what_is_supposed_is_in_the_address_and_changes_the_end(opened_demo: Opened) -> None:
    usual, lost = opened_demo("/revenue"), opened_demo("/revenue?lose=first&delay=90&pipeline=50")
    assert usual.title("revenue-fan") != lost.title("revenue-fan")
    assert "plus rien n’arrive avant la fin de l’année" in plain(lost.card("revenue-suppose"))
    assert usual.figures == lost.figures, "the figures stay those of the data"
    assert {"lose": "first"} in [query for path, query in usual.links("revenue-suppose") if path == "/revenue"]


def test_a_year_that_is_over_is_not_forecast(opened_demo: Opened) -> None:
    read = opened_demo("/revenue?year=2025")
    assert "revenue-fan" not in _ids(read)
    assert "il n’y a rien à prévoir" in read.text


def test_one_source_alone_is_not_forecast_and_says_why(opened_demo: Opened) -> None:
    assert "le plan n’en connaît aucune" in opened_demo("/revenue?source=foundations").text


# Dependency, freedom, kind --------------------------------------------------------------------------------------------


def test_equal_shares_weigh_as_many_partners_as_there_are(tiny: Path) -> None:
    where = {"organisation": "tiny", "year": 2023}
    names = ["top1_share", "top10_share", "hhi", "effective_partners"]
    asked = metrics.ask(names, where=where, warehouse=tiny)
    assert [asked.value(name) for name in names] == [1, 1, 1, 1], "one partner alone"
    whole = metrics.ask("hhi", where={"organisation": "tiny", "year": 2025}, warehouse=tiny).value("hhi")
    assert whole == pytest.approx((60_000**2 + 36_500**2) / 96_500**2)


def test_the_flexible_share_is_the_two_freest_degrees(opened_demo: Opened, demo_warehouse: Path) -> None:
    where = {**DEMO, "month": SPAN}
    by_degree = metrics.ask("confirmed_revenue", "earmarking", where, warehouse=demo_warehouse).by("earmarking")
    share = metrics.ask("flexible_share", where=where, warehouse=demo_warehouse).value("flexible_share")
    assert share == pytest.approx((by_degree["none"] + by_degree["soft"]) / sum(by_degree.values()))
    assert opened_demo("/revenue").title("revenue-earmarking").startswith(plain(words.percent(share, "fr")))


def test_what_is_in_kind_is_never_added_to_money(opened_demo: Opened) -> None:
    read = opened_demo("/revenue")
    assert "jamais ajoutés" in read.title("revenue-in-kind")
    assert not any(row[0] == "Total" for row in read.table("revenue-in-kind"))


def test_a_place_that_has_nothing_says_so_in_sentences(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tiny: Path
) -> None:
    view(monkeypatch, tiny)
    read = opened("/revenue?year=2023&source=individuals")
    assert "Aucun accord n’a été signé" in read.text
    assert "2022 n’est connue qu’en partie" in read.text
    assert "Aucune recette confirmée en 2023" in read.lead
