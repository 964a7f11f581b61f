"""Whatever is on a sheet, none of its rows is lost, and whatever is said of it can be said in three languages."""

from datetime import date, datetime
from random import Random
from typing import Any

import pytest

import schema
from etl import checking, content, meta, one_sheet, recognise, refuting
from etl.book import Sheet, sheet
from etl.checking import HELD
from etl.judged import Gathering
from etl.report import message, remedy

#: Sheets of each seed.
SHEETS = 30
HEADINGS = [
    "Montant", "***", "€", "(1)", "Réf.", "Accord", "Date", "Devise", "Nature", "2026", "Jan", "Fév", "Mars", "",
    "Total", "#", "N°", "Prévu", "Reçu", "Montant (k€)", "/", "- : -", "Amount / Montant", "ID", "Indicateur", "Bureau",
    "T1 2026", "T2 2026", "Partenaire", "Titre", "Statut", "%", "1", "x" * 200, "Pays\n\n", "\u202e", "Montant USD",
    "Échéance",
]  # fmt: skip
VALUES = [
    "", "", 1, 2.5, "TG-2026-001", "USD", "Togo", date(2026, 1, 1), "31/02/2026", "n/a", "Total", "#REF!", "=A1",
    "1 234,50", "Encaissement", "oui", 0, -5, 1e17, "À reporter", datetime(2026, 1, 1, 3), True, float("nan"),
]  # fmt: skip
NAMES = ["Feuil1", "Flux", "Encaissements", "Plan 2026", "Accords", "x"]


def any_sheet(dice: Random) -> Sheet:
    """A sheet of headings, lone cells, blank lines and values in no order at all."""
    width = dice.randrange(1, 12)
    grid: list[list[Any]] = []
    for _ in range(dice.randrange(0, 40)):
        kind = dice.random()
        source = HEADINGS if kind < 0.42 else VALUES
        count = 0 if kind < 0.15 else 1 if 0.35 <= kind < 0.42 else width
        grid.append([dice.choice(source) for _ in range(count)] + [""] * (width - count))
    merged = []
    for _ in range(dice.randrange(0, 4)):
        top, left = dice.randrange(0, 30), dice.randrange(0, 8)
        merged.append((top, top + dice.randrange(0, 3), left, left + dice.randrange(0, 3)))
    formulas = {(3, 2): "SUM(A1:A2)", (4, 1): "A1*/2"}
    return sheet(dice.choice(NAMES), grid, merged=tuple(merged), hidden_columns=(1,), formulas=formulas)


@pytest.mark.parametrize("seed", range(3))
def test_every_row_is_data_or_set_aside_and_every_word_can_be_said(seed: int) -> None:
    dice = Random(seed)
    for _ in range(SHEETS):
        found = any_sheet(dice)
        placed = tuple(
            content.propose(found, refuting.refuted(found, each), {}) if each.table else each
            for each in recognise.recognise(found, "Togo.xlsx")
        )
        gathering = Gathering()
        workbook = checking.Workbook("fr", "demo", office="TGO", default_currency="USD")
        one_sheet.gather(gathering, found, placed, meta.Meta(), workbook)
        (raw,), (judged,) = gathering.raw, gathering.sheets
        assert raw["row"].to_pylist() == found.rows.tolist()
        data = {row for part in judged.parts for row in gathering.tables[part.held_in]["row"].to_pylist()}
        assert data == {
            row for row, fate in zip(raw["row"].to_pylist(), raw["fate"].to_pylist(), strict=True) if fate <= HELD
        }
        for finding in gathering.findings:
            for lang in schema.LANGUAGES:
                assert message(finding, lang) and remedy(finding, lang)
