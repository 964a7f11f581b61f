"""What the partner says of us after each review, beside what we say of the partnership, and since the last time."""

from typing import Any

import metrics
import words
from charts.pairs import Pair, pairs
from components import prose
from components import tags as html
from pages._panorama.arranging import Piece, charted
from pages._partners.whose import Partner

SCORES = ("partner_opinion", "partnership_quality")
#: Reviews drawn, the latest first.
DRAWN = 8


def perception_card(partner: Partner) -> Piece:
    """Paired dots, review by review; a sentence where the partner was never asked."""
    state, lang, where = partner.state, partner.state.lang, partner.where()
    by = ["date", "agreement_id", "agreement_title", "kind"]
    found = [row for row in metrics.ask(SCORES, by=by, where=where, **state.asking).rows if row[4] is not None]
    if not found:
        return words.say("perception-none", lang)
    found.sort(key=lambda row: (row[0], row[1]), reverse=True)
    whole = metrics.ask(["opinion_gap", "opinion_answers"], where=where, **state.asking)
    chart = pairs(
        [_pair(row, partner) for row in found[:DRAWN]],
        names=(words.say("perception-ours", lang), words.say("perception-theirs", lang)),
        heading=words.say("perception-review", lang),
        lang=lang,
        finding=_finding(found, lang),
        subtitle=words.say("perception-what", lang),
        empty=words.say("perception-none", lang),
    )
    told = {"n": int(whole.value("opinion_answers") or 0), "reviews": len(found)}
    under = [html.P(prose(words.say("perception-asked", lang, **told)), className="note")]
    return charted(
        "partner-perception", chart, state, {"metric": "partner_opinion", "where": where}, span=12, under=under,
        fewest=1,
    )  # fmt: skip


def _pair(row: tuple[Any, ...], partner: Partner) -> Pair:
    on, code, title, kind, theirs, ours = row
    lang = partner.state.lang
    kinds = metrics.names("evaluation_kind", lang)
    name = words.say("perception-one", lang, kind=kinds.get(str(kind), str(kind)), day=words.day(on, lang))
    gap = words.say("health-alone", lang) if ours is None else _points(theirs - ours, lang)
    return Pair(f"{name} · {title or code}", ours, theirs, gap, partner.state.link("/agreement", agreement=code))


def _points(gap: float, lang: str) -> str:
    sign = "+" if gap >= 0 else "−"
    size = abs(round(gap))
    return words.say("health-points", lang, n=size, gap=f"{sign}{words.whole(size, lang)}")


def _finding(found: list[tuple[Any, ...]], lang: str) -> str:
    """The last score and ours, and what it became since the time before."""
    *_, theirs, ours = found[0]
    said = words.say("perception-found", lang, score=words.whole(round(theirs), lang))
    if ours is not None:
        said = words.say("perception-found-both", lang, score=words.whole(round(theirs), lang),
                         ours=words.whole(round(ours), lang))  # fmt: skip
    if len(found) < 2:
        return said
    change = round(theirs) - round(found[1][4])
    moved = "same" if not change else "up" if change > 0 else "down"
    return f"{said}{words.say(f'perception-since-{moved}', lang, n=abs(change))}"
