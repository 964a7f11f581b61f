"""Fifty marks of the pages of revenue and partners, drawn at random: what one opens adds up to what it said."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import metrics
import words
from tests.pages.conftest import Opened, plain

DEMO = {"organisation": "demo"}
SEED, WALKS = 20261122, 50


@dataclass(frozen=True)
class Family:
    """Marks of one drawing: the figure, what tells its marks apart, the rows they stand for, the names a mark opens."""

    metric: str
    by: tuple[str, ...]
    names: tuple[str, ...]
    where: dict[str, Any] = field(default_factory=dict)


#: What is drawn on the two pages and opens names. A state of money is reached through its agreements.
FAMILIES = (
    Family("overdue_instalments", ("office",), ("agreement_id", "date")),
    Family("overdue_instalments", ("office", "age_bucket"), ("agreement_id", "date")),
    Family("coming_instalments", ("office",), ("agreement_id",)),
    Family("open_pipeline", ("stage",), ("opportunity_id",), {"is_open": True}),
    Family("weighted_pipeline", ("stage",), ("opportunity_id",), {"is_open": True}),
    Family("confirmed_revenue", ("year",), ("partner_id", "agreement_id")),
    Family("confirmed_revenue", ("earmarking",), ("agreement_id",), {"year": 2026}),
    Family("programme_year_revenue", ("partner_id",), ("agreement_id",), {"year": 2026}),
    Family("signed_value", ("partner_id", "year"), ("agreement_id",)),
    Family("cash_received", ("partner_id", "year"), ("agreement_id",)),
    Family("spent", ("partner_id", "year"), ("agreement_id",)),
    Family("in_kind_value", ("partner_id",), ("agreement_id",)),
    Family("chain_value", ("country",), ("agreement_id",)),
    Family("political_value", ("country",), ("agreement_id", "label")),
    Family("carried_value", ("year", "continuity"), ("agreement_id",)),
    Family("service_value", ("service_type",), ("agreement_id",)),
)


def _marks(family: Family, warehouse: Path) -> list[tuple[dict[str, Any], float]]:
    """What each mark stands for, and what it says."""
    where = DEMO | family.where
    rows = metrics.ask(family.metric, family.by, where, warehouse=warehouse).rows
    return [(where | dict(zip(family.by, row, strict=False)), row[-1]) for row in rows if row[-1]]


def _walks(warehouse: Path) -> Iterator[tuple[Family, dict[str, Any], float]]:
    chance = random.Random(SEED)
    listed = [_marks(family, warehouse) for family in FAMILIES]
    for walk in range(WALKS):
        family = walk % len(FAMILIES)
        yield FAMILIES[family], *chance.choice(listed[family])


def test_fifty_marks_open_names_that_add_up_and_a_name_opens_rows_that_make_it(demo_warehouse: Path) -> None:
    chance = random.Random(SEED)
    for walk, (family, where, said) in enumerate(_walks(demo_warehouse)):
        names = [
            row for row in metrics.ask(family.metric, family.names, where, warehouse=demo_warehouse).rows if row[-1]
        ]
        about = f"{family.metric} where {where}"
        assert sum(row[-1] for row in names) == pytest.approx(said, abs=0.01 * len(names)), about
        if walk >= len(FAMILIES):
            continue  # the first of each family goes on to its rows
        *name, amount = chance.choice(names)
        inside = where | dict(zip(family.names, name, strict=True))
        found = metrics.trace(family.metric, inside, warehouse=demo_warehouse, limit=None)
        assert found.total == pytest.approx(amount), about
        assert found.count == len(found.sources) > 0, about
        assert sum(one.brings or 0 for one in found.sources) == pytest.approx(amount, abs=0.01), about


@pytest.mark.parametrize("region", [None, "RBD"])
def test_every_movement_of_partners_opens_partners_that_add_up_to_it(demo_warehouse: Path, region: str | None) -> None:
    where = DEMO | {"year": 2026} | ({"bureau_now": region} if region else {})
    asked = {"where": where, "warehouse": demo_warehouse}
    flows = metrics.ask("partner_flows", "partner_flow", **asked).by("partner_flow")
    counts = metrics.ask("partner_flows_count", "partner_flow", **asked).by("partner_flow")
    for flow, usd in flows.items():
        listed = metrics.ask("partner_flows", ["partner_id", "partner_flow"], **asked).rows
        moved = [row for row in listed if row[1] == flow]
        assert len(moved) == counts[flow]
        assert sum(row[2] for row in moved) == pytest.approx(usd, abs=0.01 * len(moved))


def test_every_leak_of_a_partner_is_held_by_its_agreements(demo_warehouse: Path) -> None:
    chance = random.Random(SEED)
    partners = sorted(metrics.ask("signed_value", "partner_id", DEMO, warehouse=demo_warehouse).column("partner_id"))
    for partner in chance.sample(partners, 5):
        where = DEMO | {"partner_id": partner}
        leaks = metrics.ask("money_leaks", "leak", where, warehouse=demo_warehouse).by("leak")
        columns = [f"{leak}_usd" for leak in leaks]
        held = metrics.rows("out_money_state", columns, where, warehouse=demo_warehouse)
        for leak, usd in leaks.items():
            sign = -1 if leak.startswith("ahead_") else 1
            assert sum(held.column(f"{leak}_usd")) * sign == pytest.approx(usd, abs=0.01), (partner, leak)


def test_what_a_country_bears_of_an_agreement_stands_on_the_agreement_s_page(opened: Opened) -> None:
    rows = {row[0]: row[1] for row in opened("/agreement?agreement=A1").table("agreement-places")}
    assert rows == {"Togo": "60 k$", "Bénin": "40 k$", "En tout": "100 k$"}


def test_a_rung_of_what_ends_opens_its_agreements_and_their_worth(opened: Opened) -> None:
    for path, query in opened("/life").links("life-ladder"):
        where = {"organisation": "tiny", "end_band": query.get("rung")}
        if path == "/agreement" and query.get("rung"):
            worth = metrics.ask("agreement_worth", where=where).value("agreement_worth")
            told = opened(f"/agreement?{urlencode(query)}").figures
            assert not worth or told["Valeur des accords"] == plain(words.money(worth, "fr"))


def test_a_year_of_the_wall_and_a_degree_of_earmarking_open_agreements_that_make_them(opened: Opened) -> None:
    where = {"organisation": "tiny", "year": 2027}
    asked = metrics.ask(["secured_received", "secured_due"], where=where).rows[0]
    read = opened("/revenue?wall=2027")
    assert read.table("revenue-behind-wall")[-1][-1] == plain(words.money(sum(usd or 0 for usd in asked), "fr"))
    for path, query in opened("/region?region=RBD").links("region-wall"):
        assert path != "/revenue" or query["region"] == "RBD", "the place goes along"
    stated = metrics.ask("confirmed_revenue", where={"organisation": "tiny", "month": ("2026-01", "2026-09")})
    unsaid = opened("/revenue?degree=unstated").table("revenue-behind-degree")
    assert unsaid[-1][-1] == plain(words.money(stated.value("confirmed_revenue"), "fr")), "no tiny office states any"


def test_a_partner_opened_from_a_bureau_tells_what_it_brings_there(opened: Opened) -> None:
    (link,) = {query["region"] for path, query in opened("/revenue?region=RBD").links("revenue-concentration")
               if path == "/partners"}  # fmt: skip
    rows = {(row[0], row[1]): row[2] for row in opened(f"/partners?partner=P1&region={link}").table("partner-place")}
    where = {"organisation": "tiny", "partner_id": "P1", "bureau": "RBD", "year": 2026}
    usd = metrics.ask("programme_year_revenue", where=where).value("programme_year_revenue")
    assert rows["Recettes par année de programme", "2026"] == plain(words.money(usd, "fr"))


@pytest.mark.parametrize("path", ["/life", "/delivery", "/revenue"])
def test_a_page_narrowed_to_a_bureau_opens_its_agreements_and_partners_narrowed_alike(
    opened: Opened, path: str
) -> None:
    links = [
        unescape(one) for one in re.findall(r'href="(/(?:agreement|partners)[^"]+)"', opened(f"{path}?region=RBD").html)
    ]
    assert links and [one for one in links if "region=RBD" not in one] == []


def test_what_a_place_bears_of_a_shared_agreement_is_told_where_its_mark_leads(opened: Opened) -> None:
    """Benin bears 40 000 of A1, Togo 60 000; from nowhere in particular nothing is told apart."""
    told = opened("/agreement?agreement=A1&country=BEN").table("agreement-here")
    assert [row for row in told if row[0] == "Valeur signée"] == [["Valeur signée", "40 k$"]]
    assert "agreement-here" not in opened("/agreement?agreement=A1").html


def test_where_nothing_ends_soon_the_page_of_the_life_of_agreements_says_so(opened: Opened) -> None:
    assert plain(words.say("life-ladder-none", "fr")) in opened("/life?country=JPN").text


def test_a_month_of_a_curve_opens_the_agreements_that_make_the_year_so_far(opened: Opened) -> None:
    (link,) = [query for path, query in opened("/region?region=RBD").links("region-cumulated")
               if path == "/revenue" and query["upto"] == "2026-06"][:1]  # fmt: skip
    where = {"organisation": "tiny", "bureau": "RBD", "month": ("2026-01", "2026-06")}
    usd = metrics.ask("confirmed_revenue", where=where).value("confirmed_revenue")
    assert opened(f"/revenue?{urlencode(link)}").table("revenue-behind-month")[-1][-1] == plain(words.money(usd, "fr"))


def test_a_tie_opens_its_topics_each_way_and_they_add_up_to_it(opened: Opened) -> None:
    page = opened("/country?country=TGO")
    counts = {name: said for name, said in page.bars("country-network")}
    pairs = [query["offices"] for path, query in page.links("country-network") if path == "/network"]
    assert pairs and len(dict.fromkeys(pairs)) == len(counts)
    for pair, count in zip(dict.fromkeys(pairs), counts.values(), strict=True):
        total = opened(f"/network?offices={pair}").table("network-pair")[-1]
        assert total[1] == count
