"""Which partners a directory lists, what each brought, and how many have no name to show."""

from collections.abc import Iterable
from typing import Any

import metrics
import words
from pages._panorama.scope import Scope

BY = ["partner_id", "partner_name", "source"]

Row = dict[str, Any]


def rows_of(scope: Scope) -> list[Row]:
    """One entry per partner with a name in the place in view, the largest of the year first; no confidential one."""
    by_partner: dict[str, Row] = {}
    for keys, names, where in _asked(scope):
        for code, name, source, *values in metrics.ask(names, by=BY, where=where, **scope.state.asking).rows:
            row = by_partner.setdefault(code, {"code": code, "name": name or "", "source": source})
            row |= dict(zip(keys, values, strict=True))
    return ranked(row for row in by_partner.values() if row["name"])


def _asked(scope: Scope) -> list[tuple[list[str], list[str], dict[str, Any]]]:
    """What the table asks: the cells it fills, the metrics that fill them, over which rows."""
    standing = ["signed_value", "active_agreements"]
    asked = [(standing, standing, on_record(scope)), (["confirmed_revenue"], ["confirmed_revenue"], scope.now())]
    before = scope.before()
    return [*asked, (["before"], ["confirmed_revenue"], before)] if before else asked


def ranked(rows: Iterable[Row]) -> list[Row]:
    """The largest of the year first, then of all years."""
    return sorted(rows, key=lambda row: (-(row.get("confirmed_revenue") or 0), -(row.get("signed_value") or 0)))


def on_record(scope: Scope, **extra: Any) -> dict[str, Any]:
    """The filter of what stands whatever the year."""
    return scope.state.where("region", "country", "source", **extra)


def count(name: str, where: dict[str, Any], scope: Scope) -> int:
    """The figure of a metric that counts; 0 where there is nothing to count."""
    return int(metrics.ask(name, where=where, **scope.state.asking).value(name) or 0)


def confidential(scope: Scope) -> int:
    """How many partners on record are confidential: they have no name, whoever reads."""
    return count("partners", on_record(scope, partner_name=None), scope)


def others(scope: Scope) -> Row | None:
    """One entry for all confidential partners together; None where there is none."""
    found = confidential(scope)
    if not found:
        return None
    row: Row = {"code": None, "name": words.say("partner-others", scope.state.lang, n=found), "source": None}
    for keys, names, where in _asked(scope):
        answer = metrics.ask(names, where={**where, "partner_name": None}, **scope.state.asking)
        row |= dict(zip(keys, answer.rows[0], strict=True))
    return row
