"""How the agreement is delivered: three bars in words, why its implementer, its capacity, who trusts, and its chain."""

from collections.abc import Iterator
from typing import Any

import metrics
import words
from components import card as block
from components import chart_card
from components import tags as html
from components.tags import Element
from pages._agreement.facts import Agreement
from pages._delivery.chain import drawn, steps_of
from pages._delivery.progress import bars_of, story_of
from pages._panorama.arranging import Piece


def card(agreement: Agreement) -> Piece:
    """What the office says of its delivery; a sentence where it says nothing."""
    lang = agreement.state.lang
    told = [piece for term, said in _told(agreement) if said for piece in (html.Dt(term), html.Dd(said))]
    if not told:
        return words.say("agreement-no-delivery", lang)
    link = agreement.state.link("/delivery", agreement=None)
    title, what = words.say("agreement-delivery", lang), words.say("agreement-delivery-what", lang, href=link)
    return block("agreement-delivery", title, what, [html.Dl(told, className="told")], 5)


def chain_card(agreement: Agreement) -> Piece:
    """Its own chain, from the donor to the community."""
    lang, state, where = agreement.state.lang, agreement.state, agreement.where()
    steps = steps_of(where, state)
    if not steps:
        return words.say("agreement-no-chain", lang)
    arriving, usd = agreement.ask("arriving_share"), words.money(agreement.ask("chain_value"), lang)
    key = "agreement-chain" if arriving is not None else "agreement-chain-untold"
    finding = words.say(key, lang, share=words.percent(arriving, lang), usd=usd, hands=len(steps) - 1)
    chart = drawn(steps, lang, finding)
    source = words.say("delivery-source-chain", lang)
    # One chain of two links is worth drawing: its bars are the same money seen twice, not a sample.
    return chart_card(
        "agreement-chain", chart, state, metric="chain_value", where=where, source=source, span=7, fewest=1
    )


def _told(agreement: Agreement) -> Iterator[tuple[str, Any]]:
    """(heading, what is said), in the order they are read."""
    lang = agreement.state.lang
    yield from _progress(agreement)
    rows = agreement.rows("out_carried", _CARRIED)
    if rows and rows[0]["first_review_on"]:
        yield words.say("metrics-column-first_review_on", lang), words.day(rows[0]["first_review_on"], lang)
    if rows and rows[0]["is_told"]:
        yield from _choice(rows[0], agreement)
    capacity = agreement.rows("out_capacity", ["before_score", "after_score", "assessed", "is_assessed"])
    if capacity and capacity[0]["is_assessed"]:
        one = capacity[0]
        scores = [words.decimal(one[key], lang, 0) for key in ("before_score", "after_score")]
        said = words.say("agreement-capacity-said", lang, before=scores[0], after=scores[1])
        yield words.say("agreement-capacity", lang), f"{one['assessed'] or ''} {said}".strip()
    trust = metrics.ask("stakeholder_trust", by="stakeholder", where=agreement.where(), **agreement.state.asking).rows
    names = metrics.names("stakeholder", lang)
    said = ", ".join(
        f"{names[who].lower()} {words.decimal(score, lang, 0)}" for who, score in trust if score is not None
    )
    yield words.pick(metrics.metric("stakeholder_trust").label, lang), said


_CARRIED = [
    "is_told", "selection_basis", "justification", "chosen_score", "best_score", "continuity", "continues",
    "running_cost_share", "community_role", "service_type", "inclusion",
    "strategy_action", "first_review_on",
]  # fmt: skip


def _progress(agreement: Agreement) -> Iterator[tuple[str, Any]]:
    lang = agreement.state.lang
    columns = ["money_part", "time_part", "result_part", "widest", "story"]
    for row in agreement.rows("out_progress", columns)[:1]:
        parts = [f"{words.say(f'delivery-head-{key}', lang)} {words.percent(row[f'{key}_part'], lang)}"
                 for key in ("money", "time", "result")]  # fmt: skip
        said: list[Element | str] = [bars_of(row), f"{', '.join(parts)}. {story_of(row, lang)}"]
        yield words.say("agreement-progress", lang), said


def _choice(row: dict[str, Any], agreement: Agreement) -> Iterator[tuple[str, Any]]:
    """Why this implementer, what it continues, what it serves."""
    lang = agreement.state.lang
    chosen = _named("selection_basis", row, lang)
    if row["best_score"] is not None:
        scores = [words.decimal(row[key], lang, 0) for key in ("chosen_score", "best_score")]
        chosen = f"{chosen} · {words.say('agreement-scores', lang, chosen=scores[0], best=scores[1])}"
    yield words.say("metrics-column-selection_basis", lang), " · ".join(filter(None, (chosen, row["justification"])))
    goes_on: Any = _named("continuity", row, lang)
    if row["continues"]:
        href = agreement.state.link("/agreement", agreement=row["continues"])
        goes_on = [f"{goes_on} · ", html.A(row["continues"], href=href)]
    yield words.say("metrics-column-continuity", lang), goes_on
    if row["running_cost_share"] is not None:
        share = words.percent(row["running_cost_share"], lang)
        yield words.say("metrics-column-running_cost_share", lang), share
    yield words.say("metrics-column-community_role", lang), _named("community_role", row, lang)
    yield words.say("metrics-column-service_type", lang), _named("service_type", row, lang)
    if row["inclusion"]:
        marker = metrics.names("inclusion_marker", lang).get(row["inclusion"], "")
        yield words.say("metrics-column-inclusion", lang), marker
    if row["strategy_action"]:
        asked, where = agreement.state.asking, {"action_id": row["strategy_action"]}
        titles = metrics.rows("out_strategy_action", ["title"], where, **asked).column("title")
        yield words.say("metrics-column-strategy_action", lang), titles[0] if titles else row["strategy_action"]


def _named(column: str, row: dict[str, Any], lang: str) -> str:
    return metrics.names(column, lang).get(row[column] or "", "")
