"""Impact: people reached without counting anyone twice, results against their targets, and how much was verified."""

from collections.abc import Mapping, Sequence
from typing import Any

import words
from exports import look
from exports.board_sheets.alike import place_heading
from exports.brief import Brief, Figure
from exports.native import Drawing, Part, draw, height
from exports.paper import GAP, Column, Formula, Page, Zone, cell_of

NAMES = ("people_reached", "people_reached_upper", "people_target", "results", "result_achievement", "verified_share")
#: The charts' width in pixels, and the bars one can still read.
WIDTH, DRAWN = 440, 12


def has_data(remit: Brief) -> bool:
    """Whether a result was reported in the year."""
    return bool(remit.figure("results", {"year": remit.year}).value)


def fill(page: Page) -> None:
    """By area of activity with its chart, then by bureau."""
    remit = page.brief
    page.open((38, 13, 13, 13, 12, 11, 13, 13, GAP, 15, 15, 15, 15))
    people = remit.figure("people_reached", {"year": remit.year})
    shown = words.compact(people.value, remit.lang)
    finding = page.say("impact-finding", people=shown) if people.value else page.say("impact-finding-none")
    page.heading(finding, page.say("impact-what", year=str(remit.year)))
    top = page.row
    zone = _by(page, "activity_area", "impact_area", page.say("activity-area"))
    if people.value:
        _draw(page, zone, top - 2, page.say("impact-chart-area"))
        page.row = max(page.row, page.below(top - 2, height(zone, 2, DRAWN)))
    split = "countries" if remit.split == "country" else "bureaux"
    page.heading(page.say(f"impact-place-{split}"), page.say("impact-place-what"))
    top = page.row
    zone = _by(page, remit.split, "impact_place", place_heading(page))
    if people.value and zone.last > zone.first:
        _draw(page, zone, top - 2, page.say(f"impact-chart-{split}"))
    page.remark(page.say("remark-impact"))
    page.close(one_page=True)


def _draw(page: Page, zone: Zone, top: int, title: str) -> None:
    """People reached beside people planned."""
    alt = page.say("impact-alt", title=title, rows=min(DRAWN, zone.last - zone.first + 1))
    parts = (
        Part(1, page.say("people-reached"), look.PRIMARY, is_labelled=True),
        Part(3, page.say("people-target"), look.QUIET),
    )
    draw(page, Drawing("bars", title, alt, zone, parts, "persons", DRAWN), top, 9, WIDTH, height(zone, 2, DRAWN))


def _by(page: Page, column: str, name: str, label: str) -> Zone:
    remit = page.brief
    where = {"year": remit.year}
    lines = remit.broken_down(NAMES, where, column)
    if column == "activity_area":
        lines.sort(key=lambda line: (line[0] is None, -(line[2]["people_reached"].value or 0)))
    first = page.row + 1
    rows = [(said, *_cells(figures, first + number)) for number, (_, said, figures) in enumerate(lines)]
    totals = (None, *_cells(remit.figures(NAMES, (), where)[()], first + len(rows)))
    return page.table(_columns(page, label), rows, name, totals, page.say("total"))


def _columns(page: Page, label: str) -> Sequence[Column]:
    return (
        Column(label, "long"),
        Column(page.say("people-reached"), "persons"),
        Column(page.say("people-upper"), "persons"),
        Column(page.say("people-target"), "persons"),
        Column(page.say("reached-of-target"), "ratio"),
        Column(page.say("results"), "count", total="sum"),
        Column(page.say("achievement"), "ratio"),
        Column(page.say("verified"), "ratio"),
    )


def _cells(figures: Mapping[str, Figure], row: int) -> tuple[Any, ...]:
    people, target = figures["people_reached"], figures["people_target"]
    share = people.value / target.value if people.value is not None and target.value else None
    return (
        people,
        figures["people_reached_upper"],
        target,
        Formula(f"={cell_of(row, 1)}/{cell_of(row, 3)}", share) if share is not None else None,
        figures["results"],
        figures["result_achievement"],
        figures["verified_share"],
    )
