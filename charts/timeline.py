"""What happened and what was promised, one line per subject: a reader sees at a glance what is late, and since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import words
from charts.chart import Chart, Column
from charts.marks import element, percent, text

#: A label's width as a share of the drawing, per letter: 11 px Inter on the widest card.
LETTER = 0.0062
#: Letters of a label; the table says the rest.
LETTERS = 30
#: Lines of labels under the marks of a lane.
LABEL_LINES = 2
#: Below this many days the ticks are quarters, above they are years.
QUARTERLY_DAYS = 800
#: A tick this near to today's name is not named; one this near to a name is not where it is narrow. In shares.
HIDDEN, NEAR = 0.05, 0.22
#: The height of a bar whatever its amount, as a share of the highest: a small one must still be seen.
LEAST = 0.06
#: The order in which events get their label: what is late first, then what comes, then what was done.
SHAPES = ("late", "coming", "noted", "done")


@dataclass(frozen=True)
class Event:
    """Something on a day: done, coming, late, or noted. `first_on` is the first date promised, kept visible.

    An event with `usd` stands as a bar as high as its amount, the others as a mark whose shape says its state.
    `short` is written beside the mark, where the label is too much; `href` is where it leads.
    """

    on: date
    label: str
    shape: str = "done"
    kind: str = ""
    first_on: date | None = None
    usd: float | None = None
    short: str = ""
    href: str | None = None


@dataclass(frozen=True)
class Lane:
    """One subject: its name, its events, a short note under its name, and the stretch of time it covers, if any."""

    name: str
    events: tuple[Event, ...]
    note: str = ""
    span: tuple[date, date] | None = None


@dataclass(frozen=True)
class _Scale:
    """The first and the last day drawn."""

    first: date
    last: date
    today: date | None = None

    def place(self, on: date) -> float:
        """Where a day stands, 0..1."""
        return (on - self.first).days / max((self.last - self.first).days, 1)

    @property
    def now(self) -> float | None:
        """Where today stands; None when it is out of view."""
        return self.place(self.today) if self.today and self.first <= self.today <= self.last else None


def timeline(
    lanes: Sequence[Lane],
    *,
    today: date | None,
    lang: str,
    finding: str,
    subtitle: str,
    empty: str,
    summary: str = "",
) -> Chart:
    """One line per lane over the same days, today marked. Amounts are in USD; one height for all lanes."""
    days = [day for lane in lanes for day in _days(lane)]
    listed = [(lane, event) for lane in lanes for event in sorted(lane.events, key=lambda one: one.on)]
    rows = [_row(lane, event) for lane, event in listed]
    return Chart(
        form="timeline",
        finding=finding,
        subtitle=subtitle,
        unit="date",
        columns=(
            Column(words.say("timeline-lane", lang)),
            Column(words.say("timeline-kind", lang)),
            Column(words.say("timeline-what", lang)),
            Column(words.say("timeline-first", lang), "date"),
            Column(words.say("timeline-on", lang), "date"),
            Column(words.say("timeline-state", lang)),
            Column(words.say("timeline-usd", lang), "usd"),
        ),
        rows=tuple((*row[:-2], words.say(f"timeline-{row[-2]}", lang), row[-1]) for row in rows),
        marks=_drawn(lanes, _scale(days, today), lang) if days else "",
        summary=summary or finding,
        empty=empty,
        links=tuple(event.href for _, event in listed),
    )


def _days(lane: Lane) -> list[date]:
    """Every day a lane must show."""
    days = [day for event in lane.events for day in (event.on, event.first_on) if day]
    return [*days, *(lane.span or ())]


def _row(lane: Lane, event: Event) -> tuple[str, str, str, date | None, date, str, float | None]:
    return (lane.name, event.kind, event.label, event.first_on, event.on, event.shape, event.usd)


def _scale(days: Sequence[date], today: date | None) -> _Scale:
    """From a little before the first day to a little after the last; today is in view when it is near."""
    first, last = min(days), max(days)
    if today and first <= today + timedelta(days=200) and last >= today - timedelta(days=400):
        first, last = min(first, today), max(last, today)
    room = timedelta(days=max(20, (last - first).days // 40))
    return _Scale(first - room, last + room, today)


def _drawn(lanes: Sequence[Lane], scale: _Scale, lang: str) -> str:
    ticks = _ticks(scale, lang)
    most = max((event.usd for lane in lanes for event in lane.events if event.usd), default=1.0)
    lines = [_lane(lane, scale, ticks, most) for lane in lanes]
    return element("div", [_axis(ticks, scale, lang), *lines, _key(lanes, lang)], class_="tl")


def _ticks(scale: _Scale, lang: str) -> list[tuple[float, str]]:
    """The days the axis names: years, or quarters where the whole is short."""
    is_short = (scale.last - scale.first).days < QUARTERLY_DAYS
    months = (1, 4, 7, 10) if is_short else (1,)
    years = range(scale.first.year, scale.last.year + 2)
    days = [date(year, month, 1) for year in years for month in months]
    shown = [day for day in days if scale.first <= day <= scale.last]
    return [(scale.place(day), _named(day, is_short, lang)) for day in shown]


def _named(day: date, is_short: bool, lang: str) -> str:
    return words.quarter(f"{day.year}-Q{(day.month + 2) // 3}", lang) if is_short else str(day.year)


def _axis(ticks: Sequence[tuple[float, str]], scale: _Scale, lang: str) -> str:
    """The names of the ticks, and today's; hidden from screen readers, who have the table.

    One that has no room on a narrow screen, near today's name or the one before, says so.
    """
    now = scale.now
    named, kept = [], -NEAR
    for place, name in ticks:
        if now is not None and abs(place - now) <= HIDDEN:
            continue
        is_near = place - kept < NEAR or (now is not None and abs(place - now) < NEAR)
        kept = kept if is_near else place
        named.append(element("span", text(name), class_=f"tl-tick{' near' if is_near else ''}", style=_at(place)))
    if now is not None:
        kept_within = f"{_at(now)};translate:-{percent(now)} 0"
        named.append(element("span", text(words.say("timeline-today", lang)), class_="tl-now", style=kept_within))
    return element("div", element("div", named, class_="tl-ticks"), class_="tl-axis", aria_hidden="true")


def _lane(lane: Lane, scale: _Scale, ticks: Sequence[tuple[float, str]], most: float) -> str:
    note = element("small", text(lane.note)) if lane.note else ""
    name = element("p", [element("strong", text(lane.name)), note], class_="tl-name")
    lines = [element("i", class_="tl-line", style=_at(place)) for place, _ in ticks]
    if scale.now is not None:
        lines.append(element("i", class_="tl-today", style=_at(scale.now)))
    inside = [*lines, *_span(lane, scale), *(mark for event in lane.events for mark in _marks(event, scale, most))]
    inside += _labels(lane, scale)
    has_bars = " tl-tall" if any(event.usd for event in lane.events) else ""
    track = element("div", inside, class_=f"tl-track{has_bars}", aria_hidden="true")
    return element("div", [name, track], class_="tl-lane")


def _span(lane: Lane, scale: _Scale) -> list[str]:
    """The stretch a lane covers, what has passed of it darker."""
    if lane.span is None:
        return []
    first, last = lane.span
    pieces = [element("i", class_="tl-span", style=_between(scale.place(first), scale.place(last)))]
    passed = min(scale.today, last) if scale.today else None
    if passed and passed > first:
        pieces.append(element("i", class_="tl-span passed", style=_between(scale.place(first), scale.place(passed))))
    return pieces


def _marks(event: Event, scale: _Scale, most: float) -> list[str]:
    """A mark where it stands; where it was first promised, a ring and a dotted line from there."""
    place, told = scale.place(event.on), event.label
    if event.usd is not None:
        height = f"{_at(place)};--tl-size:{max(abs(event.usd) / most, LEAST):.3f}"
        return [_mark(event, f"tl-bar {event.shape}", height)]
    pieces = []
    if event.first_on and event.first_on != event.on:
        first = scale.place(event.first_on)
        pieces.append(element("i", class_=f"tl-slip {event.shape}", style=_between(*sorted((first, place)))))
        pieces.append(element("i", class_="tl-first", style=_at(first), title=told))
    return [*pieces, _mark(event, f"tl-mark {event.shape}", _at(place))]


def _mark(event: Event, looks: str, style: str) -> str:
    """A mark that opens what it stands for; the keyboard has the table's own links."""
    if not event.href:
        return element("i", class_=looks, style=style, title=event.label)
    return element("a", class_=looks, style=style, title=event.label, href=event.href, tabindex="-1")


