"""Network: whether practitioners work across regions, who exchanges with whom, and how much, month by month."""

from collections import defaultdict
from typing import Any

import words
from exports import look
from exports.board_sheets.indicators import change
from exports.brief import Brief, Figure
from exports.native import Drawing, Part, draw
from exports.paper import GAP, Column, Formula, Page, Shown, Zone, cell_of
from exports.standing import reading

#: The measures of the page, each over its own span: the last month of the period, or its months.
MONTHLY = ("active_practitioners", "lost_regulars", "isolated_offices")
OVER_PERIOD = (
    "exchanges",
    "cross_region_share",
    "expected_cross_region_share",
    "bridge_share",
    "network_density",
    "network_centralisation",
    "ei_index",
    "document_reuses",
)
#: The chart's size in pixels.
WIDTH, HEIGHT = 480, 390
#: Types of exchange drawn apart; the others are added up.
DRAWN = 3
#: Bureaux a matrix fits on the page; a community of more units is told by its measures.
MOST = 6


def has_data(remit: Brief) -> bool:
    """Whether an exchange was noted in the period, or without a date."""
    return bool(remit.figure("exchanges", remit.exchanging).value)


def fill(page: Page) -> None:
    """Measures, the matrix of bureaux, the months."""
    remit = page.brief
    page.open((38, 12, 13, 13, 13, 13, 13, 12, GAP, 16, 16, 16, 16))
    page.heading(*_heading(page))
    top = page.row - 2
    _measures(page)
    _months(page, top)
    if remit.bureaux and not remit.office:
        _matrix(page)
    page.remark(page.say("remark-network"))
    page.close(one_page=True)


def _heading(page: Page) -> tuple[str, str]:
    """What crosses a boundary; over which months."""
    remit = page.brief
    share = remit.figure("cross_region_share", remit.exchanging).value
    key = "network-finding" if share is not None else "network-finding-none"
    when = "network-what" if remit.exchanging else "network-what-undated"
    dates = {"start": remit.day(remit.start), "end": remit.day(remit.end)}
    return page.say(key, share=words.percent(share, remit.lang)), page.say(when, **dates)


def _measures(page: Page) -> None:
    """Each measure with the year before."""
    remit = page.brief
    month = {"month": remit.months[1]}
    month_before = {"month": f"{remit.year - 1}{remit.months[1][4:]}"}
    now = {**remit.figures(MONTHLY, (), month)[()], **remit.figures(OVER_PERIOD, (), remit.exchanging)[()]}
    before = dict(remit.figures(MONTHLY, (), month_before)[()])
    if remit.before:
        before |= remit.figures(OVER_PERIOD, (), remit.before)[()]
    columns = (
        Column(page.say("indicator"), "text"),
        Column(page.say("value"), ""),
        Column(page.say("year-before", year=str(remit.year - 1)), ""),
        Column(page.say("change"), ""),
        Column(page.say("reading"), "text"),
        Column(page.say("good-direction"), "text"),
    )
    first = page.row + 1
    known = [(name, figure) for name, figure in now.items() if figure.value is not None]
    rows = [_measure(page, figure, before.get(name), first + number) for number, (name, figure) in enumerate(known)]
    page.table(columns, rows, "network_measures")


def _measure(page: Page, figure: Figure, before: Figure | None, row: int) -> tuple[Any, ...]:
    metric = figure.metric
    moved = change(figure, before, cell_of(row, 1), cell_of(row, 2))
    said = reading(figure.value, before.value if before else None, metric.direction, metric.unit)
    return (
        metric.label[page.brief.lang],
        Shown(figure, metric.unit),
        Shown(before, metric.unit) if before else None,
        moved,
        page.say(f"reading-{said}") if said and moved else None,
        page.say(f"direction-{metric.direction}"),
    )


