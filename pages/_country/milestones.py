"""What slips: the milestones that are late or were put off; the first date promised stays in view."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from components import tags as html
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

SHOWN = 8
COLUMNS = ["agreement_id", "agreement_title", "label", "date", "current_on", "is_late"]
HEADS = (("milestone", ""), ("first-date", "date"), ("new-date", "date"), ("slip", "count"))


@dataclass(frozen=True)
class Slip:
    """A milestone not reached: the first date promised, the date now, the days between them."""

    agreement: str
    title: str
    label: str
    first: date
    current: date
    days: int
    is_late: bool


def slips_of(state: State) -> tuple[list[Slip], int]:
    """Those that slipped, the late first and then the longest, and how many milestones are still to be reached."""
    where = {**state.where("country"), "done_on": None}
    rows = metrics.rows("out_milestone", COLUMNS, where, **state.asking).rows
    found = [slip for row in rows if (slip := _slip(row, state.today))]
    return sorted(found, key=lambda slip: (not slip.is_late, -slip.days, slip.label)), len(rows)


def _slip(row: tuple[Any, ...], today: date | None) -> Slip | None:
    """The slip of one milestone; None where it holds its first date."""
    agreement, title, label, first, current, is_late = row
    if first is None:
        return None
    now = max(day for day in (first, current, today if is_late else None) if day)
    slip = Slip(agreement, title or agreement, label or "", first, current or first, (now - first).days, bool(is_late))
    return slip if slip.days > 0 else None


def card_of(scope: Scope, span: int = 5) -> Piece:
    """The table; a sentence where every milestone holds, or none is expected."""
    state, lang = scope.state, scope.state.lang
    slips, waiting = slips_of(state)
    if not slips:
        return words.say("country-milestones-kept" if waiting else "country-milestones-none", lang)
    where, named = state.where("country"), _open_names(state)
    late = int(metrics.ask("late_milestones", where=where, **state.asking).value("late_milestones") or 0)
    title = words.say("country-milestones", lang, n=late, moved=sum(not slip.is_late for slip in slips))
    content = table(
        [Column(words.say(f"country-{key}", lang), unit) for key, unit in HEADS],
        [[_named(slip, named, lang), slip.first, slip.current, slip.days] for slip in slips],
        title,
        lang,
        row_links=[link_of(state, slip.agreement) if slip.agreement in named else None for slip in slips],
        limit=SHOWN,
    )
    what = words.say("country-milestones-what", lang)
    stands = footing(scope, "country-source-milestones", "late_milestones", where)
    shared: dict[str, Any] = {"metric": "late_milestones", "where": where, "span": span, **stands.told()}
    return table_card("country-milestones", title, what, content, state, **shared)


def _open_names(state: State) -> set[str]:
    """The agreements of the country whose partner may be named."""
    rows = metrics.rows("out_agreement", ["agreement_id", "partner_name"], state.where("country"), **state.asking).rows
    return {agreement for agreement, partner in rows if partner}


def _named(slip: Slip, named: set[str], lang: str) -> Any:
    """The milestone and its agreement, whose title is left out where the partner asked not to be named."""
    title = slip.title if slip.agreement in named else words.say("country-hidden", lang, n=1)
    return html.Span([slip.label, html.Span(f" · {title}", className="quiet")])
