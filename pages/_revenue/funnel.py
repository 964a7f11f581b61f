"""Signed, recognised, received, spent: the same agreements followed through, with each leak by its name and number."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import charts
import metrics
import words
from metrics.leaks import STEPS
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.places import here, label_of

#: What follows "signed_value", by step.
REACHED = {"recognised": "recognised_of_signed", "received": "received_of_signed", "spent": "spent_of_signed"}
#: A leak smaller than this share of what was signed is told in the table, not drawn.
DRAWN = 0.005


@dataclass(frozen=True)
class Funnel:
    """Agreements signed in the period: `signed` USD, then what each step reached, and the leaks between them."""

    scope: Scope
    where: Mapping[str, Any]
    is_whole: bool
    signed: float
    reached: Mapping[str, float]
    leaks: Mapping[str, float]
    counts: Mapping[str, int]

    def chosen(self) -> str:
        """The leak whose agreements are named: the URL's, else the largest."""
        asked = self.scope.state.query.get("leak", "")
        return asked if asked in self.leaks else max(self.leaks, key=lambda leak: abs(self.leaks[leak]))

    def when(self) -> str:
        """Which agreements, in words."""
        return words.say("revenue-signed-ever", self.scope.state.lang) if self.is_whole else signed_in(self.scope)


def signed_in(scope: Scope) -> str:
    """The months in view, in words that follow “signed”."""
    lang, year = scope.state.lang, str(scope.state.year)
    if scope.is_whole_year:
        return words.say("revenue-signed-in", lang, year=year)
    return words.say("revenue-signed-until", lang, year=year, month=words.month(scope.months[-1], lang, short=False))


def funnel_of(scope: Scope) -> Funnel | None:
    """Ask for it; `signed=all` in the URL takes every agreement ever signed. None where nothing was signed."""
    state = scope.state
    is_whole = state.query.get("signed") == "all"
    where = here(scope) if is_whole else here(scope, month=scope.span)
    signed = metrics.ask("signed_value", where=where, **state.asking).value("signed_value")
    leaks = metrics.ask("money_leaks", by="leak", where=where, **state.asking).by("leak")
    counts = metrics.ask("money_leaks_count", by="leak", where=where, **state.asking).by("leak")
    if not signed or not leaks:
        return None
    reached = metrics.ask(list(REACHED.values()), where=where, **state.asking)
    steps = {step: reached.value(name) or 0.0 for step, name in REACHED.items()}
    return Funnel(scope, where, is_whole, signed, steps, leaks, counts)


def funnel_card(found: Funnel | None, scope: Scope, span: int = 7) -> Piece:
    """The four states as steps of one descent."""
    lang = scope.state.lang
    if found is None:
        return words.say("revenue-nothing-signed", lang, when=signed_in(scope))
    drawn = _drawn(found, lang)
    links = [f"{scope.state.link(leak=leak)}#revenue-names" if leak else None for _, _, _, leak in drawn]
    chart = charts.waterfall(
        [(label, usd, kind) for label, usd, kind, _ in drawn],
        links=links,
        unit="usd",
        lang=lang,
        finding=_finding(found, lang),
        subtitle=words.say("revenue-funnel-what", lang, when=found.when()),
        empty=words.say("revenue-nothing-signed", lang, when=found.when()),
        heading=words.say("revenue-state", lang),
    )
    other = scope.state.link(signed=None if found.is_whole else "all")
    key = "revenue-funnel-year" if found.is_whole else "revenue-funnel-all"
    note = words.say(key, lang, href=other, when=signed_in(scope))
    source = words.say("revenue-flows", lang)
    return charted(
        "revenue-funnel",
        chart,
        scope.state,
        {"source": source},
        metric="money_leaks",
        where=found.where,
        span=span,
        note=note,
    )


def _finding(found: Funnel, lang: str) -> str:
    leak = max(found.leaks, key=lambda name: found.leaks[name])
    return words.say(
        "revenue-funnel-found",
        lang,
        share=words.percent(found.reached["received"] / found.signed, lang),
        leak=words.say(f"revenue-leak-{leak.replace('_', '-')}", lang).lower(),
        usd=words.money(found.leaks[leak], lang),
    )


def _drawn(found: Funnel, lang: str) -> list[tuple[str, float | None, str, str]]:
    """(label, amount, kind, leak): each state, and before it the leaks that lead there; small ones are put together."""
    rows: list[tuple[str, float | None, str, str]] = [(label_of("signed_value", lang), found.signed, "start", "")]
    for step, names in STEPS.items():
        amounts = {name: found.leaks.get(name, 0.0) for name in names}
        shown = [name for name in names if abs(amounts[name]) >= DRAWN * found.signed]
        rows += [
            (words.say(f"revenue-leak-{name.replace('_', '-')}", lang), -amounts[name], "change", name)
            for name in shown
        ]
        rest = sum(amounts[name] for name in names if name not in shown)
        if abs(rest) >= DRAWN * found.signed / 10:
            rows.append((words.say("revenue-leak-rest", lang), -rest, "change", ""))
        rows.append((words.say(f"revenue-reached-{step}", lang), found.reached[step], "total", ""))
    return rows
