"""At most five sentences a Board can repeat, each made of figures and each leading to the cell it stands on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import words
from exports.board_sheets.indicators import Reading, readings
from exports.brief import Brief, Figure
from exports.paper import Column, Link, Page, Placed, Shown

#: A Board remembers few sentences (screens.md 5.20).
MOST = 5
#: Two amounts nearer than this share read as the same.
SAME = 0.005


@dataclass(frozen=True)
class Message:
    """One sentence and the figure it stands on."""

    text: str
    figure: Figure


Readings = Mapping[str, Reading]


def messages(remit: Brief) -> list[Message]:
    """The sentences this briefing's figures allow, at most five."""
    found = {one.line.metric: one for one in readings(remit)}
    said = [sentence(remit, found) for sentence in SENTENCES]
    return [one for one in said if one is not None][:MOST]


def fill(page: Page) -> None:
    """A numbered table: sentence, figure, where it stands."""
    page.open((6, 98, 16, 32))
    page.heading(page.say("messages-heading"), page.say("messages-what"))
    columns = (
        Column(page.say("number"), "count"),
        Column(page.say("message"), "long"),
        Column(page.say("figure"), ""),
        Column(page.say("see"), "link"),
    )
    said = messages(page.brief)
    rows = [_row(page, number, one) for number, one in enumerate(said, 1)]
    if not rows:
        page.remark(page.say("messages-none"))
        page.close(one_page=True)
        return
    header = page.table(columns, rows, "messages", body={"font_size": 13}).header
    page.remark(page.say("remark-messages"))
    page.close(header, one_page=True)


def _row(page: Page, number: int, one: Message) -> tuple[object, ...]:
    where = page.book.where(one.figure)
    unit = one.figure.metric.unit
    return number, one.text, Shown(one.figure, "usd_big" if unit == "usd" else unit), _link(where)


def _link(where: Placed | None) -> Link | None:
    return Link(f"{where.sheet}, {where.cell}", where.target) if where else None


# The sentences --------------------------------------------------------------------------------------------------------


def _revenue(remit: Brief, found: Readings) -> Message | None:
    """What was confirmed, against the phased plan and the year before."""
    one = found.get("confirmed_revenue")
    if one is None or not one.figure.value:
        return None
    value = one.figure.value
    plan = one.target.value if one.target else None
    before = one.before.value if one.before else None
    text = remit.say(
        "message-revenue",
        value=_money(remit, value),
        start=remit.day(remit.start),
        end=remit.day(remit.end),
        planned="yes" if plan else "no",
        share=words.percent(value / plan if plan else None, remit.lang),
        plan=_money(remit, plan),
        moved=_movement(value, before),
        change=words.percent(abs(value / before - 1) if before else None, remit.lang),
        year=str(remit.year - 1),
    )
    return Message(text, one.figure)


def _movement(now: float, before: float | None) -> str:
    """more, less or same; none where there is nothing to compare with."""
    if not before:
        return "none"
    change = now / before - 1
    return "same" if abs(change) < SAME else "more" if change > 0 else "less"


def _sources(remit: Brief, found: Readings) -> Message | None:
    """Which source carries most, and which one moved most."""
    now = {key[0]: figures["revenue_by_source"] for key, figures in _by_source(remit, remit.now).items()}
    before = {key[0]: figures["revenue_by_source"] for key, figures in _by_source(remit, remit.before).items()}
    known = {code: figure for code, figure in now.items() if code is not None and (figure.value or 0) > 0}
    total = sum(figure.value or 0 for figure in now.values())
    if len(known) < 2 or total <= 0:
        return None
    first = max(known, key=lambda code: known[code].value or 0)
    text = remit.say(
        "message-sources",
        source=remit.say(f"source-{first}"),
        value=_money(remit, known[first].value),
        share=words.percent((known[first].value or 0) / total, remit.lang),
    )
    return Message(text + _moved(remit, known, before), known[first])


def _by_source(remit: Brief, where: Mapping[str, object] | None) -> Mapping[tuple[str, ...], Mapping[str, Figure]]:
    return remit.figures(("revenue_by_source",), ("source",), where) if where is not None else {}