def _months(page: Page, top: int) -> None:
    """Exchanges by month and type, at most four types to a stack."""
    remit = page.brief
    by_channel = remit.figures(("exchanges",), ("channel",), remit.now)
    order = sorted(by_channel, key=lambda key: (key[0] is None, -(by_channel[key]["exchanges"].value or 0)))
    drawn = [key[0] for key in order[:DRAWN]]
    asked = remit.figures(("exchanges",), ("month", "channel"), remit.now)
    if not any(key[0] for key in asked):
        return
    has_others = len(order) > DRAWN
    page.heading(page.say("network-months"), page.say("network-months-what"))
    first = page.row + 1
    rows = [
        _month(page, month, drawn, asked, first + number, has_others) for number, month in enumerate(remit.every_month)
    ]
    columns = [Column(page.say("month"), "text")]
    columns += [Column(_channel(page, code), "count", total="sum") for code in drawn]
    columns += [Column(page.say("other-types"), "count", total="sum")] if has_others else []
    columns.append(Column(page.say("total"), "count", total="sum"))
    totals = [None, *(by_channel[(code,)]["exchanges"] for code in drawn), *([None] if has_others else [])]
    zone = page.table(
        columns, rows, "network_months", [*totals, remit.figure("exchanges", remit.now)], page.say("total")
    )
    _draw(page, zone, top)


def _channel(page: Page, code: str | None) -> str:
    return page.brief.name("channel", code)


def _month(
    page: Page,
    month: str,
    drawn: list[str | None],
    asked: dict[tuple[Any, ...], dict[str, Figure]],
    row: int,
    has_others: bool,
) -> tuple[Any, ...]:
    lang = page.brief.lang
    cells: list[Any] = [asked[(month, code)]["exchanges"] if (month, code) in asked else 0 for code in drawn]
    if has_others:
        others = [figures["exchanges"] for key, figures in asked.items() if key[0] == month and key[1] not in drawn]
        cells.append(sum(int(figure.value or 0) for figure in others))
    total = page.brief.figures(("exchanges",), ("month",), page.brief.now).get((month,), {}).get("exchanges")
    value = total.value if total is not None else 0
    across = Formula(f"=SUM({cell_of(row, 1)}:{cell_of(row, len(cells))})", value, total)
    return (words.month(month, lang).capitalize(), *cells, across)


def _draw(page: Page, zone: Zone, top: int) -> None:
    count = len(zone.scales) - 2
    names = zone.names[1 : count + 1]
    parts = [
        Part(number, name, colour) for number, (name, colour) in enumerate(zip(names, look.STACK, strict=False), 1)
    ]
    parts.append(Part(count + 1, page.say("total"), look.INK, is_total=True))
    title = page.say("network-chart")
    alt = page.say("network-alt", title=title, months=zone.last - zone.first + 1)
    draw(page, Drawing("columns", title, alt, zone, parts, "count"), top, 9, WIDTH, HEIGHT)


def _matrix(page: Page) -> None:
    """Exchanges from each bureau (rows) to each bureau (columns), live totals on both sides."""
    remit = page.brief
    asked = remit.figures(("exchanges",), ("from_bureau", "to_bureau"), remit.exchanging)
    known = {code for key in asked for code in key if code is not None}
    order = [code for code, _, _ in _ordered(remit, known)]
    if not 2 <= len(order) <= MOST:
        return
    page.heading(page.say("network-matrix"), page.say("network-matrix-what"))
    first = page.row + 1
    sent: dict[str, float] = defaultdict(float)
    rows = []
    for number, origin in enumerate(order):
        cells: list[Any] = [
            asked[(origin, target)]["exchanges"] if (origin, target) in asked else 0 for target in order
        ]
        sent[origin] = sum(cell.value or 0 if isinstance(cell, Figure) else cell for cell in cells)
        across = Formula(f"=SUM({cell_of(first + number, 1)}:{cell_of(first + number, len(order))})", sent[origin])
        rows.append((remit.name("bureau", origin), *cells, across))
    short = [remit.name("bureau", code).partition(" — ")[0] for code in order]
    columns = [
        Column(page.say("from-bureau"), "long"),
        *(Column(name, "count", total="sum") for name in short),
        Column(page.say("total"), "count", total="sum"),
    ]
    zone = page.table(columns, rows, "network_matrix", [None] * len(columns), page.say("total"))
    page.shade(zone, 1, len(order))


def _ordered(remit: Brief, codes: set[str]) -> list[tuple[str, str, bool]]:
    """Bureaux by name, then headquarters."""
    standing = {one.code for one in remit.bureaux}
    found = [(code, remit.name("bureau", code), code not in standing) for code in codes]
    return sorted(found, key=lambda one: (one[2], one[1]))
