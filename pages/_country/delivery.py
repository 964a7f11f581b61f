"""Is it being delivered? Money, time and results of each agreement in force, the widest apart first; what slips."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Bar, State, table, table_card
from pages._country.chosen import base
from pages._country.known import until
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Lines shown: what a director reads.
SHOWN = 10
#: Points between spending and time from which an agreement is said to lag.
APART = 0.2


@dataclass(frozen=True)
class Line:
    """One agreement in force. Shares 0..1 (results may exceed 1); None where nothing was reported. `gap` in points."""

    agreement: str
    title: str
    spent: float | None
    elapsed: float | None
    results: float | None
    gap: float | None

    @property
    def width(self) -> float:
        """How far apart the furthest two of the three are."""
        known = [share for share in (self.spent, self.elapsed, self.results) if share is not None]
        return max(known) - min(known) if len(known) > 1 else -1


def lines_of(scope: Scope) -> list[Line]:
    """The agreements in force whose dates are known, the widest divergence first."""
    state = scope.state
    where = {**base(state), "is_active": True}
    by = ["agreement_id", "agreement_title", "partner_name"]
    names = ["spend_rate", "time_elapsed", "spend_time_gap"]
    answer = metrics.ask(names, by=by, where=where, **state.asking)
    codes = [row[0] for row in answer.rows]
    results = metrics.ask(
        "result_achievement",
        by="agreement_id",
        where=until({**base(state), "agreement_id": codes}, state),
        **state.asking,
    ).by("agreement_id")
    found = []
    for row, (top, _) in zip(answer.rows, answer.parts("spend_rate"), strict=True):
        agreement, title, partner, spent, elapsed, gap = row
        if elapsed is None:
            continue
        said = (title or agreement) if partner else words.say("country-hidden", state.lang, n=1)
        is_told = top is not None
        line = Line(
            agreement, said, spent if is_told else None, elapsed, results.get(agreement), gap if is_told else None
        )
        found.append(line)
    return sorted(found, key=lambda line: (-line.width, line.title))


def card_of(scope: Scope, span: int = 7) -> Piece:
    """The lines, with the country's own below; a sentence where no agreement is in force."""
    state, lang = scope.state, scope.state.lang
    lines = lines_of(scope)
    if not lines:
        return words.say("country-delivery-none", lang)
    where = {**base(state), "is_active": True}
    columns = [
        Column(words.say("country-agreement", lang)),
        *(
            column
            for key in ("spent", "time", "results")
            for column in (Column("", "bar"), _column(key, lang, "ratio"))
        ),
        _column("gap", lang, "decimal"),
    ]
    title = _finding(lines, lang)
    written = table(
        columns,
        [_row(line, lang) for line in lines[:SHOWN]],
        title,
        lang,
        row_links=[link_of(state, line.agreement) for line in lines[:SHOWN]],
        total=_total(state, where, len(lines)),
    )
    what = words.say("country-delivery-what", lang, n=min(SHOWN, len(lines)), total=len(lines))
    stands = footing(scope, "panorama-contributions", "spend_rate", where)
    return table_card(
        "country-delivery", title, what, written, state, metric="spend_rate", where=where, span=span, **stands.told()
    )


def _column(key: str, lang: str, unit: str) -> Column:
    return Column(words.say(f"country-{key}", lang), unit)


def _row(line: Line, lang: str) -> list[Any]:
    is_late = line.gap is not None and line.gap <= -APART
    bars = ((line.spent, "late" if is_late else ""), (line.elapsed, "soft"), (line.results, "good"))
    cells = [cell for share, tone in bars for cell in (_bar(share, tone), share)]
    return [line.title, *cells, words.points(line.gap, lang)]


def _bar(share: float | None, tone: str) -> Any:
    return "" if share is None else Bar(max(0.0, min(share, 1)), None, tone)


def _total(state: State, where: dict[str, Any], count: int) -> list[Any]:
    """The country's own shares, asked over all the agreements in force."""
    names = ["spend_rate", "time_elapsed", "spend_time_gap"]
    spent, elapsed, gap = metrics.ask(names, where=where, **state.asking).rows[0]
    codes = metrics.rows("out_agreement", ["agreement_id"], where, **state.asking).column("agreement_id")
    achieved = metrics.ask(
        "result_achievement", where=until({**base(state), "agreement_id": sorted(codes)}, state), **state.asking
    ).value("result_achievement")
    label = words.say("country-total-n", state.lang, n=count)
    return [label, "", spent, "", elapsed, "", achieved, words.points(gap, state.lang)]


def _finding(lines: list[Line], lang: str) -> str:
    """How many agreements spend far behind their time, and the furthest; else the widest divergence."""
    told = [line for line in lines if line.gap is not None]
    behind = sorted((line for line in told if (line.gap or 0) <= -APART), key=lambda line: line.gap or 0)
    if behind:
        return words.say(
            "country-delivery-behind",
            lang,
            n=len(behind),
            total=len(lines),
            title=behind[0].title,
            gap=words.points(behind[0].gap, lang),
        )
    return words.say("country-delivery-even" if told else "country-delivery-untold", lang)


def milestones_card(scope: Scope, span: int = 5) -> Piece:
    """The milestones that are late or were put off, the longest slip first; the first date promised stays in view."""
    state, lang = scope.state, scope.state.lang
    where = state.where("country")
    columns = ["agreement_id", "agreement_title", "label", "date", "current_on", "is_late"]
    open_ones = metrics.rows("out_milestone", columns, {**where, "done_on": None}, **state.asking).rows
    slips = [slip for row in open_ones if (slip := _slip(row, state.today))]
    late = int(metrics.ask("late_milestones", where=where, **state.asking).value("late_milestones") or 0)
    if not slips:
        return words.say("country-milestones-kept" if open_ones else "country-milestones-none", lang)
    slips.sort(key=lambda one: (not one[6], -(one[5] or 0)))
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in MILESTONES]
    rows = [[label or words.NOTHING, title, first, current, days] for _, title, label, first, current, days, _ in slips]
    title = words.say("country-milestones", lang, n=late, moved=len(slips) - late)
    written = table(heads, rows, title, lang, row_links=[link_of(state, slip[0]) for slip in slips], limit=SHOWN)
    stands = footing(scope, "panorama-contributions", "late_milestones", where)
    what = words.say("country-milestones-what", lang)
    return table_card(
        "country-milestones",
        title,
        what,
        written,
        state,
        metric="late_milestones",
        where=where,
        span=span,
        **stands.told(),
    )


MILESTONES = (("milestone", ""), ("agreement", ""), ("first-date", "date"), ("new-date", "date"), ("slip", "days"))


def _slip(row: tuple[Any, ...], today: date | None) -> tuple[Any, ...] | None:
    """The milestone with the days it slipped by; None where it holds its first date."""
    agreement, title, label, first, current, is_late = row
    if first is None:
        return None
    now = max(day for day in (first, current, today if is_late else None) if day)
    days = (now - first).days
    return (agreement, title or agreement, label, first, current or first, days, bool(is_late)) if days > 0 else None
