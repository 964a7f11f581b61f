"""What the country asked for and who answers: needs beside agreements, what nobody answers, what answers nothing."""

from collections.abc import Sequence
from typing import Any

from dash import html
from dash.development.base_component import Component

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._country.chosen import base
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Needs set beside their agreements; beyond, the table of those that wait says more.
BESIDE = 20
#: Agreements named beside one need.
NAMED = 3


def answered_card(scope: Scope, span: int = 12) -> Piece:
    """Each need beside the agreements that answer it, the least covered first."""
    state, lang = scope.state, scope.state.lang
    where = state.where("country")
    columns = ["need_id", "need_title", "csp_outcome", "required_usd", "is_counted", "date"]
    listed = metrics.rows("out_need", columns, {**where, "is_counted": True}, order=["date"], **state.asking).rows
    if not listed:
        return words.say("country-needs-none", lang)
    covered = metrics.ask("need_coverage", by="need_id", where=where, **state.asking).by("need_id")
    answers = _answers(state)
    ordered = sorted(listed, key=lambda row: (covered.get(row[0]) is None, covered.get(row[0]) or 0, row[5]))
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in HEADS]
    rows = [
        [need, title, outcome or words.NOTHING, usd, covered.get(need), _listed(answers.get(need, ()), state)]
        for need, title, outcome, usd, _, _ in ordered
    ]
    share = metrics.ask("need_coverage", where=where, **state.asking).value("need_coverage")
    title = words.say("country-needs", lang, n=len(rows), share=words.percent(share, lang))
    content = table(heads, rows, title, lang, limit=BESIDE)
    stands = footing(scope, "panorama-contributions", "need_coverage", where)
    what = words.say("country-needs-what", lang)
    return table_card(
        "country-needs", title, what, content, state, metric="need_coverage", where=where, span=span, **stands.told()
    )


HEADS = (
    ("need-id", ""), ("need", ""), ("outcome", ""), ("required", "usd"), ("covered", "ratio"), ("answered-by", ""),
)  # fmt: skip


def _answers(state: State) -> dict[str, list[tuple[str, str | None, str | None]]]:
    """{need of the country: its agreements, each with its title, None where the partner asked not to be named}."""
    where = {"organisation": state.organisation, "need_country": state.country}
    columns = ["need_id", "agreement_id", "agreement_title", "partner_name"]
    found: dict[str, list[tuple[str, str | None, str | None]]] = {}
    for need, agreement, title, partner in dict.fromkeys(
        metrics.rows("out_need_answer", columns, where, order=["agreement_id"], **state.asking).rows
    ):
        found.setdefault(need, []).append((agreement, title if partner else None, partner))
    return found


def _listed(agreements: Sequence[tuple[str, str | None, str | None]], state: State) -> Component:
    """The agreements of one need as links; none is an opening."""
    lang = state.lang
    if not agreements:
        return html.Span(words.say("country-opening", lang), className="quiet")
    pieces: list[Any] = []
    for agreement, title, partner in agreements[:NAMED]:
        said = f"{title} ({partner})" if title else words.say("country-hidden", lang, n=1)
        pieces += [" · " if pieces else "", html.A(said, href=link_of(state, agreement)) if title else said]
    more = len(agreements) - NAMED
    return html.Span([*pieces, *([" ", words.say("country-more", lang, n=more)] if more > 0 else [])])


def unmet_card(scope: Scope, span: int = 6) -> Piece:
    """The needs no agreement answers, the oldest first."""
    state, lang = scope.state, scope.state.lang
    where = {**state.where("country"), "is_unmet": True}
    columns = ["need_title", "kind", "date", "age_days", "required_usd", "due_on", "priority"]
    rows = metrics.rows("out_need", columns, where, order=["-age_days"], **state.asking).rows
    if not rows:
        return words.say("country-unmet-none", lang)
    kinds = metrics.names("kind", lang) | metrics.names("need_kind", lang)
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in UNMET]
    cells = [
        [title, kinds.get(str(kind), kind), age, usd, due, priority] for title, kind, _, age, usd, due, priority in rows
    ]
    value = metrics.ask("unmet_value", where=state.where("country"), **state.asking).value("unmet_value")
    title = words.say(
        "country-unmet", lang, n=len(rows), usd=words.money(value, lang), days=words.whole(rows[0][3], lang)
    )
    stands = footing(scope, "panorama-contributions", "unmet_value", where)
    content = table(heads, cells, title, lang, limit=BESIDE)
    what = words.say("country-unmet-what", lang)
    return table_card(
        "country-unmet", title, what, content, state, metric="unmet_value", where=where, span=span, **stands.told()
    )


UNMET = (("need", ""), ("kind", ""), ("age", "days"), ("required", "usd"), ("due", "date"), ("priority", "count"))


def orphans_card(scope: Scope, span: int = 6) -> Piece:
    """The agreements in force that say they answer no declared need, the largest first."""
    state, lang = scope.state, scope.state.lang
    where = {**base(state), "is_orphan": True}
    columns = ["agreement_id", "agreement_title", "partner_name", "signed_usd", "csp_outcome", "ends_on"]
    rows = metrics.rows("out_need_answer", columns, where, order=["-signed_usd"], **state.asking).rows
    if not rows:
        return words.say("country-orphans-none", lang)
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in ORPHANS]
    hidden = words.say("country-hidden", lang, n=1)
    cells = [
        [(title or agreement) if partner else hidden, partner or words.say("panorama-confidential", lang), usd,
         outcome or words.NOTHING, ends]
        for agreement, title, partner, usd, outcome, ends in rows
    ]  # fmt: skip
    aligned = metrics.ask("aligned_share", where=base(state), **state.asking).value("aligned_share")
    title = words.say("country-orphans", lang, n=len(rows))
    what = words.say("country-orphans-what", lang, share=words.percent(aligned, lang))
    content = table(
        heads, cells, title, lang, row_links=[link_of(state, row[0]) if row[2] else None for row in rows], limit=BESIDE
    )
    stands = footing(scope, "panorama-contributions", "orphan_agreements", where)
    return table_card(
        "country-orphans", title, what, content, state, metric="orphan_agreements", where=base(state), span=span,
        **stands.told(),
    )  # fmt: skip


ORPHANS = (("agreement", ""), ("partner", ""), ("signed", "usd"), ("outcome", ""), ("ends", "date"))
