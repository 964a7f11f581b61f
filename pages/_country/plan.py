"""The outcomes of the country's plan, as its needs and agreements name them: no workbook lists them."""

from collections import Counter
from dataclasses import dataclass

import metrics
from components import State
from pages._country.helpers import Helper


@dataclass(frozen=True)
class Outcome:
    """A column: its code (None: agreements that name no outcome), its needs without an agreement, those declared."""

    code: str | None
    unmet: int = 0
    declared: int = 0


def outcomes_of(state: State, codes: list[str | None], helpers: list[Helper]) -> list[Outcome]:
    """The outcomes of the country's own plan, then those of other plans that an active agreement serves here."""
    asked = ["unmet_needs", "needs_declared"]
    answer = metrics.ask(asked, by="csp_outcome", where=state.where("country"), **state.asking)
    needs = {code: (int(unmet or 0), int(declared or 0)) for code, unmet, declared in answer.rows}
    own = _own(state, [code for code in codes if code], {code for code, (_, count) in needs.items() if count})
    served = {code for one in helpers for code in one.usd}
    kept = [*own, *(code for code in codes if code not in own and code in served)]
    return [Outcome(code, *needs.get(code, (0, 0))) for code in kept]


def _own(state: State, codes: list[str], declared: set[str | None]) -> list[str]:
    """A code is the country's own where it declares needs under it, or where most agreements that name it serve it."""
    if not codes:
        return []
    counted: dict[str, Counter[str]] = {code: Counter() for code in codes}
    where = {"organisation": state.organisation, "csp_outcome": codes}
    for code, country, count in metrics.ask(
        "agreements", by=["csp_outcome", "country"], where=where, **state.asking
    ).rows:
        counted[code][country] += int(count or 0)
    return [code for code in codes if code in declared or _is_mostly(counted[code], str(state.country))]


def _is_mostly(counted: Counter[str], country: str) -> bool:
    return counted[country] > max((count for other, count in counted.items() if other != country), default=0)
