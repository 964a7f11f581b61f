"""A table answers its address: sorted over all its rows, narrowed by words, its total that of what is left."""

import re
from datetime import date
from typing import Any

import pytest

from components import Bar, Column, Link, Pill, State, table, table_card
from components.markup import markup
from components.ordering import Order, in_order, order_of, sums
from components.tables import Place, placed
from settings import settings

COLUMNS = [
    Column("Accord"),
    Column("Partenaire"),
    Column("Signé", "usd"),
    Column("Part", "ratio"),
    Column("Fin", "date"),
]
ROWS: list[list[Any]] = [
    ["Écoles", Link("Acier SA", "/x"), 300.0, 0.5, date(2026, 12, 31)],
    ["Repas", Link("Étoile", "/y"), None, None, None],
    ["eau", Link("Baobab", "/z"), 1200.0, 0.25, date(2025, 1, 1)],
    ["Riz", Link("acier bis", "/w"), 45.5, 1.0, date(2027, 6, 30)],
]
TOTAL = ["Total", "", 1545.5, 0.4, ""]


@pytest.fixture(autouse=True)
def nothing_loaded(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN001
    monkeypatch.setattr(settings, "warehouse", tmp_path)


def _state(**query: str) -> State:
    return State("/agreement", "fr", "demo", {}, None, 2026, (2026,), query={"lang": "fr", **query})


def _written(rows: list[list[Any]] = ROWS, total: list[Any] | None = TOTAL, **query: str) -> str:
    content = table(COLUMNS, rows, "Accords", "fr", total=total, limit=3)
    return markup(placed(content, Place("t", _state(**query))))


def _first_cells(told: str) -> list[str]:
    body = told.split("<tbody>")[1].split("</tbody>")[0]
    return re.findall(r"<tr><td>(.*?)</td>", body)


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        ("1-asc", ["eau", "Écoles", "Repas"]),
        ("3-desc", ["eau", "Écoles", "Riz"]),
        ("3-asc", ["Riz", "Écoles", "eau"]),
        ("5-asc", ["eau", "Écoles", "Riz"]),
        ("2-asc", ["Riz", "Écoles", "eau"]),
        ("9-asc", ["Écoles", "Repas", "eau"]),
        ("x", ["Écoles", "Repas", "eau"]),
    ],
)
def test_sorting_is_over_all_rows_and_what_is_not_stated_comes_last(sort: str, first: list[str]) -> None:
    assert _first_cells(_written(**{"sort-t": sort})) == first


def test_a_heading_asks_first_for_its_usual_way_then_the_other_then_none() -> None:
    assert "sort-t=3-desc" in _written() and "aria-sort" not in _written()
    falling = _written(**{"sort-t": "3-desc"})
    assert (
        '<th scope="col" class="number" aria-sort="descending"><a href="/agreement?lang=fr&amp;sort-t=3-asc">'
        in falling
    )
    rising = _written(**{"sort-t": "3-asc"})
    assert 'aria-sort="ascending"><a href="/agreement?lang=fr">' in rising


def test_pills_sort_by_how_pressing_and_bars_by_their_length() -> None:
    assert in_order([Pill("late").status], Order(0, False)) == [0]
    content = table([Column("a"), Column("b", "pill"), Column("c", "bar")],
                    [["x", Pill("on_track"), Bar(0.2)], ["y", Pill("late"), Bar(0.9)], ["z", Pill("watch"), Bar(None)],
                     ["w", Pill("no_data"), Bar(0.1)]], "t", "fr")  # fmt: skip
    assert _first_cells(markup(placed(content, Place("t", _state(**{"sort-t": "2-desc"}))))) == ["y", "z", "w", "x"]
    assert _first_cells(markup(placed(content, Place("t", _state(**{"sort-t": "3-desc"}))))) == ["y", "x", "w", "z"]


def test_a_long_table_is_narrowed_by_words_and_its_total_follows() -> None:
    many = [[f"Ligne {number}", Link("Fondation Étoile" if number % 2 else "Acier", "/x"), 10.0, 0.5, None]
            for number in range(20)]  # fmt: skip
    told = _written(many, ["Total", "", 200.0, 0.5, ""], **{"find-t": "ETOILE ligne"})
    assert "10 lignes sur 20" in told and _first_cells(told) == ["Ligne 1", "Ligne 3", "Ligne 5"]
    assert "Total des 10 lignes trouvées" in told
    foot = re.findall(r"<td[^>]*>(.*?)</td>", told.split("<tfoot>")[1])
    assert foot == ["Total des 10 lignes trouvées", "", "100\u00a0$", "", ""], "a share is not added"
    assert "Aucune ligne de ce tableau" in _written(many, None, **{"find-t": "cacao"})
    assert 'name="find-t"' not in _written(), "a short table needs no field"


def test_what_several_rows_share_is_never_added() -> None:
    """Two rows count the same agreement: together 2, in all 1; a part of them has no sum."""
    assert sums([["a", 1, 5.0], ["b", 1, 7.0]], ["Total", 1, 12.0], ["text", "count", "usd"]) == [False, False, True]


def test_every_row_is_shown_when_asked_for() -> None:
    assert "3 lignes affichées sur 4" in _written() and "all-t=1" in _written()
    assert len(_first_cells(_written(**{"all-t": "1"}))) == 4


def test_a_card_tells_its_tables_where_they_stand_and_offers_to_take_them_away() -> None:
    told = markup(
        table_card("agreement-table", "Accords", "", table(COLUMNS, ROWS, "Accords", "fr"), _state(year="2025"))
    )
    assert "sort-agreement-table=3-desc" in told
    assert '/download/table.xlsx?lang=fr&amp;year=2025&amp;page=%2Fagreement&amp;card=agreement-table"' in told


def test_an_order_in_the_address_is_checked() -> None:
    assert order_of({"sort-t": "2-desc"}, "t", 5) == Order(1, True)
    for wrong in ("0-asc", "6-asc", "2-up", "deux-asc", "²-asc", ""):
        assert order_of({"sort-t": wrong}, "t", 5) is None
