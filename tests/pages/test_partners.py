"""Partners as a reader finds them: the whole table, a search that forgives accents, one partner whose sums close."""

from decimal import Decimal

import metrics
from tests.pages.conftest import Opened


def test_every_partner_with_a_name_stands_in_the_table_and_opens(opened: Opened) -> None:
    read = opened("/partners?year=2026")
    rows = read.table("partner-table")
    names = {name for (name,) in metrics.rows("out_agreement", ["partner_name"]).rows if name}
    assert {row[0] for row in rows} == {*names, "Autres (un partenaire confidentiel)"}
    assert {query["partner"] for path, query in read.links("partner-table") if path == "/partners"}


def test_a_search_forgives_accents_and_capitals(opened: Opened) -> None:
    names = sorted({name for (name,) in metrics.rows("out_agreement", ["partner_name"]).rows if name})
    asked = names[0].upper()
    assert [row[0] for row in opened(f"/partners?q={asked}").table("partner-table")] == [names[0]]
    assert "ne répond" in opened("/partners?q=zzz").text


def test_a_partner_s_years_close_on_its_total(opened_demo: Opened) -> None:
    ((code, _),) = metrics.rows("out_agreement", ["partner_id", "signed_usd"], order=["-signed_usd"], limit=1).rows
    where = {"organisation": "demo", "partner_id": code}
    by_year = metrics.ask("confirmed_revenue", by="year", where=where).rows
    whole = metrics.ask("confirmed_revenue", where=where).value("confirmed_revenue")
    assert abs(Decimal(str(sum(usd or 0 for _, usd in by_year))) - Decimal(str(whole or 0))) < Decimal("0.01")
    read = opened_demo(f"/partners?partner={code}")
    assert len(read.table("partner-states")) >= 2
    assert read.table("partner-agreements")


def test_a_code_nobody_bears_is_a_sentence(opened: Opened) -> None:
    assert "P-NONE" in opened("/partners?partner=P-NONE").text


def test_who_gave_who_is_known_and_who_is_confidential_are_the_metrics_own(opened: Opened) -> None:
    read = opened("/partners?year=2026", "en")
    assert read.lead == (
        "2 partners gave by the end of September 2026; 4 have an agreement on record, "
        "one of them confidential and counted under “Others”."
    )
    asked = metrics.ask("partners_giving", where={"month": ("2026-01", "2026-09")}).rows
    assert (asked, metrics.ask("partners").rows) == (((2,),), ((4,),))


def test_confidential_partners_are_told_together_and_the_table_sums_to_the_figures(opened: Opened) -> None:
    rows = {name: cells for name, *cells in opened("/partners?year=2026", "en").table("partner-table")}
    assert rows["Others (one confidential partner)"] == ["—", "$30k", "—", "$73k", "1"]


def test_a_search_leaves_the_confidential_out(opened: Opened) -> None:
    assert opened("/partners?q=other", "en").table("partner-table") == []
