"""python -m etl enter · second · entries: the same door as the pages, for who works from a terminal."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import schema
import store
import words
from etl import entering
from etl.entering import COMMAND, Outcome, Refused
from register import entries
from register.entries import Change, Entry

#: Exit codes: entered or waiting for its second person; refused, with the reason and the remedy.
DONE, REFUSED = 0, 2


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """The three commands among the others."""
    enter = commands.add_parser("enter", parents=[common], help="change cells of one row, judged as a workbook is")
    enter.add_argument("table", choices=sorted(name for name, table in schema.TABLES.items() if table.key))
    enter.add_argument("cells", nargs="*", metavar="COLUMN=VALUE", help="the row's key, and what changes")
    enter.add_argument("--reason", default="", help="why, in a sentence")
    enter.add_argument("--evidence", default="", help="address or reference of the document behind it")
    second = commands.add_parser("second", parents=[common], help="approve, or decline, what waits for a second person")
    second.add_argument("number", type=int)
    second.add_argument("--decline", action="store_true")
    for command in (enter, second):
        command.add_argument("--by", default="", metavar="NAME")
        command.add_argument("--office", default="", metavar="CODE", help="the office of who enters this")
    listed = commands.add_parser("entries", parents=[common], help="what was entered, and what became of it")
    listed.add_argument("--agreement", default=None, metavar="CODE")


def run(asked: argparse.Namespace, organisation: str) -> int:
    """Follow one of the three commands; answers the exit code."""
    warehouse, lang = asked.warehouse, asked.lang
    try:
        if asked.command == "entries":
            return _list(entering.listed(organisation, asked.agreement, warehouse), asked)
        if asked.command == "second":
            outcome = entering.second(
                organisation, asked.number, asked.by, asked.office, not asked.decline, warehouse=warehouse
            )
        else:
            outcome = entering.enter(_change(asked, organisation), warehouse=warehouse)
    except Refused as refused:
        print(words.say(f"enter-refused-{refused.why}", lang, **refused.details), file=sys.stderr)
        return REFUSED
    except store.Busy:
        print(words.say("enter-refused-busy", lang), file=sys.stderr)
        return REFUSED
    return _told(outcome, asked)


def caught_up(warehouse: Path, organisation: str, lang: str) -> list[str]:
    """Take in what was entered while a load was writing; a line about each."""
    return [line for outcome in entering.catch_up(warehouse, organisation) for line in _lines(outcome, lang)]


def _change(asked: argparse.Namespace, organisation: str) -> Change:
    table = schema.TABLES[asked.table]
    cells: dict[str, str | None] = {}
    for cell in asked.cells:
        name, _, value = cell.partition("=")
        cells[name] = value or None
    key = {name: str(cells.pop(name)) for name in table.key if cells.get(name)}
    if asked.table == "waiver":
        cells |= {"reason": asked.reason}
    return Change(
        organisation, "", asked.table, key, cells, asked.reason, asked.evidence, asked.by, asked.office, COMMAND,
        asked.lang,
    )  # fmt: skip


def _told(outcome: Outcome, asked: argparse.Namespace) -> int:
    lines = _lines(outcome, asked.lang)
    is_refused = outcome.state == entries.REFUSED
    if asked.json:
        said = [{"message": message, "remedy": remedy} for message, remedy in outcome.sentences(asked.lang)]
        told = {"entry": outcome.entry, "state": outcome.state, "version": outcome.version, "findings": said}
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines), file=sys.stderr if is_refused else sys.stdout)
    return REFUSED if is_refused else DONE


def _lines(outcome: Outcome, lang: str) -> list[str]:
    version = outcome.version or ""
    lines = [words.say(f"enter-{outcome.state}", lang, number=str(outcome.entry), version=version)]
    return lines + [f"  {message} {remedy}" for message, remedy in outcome.sentences(lang)]


def _list(found: Any, asked: argparse.Namespace) -> int:
    if asked.json:
        print(json.dumps([_as_json(entry) for entry in found], ensure_ascii=False, indent=1))
    else:
        print("\n".join(_line(entry, asked.lang) for entry in found) or words.say("enter-none", asked.lang))
    return DONE


def _as_json(entry: Entry) -> dict[str, Any]:
    change = vars(entry.change) | {"key": dict(entry.change.key), "values": dict(entry.change.values)}
    return change | {"entry": entry.id, "at": entry.at.isoformat(), "state": entry.state, "second": entry.second}


def _line(entry: Entry, lang: str) -> str:
    change = entry.change
    table = schema.TABLES[change.table]
    values = ", ".join(f"{table.columns[name].label[lang]}: {value or '–'}" for name, value in change.values.items())
    parts = [
        str(entry.id), words.day(entry.at.date(), lang), words.say(f"enter-state-{entry.state}", lang),
        table.label[lang], " / ".join(change.key.values()), values, f"{change.by} ({change.by_office})", change.reason,
        f"{entry.second} ({entry.second_office})" if entry.second else "",
    ]  # fmt: skip
    return " · ".join(part for part in parts if part)


__all__ = ["add", "caught_up", "run"]
