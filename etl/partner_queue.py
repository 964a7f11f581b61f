"""python -m etl partners: the partners that may be one, decided at the command line as on the page."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import register
import store
import words
from etl import partners

_COLUMNS = (
    "partner_id", "partner_name", "partner_country", "partner_usd", "principal_id", "principal_name",
    "principal_country", "principal_usd", "score", "verdict", "evidence",
)  # fmt: skip


def add(commands: Any, common: argparse.ArgumentParser) -> None:
    """The command beside the others."""
    about = "partners that may be one: list them, or decide about two"
    command = commands.add_parser("partners", parents=[common], help=about)
    command.add_argument("--same", nargs=2, metavar=("PARTNER", "PRINCIPAL"), help="the first is the second")
    command.add_argument("--apart", nargs=2, metavar=("PARTNER", "OTHER"), help="they are two")
    command.add_argument("--undo", type=int, metavar="DECISION", help="a decision no longer counts")
    command.add_argument("--by", default="", metavar="NAME", help="who decides")
    command.add_argument("--reason", default="", metavar="WORDS")


def run(asked: argparse.Namespace, organisation: str) -> None:
    """Note what was decided, publish what follows from it, and tell the queue. Raises Circular, UnknownLink, Busy."""
    warehouse: Path = asked.warehouse
    if asked.same:
        partner, principal = asked.same
        register.link_partner(organisation, partner, principal, asked.by, asked.reason, warehouse=warehouse)
    if asked.apart:
        partner, other = asked.apart
        register.set_apart(organisation, partner, other, asked.by, asked.reason, warehouse=warehouse)
    if asked.undo:
        register.undo(asked.undo, asked.by, asked.reason, warehouse=warehouse)
    version, _ = partners.decide(warehouse, organisation)
    listed, decided = queue(warehouse, organisation), register.links(organisation, warehouse=warehouse)
    if asked.json:
        told = {"version": version, "proposals": listed, "decisions": [vars(each) for each in decided]}
        json.dump(told, sys.stdout, ensure_ascii=False, indent=1, default=str)
        print()
    else:
        print("\n".join(_told(listed, decided, asked.lang)))


def queue(warehouse: Path, organisation: str) -> list[dict[str, Any]]:
    """The open questions, most money at stake first."""
    found = store.reader(warehouse).query(
        f"select {', '.join(_COLUMNS)} from partner_proposal where organisation = $organisation"
        " order by partner_usd desc, score desc, partner_id, principal_id",
        {"organisation": organisation},
    )
    rows = (dict(zip(_COLUMNS, row, strict=True)) for row in found.rows)
    return [row | {"evidence": (row["evidence"] or "").split()} for row in rows]


def named(name: str | None, lang: str) -> str:
    """What people read for a partner; a confidential one has no name."""
    return name or words.say("partners-confidential", lang)


def names(warehouse: Path, organisation: str) -> dict[str, str | None]:
    """{partner: its name}, none where it is confidential."""
    found = store.reader(warehouse).query(
        "select partner_id, any_value(case when not coalesce(confidential, false) then name end)"
        " from core_partner where organisation = $organisation group by 1",
        {"organisation": organisation},
    )
    return dict(found.rows)


def reasons(evidence: list[str], lang: str) -> str:
    """Why two may be one, in words."""
    return ", ".join(words.say(f"partners-evidence-{code}", lang) for code in evidence)


def _told(listed: list[dict[str, Any]], decided: list[register.PartnerLink], lang: str) -> list[str]:
    lines = [words.say("partners-open", lang, count=len(listed))]
    for row in listed:
        stake = words.money_exact(float(row["partner_usd"]), lang, cents=False)
        sure = words.say(f"partners-verdict-{row['verdict']}", lang)
        one, other = (f"{named(row[f'{side}_name'], lang)} [{row[f'{side}_id']}]" for side in ("partner", "principal"))
        lines.append(f"{one} = {other}")
        lines.append(f"    {sure} · {reasons(row['evidence'], lang)} · {stake}")
    for each in decided:
        said = words.say(f"partners-decided-{each.kind}", lang)
        lines.append(f"{each.id}: {each.partner} {said} {each.other} · {each.decided_by} · {each.reason}")
    return lines
