"""Two definitions of success: the donor's score and the community's, agreement by agreement, the widest gap first."""

import metrics
import words
from charts import Column
from charts.slopes import Slope, slopes
from components import chart_card
from pages._impact.asked import Asked
from pages._panorama.arranging import Piece

#: Agreements drawn, the widest gap first, whichever side is the happier.
SHOWN = 12
#: Answers below which a survey is read with reserve (Ground Truth Solutions: 30 per site).
FEW = 30
SCORES = ["donor_score", "community_score", "success_gap", "survey_respondents"]


def success_card(one: Asked) -> Piece:
    """The slopes; agreements with one score only are counted, not drawn."""
    lang, state, where = one.lang, one.state, one.where()
    found = metrics.ask(SCORES, by=["agreement_id", "agreement_title"], where=where, **state.asking).rows
    both = sorted((row for row in found if row[4] is not None), key=lambda row: -abs(row[4]))
    if not both:
        return words.say("impact-no-scores", lang, year=one.year)
    chart = slopes(
        [_slope(row, one) for row in both[:SHOWN]],
        _columns(lang),
        heads=(
            words.say("impact-donor", lang),
            words.say("impact-community", lang),
            words.say("impact-gap", lang),
        ),
        lang=lang,
        finding=_finding(one),
        subtitle=words.say("impact-success-what", lang, year=one.year, n=min(len(both), SHOWN), total=len(both)),
        empty="",
    )
    few = sum((row[5] or 0) < FEW for row in both)
    return chart_card(
        "impact-success",
        chart,
        state,
        metric="success_gap",
        where=where,
        source=words.say("panorama-results", lang),
        n=len(both),
        span=7 if state.query.get("gap") else 12,
        note=words.say("impact-success-note", lang, few=few, least=FEW),
        fewest=1,
    )


def _finding(one: Asked) -> str:
    """Who is the happier, by how many points, and how widely agreements differ."""
    gap = one.value("success_gap") or 0.0
    key = "impact-donors" if gap >= 0.5 else "impact-communities" if gap <= -0.5 else "impact-even"
    return words.say(key, one.lang, n=round(abs(gap)), points=words.decimal(abs(gap), one.lang, 0))


def _slope(row: tuple, one: Asked) -> Slope:
    code, title, donor, community, gap, n = row
    lang = one.lang
    few = words.say("impact-few", lang) if (n or 0) < FEW else ""
    said = f"{'+' if gap > 0 else '−' if gap < 0 else ''}{words.decimal(abs(gap), lang, 0)}"
    return Slope(
        title or code,
        donor,
        community,
        (words.decimal(donor, lang, 0), words.decimal(community, lang, 0)),
        said,
        note=words.say("impact-n", lang, n=words.whole(n, lang), few=few),
        href=f"{one.state.link(gap=code)}#impact-named",
        cells=(donor, community, gap, n),
    )


def _columns(lang: str) -> list[Column]:
    return [
        Column(words.say("agreement-nav-one", lang)),
        Column(words.pick(metrics.metric("donor_score").label, lang), "days"),
        Column(words.pick(metrics.metric("community_score").label, lang), "days"),
        Column(words.pick(metrics.metric("success_gap").label, lang), "days"),
        Column(words.pick(metrics.metric("survey_respondents").label, lang), "count"),
    ]
