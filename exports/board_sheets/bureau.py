"""One page per bureau: four figures, countries against their plans, an example from the field, the director's note."""

import textwrap
from collections.abc import Mapping
from typing import Any

import metrics
from exports import look
from exports.board_sheets.indicators import change
from exports.brief import Brief, Figure, Place
from exports.native import Drawing, Part, draw
from exports.paper import GAP, Column, Page, Shown, Status, Zone, cell_of
from exports.standing import standing

#: The column on the right that holds the chart, the example and the note, and its width in characters.
ASIDE, ASIDE_WIDTH = 11, 72
#: Bars one can still read, and the chart's size in pixels.
DRAWN, CHART_WIDTH, CHART_HEIGHT = 14, 512, 372
REVENUE = ("confirmed_revenue", "plan_to_date", "plan_attainment")
#: What holds on the day of the data: left out of the page of a past year.
TODAY = ("active_agreements", "need_coverage")
UNITS = {"active_agreements": "count", "need_coverage": "ratio"}

At = Mapping[str, Any]


def bureaux(remit: Brief) -> tuple[Place, ...]:
    """The bureaux that have a page: those whose agreements, plans, results or needs were received."""
    names = ("agreements", "plan_value", "results", "needs_declared")
    return tuple(one for one in remit.bureaux if _has_data(remit.one_of(remit.place, one.code, names)))


def _has_data(figures: Mapping[str, Figure]) -> bool:
    return any(figure.value for figure in figures.values())


def fill(page: Page, place: Place) -> None:
    """Figures and countries on the left; chart, example and note on the right."""
    remit = page.brief
    page.open((32, 11.5, 11.5, 11.5, 11.5, 11.5, 18, 15, 13, 12, GAP, ASIDE_WIDTH))
    at = {remit.place: place.code}
    page.heading(page.say("bureau-figures"), page.say("bureau-figures-what", day=remit.day(remit.end)))
    top = page.row - 2
    _figures(page, place)
    page.heading(page.say("bureau-countries"), page.say("bureau-countries-what"))
    zone = _countries(page, place)
    _silent(page, at)
    left, under = page.row, top
    if zone is not None and _draw(page, place, zone, top):
        under = page.below(top, CHART_HEIGHT) + 1
    page.row = max(left, _aside(page, at, under))
    page.close(one_page=True)


# Four figures ---------------------------------------------------------------------------------------------------------


def _figures(page: Page, place: Place) -> None:
    """The four figures of the regional page, one a row."""
    first = page.row + 1
    remit = page.brief
    rows = [_revenue(page, place, first)]
    if remit.is_received("field_driven_share"):
        rows.append(_driven(page, place, first + 1))
    rows.append(_results(page, place))
    if remit.is_now:
        rows.append(_decisions(page, place))
    columns = (
        Column(page.say("figure"), "text"),
        Column(page.say("value"), ""),
        Column(page.say("phased-target"), ""),
        Column(page.say("attainment"), "ratio"),
        Column(page.say("year-before", year=str(page.brief.year - 1)), ""),
        Column(page.say("change"), ""),
        Column(page.say("standing"), "status"),
        Column(page.say("besides"), "text"),
        Column(page.say("besides-value"), ""),
    )
    page.table(columns, rows, f"figures_{place.code}", strong=1)


def _revenue(page: Page, place: Place, row: int) -> tuple[Any, ...]:
    remit = page.brief
    now = remit.one_of(remit.place, place.code, REVENUE, remit.now)
    value, plan, attained = (now[name] for name in REVENUE)
    before = _before(remit, place, "confirmed_revenue")
    return (
        value.metric.label[remit.lang],
        Shown(value, "usd_big"),
        Shown(plan, "usd_big"),
        attained,
        Shown(before, "usd_big") if before else None,
        change(value, before, cell_of(row, 1), cell_of(row, 4)),
        Status(standing(attained.value)),
        None,
        None,
    )


def _before(remit: Brief, place: Place, name: str) -> Figure | None:
    """The same figure over the same months a year before; None where nothing compares."""
    return remit.one_of(remit.place, place.code, (name,), remit.before)[name] if remit.before else None


