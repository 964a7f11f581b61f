"""Method and limits: what came and what did not, how dollars were converted, what is left out, what nobody measures."""

import math
from collections.abc import Sequence
from typing import Any

from exports.board_sheets.alike import place_heading
from exports.board_sheets.indicators import unmeasured
from exports.brief import Brief, Figure
from exports.paper import Column, Formula, Page, cell_of

ROWS = ("files", "rows_read", "rows_accepted", "rows_held", "rows_ignored")
MONEY = ("read_value", "accepted_value", "held_value")
COVERAGE = ("offices_due", "reporting_coverage", "offices_late")
#: Currencies listed one by one; the others are added up.
CURRENCIES = 6


def fill(page: Page) -> None:
    """Coverage, then currencies, then the rules in words."""
    page.open((40, 12, 13, 12, 11, 12, 12, 12, 12, 10, 14, 14, 14))
    page.heading(page.say("method-coverage"), page.say("method-coverage-what", quarter=page.brief.quarter_words))
    header = _coverage(page)
    _currencies(page)
    page.heading(page.say("method-rules"))
    for line in _rules(page):
        page.row = page.paragraph(page.row, 0, line, sum(page.widths) * 0.95)
    page.close(header, one_page=True, freeze=(5, 1))


def _coverage(page: Page) -> int:
    """Offices, rows and dollars by bureau; read − accepted − held − ignored must be nil."""
    remit = page.brief
    spans = [(COVERAGE, {"quarter": remit.quarter}), (ROWS, {}), (MONEY, {})]
    found = remit.beside(spans, (remit.split,))
    order = sorted(found, key=lambda key: remit.place_in_list(key[0]))
    first = page.row + 1
    rows = [(remit.name(remit.split, key[0]), *_cells(found[key], first + number)) for number, key in enumerate(order)]
    totals = (None, *_cells(remit.beside(spans, ())[()], first + len(rows)))
    names = {name: remit.figure(name).metric.label[remit.lang] for names, _ in spans for name in names}
    columns = [Column(place_heading(page), "long")]
    for name in (*COVERAGE, *ROWS, "gap", *MONEY):
        if name == "gap":
            columns.append(Column(page.say("gap"), "count", total="sum"))
        else:
            unit = "ratio" if name == "reporting_coverage" else "usd" if name in MONEY else "count"
            columns.append(Column(names[name], unit, total="" if name == "reporting_coverage" else "sum"))
    return page.table(columns, rows, "coverage", totals, page.say("total")).header


def _cells(figures: dict[str, Figure], row: int) -> tuple[Any, ...]:
    counts = [figures[name].value for name in ROWS[1:]]
    read, accepted, held, ignored = (cell_of(row, column) for column in (5, 6, 7, 8))
    is_known = all(count is not None for count in counts)
    left = (counts[0] or 0) - sum(count or 0 for count in counts[1:])
    gap = Formula(f"={read}-{accepted}-{held}-{ignored}", left) if is_known else None
    return (
        *(figures[name] for name in COVERAGE),
        *(figures[name] for name in ROWS),
        gap,
        *(figures[name] for name in MONEY),
    )


def _currencies(page: Page) -> None:
    """Confirmed revenue by the currency it was agreed in, then by where its dollars come from."""
    remit = page.brief
    found = remit.figures(("confirmed_revenue",), ("currency",), remit.now)
    if not found:
        return
    page.heading(page.say("method-currencies", n=len(found)), page.say("method-currencies-what"))
    order = sorted(found.items(), key=lambda one: -(one[1]["confirmed_revenue"].value or 0))
    named = [(_currency(remit, key[0]), figures["confirmed_revenue"]) for key, figures in order]
    _shares(page, page.say("currency"), named, "currencies")
    page.heading(page.say("method-basis"), page.say("method-basis-what"))
    origins = remit.figures(("confirmed_revenue",), ("usd_basis",), remit.now)
    told = [
        (page.say(f"basis-{key[0] or 'unstated'}"), figures["confirmed_revenue"]) for key, figures in origins.items()
    ]
    _shares(page, page.say("basis"), told, "basis")


def _shares(page: Page, label: str, named: Sequence[tuple[str, Figure]], name: str) -> None:
    """Amounts and what share of the total each is, the smallest added up, live totals."""
    remit = page.brief
    total = remit.figure("confirmed_revenue", remit.now)
    others = [figure.value or 0 for _, figure in named[CURRENCIES:]]
    shown: list[tuple[str, Any]] = [*named[:CURRENCIES]]
    if others:
        shown.append((page.say("other-currencies", n=len(others)), round(math.fsum(others), 2)))
    first, last = page.row + 1, page.row + len(shown) + 1
    rows = [(said, value, _share(value, total, first + number, last)) for number, (said, value) in enumerate(shown)]
    columns = (
        Column(label, "text"),
        Column(page.say("confirmed"), "usd", total="sum"),
        Column(page.say("share"), "ratio"),
    )
    page.table(columns, rows, name, (None, total, None), page.say("total"))


def _share(value: Figure | float, total: Figure, row: int, last: int) -> Formula | None:
    """The share of the total, as a live formula."""
    usd = value.value if isinstance(value, Figure) else value
    if usd is None or not total.value:
        return None
    return Formula(f"={cell_of(row, 1)}/B${last + 1}", usd / total.value)


def _currency(remit: Brief, code: str | None) -> str:
    return remit.say("unstated") if code is None else f"{code} — {remit.name('currency', code)}"


def _rules(page: Page) -> list[str]:
    """The rules every figure follows, and what this briefing cannot say."""
    remit = page.brief
    keys = (
        "rule-knowledge",
        "rule-money",
        "rule-shares",
        "rule-duplicates",
        "rule-ratios",
        "rule-people",
        "rule-persons",
    )
    lines = [page.say(key, day=remit.day(remit.today)) for key in keys]
    if remit.coverage.value is not None and remit.coverage.value < 1:
        lines.append(page.say("rule-silent"))
    missing = unmeasured(remit)
    if missing:
        lines.append(
            page.say("rule-unmeasured", names=" ; ".join(missing) if remit.lang == "fr" else "; ".join(missing))
        )
    left_out = [page.say(f"sheet-{key}") for key in page.book.left_out]
    if left_out:
        lines.append(page.say("rule-left-out", names=", ".join(left_out)))
    return [f"• {line}" for line in lines]
