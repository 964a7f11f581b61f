"""The partners of the country's active agreements: those named, and those shown together so that none is exposed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import metrics
from components import State
from pages._country.chosen import base

#: Partners with a row of their own; the others share one.
SHOWN = 8


@dataclass(frozen=True)
class Helper:
    """A partner with active agreements: its code, its name (None: it asked not to be named), USD, and by outcome."""

    code: str
    name: str | None
    whole: float
    usd: Mapping[str | None, float | None] = field(default_factory=dict)


def helpers_of(state: State) -> list[Helper]:
    """They, the largest first."""
    asked: dict[str, Any] = {"where": {**base(state), "is_active": True}, **state.asking}
    whole = metrics.ask("portfolio_value", by=["partner_id", "partner_name"], **asked).rows
    usd: dict[str, dict[str | None, float | None]] = {}
    for code, outcome, amount in metrics.ask("portfolio_value", by=["partner_id", "csp_outcome"], **asked).rows:
        usd.setdefault(code, {})[outcome] = amount
    found = [Helper(code, name, amount or 0, usd[code]) for code, name, amount in whole]
    return sorted(found, key=lambda one: (-one.whole, one.code))


def parted(helpers: list[Helper]) -> tuple[list[Helper], list[Helper]]:
    """Those named, and the others. The others are never one confidential partner alone: its amount would be its own."""
    named = [one for one in helpers if one.name][:SHOWN]
    others = [one for one in helpers if one not in named]
    if len(others) == 1 and not others[0].name and len(named) > 1:
        others.append(named.pop())
    return named, others
