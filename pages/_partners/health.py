"""What each side makes of the partnership: the donor's own goals and the communities' score, agreement by agreement."""

from typing import Any

import metrics
import words
from charts.pairs import Pair, pairs
from components import prose
from components import tags as html
from pages._panorama.arranging import Piece, charted
from pages._partners.whose import Partner

SCORES = ("donor_score", "community_score")
#: Agreements drawn, the widest gap first.
DRAWN = 10


def health_card(partner: Partner) -> Piece:
    """Paired dots; an agreement that one side alone has scored stands after those of both."""
    state, lang, where = partner.state, partner.state.lang, partner.where()
    by = ["agreement_id", "agreement_title"]
    found = [row for row in metrics.ask(SCORES, by=by, where=where, **state.asking).rows if row[3] is not None]
    if not found:
        return words.say("health-none", lang)
    found.sort(key=lambda row: (row[2] is None, -abs((row[2] or 0) - row[3]), row[0]))
    whole = metrics.ask([*SCORES, "survey_respondents"], where=where, **state.asking)
    chart = pairs(
        [_pair(row, partner) for row in found[:DRAWN]],
        names=(words.say("health-donor", lang), words.say("health-community", lang)),
        heading=words.say("agreement-nav-one", lang),
        lang=lang,
        finding=_finding(found, lang),
        subtitle=words.say("health-what", lang),
        empty=words.say("health-none", lang),
    )
    asked = words.say("health-asked", lang, n=int(whole.value("survey_respondents") or 0), agreements=len(found))
    told = {"metric": "community_score", "where": where}
    return charted("partner-health", chart, state, told, span=7, under=[html.P(prose(asked), className="note")])


def _pair(row: tuple[Any, ...], partner: Partner) -> Pair:
    code, title, donor, community = row
    gap = words.say("health-alone", partner.state.lang) if donor is None else _points(donor - community, partner)
    return Pair(title or code, donor, community, gap, partner.state.link("/agreement", agreement=code))


def _points(gap: float, partner: Partner) -> str:
    sign = "+" if gap >= 0 else "−"
    size = abs(round(gap))
    return words.say("health-points", partner.state.lang, n=size, gap=f"{sign}{words.whole(size, partner.state.lang)}")


def _finding(found: list[tuple[Any, ...]], lang: str) -> str:
    """The widest gap and whose side it is on."""
    _, title, donor, community = found[0]
    if donor is None:
        return words.say("health-found-alone", lang, score=words.whole(round(community), lang))
    key = "health-found-donor" if donor > community else "health-found-community"
    gap = words.whole(abs(round(donor - community)), lang)
    return words.say(key, lang, gap=gap, title=title or words.NOTHING)
