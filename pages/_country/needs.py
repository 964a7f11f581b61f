"""What the country asked for and who answers: needs beside agreements, and what nobody answers, by age."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from components import tags as html
from components.tags import Element
from pages._country.lines import UNBROKEN
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Needs set beside their agreements; beyond, the table of those that wait says more.
BESIDE = 20
#: Agreements named beside one need.
NAMED = 3
#: States in which an agreement covers nothing yet.
UNSIGNED = {"development", "review", "signature", "cancelled"}


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
        [
            title or need,
            need.translate(UNBROKEN),
            outcome or words.NOTHING,
            usd,
            covered.get(need),
            _listed(answers.get(need, ()), state),
        ]
        for need, title, outcome, usd, _, _ in ordered
    ]
    share = metrics.ask("need_coverage", where=where, **state.asking).value("need_coverage")
    title = words.say("country-needs", lang, n=len(rows), share=words.percent(share, lang))
    content = table(heads, rows, title, lang, limit=BESIDE)
    stands = footing(scope, "country-source-needs", "need_coverage", where)
    what = words.say("country-needs-what", lang)
    return table_card(
        "country-needs", title, what, content, state, metric="need_coverage", where=where, span=span, **stands.told()
    )


HEADS = (
    ("need", ""), ("need-id", ""), ("outcome", ""), ("required", "usd"), ("covered", "ratio"), ("answered-by", ""),
)  # fmt: skip


def _answers(state: State) -> dict[str, list[tuple[Any, ...]]]:
    """{need of the country: (number, title, partner, status) of each agreement that says it answers it}."""
    where = {"organisation": state.organisation, "need_country": state.country}
    columns = ["need_id", "agreement_id", "agreement_title", "partner_name", "status"]
    found: dict[str, list[tuple[Any, ...]]] = {}
    for need, *agreement in dict.fromkeys(
        metrics.rows("out_need_answer", columns, where, order=["agreement_id"], **state.asking).rows
    ):
        found.setdefault(need, []).append(tuple(agreement))
    return found


def _listed(agreements: Sequence[tuple[Any, ...]], state: State) -> Element:
    """The agreements of one need as links; none is an opening."""
    if not agreements:
        return html.Span(words.say("country-opening", state.lang), className="quiet")
    pieces: list[Any] = []
    for agreement in agreements[:NAMED]:
        pieces += [*([" · "] if pieces else []), *_named(agreement, state)]
    more = len(agreements) - NAMED
    return html.Span([*pieces, *([" ", words.say("country-more", state.lang, n=more)] if more > 0 else [])])


def _named(agreement: tuple[Any, ...], state: State) -> list[Any]:
    """A link in its own words, with its state where nobody has signed; of a confidential partner, that it is one."""
    code, title, partner, status = agreement
    if partner is None:
        return [words.say("country-hidden", state.lang, n=1)]
    link = html.A(f"{title or code} ({partner})", href=link_of(state, code))
    if status not in UNSIGNED:
        return [link]
    return [link, html.Span(f" {metrics.names('status', state.lang).get(str(status), '')}", className="quiet")]


def unmet_card(scope: Scope, span: int = 6) -> Piece:
    """The needs no agreement answers, the oldest first."""
    state, lang = scope.state, scope.state.lang
    where = {**state.where("country"), "is_unmet": True}
    columns = ["need_title", "kind", "age_days", "people_concerned", "required_usd", "due_on", "priority"]
    rows = metrics.rows("out_need", columns, where, order=["-age_days"], **state.asking).rows
    if not rows:
        return words.say("country-unmet-none", lang)
    kinds = metrics.names("kind", lang) | metrics.names("need_kind", lang)
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in UNMET]
    cells = [[title, kinds.get(str(kind), kind), *others] for title, kind, *others in rows]
    value = metrics.ask("unmet_value", where=state.where("country"), **state.asking).value("unmet_value")
    title = words.say(
        "country-unmet", lang, n=len(rows), usd=words.money(value, lang), days=words.whole(rows[0][2], lang)
    )
    stands = footing(scope, "country-source-needs", "unmet_value", where)
    content = table(heads, cells, title, lang, limit=BESIDE)
    what = words.say("country-unmet-what", lang)
    return table_card(
        "country-unmet", title, what, content, state, metric="unmet_value", where=where, span=span, **stands.told()
    )


UNMET = (
    ("need", ""), ("kind", ""), ("age", "count"), ("people", "persons"), ("required", "usd"), ("due", "date"),
    ("priority", "count"),
)  # fmt: skip