def _driven(page: Page, place: Place, row: int) -> tuple[Any, ...]:
    remit = page.brief
    value = remit.one_of(remit.place, place.code, ("field_driven_share",), remit.now)["field_driven_share"]
    before = _before(remit, place, "field_driven_share")
    moved = change(value, before, cell_of(row, 1), cell_of(row, 4))
    then = Shown(before, "ratio") if before else None
    return (value.metric.label[remit.lang], Shown(value, "ratio"), None, None, then, moved, None, None, None)


def _results(page: Page, place: Place) -> tuple[Any, ...]:
    remit = page.brief
    names = ("result_achievement", "verified_share")
    achieved, verified = remit.one_of(remit.place, place.code, names, {"year": remit.year}).values()
    besides = (page.say("of-which-verified"), Shown(verified, "ratio"))
    return (achieved.metric.label[remit.lang], Shown(achieved, "ratio"), None, None, None, None, None, *besides)


def _decisions(page: Page, place: Place) -> tuple[Any, ...]:
    names = ("decisions", "decision_value")
    count, value = page.brief.figures(names, (), {page.brief.place: place.code})[()].values()
    besides = (page.say("at-stake"), Shown(value, "usd_big"))
    return (page.say("to-decide"), Shown(count, "count"), None, None, None, None, None, *besides)


# Countries ------------------------------------------------------------------------------------------------------------


def _countries(page: Page, place: Place) -> Zone | None:
    """The bureau's countries, the largest first, with live totals."""
    remit = page.brief
    keys = (remit.place, "country")
    found = remit.beside(_spans(remit), keys)
    before = remit.figures(("confirmed_revenue",), keys, remit.before) if remit.before else {}
    lines = [(key, figures) for key, figures in found.items() if key[0] == place.code and _says_something(figures)]
    if not lines:
        page.remark(page.say("bureau-no-country"))
        return None
    lines.sort(key=lambda line: (line[0][1] is None, -(line[1]["confirmed_revenue"].value or 0)))
    first = page.row + 1
    rows = [
        (
            remit.name("country", key[1]),
            *_cells(figures, before.get(key, {}).get("confirmed_revenue"), first + number, key[1] is not None),
        )
        for number, (key, figures) in enumerate(lines)
    ]
    whole = remit.beside(_spans(remit), (remit.place,), (place.code,))[(place.code,)]
    totals = (None, *_cells(whole, _before(remit, place, "confirmed_revenue"), first + len(rows)))
    return page.table(_columns(page), rows, f"countries_{place.code}", totals, page.say("total"))


def _silent(page: Page, at: At) -> None:
    """The offices that sent nothing for the last quarter: what is shown of them, if anything, is older."""
    remit = page.brief
    where = {**at, "quarter": remit.quarter, "is_received": False}
    found = remit.rows("out_due", ("office", "last_known_on"), where, ("office",))
    if not found:
        return
    names = [
        remit.say("silent-since", office=remit.name("office", row["office"]), day=remit.day(row["last_known_on"]))
        if row["last_known_on"]
        else remit.name("office", row["office"])
        for row in found
    ]
    page.row -= 1
    page.remark(remit.say("silent", quarter=remit.quarter_words, names=", ".join(names)))
    page.row += 1


def _spans(remit: Brief) -> list[tuple[tuple[str, ...], Mapping[str, Any]]]:
    """What the table asks, each metric over its own span."""
    return [
        (REVENUE, remit.now),
        (("people_reached",), {"year": remit.year}),
        (_today(remit), {}),
    ]


def _today(remit: Brief) -> tuple[str, ...]:
    """The columns of what holds today, of what is received at all; none on the page of a past year."""
    return tuple(name for name in TODAY if remit.is_now and remit.is_received(name))


def _says_something(figures: Mapping[str, Figure]) -> bool:
    names = ("confirmed_revenue", "plan_to_date", "people_reached", "active_agreements")
    return any(figures[name].value for name in names if name in figures)


def _columns(page: Page) -> tuple[Column, ...]:
    return (
        Column(page.say("country"), "text"),
        Column(page.say("confirmed"), "usd", total="sum"),
        Column(page.say("phased-plan"), "usd", total="sum"),
        Column(page.say("attainment"), "ratio"),
        Column(page.say("year-before", year=str(page.brief.year - 1)), "usd", total="sum"),
        Column(page.say("change"), "change"),
        Column(page.say("standing"), "status"),
        Column(page.say("people-reached"), "persons"),
        *(Column(page.say(f"bureau-{name.replace('_', '-')}"), UNITS[name]) for name in _today(page.brief)),
    )


