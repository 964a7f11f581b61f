"""Evaluations on two axes, the quality of the partnership and its results; who came, who was told, what was learned."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from charts import Column
from charts.quadrant import Spot, axis_of, quadrant
from components import State, Written, table, table_card
from pages._life.asked import here, link, share, titled, told_once
from pages._panorama.arranging import Piece, charted

#: Evaluations drawn and listed: the latest.
DRAWN, SHOWN = 40, 4
READ = [
    "agreement_id", "agreement_title", "partner_name", "kind", "date", "quality_score", "result_score", "lessons",
    "shared_on", "adopted_in", "parties_invited", "parties_present",
]  # fmt: skip
RATIOS = ("final_evaluation_coverage", "evaluation_participation", "conclusions_shared", "lessons_adopted")


def _held(state: State, **only: Any) -> Sequence[dict[str, Any]]:
    found = metrics.rows("out_review", READ, here(state, kind="final", **only), ["-date"], **state.asking)
    return told_once(found, "agreement_id", "date")


def plane_card(state: State) -> Piece:
    """One point per final evaluation: quality of the partnership across, results up."""
    lang = state.lang
    rows = _held(state, quality_score=(0, None), result_score=(0, None))[:DRAWN]
    spots = [
        Spot(titled(row, lang), float(row["quality_score"]) / 100, float(row["result_score"]) / 100, 1.0,
             link(row, state), words.say("life-scores", lang, quality=words.decimal(row["quality_score"], lang, 0),
                                         result=words.decimal(row["result_score"], lang, 0)))
        for row in rows
    ]  # fmt: skip
    answer = metrics.ask(["partnership_quality", "evaluated_result"], where=here(state, kind="final"), **state.asking)
    quality, result = answer.value("partnership_quality"), answer.value("evaluated_result")
    said = {
        "quality": words.decimal(quality, lang, 0) if quality else "",
        "result": words.decimal(result, lang, 0) if result else "",
    }
    chart = quadrant(
        spots,
        axes=(axis_of([spot.across for spot in spots], "ratio", (0.7, words.say("life-good", lang))),
              axis_of([spot.up or 0 for spot in spots], "ratio", (0.7, words.say("life-good", lang)))),
        names=(words.say("life-quality", lang), words.say("life-results", lang)),
        sized_by=(words.say("life-evaluation", lang), "count"),
        lang=lang,
        finding=words.say("life-plane", lang, **said),
        subtitle=words.say("life-plane-what", lang, n=len(spots)),
        empty=words.say("life-plane-none", lang),
        unmeasured="",
        heading=words.say("life-plan-agreement", lang),
    )  # fmt: skip
    told = {
        "metric": "partnership_quality",
        "where": here(state, kind="final"),
        "source": words.say("life-source-evaluations", lang),
    }
    return charted("life-plane", chart, state, told, span=6)


def told_card(state: State) -> Piece:
    """Due and done, who took part, who was told; then the latest lessons."""
    lang, rows = state.lang, _held(state)
    if not rows:
        return words.say("life-plane-none", lang)
    ratios = [(name, *share(name, state)) for name in RATIOS]
    listed = " · ".join(
        f"{words.pick(metrics.metric(name).label, lang)} {words.percent(ratio, lang)}" for name, ratio, _, _ in ratios
    )
    heads = (("agreement", ""), ("on", "date"), ("came", ""), ("told", "date"), ("lesson", ""))
    columns = [Column(words.say(f"life-review-{key}", lang), unit) for key, unit in heads]
    cells = Written(
        rows, lambda row: [titled(row, lang), row["date"], _came(row, lang), row["shared_on"], row["lessons"]]
    )
    _, done, due = ratios[0][1:]
    title = words.say("life-reviews", lang, done=done, due=due)
    content = table(columns, cells, title, lang, row_links=Written(rows, lambda row: link(row, state)), limit=SHOWN)
    return table_card(
        "life-reviews", title, listed, content, state, metric="final_evaluation_coverage", where=here(state),
        source=words.say("life-source-evaluations", lang), span=6,
    )  # fmt: skip


def _came(row: dict[str, Any], lang: str) -> str | None:
    """How many of the parties invited took part."""
    top, bottom = (words.whole(row[f"parties_{key}"], lang) for key in ("present", "invited"))
    return words.say("life-of", lang, top=top, bottom=bottom) if row["parties_invited"] else None
