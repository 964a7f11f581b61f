"""Is it being delivered? Money, time and results of each active agreement, the widest apart first."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from charts import Column
from components import State, bullet, table, table_card
from components import tags as html
from components.tags import Element
from pages._country.chosen import base
from pages._country.known import until
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Lines shown: what a director reads.
SHOWN = 10
#: Points between spending and time from which an agreement is said to lag. Our own choice: a fifth of its value.
APART = 0.2
ASKED = ["spend_rate", "time_elapsed", "spend_time_gap"]


@dataclass(frozen=True)
class Line:
    """One agreement, or several shown together. Shares 0..1 (results may exceed 1); None where nothing was reported."""

    title: str
    href: str | None
    spent: float | None
    elapsed: float | None
    results: float | None
    gap: float | None

    @property
    def width(self) -> float:
        """How far apart the furthest two of the three are."""
        known = [share for share in (self.spent, self.elapsed, self.results) if share is not None]
        return max(known) - min(known) if len(known) > 1 else -1

    @property
    def is_behind(self) -> bool:
        """Whether money is far behind time."""
        return self.gap is not None and self.gap <= -APART


def lines_of(state: State) -> list[Line]:
    """The active agreements whose dates are known, the widest divergence first; confidential partners make one line."""
    where = {**base(state), "is_active": True}
    by = ["agreement_id", "agreement_title", "partner_name"]
    answer = metrics.ask(ASKED, by=by, where=where, **state.asking)
    codes = [row[0] for row in answer.rows]
    results = metrics.ask(
        "result_achievement", "agreement_id", until({**base(state), "agreement_id": codes}, state), **state.asking
    ).by("agreement_id")
    found, hidden = [], []
    for row, (top, _) in zip(answer.rows, answer.parts("spend_rate"), strict=True):
        code, title, partner, *shares = row
        if partner is None:
            hidden.append(code)
        elif shares[1] is not None:
            href = link_of(state, code)
            found.append(_line(title or code, href, shares, top is not None, results.get(code)))
    if hidden:
        label = words.say("country-hidden", state.lang, n=len(hidden))
        found.append(_asked(state, label, {**base(state), "agreement_id": hidden}))
    return sorted(found, key=lambda line: (-line.width, line.title))


def _line(title: str, href: str | None, shares: list[Any], is_told: bool, results: float | None) -> Line:
    spent, elapsed, gap = shares
    return Line(title, href, spent if is_told else None, elapsed, results, gap if is_told else None)


def _asked(state: State, title: str, where: dict[str, Any]) -> Line:
    """Several agreements as one line, asked together."""
    answer = metrics.ask(ASKED, where=where, **state.asking)
    is_told = answer.parts("spend_rate")[0][0] is not None
    results = metrics.ask("result_achievement", where=until(where, state), **state.asking).value("result_achievement")
    return _line(title, None, list(answer.rows[0]), is_told, results)


def card_of(scope: Scope, span: int = 7) -> Piece:
    """The lines, with the country's own below; a sentence where no agreement is active."""
    state, lang = scope.state, scope.state.lang
    lines = lines_of(state)
    if not lines:
        return words.say("country-delivery-none", lang)
    where = {**base(state), "is_active": True}
    title, shown = _finding(lines, lang), lines[:SHOWN]
    codes = metrics.rows("out_agreement", ["agreement_id"], where, **state.asking).column("agreement_id")
    label = words.say("country-total-n", lang, n=len(set(codes)))
    whole = _asked(state, label, {**base(state), "agreement_id": sorted(set(codes))})
    content = table(
        [Column(words.say(f"country-{key}", lang) if key else "", unit) for key, unit in HEADS],
        [_row(line, lang) for line in shown],
        title,
        lang,
        row_links=[line.href for line in shown],
        total=_row(whole, lang),
    )
    what = words.say("country-delivery-what", lang, n=len(shown), total=len(lines))
    stands = footing(scope, "country-source-delivery", "spend_rate", where)
    return table_card(
        "country-delivery", title, what, content, state, metric="spend_rate", where=where, span=span, **stands.told()
    )


HEADS = (
    ("agreement", ""),
    ("", "bar"),
    ("spent", "ratio"),
    ("time", "ratio"),
    ("results", "ratio"),
    ("gap", "decimal"),
)


def _row(line: Line, lang: str) -> list[Any]:
    return [line.title, _bars(line), line.spent, line.elapsed, line.results, words.points(line.gap, lang)]


def _bars(line: Line) -> Element:
    """Money, time and results one above the other; the figures beside them say the same."""
    tones = ((line.spent, "late" if line.is_behind else ""), (line.elapsed, "soft"), (line.results, "good"))
    thin = {"display": "block", "margin-block": "3px"}
    return html.Span([html.Span(bullet(share, None, tone), style=thin) for share, tone in tones])


def _finding(lines: list[Line], lang: str) -> str:
    """How many agreements spend far behind their time, and the furthest; else that none does."""
    behind = sorted((line for line in lines if line.is_behind), key=lambda line: line.gap or 0)
    if behind:
        said = {"title": behind[0].title, "gap": words.points(behind[0].gap, lang)}
        return words.say("country-delivery-behind", lang, n=len(behind), total=len(lines), **said)
    is_told = any(line.gap is not None for line in lines)
    return words.say("country-delivery-even" if is_told else "country-delivery-untold", lang)
