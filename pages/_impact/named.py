"""One gap, opened: what the donor counts in that agreement, and what the community itself named as success."""

import metrics
import words
from charts import Column
from components import table, table_card
from components import tags as html
from components.tags import Element
from pages._impact.asked import Asked, Row
from pages._panorama.arranging import Piece
from pages._revenue.places import to

COLUMNS = ["indicator", "place", "defined_by", "baseline", "actual", "target", "achievement", "community_score",
           "survey_n", "agreement_title"]  # fmt: skip
#: Whose measures, the donor's first; each under its own heading.
SIDES = ("donor", "community", "office")


def named_card(one: Asked) -> Piece:
    """The agreement of the address: its measures by who chose them."""
    code, lang, state = one.state.query.get("gap"), one.lang, one.state
    if not code:
        return ""
    where = state.where("year", agreement_id=code, is_latest=1)
    found = one.rows("out_result", COLUMNS, where, ["defined_by", "indicator", "place"], 40)
    if not found:
        return words.say("impact-gap-unknown", lang, code=code, year=one.year)
    name = found[0]["agreement_title"] or code
    sides = [
        piece for side in SIDES for piece in _side(side, [row for row in found if row["defined_by"] == side], lang)
    ]
    href = to(state, "/agreement", agreement=code)
    more = html.P(html.A(words.say("impact-open-agreement", lang), href=href))
    title = words.say("impact-named", lang, name=name)
    what = words.say("impact-named-what", lang, year=one.year)
    content = html.Div([*sides, more])
    return table_card("impact-named", title, what, content, state, metric="success_gap", where=where, span=5)


def _side(side: str, rows: list[Row], lang: str) -> list[Element]:
    """The measures one side chose; for the community, that it named none is said."""
    said = words.say(f"impact-chosen-{side}", lang)
    heading = html.H3(said)
    if not rows:
        return [heading, html.P(words.say("impact-none-named", lang), className="quiet")] if side == "community" else []
    columns = [
        Column(words.say("agreement-indicator", lang)),
        Column(words.say("charts-actual", lang), "count"),
        Column(words.say("impact-target", lang), "count"),
        Column(words.pick(metrics.metric("result_achievement").label, lang), "ratio"),
    ]
    cells = [[row["indicator"], row["actual"], row["target"], row["achievement"]] for row in rows]
    scores = [html.P(words.say("impact-scored", lang, score=_score(row, lang))) for row in rows if row["survey_n"]]
    return [heading, table(columns, cells, said, lang), *scores]


def _score(row: Row, lang: str) -> str:
    """The community's score with how many answered."""
    score = words.decimal(row["community_score"], lang, 0)
    return words.say("impact-score-n", lang, score=score, n=words.whole(row["survey_n"], lang))