def _cells(figures: Mapping[str, Figure], before: Figure | None, row: int, is_stated: bool = True) -> tuple[Any, ...]:
    """One country, or the whole bureau; money whose country is not stated is not judged against a plan."""
    value, plan, attained = (figures[name] for name in REVENUE)
    return (
        value,
        plan,
        attained if value.value is not None and is_stated else None,
        before,
        change(value, before, cell_of(row, 1), cell_of(row, 4)),
        Status(standing(attained.value) if value.value is not None else "no_data") if is_stated else None,
        figures["people_reached"],
        *(figures[name] for name in TODAY if name in figures),
    )


def _draw(page: Page, place: Place, zone: Zone, top: int) -> bool:
    """The countries' revenue over the outline of their plans. False where there is no revenue to draw."""
    shown = min(DRAWN, zone.last - zone.first + 1)
    unit = page.say(f"unit-usd-{zone.scales[1].lower()}")
    title = page.say("bureau-chart", unit=unit)
    alt = page.say("bureau-alt", title=title, bureau=place.name, countries=shown)
    parts = (
        Part(1, page.say("confirmed"), look.PRIMARY, is_labelled=True),
        Part(2, page.say("phased-plan"), look.QUIET),
    )
    draw(page, Drawing("bars", title, alt, zone, parts, "usd", DRAWN), top, ASIDE, CHART_WIDTH, CHART_HEIGHT)
    return True


# Example and note -----------------------------------------------------------------------------------------------------


def _aside(page: Page, at: At, row: int) -> int:
    """What it looks like in the field, then the director's own words. Returns the row after them."""
    row = _title(page, row, page.say("example"))
    for line in _example(page, at) or [page.say("example-none")]:
        row = page.paragraph(row, ASIDE, line, ASIDE_WIDTH, font_size=look.SMALL)
    row = _title(page, row + 1, page.say("director-note"))
    for line in _note(page, at) or [page.say("director-note-none")]:
        row = page.paragraph(row, ASIDE, line, ASIDE_WIDTH, font_size=look.SMALL)
    for line in _pinned(page, at):
        row = page.paragraph(row, ASIDE, line, ASIDE_WIDTH, font_size=look.SMALL)
    return row


def _pinned(page: Page, at: At) -> list[str]:
    """What the direction wrote beside one of the bureau's figures, with the name of the figure."""
    remit = page.brief
    places = {str(code) for code in at.values()}
    found = metrics.notes_of(remit.organisation, remit.viewer, remit.as_of, remit.warehouse)
    return [
        f"{metrics.metric(about.metric).label[remit.lang]} ({about.year}) — {remit.signed(note)}"
        for about, notes in sorted(found.items(), key=lambda one: one[0].metric)
        if about.place in places and about.year == remit.year
        for note in notes
    ]


def _title(page: Page, row: int, text: str) -> int:
    page.text(row, ASIDE, text, bold=True, font_size=look.BODY, bottom=1, bottom_color=look.LINE)
    return row + 1


def _example(page: Page, at: At) -> list[str]:
    """Need, partner, result, proof of the latest example; a quotation only with its speaker's consent."""
    columns = ("title", "country", "need_title", "partner_name", "outcome", "quote", "proof", "consent", "date")
    found = page.brief.rows("out_example", columns, {**at}, ("-date", "title"), 1)
    if not found:
        return []
    one = found[0]
    place = page.brief.name("country", one["country"]) if one["country"] else ""
    told = [
        ("example-where", ", ".join(part for part in (one["title"], place) if part)),
        ("example-need", one["need_title"]),
        ("example-partner", one["partner_name"] or page.say("confidential")),
        ("example-result", one["outcome"]),
        ("example-quote", one["quote"] if one["consent"] else None),
        ("example-proof", one["proof"]),
    ]
    return [page.say(key, text=text) for key, text in told if text]


def _note(page: Page, at: At) -> list[str]:
    """The director's note of the year, signed and dated."""
    remit = page.brief
    where = {**at, "metric": None, "date": (remit.start, remit.today)}
    found = remit.rows("out_note", ("text", "author", "date", "expires_on"), where, ("-date",), 1)
    if not found or (found[0]["expires_on"] and found[0]["expires_on"] < remit.end):
        return []
    one = found[0]
    return [textwrap.dedent(one["text"]), page.say("signed", author=one["author"], day=remit.day(one["date"]))]
