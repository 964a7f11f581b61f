"""Every indicator on one page: value, phased target, a year before, which way is better, where it stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import words
from exports import look
from exports.brief import Brief, Figure
from exports.paper import Column, Formula, Page, Shown, Status, cell_of
from exports.standing import reading, standing

#: From here on “× 3.0” says more than “+200 %”.
TIMES = 3


@dataclass(frozen=True)
class Line:
    """One indicator: its metric, the span it is read over, and the metric of its phased target.

    Spans: period (the months reported), exchanges (the same, or all where none is dated), year (metrics of programme
    years), results (reported by year), month (the last one), quarter (the last one), day (as things stand that day).
    """

    metric: str
    span: str = "day"
    target: str | None = None


LINES = (
    Line("confirmed_revenue", "period", "plan_to_date"),
    Line("constant_currency_growth", "period"),
    Line("fx_effect", "period"),
    Line("programme_year_revenue", "year"),
    Line("signed_value", "period"),
    Line("cash_received", "period"),
    Line("pledged", "period"),
    Line("spent", "period"),
    Line("overdue_instalments"),
    Line("active_agreements"),
    Line("active_partners"),
    Line("field_driven_share", "period"),
    Line("due_diligence_validity"),
    Line("exposed_value"),
    Line("ending_value"),
    Line("duplicates_removed"),
    Line("retention_rate", "year"),
    Line("people_reached", "results", "people_target"),
    Line("result_achievement", "results"),
    Line("verified_share", "results"),
    Line("need_coverage"),
    Line("need_coverage_count"),
    Line("unmet_needs"),
    Line("unmet_value"),
    Line("active_practitioners", "month"),
    Line("cross_region_share", "exchanges"),
    Line("isolated_offices", "month"),
    Line("final_evaluation_coverage"),
    Line("corrective_closure"),
    Line("on_time_milestones", "period"),
    Line("reporting_coverage", "quarter"),
    Line("held_value"),
)


@dataclass(frozen=True)
class Reading:
    """An indicator as asked: its figure, its target, and the figure a year before."""

    line: Line
    figure: Figure
    target: Figure | None
    before: Figure | None


def readings(remit: Brief) -> list[Reading]:
    """The indicators that have a value in this briefing, in the order of the page."""
    asked = _asked(remit)
    found = [_reading(remit, line, asked) for line in LINES]
    return [one for one in found if _is_told(remit, one)]


def _is_told(remit: Brief, one: Reading) -> bool:
    """Has a value, rests on something received, and does not say of a past year what only holds today."""
    if one.line.span == "day" and not remit.is_now:
        return False
    return one.figure.value is not None and remit.is_received(one.line.metric)


def unmeasured(remit: Brief) -> list[str]:
    """The names of the indicators nothing was received for."""
    measured = {one.line.metric for one in readings(remit)}
    labels = {line.metric: _reading(remit, line, _asked(remit)).figure.metric.label[remit.lang] for line in LINES}
    return [label for name, label in labels.items() if name not in measured]


def span(remit: Brief, kind: str) -> Mapping[str, Any]:
    """The filter of a span."""
    return {
        "period": remit.now,
        "exchanges": remit.exchanging,
        "year": {"year": remit.year},
        "results": {"year": remit.year},
        "month": {"month": remit.months[1]},
        "quarter": {"quarter": remit.quarter},
        "day": {},
    }[kind]


def _span_before(remit: Brief, kind: str) -> Mapping[str, Any] | None:
    """The same span a year before, where the two compare: results are reported by year, and this one is not over."""
    first, last = remit.months
    return {
        "period": remit.before,
        "exchanges": remit.before if remit.exchanging else None,
        "year": {"year": remit.year - 1},
        "results": {"year": remit.year - 1} if remit.end.month == 12 else None,
        "month": {"month": f"{remit.year - 1}{last[4:]}"},
        "quarter": {"quarter": f"{remit.year - 1}{remit.quarter[4:]}"},
        "day": None,
    }[kind]


Asked = Mapping[tuple[str, bool], Figure]


def _asked(remit: Brief) -> Asked:
    """Every figure of the page, asked together span by span: {(metric, is a year before): figure}."""
    found: dict[tuple[str, bool], Figure] = {}
    for kind in dict.fromkeys(line.span for line in LINES):
        lines = [line for line in LINES if line.span == kind]
        names = [name for line in lines for name in (line.metric, line.target) if name]
        for is_before, where in ((False, span(remit, kind)), (True, _span_before(remit, kind))):
            if where is not None:
                figures = remit.figures(names, (), where)[()]
                found |= {(name, is_before): figure for name, figure in figures.items()}
    return found


def _reading(remit: Brief, line: Line, asked: Asked) -> Reading:
    target = asked.get((line.target, False)) if line.target else None
    return Reading(line, asked[(line.metric, False)], target, asked.get((line.metric, True)))


def fill(page: Page) -> None:
    """One table, by topic, in the order a Board reads."""
    remit = page.brief
    found = readings(remit)
    page.open((15, 37, 10, 12, 12, 12, 11, 13, 18, 14, 18, 6, 10))
    page.heading(page.say("indicators-heading", n=len(found)), page.say("indicators-what"))
    if not found:
        page.close()
        return
    columns = (
        Column(page.say("topic"), "text"),
        Column(page.say("indicator"), "text"),
        Column(page.say("unit"), "text"),
        Column(page.say("value"), ""),
        Column(page.say("phased-target"), ""),
        Column(page.say("year-before", year=str(remit.year - 1)), ""),
        Column(page.say("change"), ""),
        Column(page.say("reading"), "text"),
        Column(page.say("standing"), "status"),
        Column(page.say("good-direction"), "text"),
        Column(page.say("period"), "text"),
        Column(page.say("note"), "count"),
        Column(page.say("note-pinned"), "count"),
    )
    first = page.row + 1
    rows = [_row(page, one, first + number) for number, one in enumerate(found)]
    header = page.table(columns, rows, "indicators").header
    page.remark(page.say("remark-indicators"))
    page.close(header, one_page=True, freeze=(header + 1, 2))


def _row(page: Page, one: Reading, row: int) -> Sequence[Any]:
    remit, metric = page.brief, one.figure.metric
    unit, scale = metric.unit, look.scale([one.figure.value])
    shown = page.say(f"unit-usd-{scale.lower()}") if unit == "usd" else page.say(f"unit-{unit.replace('_', '-')}")
    before = one.before if one.before is not None and one.before.value is not None else None
    said = reading(one.figure.value, before.value if before else None, metric.direction, unit)
    return (
        page.say(f"topic-{metric.topic}"),
        metric.label[remit.lang],
        shown,
        Shown(one.figure, unit, scale),
        Shown(one.target, unit, scale) if one.target else None,
        Shown(before, unit, scale) if before else None,
        change(one.figure, before, cell_of(row, 3), cell_of(row, 5)),
        page.say(f"reading-{said}") if said and _compares(one.figure, before) else None,
        Status(_standing(one)) if one.target else None,
        page.say(f"direction-{metric.direction}"),
        _when(remit, one.line.span),
        page.book.note(metric.pitfalls[remit.lang], metric.label[remit.lang]),
        _pinned(page, one.figure),
    )


def _pinned(page: Page, figure: Figure) -> int | None:
    """The number of what a director wrote beside that figure; of several notes the newest is numbered last."""
    numbers = [
        page.book.note(page.brief.signed(note), figure.metric.label[page.brief.lang])
        for note in reversed(page.brief.pinned(figure))
    ]
    return numbers[-1] if numbers else None


def _standing(one: Reading) -> str:
    assert one.target is not None
    return standing((one.figure.value or 0) / one.target.value if one.target.value else None)


def _compares(now: Figure, before: Figure | None) -> bool:
    return before is not None and before.value is not None and not now.is_few and not before.is_few


def change(now: Figure, before: Figure | None, now_cell: str, before_cell: str) -> Shown | None:
    """The change as a live formula: relative for amounts (from three times on, how many), in points between ratios.

    None where there is nothing to compare, where the base is nil, and where the ratios stand on too few cases.
    """
    if before is None or now.value is None or not before.value or not _compares(now, before):
        return None
    if now.metric.unit == "ratio":
        return Shown(Formula(f"=({now_cell}-{before_cell})*100", (now.value - before.value) * 100), "points")
    if now.metric.unit == "index":
        return Shown(Formula(f"={now_cell}-{before_cell}", now.value - before.value), "change_index")
    if now.value / before.value >= TIMES:
        return Shown(Formula(f"={now_cell}/{before_cell}", now.value / before.value), "times")
    return Shown(Formula(f"={now_cell}/{before_cell}-1", now.value / before.value - 1), "change")


def _when(remit: Brief, kind: str) -> str:
    """The span of an indicator, in words."""
    first, last = (words.month(month, remit.lang) for month in remit.months)
    return {
        "period": remit.say("span-period", first=first, last=last, year=str(remit.year)),
        "exchanges": remit.say(
            "span-period" if remit.exchanging else "span-undated", first=first, last=last, year=str(remit.year)
        ),
        "year": remit.say("span-year", year=str(remit.year)),
        "results": remit.say("span-year", year=str(remit.year)),
        "month": remit.say("span-day", day=remit.day(remit.end)),
        "quarter": remit.say("span-quarter", quarter=remit.quarter_words),
        "day": remit.say("span-day", day=remit.day(remit.today)),
    }[kind]
