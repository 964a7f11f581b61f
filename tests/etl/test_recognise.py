"""A sheet is known by its headings: any language, any order, anywhere in the first thirty rows."""

from typing import Any

import pytest

import schema
from etl import recognise
from etl.book import Sheet, sheet
from etl.recognise import Placed

FLOW = schema.TABLES["flow"].columns
ORDER = ("amount", "agreement_id", "currency", "date", "kind", "flow_id", "source")


def made(*rows: list[Any], name: str = "Sheet1") -> Sheet:
    width = max(map(len, rows))
    return sheet(name, [row + [None] * (width - len(row)) for row in rows])


def placed_on(found: Sheet) -> Placed:
    """The one table of a sheet."""
    (placed,) = recognise.recognise(found, "a.xlsx")
    return placed


def columns(placed: Placed) -> list[str | None]:
    return [heading.column for heading in placed.headings]


def remarks(placed: Placed) -> list[tuple[str, str | None]]:
    return [(remark.rule, remark.value) for remark in placed.remarks]


def flow_headings(lang: str, which: int = 0) -> list[str]:
    """The headings of a flow in one language: the label, or its n-th alias."""
    return [(FLOW[name].label[lang], *FLOW[name].headings[lang])[which] for name in ORDER]


@pytest.mark.parametrize("lang", schema.LANGUAGES)
@pytest.mark.parametrize("which", [0, 1, 2])
def test_headings_are_known_in_three_languages_and_any_order(lang: str, which: int) -> None:
    placed = placed_on(made(flow_headings(lang, which), ["x"] * 7))
    assert (placed.table, columns(placed), placed.language) == ("flow", list(ORDER), lang)
    assert placed.remarks == ()


def test_every_heading_of_every_table_is_known_for_what_it_is() -> None:
    for table in schema.TABLES.values():
        for column in table.columns.values():
            for lang in schema.LANGUAGES:
                for text in (column.label[lang], *column.headings[lang]):
                    known = {name for name, *_ in recognise.aliases(table.name)[recognise.plain_heading(text)]}
                    assert column.name in known, f"{table.name}: {text}"


def test_accents_case_spaces_numbering_and_footnotes_are_forgiven() -> None:
    headings = [
        "3.2  MONTANT *",
        "n° d’accord",
        "devise¹",
        "Date  de valeur (1)",
        "TYPE DE FLUX",
        "a) N° ligne",
        "source",
    ]
    assert columns(placed_on(made(headings, ["x"] * 7))) == list(ORDER)


@pytest.mark.parametrize("above", [0, 3, 29])
def test_the_header_may_be_anywhere_in_the_first_thirty_rows(above: int) -> None:
    rows = [[f"Titre {number}"] for number in range(above)]
    placed = placed_on(made(*rows, flow_headings("fr"), ["x"] * 7))
    assert (placed.table, placed.header) == ("flow", above)


def test_a_unit_in_a_heading_is_a_unit() -> None:
    placed = placed_on(made(["ID accord", "Montant (k€)", "Date", "Nature"], ["x"] * 4))
    amount = placed.headings[1]
    assert (amount.column, amount.scale, amount.currency) == ("amount", 1000, "EUR")
    millions = placed_on(made(["Grant ID", "Amount in million USD", "Date", "Type"], ["x"] * 4))
    assert (millions.headings[1].scale, millions.headings[1].currency) == (1_000_000, "USD")


def test_dollars_in_brackets_are_the_published_value_where_there_is_an_amount_already() -> None:
    placed = placed_on(made(["ID accord", "Montant", "Devise", "Montant (USD)", "Date"], ["x"] * 5))
    assert columns(placed) == ["agreement_id", "amount", "currency", "amount_in_usd", "date"]


def test_one_near_heading_is_taken_and_said_with_its_score() -> None:
    placed = placed_on(made(["ID accord", "Montantt", "Devise", "Date", "Nature"], ["x"] * 5))
    assert columns(placed) == ["agreement_id", "amount", "currency", "date", "kind"]
    (remark,) = placed.remarks
    assert (remark.rule, remark.value, remark.details["column"]) == ("heading-near", "Montantt", "amount")
    assert remark.details["score"] >= 0.92


def test_an_unknown_heading_is_left_alone_and_said() -> None:
    placed = placed_on(made(["ID accord", "Montant", "Devise", "Date", "Visa"], ["x"] * 5))
    assert columns(placed)[-1] is None
    assert remarks(placed) == [("heading-unknown", "Visa")]


def test_two_headings_for_one_column_are_said() -> None:
    placed = placed_on(made(["ID accord", "Montant", "Valeur", "Devise", "Date"], ["x"] * 5))
    assert columns(placed) == ["agreement_id", "amount", None, "currency", "date"]
    assert remarks(placed) == [("heading-twice", "Valeur")]


def test_a_sheet_of_something_else_is_not_taken_for_a_table() -> None:
    placed = placed_on(made(["Congés", "Jours"], ["Ama", 12]))
    assert (placed.table, remarks(placed)) == (None, [("sheet-unknown", None)])
    assert remarks(placed_on(sheet("Vide", []))) == [("sheet-empty", None)]


@pytest.mark.parametrize("name", ["FLUX", "3. Flux", "Flux T3 2026", "Flows", "FLUJOS", "Versements"])
def test_a_sheet_is_known_by_its_name_too(name: str) -> None:
    assert recognise.table_by_name(name) == "flow"
    assert placed_on(made(["Montant", "Date"], [1, 2], name=name)).table == "flow"


def test_totals_notes_and_repeated_headings_are_set_aside_and_data_is_not() -> None:
    headings = ["ID accord", "Nature", "Montant", "Devise", "Date", "Bénéficiaire"]
    rows = [
        headings,
        ["TG-1", "receipt", 5, "USD", "2026-01-01", "Total Gabon"],
        ["Sous-total", None, 5, None, None, None],
        headings,
        ["TG-2", "receipt", 5, "USD", "2026-01-01", None],
        ["TG-3", "receipt", None, "USD", "2026-01-01", None],
        ["TOTAL GÉNÉRAL", None, 10, None, None, None],
        ["* montants provisoires", None, None, None, None, None],
        [None, None, None, None, "Source : comptabilité", None],
    ]
    read = made(*rows)
    placed = placed_on(read)
    assert recognise.set_aside(read, placed).reasons == {
        2: "total", 3: "repeated-header", 6: "total", 7: "note", 8: "note",
    }  # fmt: skip
