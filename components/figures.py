"""The strip of figures under a page's first sentence: label, number, what changed in words, a bar with its target."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import tags as html
from components.markup import aria
from components.noted import notes_beside
from components.prose import prose
from components.state import State
from components.tags import Element
from components.tracing import Question, asks

#: Shape and tint of each status; the word comes from the catalogue, the shape survives black and white.
STATUSES = {"ahead": "●", "on_track": "●", "watch": "▲", "late": "■", "no_data": "○", "neutral": ""}
#: Units whose changes are told in points, not in percent.
SHARES = ("ratio", "gap")
_SPLIT = re.compile(r"^(?P<number>[-−+]?\$?[\d\s.,\u202f\u00a0]*\d)(?P<unit>\D*)$")


@dataclass(frozen=True)
class Figure:
    """One figure. `bar` and `target` are ratios 0..1; `direction` is better, worse or same; `rose` gives ▲ or ▼."""

    label: str
    value: str
    unit: str = ""
    change: str = ""
    direction: str = "same"
    rose: bool | None = None
    note: str = ""
    bar: float | None = None
    target: float | None = None
    status: str | None = None
    href: str | None = None
    asks: Question | None = None
    tone: str = ""


def figure_strip(figures: Sequence[Figure], lang: str) -> Element:
    """At most six figures side by side; each opens the rows behind it."""
    return html.Ul([_figure(figure, lang) for figure in figures], className="figures", role="list")


def metric_figure(
    name: str,
    value: float | None,
    state: State,
    *,
    before: float | None = None,
    target: float | None = None,
    bar: float | None = None,
    note: str = "",
    where: Mapping[str, Any] | None = None,
    status: str | None = None,
    label: str | None = None,
    href: str | None = None,
) -> Figure:
    """The figure of a metric: its label, its unit, and whether a change since `before` is good.

    `bar` and `target` are ratios 0..1; `where` is the question behind the value, which makes it traceable.
    """
    one, lang = metrics.metric(name), state.lang
    change, direction, rose = changed(value, before, one.unit, one.direction, lang)
    number, unit = split(words.value(value, one.unit, lang))
    asked = None if where is None else Question(name, where, state.as_of)
    return Figure(
        label=label or words.pick(one.label, lang),
        value=number,
        unit=unit,
        change=change,
        direction=direction,
        rose=rose,
        note=note,
        bar=bar,
        target=target,
        status=status,
        href=href,
        asks=asked,
    )


def changed(value: float | None, before: float | None, unit: str, good: str, lang: str) -> tuple[str, str, bool | None]:
    """What changed since `before`, in words; whether that is better, worse or the same; whether it rose.

    Ratios change in points, everything else in percent. `good` is the metric's good direction: up, down or none.
    """
    if value is None or before is None or (unit not in SHARES and not before):
        return "", "same", None
    change = value - before if unit in SHARES else (value - before) / abs(before)
    if abs(change) < 0.005:
        return words.say("shell-unchanged", lang), "same", None
    amount = words.points(abs(change), lang).lstrip("+") if unit in SHARES else words.percent(abs(change), lang)
    rose = change > 0
    direction = "same" if good == "none" else "better" if rose == (good == "up") else "worse"
    return amount, direction, rose


def split(value: str) -> tuple[str, str]:
    """'18,4 M$' → ('18,4', 'M$'); a value that is not a number stays whole."""
    found = _SPLIT.match(value)
    if not found:
        return value, ""
    return found["number"], found["unit"].strip()


def status_pill(status: str, lang: str, label: str | None = None) -> Element:
    """A status by shape and word: ● ▲ ■ ○."""
    return html.Span(
        [html.Span(STATUSES[status], className="shape", **aria(hidden="true")), label or _word(status, lang)],
        className=f"pill {status}",
    )


def bullet(ratio: float | None, target: float | None = None, tone: str = "") -> Element:
    """A thin bar, full at 1, with a tick where the target stands."""
    pieces = [] if ratio is None else [html.Span(className="bar-done", style={"inline-size": _share(ratio)})]
    if target is not None:
        pieces.append(html.Span(className="bar-tick", style={"inset-inline-start": _share(target)}))
    return html.Span(pieces, className=f"bar {tone}".strip(), **aria(hidden="true"))


def _word(status: str, lang: str) -> str:
    return words.say(f"shell-status-{status.replace('_', '-')}", lang)


def _share(ratio: float) -> str:
    return f"{max(0.0, min(1.0, ratio)) * 100:.1f}%"


def _figure(figure: Figure, lang: str) -> Element:
    unit = [html.Span(figure.unit, className="unit")] if figure.unit else []
    label = html.A(figure.label, href=figure.href) if figure.href else figure.label
    pieces = [
        html.H2(label, className="figure-label"),
        html.P([figure.value, *([" "] if unit else []), *unit], className="figure-value"),
        html.P(_below(figure, lang), className="figure-note"),
    ]
    if figure.bar is not None:
        pieces.append(bullet(figure.bar, figure.target, figure.tone or _tone(figure)))
    pieces += notes_beside(figure.asks, figure.label, lang)
    if figure.asks:
        pieces.append(asks(figure.asks, figure.label, lang, is_small=True))
    return html.Li(pieces, className="figure card")


def _tone(figure: Figure) -> str:
    """Amber under a target by a tenth or more, blue otherwise; the words beside the bar say it too."""
    if figure.target is not None and figure.bar is not None and figure.bar < figure.target * 0.9:
        return "watch"
    return ""


def _below(figure: Figure, lang: str) -> list[Element | str]:
    pieces: list[Element | str] = []
    if figure.status:
        pieces += [status_pill(figure.status, lang), " "]
    if figure.change:
        arrow = {True: "▲ ", False: "▼ ", None: ""}[figure.rose]
        pieces.append(html.Span([arrow, figure.change], className=f"change {figure.direction}"))
        if figure.direction != "same":
            pieces.append(html.Span(words.say(f"shell-{figure.direction}", lang), className="unseen"))
        pieces.append(" ")
    return [*pieces, *prose(figure.note)]
