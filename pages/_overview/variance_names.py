"""Who stands behind one cause of the change over a year: partners, or the offices whose workbook is awaited."""

from typing import TYPE_CHECKING, Any

import metrics
import words
from charts import Column
from components import Link, table
from components import tags as html
from components.tags import Element
from pages._revenue.places import to

if TYPE_CHECKING:
    from pages._overview.variance import Variance

#: Where the names stand on a page.
NAMES = "variance-names"
#: What stands behind a cause where partners do not.
PLACES = {"late": "sent_by", "exchange": "currency"}
#: Names shown under a cause; the others are counted.
NAMED = 10


def named(found: "Variance") -> list[Element]:
    """The names behind the cause the URL asks for, the weightiest first; their sum is the cause. Nothing unasked."""
    state, lang = found.scope.state, found.scope.state.lang
    cause = state.query.get("cause", "")
    if not found.causes.get(cause):
        return []
    place = PLACES.get(cause)
    rows = _places(found, cause, place) if place else _partners(found, cause)
    years = [] if place else [Column(str(state.year - 1), "usd"), Column(str(state.year), "usd")]
    who = Column(words.say(f"variance-{place or 'partner'}", lang))
    columns = [who, *years, Column(words.say("variance-change", lang), "usd")]
    label = words.say(f"variance-label-{cause}", lang, n=found.counts.get(cause) or 0)
    title = words.say("variance-names", lang, cause=label, usd=words.money_exact(found.causes[cause], lang, cents=True))
    total = [words.say("variance-total", lang), *("" for _ in years), found.causes[cause]]
    close = html.A(words.say("variance-close", lang), href=found.link(None))
    listed = table(columns, rows, title, lang, limit=NAMED, total=total)
    return [html.H3(title, id=NAMES, className="behind"), listed, html.P(close, className="more")]


def _partners(found: "Variance", cause: str) -> list[list[Any]]:
    """[partner, last year, this year, under the cause]; what both years hold is told as it is in the figures."""
    state = found.scope.state
    moved = metrics.ask("variance_by_cause", by=["cause", "partner_id"], where=found.where, **state.asking)
    changes = {partner: usd for of, partner, usd in moved.rows if of == cause and usd}
    names, after = _given(found, found.scope.now())
    known, before = _given(found, found.scope.before() or {})
    secret = words.say("panorama-confidential", state.lang)
    rows = []
    for partner, usd in sorted(changes.items(), key=lambda one: (-abs(one[1]), one[0] or "")):
        name = names.get(partner) or known.get(partner)
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        rows.append([who, before.get(partner), after.get(partner), usd])
    return rows


def _given(found: "Variance", where: dict[str, Any]) -> tuple[dict[str, str], dict[str, float]]:
    """({partner: name}, {partner: USD}) over some months."""
    by = ["partner_id", "partner_name"]
    rows = metrics.ask("confirmed_revenue", by=by, where=where, **found.scope.state.asking).rows
    return {partner: name for partner, name, _ in rows if name}, {partner: usd for partner, _, usd in rows}


def _places(found: "Variance", cause: str, column: str) -> list[list[Any]]:
    """[office or currency, under the cause]; an office's line leads to the calendar of submissions."""
    state = found.scope.state
    dimension = "office" if column == "sent_by" else column
    names = metrics.names(dimension, state.lang, state.as_of, organisation=state.organisation)
    moved = metrics.ask("variance_by_cause", by=["cause", column], where=found.where, **state.asking)
    placed = [(code, usd) for of, code, usd in moved.rows if of == cause and usd]
    order = sorted(placed, key=lambda one: (-abs(one[1]), one[0] or ""))
    opens = (lambda name: Link(name, state.link("/calendar"))) if column == "sent_by" else str
    return [[opens(names.get(code, code) or words.NOTHING), usd] for code, usd in order]
