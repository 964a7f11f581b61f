"""The pieces of a page say what they promise: prose, figures, tables, cards, a sheet with its cells marked."""

import html
import json
import re
from datetime import date
from pathlib import Path

import pytest

import charts
import words
from components import (
    Bar,
    Column,
    Decision,
    Figure,
    Filter,
    Link,
    Pill,
    Question,
    SheetRow,
    State,
    changed,
    chart_card,
    decision_list,
    figure_strip,
    filter_bar,
    lead,
    page,
    sheet_grid,
    status_pill,
    table,
)
from components.figures import STATUSES, split
from components.markup import markup
from components.tracing import loaded
from schema.cells import letter
from settings import settings

STATE = State("/region", "fr", "demo", {"demo": "Programme"}, date(2026, 9, 30), 2026, (2025, 2026), region="RBD",
              query={"lang": "fr", "region": "RBD", "year": "2026"})  # fmt: skip


@pytest.fixture(autouse=True)
def nothing_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No warehouse is in view: a piece says what it is given."""
    monkeypatch.setattr(settings, "warehouse", tmp_path)


def test_a_sentence_keeps_its_bold_and_its_links_and_nothing_else() -> None:
    told = markup(lead("**18,4 M$ confirmés** et [7 accords](/region?a=1) <script>"))
    assert told == (
        '<p class="lead"><strong>18,4 M$ confirmés</strong> et <a href="/region?a=1">7 accords</a> &lt;script&gt;</p>'
    )


@pytest.mark.parametrize(
    ("value", "number", "unit"),
    [
        ("18,4\u00a0M$", "18,4", "M$"),
        ("$18.4M", "$18.4", "M"),
        ("82\u202f%", "82", "%"),
        ("—", "—", ""),
        ("1\u202f204", "1\u202f204", ""),
    ],
)
def test_a_value_is_parted_from_its_unit(value: str, number: str, unit: str) -> None:
    assert split(value) == (number, unit)


@pytest.mark.parametrize(
    ("value", "before", "unit", "good", "said"),
    [
        (111.0, 100.0, "usd", "up", ("11\u202f%", "better", True)),
        (111.0, 100.0, "usd", "down", ("11\u202f%", "worse", True)),
        (0.71, 0.76, "ratio", "up", ("5\u00a0pts", "worse", False)),
        (90.0, 100.0, "days", "none", ("10\u202f%", "same", False)),
        (100.0, 100.2, "usd", "up", ("stable", "same", None)),
        (100.0, 0.0, "usd", "up", ("", "same", None)),
        (None, 3.0, "usd", "up", ("", "same", None)),
    ],
)
def test_a_change_says_whether_it_is_good(
    value: float | None, before: float, unit: str, good: str, said: tuple[str, str, bool | None]
) -> None:
    assert changed(value, before, unit, good, "fr") == said


def test_a_status_is_a_shape_and_a_word_in_every_language() -> None:
    for lang in words.LANGUAGES:
        for status, shape in STATUSES.items():
            told = markup(status_pill(status, lang))
            assert shape in told and words.say(f"shell-status-{status.replace('_', '-')}", lang) in told


def test_a_figure_opens_the_rows_behind_it() -> None:
    question = Question("confirmed_revenue", {"organisation": "demo", "year": 2026})
    told = markup(figure_strip([Figure("Recettes", "18,4", "M$", bar=0.8, target=0.7, asks=question)], "fr"))
    assert "&quot;metric&quot;: &quot;confirmed_revenue&quot;" in told
    assert "inline-size:80.0%" in told and "inset-inline-start:70.0%" in told


def test_a_question_comes_back_from_the_browser_as_it_went() -> None:
    import json

    asked = Question(
        "confirmed_revenue", {"date": (date(2026, 1, 1), date(2026, 9, 30)), "country": None}, date(2026, 7, 1)
    )
    back = loaded(json.loads(asked.dumped()))
    assert back == Question(
        "confirmed_revenue", {"date": ("2026-01-01", "2026-09-30"), "country": None}, date(2026, 7, 1)
    )


def test_a_table_writes_each_value_by_its_unit() -> None:
    columns = [Column("Pays"), Column("Confirmé", "usd"), Column("", "bar"), Column("État", "pill"), Column("Fiche")]
    rows = [
        ("Togo", 1.2e6, Bar(0.5, 0.75), Pill("late"), Link("<ouvrir>", "/x")),
        ("Mali", None, Bar(None), Pill("no_data"), ""),
    ]
    told = markup(table(columns, rows, "Pays du bureau", "fr", row_links=["/region?country=TGO", None]))
    assert '<caption class="unseen">Pays du bureau</caption>' in told
    assert '<tr data-href="/region?country=TGO"><td><a href="/region?country=TGO">Togo</a></td>' in told
    assert '<td class="number">1,2\u00a0M$</td>' in told and '<td class="number">—</td>' in told
    assert '<a href="/x">&lt;ouvrir&gt;</a>' in told


def test_a_long_table_says_how_much_it_shows() -> None:
    told = markup(table([Column("n")], [(str(number),) for number in range(30)], "Trente", "fr", limit=5))
    assert told.count("<tr>") == 6
    assert "5 lignes affichées sur 30" in told


def test_a_chart_card_says_source_day_rows_and_coverage() -> None:
    chart = charts.bars([("Togo", 1e6)], unit="usd", lang="fr", finding="Le Togo", subtitle="2026", empty="Rien.")
    card = chart_card(
        "region-togo",
        chart,
        STATE,
        metric="confirmed_revenue",
        where=STATE.where("year"),
        source="Contributions",
        n=1204,
        coverage=0.92,
    )
    told = markup(card)
    assert "Contributions · au 30 sept. 2026 · 1\u202f204 lignes · couverture 92\u202f%" in told
    assert "Voir le tableau" in told and "D’où vient ce chiffre\u202f?" in told and "Définition" in told
    assert "<h2>Le Togo</h2>" in told


def test_a_chart_of_too_few_rows_is_not_drawn_and_says_why() -> None:
    chart = charts.bars([("Togo", 1e6)], unit="usd", lang="fr", finding="Le Togo", subtitle="2026", empty="Rien.")
    card = chart_card("region-togo", chart, STATE, n=2)
    assert "Seules 2 lignes reçues portent ces chiffres" in markup(card) and "Voir le tableau" in markup(card)
    assert 'class="marks' not in markup(card)


def test_an_empty_chart_is_a_sentence() -> None:
    chart = charts.bars([], unit="usd", lang="fr", finding="Le Togo", subtitle="2026", empty="Le Togo n’a pas déposé.")
    card = chart_card("region-togo", chart, STATE)
    assert "Le Togo n’a pas déposé." in markup(card)
    assert 'class="marks' not in markup(card)


def test_no_graph_can_send_its_data_away() -> None:
    kinds = [("Questions", [1.0])]
    said = {"finding": "Le Togo", "subtitle": "2026", "empty": ""}
    chart = charts.stacked_columns(["2026-01"], kinds, unit="count", lang="fr", **said)
    told = re.findall(r"data-config='([^']+)'", markup(chart_card("x", chart, STATE)))
    config = json.loads(html.unescape(told[0]))
    assert (config["showSendToCloud"], config["displayModeBar"], "topojsonURL" in config) == (False, False, False)


def test_a_filter_that_is_set_can_be_removed_by_itself() -> None:
    chosen = Filter("country", "Pays", [("TGO", "Togo"), ("MLI", "Mali")], "TGO", "Tous (2)")
    state = State(
        "/region", "fr", "demo", {}, None, 2026, (2026,), country="TGO", query={"year": "2025", "country": "TGO"}
    )
    told = markup(filter_bar([chosen], state))
    assert '<option value="TGO" selected>Togo</option>' in told
    assert '<a class="cross" href="/region?year=2025">' in told
    assert "Retirer le filtre Pays\u00a0: Togo" in told


def test_the_year_and_the_words_searched_are_filters_too_and_all_are_cleared_at_once() -> None:
    asked = {"lang": "fr", "year": "2025", "as_of": "2026-07-31", "q": "riz", "sort-t": "1-asc"}
    state = State("/partners", "fr", "demo", {}, None, 2025, (2025, 2026), as_of=date(2026, 7, 31), query=asked)
    year = Filter("year", "Période", [("2025", "2025"), ("2026", "2026")], "2025")
    day = Filter("as_of", "Connu au", [("2026-07-31", "31 juil. 2026")], "2026-07-31", "Aujourd’hui")
    told = markup(filter_bar([year, day], state, is_whole=True))
    crosses = re.findall(r'class="cross" href="([^"]+)"', told)
    assert [html.unescape(one) for one in crosses] == [
        "/partners?lang=fr&as_of=2026-07-31&q=riz&sort-t=1-asc",
        "/partners?lang=fr&year=2025&q=riz&sort-t=1-asc",
        "/partners?lang=fr&year=2025&as_of=2026-07-31&sort-t=1-asc",
    ]
    assert 'class="clear" href="/partners?lang=fr&amp;sort-t=1-asc"' in told
    usual = markup(filter_bar([year], State("/x", "fr", "demo", {}, None, 2025, (2025,)), is_whole=True))
    assert "cross" not in usual and "clear" not in usual


def test_links_keep_language_organisation_and_day_and_leave_the_rest_on_its_page() -> None:
    assert STATE.link(country="TGO") == "/region?lang=fr&region=RBD&year=2026&country=TGO"
    assert STATE.link("/network") == "/network?lang=fr"
    assert STATE.link(region=None, year=None) == "/region?lang=fr"


def test_a_page_carries_its_notices_title_and_languages() -> None:
    state = State("/region", "es", "demo", {}, None, 2026, (2026,), notices=("«RBX» no se conoce aquí.",))
    told = markup(page(state, "Dakar", "**Nada**"))
    assert "<h1>Dakar</h1>" in told and "«RBX» no se conoce aquí." in told
    assert 'href="/region?lang=en" hreflang="en"' in told
    assert '<a aria-current="true" class="reload" href="/region?lang=es" hreflang="es">' in told


def test_decisions_say_so_when_there_is_none() -> None:
    assert "Rien à décider." in markup(decision_list([], "Rien à décider."))
    told = markup(decision_list([Decision("J-12", "late", "Renouveler", "Togo", "/a", "ouvrir")], ""))
    assert '<span class="pill late badge">J-12</span>' in told and "Togo" in told


def test_a_sheet_shows_its_letters_its_rows_and_its_marked_cells() -> None:
    rows = [SheetRow(7, ["Partenaire", "Date"], "header"), SheetRow(9, ["Port <du> Golfe", "31/02/2026"], "held")]
    told = markup(sheet_grid(rows, {"B9": ("error", "Le 31 février n’existe pas.")}, "Contributions", "fr"))
    assert '<th scope="col">A</th><th scope="col">B</th>' in told
    assert "Port &lt;du&gt; Golfe" in told
    assert '<td id="B9" class="marked error"' in told and "À corriger\u00a0: Le 31 février n’existe pas." in told


def test_a_form_is_shown_a_record_per_row_and_its_cells_keep_their_names() -> None:
    rows = [SheetRow(1, ["Titre", "Montant"], "header"), SheetRow(3, ["Eau", "douze"], "held")]
    told = markup(sheet_grid(rows, {"C2": ("error", "Pas un nombre.")}, "Fiche", "fr", is_turned=True))
    assert '<th scope="col">2</th>' in told and ">C</th>" in told and 'id="C2"' in told


def test_columns_are_lettered_as_in_a_spreadsheet() -> None:
    assert [letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
