"""Horizontal bars, from zero: lengths to compare, a tick for the target, or steps from one total to the next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import words
from charts.chart import Chart, Column, numbers
from charts.marks import element, link, percent, text
from charts.theme import BETTER, CATEGORIES, PRIMARY, SOURCES, TEAL, WORSE, step_labels, steps

#: What stands beside the bar in focus.
UNLIT = "#C3CCD8"
#: Width of one letter of what is printed after a bar, in the unit of style sheets that follows the type size.
LETTER_CH = 0.95


@dataclass(frozen=True)
class Bar:
    """One line of the drawing: its name, the bar from `start` to `end`, a tick, and the words printed after it."""

    label: str
    start: float
    end: float
    colour: str
    said: str
    tick: float | None = None
    change: str = ""
    tone: str = ""
    told: str = ""
    href: str | None = None
    joins: float | None = None
    is_partial: bool = False


def bars(
    rows: Sequence[tuple[str, float | None]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    codes: Sequence[str] | None = None,
    changes: Sequence[str] | None = None,
    better: Sequence[bool | None] | None = None,
    links: Sequence[str | None] | None = None,
    highlighted: str | None = None,
    heading: str = "",
    summary: str = "",
    partial: Collection[str] = (),
) -> Chart:
    """One bar per (label, value), in the order given, the value printed at its end.

    `codes` (individuals, businesses, foundations, other) choose the fixed colours of sources. `changes` are texts
    printed after the values, `better` says of each whether it is good. `highlighted`: the one label in colour.
    `partial`: the labels of periods that are not over, which are hatched and said.
    """
    colours = _colours([label for label, _ in rows], codes, highlighted)
    told = changes or [""] * len(rows)
    tones = [{True: "better", False: "worse", None: ""}[one] for one in better or [None] * len(rows)]
    hrefs = links or [None] * len(rows)
    drawn = [
        Bar(
            label,
            0,
            value or 0,
            colour,
            words.value(value, unit, lang),
            change=change,
            tone=tone,
            href=href,
            is_partial=label in partial,
        )
        for (label, value), colour, change, tone, href in zip(rows, colours, told, tones, hrefs, strict=True)
    ]
    return Chart(
        form="bars",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [words.say("charts-value", lang)], bool(changes)),
        rows=tuple((*row, changes[index]) if changes else tuple(row) for index, row in enumerate(rows)),
        marks=_drawing(drawn),
        summary=summary or finding,
        empty=empty,
        note=partial_note(partial, lang),
        links=tuple(links or ()),
    )


def partial_note(partial: Collection[str], lang: str) -> str:
    """Why some bars are hatched; nothing where none is."""
    return words.say("charts-partial", lang) if partial else ""


def ranked(rows: Sequence[tuple[str, float | None]], *, limit: int = 10, **described: object) -> Chart:
    """The companion of a map: the longest bars first, `limit` of them."""
    order = sorted(rows, key=lambda row: (row[1] is None, -(row[1] or 0)))[:limit]
    return bars(order, **described)  # type: ignore[arg-type]


def target_bars(
    rows: Sequence[tuple[str, float | None, float | None]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    names: tuple[str, str] | None = None,
    links: Sequence[str | None] | None = None,
    heading: str = "",
    summary: str = "",
    colour: str = TEAL,
    partial: Collection[str] = (),
) -> Chart:
    """One bar per (label, value, target): the bar what was done, the tick what was planned; `names` label the two.

    `partial`: the labels of periods that are not over, which are hatched and said.
    """
    done, planned = names or (words.say("charts-actual", lang), words.say("charts-target", lang))
    hrefs = links or [None] * len(rows)
    drawn = [
        Bar(
            label,
            0,
            value or 0,
            colour,
            words.value(value, unit, lang),
            tick=target,
            href=href,
            told=told,
            is_partial=label in partial,
        )
        for (label, value, target), href in zip(rows, hrefs, strict=True)
        for told in [_both((done, value), (planned, target), unit, lang)]
    ]
    return Chart(
        form="target_bars",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [done, planned], False),
        rows=tuple(tuple(row) for row in rows),
        marks=_drawing(drawn, _axis(drawn, unit, lang)),
        summary=summary or finding,
        empty=empty,
        note=partial_note(partial, lang),
        links=tuple(links or ()),
    )


def waterfall(
    rows: Sequence[tuple[str, float | None, str]],
    *,
    unit: str,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    good: str = "up",
    links: Sequence[str | None] | None = None,
    heading: str = "",
    summary: str = "",
) -> Chart:
    """From one total to the next: rows (label, amount, kind: 'start', 'change' or 'total'); `good` is up or down.

    `links`: one address per row, so that a step leads to what it is made of.
    """
    hrefs = links or [None] * len(rows)
    up, down = (BETTER, WORSE) if good == "up" else (WORSE, BETTER)
    reached = _running([(row[1] or 0, row[2]) for row in rows])
    amounts = [total if kind == "total" else amount for (_, amount, kind), total in zip(rows, reached, strict=True)]
    drawn = [
        Bar(
            label,
            0 if kind != "change" else total - (amount or 0),
            total,
            PRIMARY if kind != "change" else up if (amount or 0) >= 0 else down,
            _signed(amount, kind, unit, lang),
            href=hrefs[index],
            joins=total if index + 1 < len(rows) else None,
        )
        for index, ((label, _, kind), amount, total) in enumerate(zip(rows, amounts, reached, strict=True))
    ]
    return Chart(
        form="waterfall",
        finding=finding,
        subtitle=subtitle,
        unit=unit,
        columns=_columns(heading, unit, lang, [words.say("charts-value", lang)], False),
        rows=tuple((row[0], amount) for row, amount in zip(rows, amounts, strict=True)),
        marks=_drawing(drawn),
        summary=summary or finding,
        empty=empty,
        links=tuple(links or ()),
    )


def _drawing(drawn: Sequence[Bar], axis: Sequence[tuple[float, str]] = ()) -> str:
    """The lines on one scale, which begins at zero or at the lowest value below it."""
    every = [value for one in drawn for value in (one.start, one.end, one.tick) if value is not None]
    low, high = min([*every, 0]), max([*every, 0]) or 1
    room = max((len(f"{one.said} {one.change}") for one in drawn), default=0) * LETTER_CH + 1
    lines = [element("li", _line(one, low, high - low), title=one.told or None) for one in drawn]
    style = f"--room:{room:.1f}ch"
    if axis:
        lines.append(element("li", _scale(axis, low, high - low), class_="scale", aria_hidden="true"))
        style += f";--step:{percent((axis[1][0] - axis[0][0]) / (high - low))}" if len(axis) > 1 else ""
    return element("ul", lines, class_="lines" + (" on-axis" if axis else ""), style=style, role="list")


def _line(one: Bar, low: float, span: float) -> str:
    """A name and its bar; the words stand after the bar or its tick, whichever reaches further."""
    first, last = sorted((one.start, one.end))
    place = f"inset-inline-start:{percent((first - low) / span)};inline-size:{percent((last - first) / span)}"
    furthest = max(last, one.tick or 0, 0)
    mark = "bar-mark partial" if one.is_partial else "bar-mark"
    pieces = [element("i", class_=mark, style=f"{place};background:{one.colour}")]
    if one.joins is not None:
        pieces.append(element("i", class_="joint", style=f"inset-inline-start:{percent((one.joins - low) / span)}"))
    if one.tick is not None:
        pieces.append(element("i", class_="tick", style=f"inset-inline-start:{percent((one.tick - low) / span)}"))
    said = text(one.said) + (element("em", text(one.change), class_=one.tone or None) if one.change else "")
    pieces.append(element("b", said, style=f"inset-inline-start:{percent((furthest - low) / span)}"))
    return link(text(one.label), one.href, class_="name") + element("span", pieces, class_="plot")


def _scale(axis: Sequence[tuple[float, str]], low: float, span: float) -> str:
    marks = [element("span", text(said), style=f"inset-inline-start:{percent((at - low) / span)}") for at, said in axis]
    return element("span", class_="name") + element("span", marks, class_="plot")


def _axis(drawn: Sequence[Bar], unit: str, lang: str) -> list[tuple[float, str]]:
    """The round values printed under the bars."""
    marks = steps(0, max([*numbers([value for one in drawn for value in (one.end, one.tick)]), 0]) or 1, 5)
    return list(zip(marks, step_labels(marks, unit, lang), strict=True))


def _both(done: tuple[str, float | None], planned: tuple[str, float | None], unit: str, lang: str) -> str:
    return " · ".join(f"{name}: {words.value(value, unit, lang)}" for name, value in (done, planned))


def _colours(labels: Sequence[str], codes: Sequence[str] | None, highlighted: str | None) -> list[str]:
    if codes:
        return [SOURCES.get(code, CATEGORIES[-1]) for code in codes]
    if highlighted:
        return [PRIMARY if label == highlighted else UNLIT for label in labels]
    return [PRIMARY] * len(labels)


def _columns(heading: str, unit: str, lang: str, values: list[str], with_changes: bool) -> tuple[Column, ...]:
    columns = [Column(heading or words.say("charts-label", lang)), *(Column(name, unit) for name in values)]
    if with_changes:
        columns.append(Column(words.say("charts-change", lang)))
    return tuple(columns)


def _signed(value: float | None, kind: str, unit: str, lang: str) -> str:
    said = words.value(value, unit, lang)
    return f"+{said}" if kind == "change" and value and value > 0 else said


def _running(rows: list[tuple[float, str]]) -> list[float]:
    """The heights a waterfall passes through."""
    total, passed = 0.0, []
    for amount, kind in rows:
        total = amount if kind == "start" else total if kind == "total" else total + amount
        passed.append(total)
    return passed
