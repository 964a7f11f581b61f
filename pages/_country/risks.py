"""What may go wrong: the risks and obstacles of agreements still running, the gravest first, and what is done."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, table, table_card
from components import tags as html
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

SHOWN = 8
COLUMNS = [
    *("agreement_id", "agreement_title", "partner_name", "kind", "label", "likelihood", "effect", "mitigation", "date"),
]
HEADS = (("risk", ""), ("likelihood", ""), ("effect", ""), ("grave", "pill"), ("response", ""), ("since", "date"))
#: How much a level weighs; a risk is as grave as the two multiplied, the usual grid of three by three.
WEIGHTS = {"low": 1, "medium": 2, "high": 3}
#: From which product of the grid a risk is grave, and from which it is to be watched: its upper corner, its diagonal.
GRAVE, WATCHED = 6, 3


def weight_of(row: dict[str, Any]) -> int:
    """Likelihood times effect, 1 to 9; 0 where neither was said."""
    return WEIGHTS.get(row["likelihood"], 0) * WEIGHTS.get(row["effect"], 0)


def card_of(scope: Scope, span: int = 7) -> Piece:
    """The open risks; a sentence where nobody wrote any down."""
    state, lang = scope.state, scope.state.lang
    where = {**state.where("country"), "is_open": True}
    rows = metrics.rows("out_risk", COLUMNS, where, order=["date"], **state.asking).records()
    if not rows:
        return words.say("factsheet-risks-none", lang)
    rows.sort(key=lambda row: (-weight_of(row), row["date"] is None, row["date"]))
    grave = sum(weight_of(row) >= GRAVE for row in rows)
    title = words.say("factsheet-risks", lang, n=len(rows), grave=grave)
    written = table(
        [Column(words.say(f"factsheet-risk-{key}", lang), unit) for key, unit in HEADS],
        [_row(row, lang) for row in rows],
        title,
        lang,
        row_links=[link_of(state, row["agreement_id"]) if row["partner_name"] else None for row in rows],
        limit=SHOWN,
    )
    what = words.say("factsheet-risks-what", lang)
    asked = state.where("country")
    stands = footing(scope, "factsheet-source-risks", "open_risks", asked)
    return table_card(
        "country-risks", title, what, written, state, metric="open_risks", where=asked, span=span, **stands.told()
    )


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    """A confidential partner's agreement is not named; what may go wrong is."""
    levels, kinds = metrics.names("risk_level", lang), metrics.names("milestone_kind", lang)
    named = (row["agreement_title"] or row["agreement_id"]) if row["partner_name"] else words.say(
        "country-hidden", lang, n=1
    )  # fmt: skip
    about = f" · {kinds.get(row['kind'], row['kind'])} · {named}"
    product = weight_of(row)
    status = "late" if product >= GRAVE else "watch" if product >= WATCHED else "neutral"
    key = {"late": "grave", "watch": "watched", "neutral": "slight"}[status]
    return [
        html.Span([row["label"], html.Span(about, className="quiet")]),
        levels.get(row["likelihood"], words.NOTHING),
        levels.get(row["effect"], words.NOTHING),
        Pill(status, words.say(f"factsheet-risk-{key}", lang)) if product else Pill("no_data"),
        row["mitigation"] or words.say("factsheet-risk-unanswered", lang),
        row["date"],
    ]