def _labels(lane: Lane, scale: _Scale) -> list[str]:
    """The names that fit without touching each other, on two lines, those that matter most first."""
    taken: list[tuple[int, float, float]] = []
    written = []
    ranked = sorted(lane.events, key=lambda one: (SHAPES.index(one.shape), -(one.usd or 0), -one.on.toordinal()))
    for event in ranked:
        said = _cut(event.short or event.label)
        start, end = _extent(scale.place(event.on), len(said) * LETTER)
        free = [line for line in range(LABEL_LINES) if not _touches(taken, line, start, end)]
        if not free:
            continue
        taken.append((free[0], start, end))
        style = f"{_at(start)};--tl-line:{free[0]}"
        written.append(element("span", text(said), class_=f"tl-label {event.shape}", style=style))
    return written


def _touches(taken: Sequence[tuple[int, float, float]], line: int, start: float, end: float) -> bool:
    return any(other == line and start < last + 0.01 and end > first - 0.01 for other, first, last in taken)


def _extent(place: float, width: float) -> tuple[float, float]:
    """Where a label begins and ends: centred on its mark, kept within the drawing."""
    start = min(max(place - width / 2, 0.0), max(1.0 - width, 0.0))
    return start, start + width


def _cut(label: str) -> str:
    return label if len(label) <= LETTERS else label[: LETTERS - 1].rstrip() + "…"


def _key(lanes: Sequence[Lane], lang: str) -> str:
    """What each shape means, those that are drawn only."""
    events = [event for lane in lanes for event in lane.events]
    shapes = [shape for shape in reversed(SHAPES) if any(event.shape == shape for event in events)]
    told = [_meaning(f"tl-mark {shape}", f"timeline-{shape}", lang) for shape in shapes]
    if any(event.first_on and event.first_on != event.on for event in events):
        told.append(_meaning("tl-first", "timeline-first", lang))
    if any(event.usd is not None for event in events):
        told.append(_meaning("tl-bar done", "timeline-bars", lang))
    return element("p", told, class_="tl-key", aria_hidden="true")


def _meaning(shape: str, key: str, lang: str) -> str:
    return element("span", [element("i", class_=shape), text(words.say(key, lang))])


def _at(place: float) -> str:
    return f"inset-inline-start:{percent(place)}"


def _between(first: float, last: float) -> str:
    return f"{_at(first)};inline-size:{percent(max(last - first, 0.0))}"