def _moved(remit: Brief, now: Mapping[str, Figure], before: Mapping[str, Figure]) -> str:
    """The source that fell most, or else the one that rose most."""
    moves = {code: (figure.value or 0) - (before[code].value or 0) for code, figure in now.items() if code in before}
    if not moves:
        return ""
    least, most = min(moves, key=lambda code: moves[code]), max(moves, key=lambda code: moves[code])
    code, key = (least, "message-sources-fell") if moves[least] < 0 else (most, "message-sources-rose")
    amount = _money(remit, abs(moves[code]))
    return " " + remit.say(key, source=remit.say(f"of-source-{code}"), amount=amount, year=str(remit.year - 1))


def _impact(remit: Brief, found: Readings) -> Message | None:
    """Whom it reached, and how far results are from their targets."""
    people, results, verified = (found.get(name) for name in ("people_reached", "result_achievement", "verified_share"))
    if people is None:
        return None
    pieces = [remit.say("message-people", people=words.compact(people.figure.value, remit.lang), year=str(remit.year))]
    if results is not None and not results.figure.is_few:
        pieces.append(remit.say("message-results", share=_percent(remit, results)))
    if verified is not None and not verified.figure.is_few:
        pieces.append(remit.say("message-verified", share=_percent(remit, verified)))
    return Message(" ".join(pieces), people.figure)


def _needs(remit: Brief, found: Readings) -> Message | None:
    """How much of what the field asked for is covered, and what waits."""
    coverage, unmet, value = (found.get(name) for name in ("need_coverage", "unmet_needs", "unmet_value"))
    if coverage is None or unmet is None:
        return None
    text = remit.say("message-needs", share=_percent(remit, coverage))
    count = unmet.figure.value or 0
    if count:
        stake = _money(remit, value.figure.value if value else None)
        text += " " + remit.say("message-unmet", n=count, shown=words.whole(count, remit.lang), value=stake)
    return Message(text, coverage.figure)


def _ahead(remit: Brief, found: Readings) -> Message | None:
    """What the next ninety days ask of the agency."""
    ending, exposed = found.get("ending_value"), found.get("exposed_value")
    pieces = []
    if ending is not None and ending.figure.value:
        count = remit.figure("ending_agreements").value or 0
        pieces.append(
            remit.say(
                "message-ending",
                n=count,
                shown=words.whole(count, remit.lang),
                value=_money(remit, ending.figure.value),
            )
        )
    if exposed is not None and exposed.figure.value:
        pieces.append(remit.say("message-exposed", value=_money(remit, exposed.figure.value)))
    first = ending if ending is not None and ending.figure.value else exposed
    return Message(" ".join(pieces), first.figure) if first is not None and pieces else None


def _portfolio(remit: Brief, found: Readings) -> Message | None:
    """How many agreements run, with how many partners."""
    agreements, partners = found.get("active_agreements"), found.get("active_partners")
    if agreements is None or partners is None or not agreements.figure.value:
        return None
    shown = {
        "agreements": words.whole(agreements.figure.value, remit.lang),
        "partners": words.whole(partners.figure.value, remit.lang),
    }
    return Message(remit.say("message-portfolio", day=remit.day(remit.today), **shown), agreements.figure)


def _network(remit: Brief, found: Readings) -> Message | None:
    """Whether practitioners work across regions."""
    crossing, active = found.get("cross_region_share"), found.get("active_practitioners")
    if crossing is None or crossing.figure.is_few:
        return None
    text = remit.say("message-network", share=_percent(remit, crossing))
    if active is not None and not active.figure.is_few:
        text += " " + remit.say("message-active", share=_percent(remit, active))
    return Message(text, crossing.figure)


#: In the order a Board reads; the last ones are said where the first have nothing to stand on.
SENTENCES: tuple[Callable[[Brief, Readings], Message | None], ...] = (
    _revenue,
    _sources,
    _impact,
    _needs,
    _ahead,
    _portfolio,
    _network,
)


def _money(remit: Brief, usd: float | None) -> str:
    return words.money(usd, remit.lang)


def _percent(remit: Brief, one: Reading) -> str:
    return words.percent(one.figure.value, remit.lang)
