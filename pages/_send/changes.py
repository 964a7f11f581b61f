"""What a file would change in what stands: dollars before and after by cause, then rows, from the check's own JSON."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import schema
import words
from components import Column, State, card, table
from components import tags as html
from components.tags import Element
from etl import telling
from etl.difference import CAUSES, ColumnChange, Difference, RowDifference, TableDifference
from etl.elsewhere import Elsewhere

Told = Mapping[str, Any]


def cards(state: State, told: Told | None) -> list[Element]:
    """One card, or none where the check did not compare."""
    if told is None:
        return []
    lang = state.lang
    known_on = told["replaces_known_on"]
    whole = Difference(told["replaces"], date.fromisoformat(known_on) if known_on else None, told["is_past"])
    against = telling.against(whole, lang).rstrip(" :\u00a0")
    moved = [one for one in told["money"] if one["causes"]]
    content = [_money(moved, lang)] if moved else []
    content += [_table(one, lang) for one in told["tables"] if any(one[state] for state in telling.STATES[:-1])]
    content += [html.P(_elsewhere(one, lang), className="change-rows") for one in told.get("elsewhere", ())]
    nothing = html.P(words.say("difference-nothing", lang), className="quiet")
    return [card("send-difference", words.say("send-difference-title", lang), against, content or [nothing], 12)]


def _elsewhere(told: Told, lang: str) -> str:
    """What the rates of the file change in one kind of money of other files."""
    before, after = (Decimal(str(told[name])) for name in ("before_usd", "after_usd"))
    return telling.elsewhere_said(Elsewhere(told["kind"], told["rows"], told["files"], before, after), lang)


def _money(told: list[Told], lang: str) -> Element:
    """One line a kind: before, after, the change and why."""
    columns = [
        Column(words.say("send-kind", lang)),
        *(Column(words.say(f"send-{name}", lang), "usd_exact") for name in ("before", "after", "change")),
        Column(words.say("send-cause", lang)),
    ]
    rows = [
        [
            telling.kind_said(one["kind"], lang),
            one["before_usd"],
            one["after_usd"],
            round(one["after_usd"] - one["before_usd"], 2),
            _causes(one["causes"], lang),
        ]
        for one in told
    ]
    return table(columns, rows, words.say("send-difference-title", lang), lang)


def _causes(causes: Told, lang: str) -> str:
    return ", ".join(
        words.say(f"difference-cause-{cause}", lang, usd=telling.signed(Decimal(str(causes[cause])), lang))
        for cause in CAUSES
        if causes.get(cause)
    )


def _table(told: Told, lang: str) -> Element:
    """How many rows of each state, and the weightiest one by one on demand."""
    one = TableDifference(told["table"], {state: told[state] for state in telling.STATES if told[state]})
    said = [telling.row_said(told["table"], _row(told["table"], row), lang) for row in told["rows"]]
    counted = telling.counted(one, lang)
    if not said:
        return html.P(counted, className="change-rows")
    return html.Details([html.Summary(counted), html.Ul([html.Li(line) for line in said])], className="change-rows")


def _row(table: str, told: Told) -> RowDifference:
    return RowDifference(
        told["state"],
        tuple(told["key"]),
        told["sheet"],
        told["row"],
        Decimal(str(told["usd"])),
        tuple(told["was"]),
        tuple(_change(table, change) for change in told["changes"]),
        told["silence"],
        told["office"],
    )


def _change(table: str, told: Told) -> ColumnChange:
    is_date = schema.TABLES[table].columns[told["column"]].type == "date"
    before, after = (date.fromisoformat(one) if one and is_date else one for one in (told["before"], told["after"]))
    return ColumnChange(told["column"], before, after, told["cell"])
