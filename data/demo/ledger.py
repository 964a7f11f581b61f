"""What headquarters' finance ledger tells of the third quarter's receipts of a few offices, and what those got wrong.

The ledger has the amounts as they are; of what it tells one office wrote one receipt less the tax withheld, and another
forgot one. What the pages add up is what the ledger says.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from data.demo import TODAY, dice
from data.demo.money import later
from data.demo.portfolio import Portfolio, offices
from data.demo.sending import THIRD_QUARTER, Envelope

#: Offices whose receipts the extract is of.
OFFICES = ("ECU", "FJI", "GHA", "RWA")
#: Whose workbook has a receipt less the tax withheld, and whose lacks one: the last of the quarter.
NET, FORGOTTEN = "ECU", "FJI"
#: What was withheld.
WITHHELD = 0.06


def ledger_envelope() -> Envelope:
    """Headquarters' extract of the ledger, made two days after the quarter."""
    start, end = THIRD_QUARTER
    return Envelope(offices()["HQ"], start, end, later(TODAY, 2), 1, False, "HQ_ledger_2026-Q3.xlsx")


def ledger_rows(portfolio: Portfolio) -> list[dict[str, Any]]:
    """The receipts of the quarter as finance entered them: the same amounts, some a day or two later."""
    found = []
    for number, row in enumerate(_receipts(portfolio), start=1):
        die = dice("ledger", row["flow_id"])
        entered = later(row["date"], die.choice((0, 0, 1, 2)))
        is_plain = row["currency"] == "USD" and entered.month == row["date"].month
        kept = {name: row[name] for name in ("agreement_id", "kind", "amount", "currency", "programme_year")}
        day = entered if is_plain else row["date"]
        found.append({"flow_id": f"GL-26-{4100 + number}", **kept, "date": day, "source": "ledger"})
    return found


def as_offices_say(office: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The flows of an office as it wrote them: one receipt less the tax withheld, or without one it forgot."""
    mine = sorted((row for row in rows if _is_told(row)), key=lambda row: (row["date"], row["flow_id"]))
    if office == NET:
        mine[-1]["amount"] = round(mine[-1]["amount"] * (1 - WITHHELD), 2)
    if office == FORGOTTEN:
        return [row for row in rows if row is not mine[-1]]
    return rows


def _receipts(portfolio: Portfolio) -> Iterable[dict[str, Any]]:
    rows = (dict(row) for office in OFFICES for row in portfolio.rows("flow", office, TODAY))
    return sorted((row for row in rows if _is_told(row)), key=lambda row: (row["date"], row["flow_id"]))


def _is_told(row: dict[str, Any]) -> bool:
    start, end = THIRD_QUARTER
    return row["kind"] == "receipt" and isinstance(row["date"], date) and start <= row["date"] <= end
