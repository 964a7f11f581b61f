"""What a template is filled with beforehand: the office's own rows as they stand, and the keys nobody bears yet."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import metrics
import schema
from etl import named
from metrics import EVERYONE, Viewer
from settings import OPEN_END

#: Sheets an office fills in, in their order: what every office sends, then what each other sheet unlocks (workbook.md).
CORE = ("partner", "agreement", "flow", "result", "need", "opportunity", "target")
OPTIONAL = (
    "offer", "in_kind", "investment", "work_plan", "support_request", "suggestion", "pilot", "staffing",
    "leader_evidence",
    "practitioner", "exchange",
    "portal_event", "content", "visibility", "due_diligence", "evaluation", "consultation", "corrective_action",
    "milestone_risk", "joint_programme", "south_south", "sstc_institution", "example", "regional_profile",
    "follow_up", "delivery", "chain_link", "capacity", "stakeholder", "shared_register", "team_pulse", "note",
)  # fmt: skip
_NUMBERED = re.compile(r"^(.*?)(\d{1,9})$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Standing:
    """What the warehouse holds of one office: its rows by table, the period to fill in, its usual currency."""

    span: named.Span
    rows: dict[str, Rows] = field(default_factory=dict)
    currency: str | None = None
    next_keys: dict[str, str] = field(default_factory=dict)

    def tables(self) -> tuple[str, ...]:
        """The sheets of the template; those only headquarters keeps come where it has rows of them."""
        kept = [name for name in schema.TABLES if name not in ("meta", *CORE, *OPTIONAL) and self.rows.get(name)]
        return (*CORE, *OPTIONAL, *kept)


def standing(
    organisation: str,
    office: str,
    span: named.Span | None = None,
    viewer: Viewer = EVERYONE,
    warehouse: Path | None = None,
) -> Standing:
    """The office's accepted rows that stand today, and the period after the last it sent unless `span` says another.

    What has no key belongs to its own period: it is repeated in a template of that period only, which replaces it.
    Raises store.NoWarehouse.
    """
    asking: dict[str, Any] = {"viewer": viewer, "warehouse": warehouse}
    mine = {"organisation": organisation, "office": office, "family": "office"}
    columns = ["submission_id", "period", "period_end", "known_to"]
    sent = metrics.rows("submission", columns, mine, order=["known_on", "received_at"], **asking).records()
    span = span or _next([one["period_end"] for one in sent], organisation, asking)
    ids = [one["submission_id"] for one in sent]
    same = [one["submission_id"] for one in sent if one["period"] == span.name and one["known_to"] == OPEN_END]
    rows = {}
    for table in schema.TABLES.values():
        wanted = ids if table.key else same
        if table.name != "meta" and wanted:
            where = {"organisation": organisation, "submission_id": wanted}
            found = metrics.rows(
                f"core_{table.name}", list(table.columns), where, order=["known_from", "row"], **asking
            )
            rows[table.name] = found.records()
    keys = {
        table.name: key
        for table in schema.TABLES.values()
        if (key := next_key(table, rows.get(table.name, []), office, span.end.year))
    }
    free = {name: _free(schema.TABLES[name], key, organisation, asking) for name, key in keys.items()}
    return Standing(span, rows, _usual_currency(rows), free)


def _next(ends: list[date | None], organisation: str, asking: dict[str, Any]) -> named.Span:
    """The quarter after the last one sent; the one the data speak of where nothing was."""
    known = [end for end in ends if end]
    if known:
        last = max(known)
        number = (last.month + 2) // 3
        return named.quarter(last.year + (number == 4), number % 4 + 1)
    (today,) = metrics.rows("clock", ["today"], {"organisation": organisation}, **asking).column("today") or [None]
    today = today or date.today()
    return named.quarter(today.year, (today.month + 2) // 3)


def _usual_currency(rows: dict[str, Rows]) -> str | None:
    said = Counter(row["currency"] for row in rows.get("agreement", ()) if row["currency"])
    return said.most_common(1)[0][0] if said else None


def next_key(table: schema.Table, rows: Rows, office: str, year: int) -> str | None:
    """The next key of a table whose rows have one of their own, in the office's own manner; None for the others."""
    if len(table.key) != 1 or table.columns[table.key[0]].type != "text":
        return None
    keys = [str(row[table.key[0]]) for row in rows if row[table.key[0]]]
    numbered = [found for key in keys if (found := _NUMBERED.match(key))]
    if not numbered:
        return f"{office}-{year}-001"
    first = max((found[1] for found in numbered), key=lambda start: (_years(start), start))
    alike = [found[2] for found in numbered if found[1] == first]
    width = max(len(number) for number in alike)
    if _years(first) and max(_years(first)) < str(year):
        return f"{_YEAR.sub(str(year), first)}{1:0{width}}"
    return f"{first}{max(map(int, alike)) + 1:0{width}}"


def _free(table: schema.Table, key: str, organisation: str, asking: dict[str, Any]) -> str:
    """The key, or the one after the last that any office of the organisation bears with the same beginning."""
    column, found = table.key[0], _NUMBERED.match(key)
    assert found
    where = {"organisation": organisation, column: (found[1], found[1] + "\U0010ffff")}
    last = metrics.rows(f"core_{table.name}", [column], where, order=[f"-{column}"], limit=1, **asking).column(column)
    taken = _NUMBERED.match(str(last[0])) if last else None
    if taken is None or taken[1] != found[1] or int(taken[2]) < int(found[2]):
        return key
    return f"{found[1]}{int(taken[2]) + 1:0{len(found[2])}}"


def _years(text: str) -> list[str]:
    return _YEAR.findall(text)
