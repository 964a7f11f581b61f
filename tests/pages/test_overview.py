"""The overview: each figure is what `metrics.ask` answers, the bridge closes, and every mark leads somewhere."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import components
import metrics
import store
import words
from components.markup import markup
from pages._overview import variance
from settings import OPEN_END
from tests.pages.conftest import Opened, plain, view

TINY = {"organisation": "tiny"}
#: The months of 2026 that are over on 30 September, and the same ones of 2025.
NOW, BEFORE = {**TINY, "month": ("2026-01", "2026-09")}, {**TINY, "month": ("2025-01", "2025-09")}


def _asked(name: str, where: dict[str, Any]) -> float | None:
    return metrics.ask(name, where=where).value(name)


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_the_six_figures_are_those_metrics_ask_gives(opened: Opened, lang: str) -> None:
    asked = {
        "confirmed_revenue": NOW,
        "field_driven_share": NOW,
        "result_achievement": {**TINY, "year": 2026},
        "active_practitioners": {**TINY, "month": "2026-09"},
    }
    figures = opened("/", lang).figures
    for name, where in asked.items():
        one = metrics.metric(name)
        shown = figures[plain(words.pick(one.label, lang))].replace(" ", "")
        assert shown == plain(words.value(_asked(name, where), one.unit, lang)).replace(" ", "")
    assert len(figures) == 6


def test_a_share_of_fewer_than_five_cases_is_said_as_one_of_three(opened: Opened) -> None:
    assert opened("/").figures["Validité des vérifications"] == "1 sur 3"
    assert opened("/", "en").figures["Due-diligence validity"] == "1 of 3"


def test_the_first_sentence_compares_the_same_months(opened: Opened) -> None:
    now, before = _asked("confirmed_revenue", NOW), _asked("confirmed_revenue", BEFORE)
    assert (now, before) == (37_500.0, 131_500.0)
    lead = opened("/").lead
    assert lead.startswith("38 k$ de recettes confirmées à fin septembre 2026")
    assert "71 % de moins qu’à la même date en 2025" in lead
    assert "Les entreprises (−75 k$) portent la baisse ; les particuliers progressent de 12 k$." in lead


def _money(usd: float) -> str:
    return plain(words.money(usd, "fr"))


def test_sources_add_up_to_the_headline(opened: Opened) -> None:
    by_source = dict(metrics.ask("revenue_by_source", by="source", where=NOW).rows)
    assert by_source == {"businesses": 25_000.0, "individuals": 12_500.0}
    assert sum(by_source.values()) == _asked("confirmed_revenue", NOW)
    drawn = opened("/").bars("overview-sources")
    gave_last_year = ("Fondations", _money(0))
    assert drawn == [("Entreprises", _money(25_000)), ("Particuliers", _money(12_500)), gave_last_year]


def test_a_bureau_stands_at_its_plan_and_its_results(opened: Opened) -> None:
    page = opened("/")
    money = metrics.ask("plan_attainment", by="bureau", where=NOW).by("bureau")
    results = metrics.ask("result_achievement", by="bureau", where={**TINY, "year": 2026}).by("bureau")
    told = {row[0]: row[1:3] for row in page.table("overview-plane")}
    shown = {"RBD": "Dakar", "RBN": "Nairobi"}
    assert told == {
        name: [plain(words.percent(share, "fr")) for share in (money[code], results[code])]
        for code, name in shown.items()
    }
    assert ("/", {"plane": "RBD"}) in page.links("overview-plane")


def test_an_agreement_without_a_measured_result_is_said_and_never_a_zero(opened: Opened) -> None:
    # Dakar's A1 (80 of 100, 200 of 200) and A4 (300 of 100, held to 150%) are both measured.
    page = opened("/?plane=RBD&lang=en")
    assert page.title("overview-plane") == "Dakar: all 2 running agreements have measured results"
    assert [row[:3] for row in page.table("overview-plane")] == [["Repas", "$100k", "90%"], ["Riz", "$12k", "150%"]]
    # Nairobi's A3 is measured in Togo alone (in Kenya target and baseline meet); a confidential partner's has no title.
    page = opened("/?plane=RBN&lang=en")
    assert [row[:3] for row in page.table("overview-plane")] == [["A3", "$73k", "—"]]
    assert "Not measured (1)" in plain(page.card("overview-plane"))
    page = opened("/?plane=RBD&lang=en")
    assert ("/agreement", {"agreement": "A1", "lang": "en"}) in page.links("overview-plane")


def test_what_the_regions_receive_stands_beside_what_they_obtain(opened: Opened) -> None:
    page = opened("/", "en")
    rows = {row[0]: row[1:] for row in page.table("overview-enablement")}
    plan = metrics.ask("plan_attainment", by="bureau", where=NOW).by("bureau")
    furthest = min(("RBD", "RBN"), key=lambda code: plan[code])
    assert next(iter(rows)) == {"RBD": "Dakar", "RBN": "Nairobi"}[furthest]
    # A1 and A4 run for Dakar's offices, A3 for Nairobi's; Kenya mentored Togo, and each region was taught at one event;
    # the Lab tries two things with Dakar and one with Nairobi.
    assert rows["Dakar"][0] == words.percent(plan["RBD"], "en") and rows["Dakar"][-3:] == ["2", "2", "2"]
    assert rows["Nairobi"][-3:] == ["1", "1", "1"]
    assert re.search(r"Nobody stated: .*Global accounts", plain(page.card("overview-enablement")))


def test_the_causes_lead_from_last_year_to_this_one_to_the_cent(opened: Opened) -> None:
    page = opened("/")
    assert page.bars("variance") == [
        ("2025", _money(131_500)),
        ("Nouveaux (2)", f"+{_money(42_500)}"),
        ("Comptés l’an dernier (1)", _money(-100_000)),
        ("Partis (1)", _money(-31_500)),
        ("Rendu, annulé (1)", _money(-5_000)),
        ("2026", _money(37_500)),
    ]
    assert page.title("variance") == (
        "94 k$ de moins qu’à la même date en 2025 ; d’abord des accords pluriannuels comptés l’an dernier (-100 k$)"
    )
    assert "2 partenaires nouveaux apportent 42 k$ ." in plain(page.card("variance"))


def test_a_cause_opens_the_names_behind_it_whose_sum_it_is(opened: Opened) -> None:
    page = opened("/?cause=new&source=individuals&lang=en")
    behind = page.card("variance").split('id="variance-names"')[-1]
    cells = [plain(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", behind, re.S)]
    assert cells[:8] == ["Amis du riz", "—", "$12k", "$12k", "In all", "", "", "$12k"]
    closes = ("/", {"source": "individuals", "lang": "en"})
    assert ("/partners", {"partner": "P4", "lang": "en"}) in page.links("variance")
    assert closes in page.links("variance")


def test_a_bureau_is_compared_over_the_offices_it_has_now(opened: Opened) -> None:
    state = components.read({"lang": "fr"}, path="/")
    card = plain(markup(variance.card(state, bureau="RBD")))
    assert "92 k$ de moins qu’à la même date en 2025" in card  # Togo and Benin: 7 500 against 100 000


def test_a_year_nobody_gave_before_has_nothing_to_compare_with(opened: Opened) -> None:
    said = plain(opened("/?year=2023").card("variance"))
    assert "Rien à comparer avec 2022" in said


def test_overdue_instalments_are_told_by_age(opened: Opened) -> None:
    read = opened("/")
    by_age = dict(metrics.ask("overdue_instalments", by="age_bucket", where=TINY).rows)
    ages = ("1-30", "31-90", "91-180", "180+")
    drawn = [said for _, said in read.bars("overview-overdue")]
    assert drawn == [_money(by_age[age]) if by_age.get(age) else words.NOTHING for age in ages]
    total = plain(words.money(_asked("overdue_instalments", TINY), "fr"))
    assert read.title("overview-overdue").startswith(f"{total} en retard sur un accord")


def test_a_panel_is_a_share_of_the_bureau_s_own_plan(opened: Opened) -> None:
    last = re.findall(r"<strong>([^<]+)</strong></b>", opened("/").card("overview-panels"))
    of_year = {**TINY, "year": 2026}
    for attained, bureau in zip(last, ("RBD", "RBN"), strict=True):
        revenue = _asked("confirmed_revenue", {**NOW, "bureau": bureau})
        plan = _asked("plan_value", {**of_year, "bureau": bureau})
        assert revenue is not None and plan is not None
        assert attained == words.percent(revenue / plan, "fr")


def test_a_country_opens_its_bureau_s_page_and_keeps_the_reader_s_choices(opened: Opened) -> None:
    (path, query), *_ = opened("/?lang=es&year=2026").links("overview-ranked")
    assert (path, query) == ("/region", {"lang": "es", "region": "RBN", "country": "KEN", "year": "2026"})


def test_coverage_counts_the_offices_that_sent(opened: Opened) -> None:
    read = opened("/")
    assert read.title("overview-coverage") == "2 bureaux sur 6 ont envoyé leur classeur du T3 2026 ; 4 manquent"
    assert read.table("overview-coverage")[-1][:4] == ["Tous", "6", "2", "5"]
    assert "2 classeurs sur 6 · 61 % du portefeuille · données les plus anciennes : " in plain(
        read.card("overview-map")
    )


def test_the_most_pressing_decision_comes_first_and_leads_to_where_it_is_taken(opened: Opened) -> None:
    read = opened("/")
    n, value = metrics.ask(["decisions", "decision_value"], where=TINY).rows[0]
    assert read.title("overview-decisions") == f"À décider : {n} sujets, {plain(words.money(value, 'fr'))} en jeu"
    where = metrics.rows("out_decision", ["urgency"], TINY, order=["urgency"], limit=1).rows[0]
    assert where == (1,)
    assert {path for path, _ in read.links("overview-decisions")} <= {
        "/agreement",
        "/needs",
        "/partners",
        "/received",
        "/",
    }
    assert ("/agreement", {"agreement": "A4", "form": "state"}) in read.links("overview-decisions")


def test_a_past_year_has_no_decisions_of_today(opened: Opened) -> None:
    read = opened("/?year=2025")
    assert "Les décisions portent sur aujourd’hui" in plain(read.card("overview-absent"))
    assert "Validité des vérifications" not in read.figures


def test_a_source_has_no_plan_so_no_panel(opened: Opened) -> None:
    read = opened("/?source=businesses")
    assert "du plan phasé" not in read.lead
    assert "Les plans ne distinguent pas les sources" in plain(read.card("overview-absent"))


def test_every_card_says_its_source_its_day_and_its_rows(opened: Opened) -> None:
    foot = plain(opened("/").card("overview-ranked"))
    count = metrics.trace("confirmed_revenue", NOW).count
    assert f"Contributions confirmées, taux ONU du jour de chacune · au 30 sept. 2026 · {count} lignes" in foot


def _network_only(directory: Path) -> None:
    """An organisation that sent who writes to whom and nothing else."""
    shared = {"organisation": ["net"], "submission_id": ["s"], "known_from": [date(2026, 1, 1)], "known_to": [OPEN_END]}
    sent = {"family": ["letters"], "period_end": [date(2026, 9, 30)], "known_on": [date(2026, 10, 1)]}
    with store.draft(directory, empty=True) as draft:
        kept = {name: shared[name] for name in ("organisation", "submission_id", "known_to")}
        draft.insert("submission", pa.table({**kept, **sent}))
        told = {"from_office": ["A"], "to_office": ["B"], "channel": ["share"], "date": [date(2026, 5, 1)]}
        draft.insert("accepted_exchange", pa.table({**shared, **told, "count": [3]}))
        draft.publish()


def test_an_organisation_without_money_gets_sentences_and_never_zeros(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _network_only(tmp_path)
    view(monkeypatch, tmp_path)
    read = opened("/", "en")
    assert read.lead.startswith("No confirmed revenue by the end of September 2026. This organisation shows a network:")
    assert "3 exchanges" in read.lead
    assert read.figures == {}
    assert "Offices of this organisation owe no workbook" in plain(read.card("overview-absent"))
