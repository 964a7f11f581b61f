"""The partners behind one movement of the bridge: what they gave last year and this one, the next step with them."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, Written, card, empty, table, table_card
from components.tags import Element
from pages._revenue.bridge import Bridge
from pages._revenue.places import over_years, to

#: Partners named under a flow.
NAMED = 8


def partners_card(found: Bridge, span: int = 12) -> Element:
    """The partners of one flow, the largest change first, each with what it gave in both years."""
    state, lang, flow = found.scope.state, found.scope.state.lang, found.chosen()
    label = words.say(f"revenue-flow-{flow.replace('_', '-')}", lang)
    moved = metrics.ask("partner_flows", by=["partner_id", "partner_flow"], where=found.where, **state.asking)
    changes = {partner: usd for partner, kind, usd in moved.rows if kind == flow}
    title = words.say("revenue-flow-names", lang, flow=label, n=len(changes))
    if not changes:
        return card("revenue-partners", title, "", [empty(words.say("revenue-flow-nobody", lang))], span)
    given = over_years(found.scope, year=(state.year - 1, state.year))
    by = ["partner_id", "partner_name", "source", "year"]
    gave = {
        (partner, year): (name, source, usd)
        for partner, name, source, year, usd in metrics.ask(
            "programme_year_revenue", by=by, where=given, **state.asking
        ).rows
        if partner in changes
    }
    sources = metrics.names("source", lang)
    secret, owners = words.say("panorama-confidential", lang), _owners(found, sorted(changes))

    def written(one: tuple[str, float | None]) -> list[Any]:
        partner, usd = one
        last, this = gave.get((partner, state.year - 1)), gave.get((partner, state.year))
        name, source, _ = this or last or (None, None, None)
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        owner = owners.get(partner) or words.NOTHING
        return [who, sources.get(source or "", words.NOTHING), owner, last and last[2], this and this[2], usd]

    order = sorted(changes.items(), key=lambda one: (-abs(one[1] or 0), one[0]))
    rows = Written(order, written)
    columns = [
        Column(words.say("revenue-partner", lang)),
        Column(words.say("panorama-source", lang)),
        Column(words.say("revenue-owner", lang)),
        Column(str(state.year - 1), "usd"),
        Column(str(state.year), "usd"),
        Column(words.say("revenue-change", lang), "usd"),
    ]
    total = [words.say("revenue-total", lang), "", "", "", "", found.flows.get(flow)]
    return table_card(
        "revenue-partners",
        title,
        words.say(f"revenue-next-{flow.replace('_', '-')}", lang),
        table(columns, rows, title, lang, total=total, limit=NAMED),
        state,
        metric="partner_flows",
        where=found.where,
        source=words.say("revenue-schedules", lang),
        span=span,
    )


def _owners(found: Bridge, partners: list[str]) -> dict[str, str]:
    """Who takes the next step with each partner: whoever follows its latest agreement."""
    state = found.scope.state
    where = over_years(found.scope, partner_id=partners)
    listed = metrics.rows("out_agreement", ["partner_id", "owner"], where, ["-date"], **state.asking)
    return {partner: owner for partner, owner in reversed(listed.rows) if owner}
