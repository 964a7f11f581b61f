"""The opportunities behind the pipeline, of one stage or of all: who is asked, since when, who answers for it."""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, Written, table, table_card
from components.tags import Element
from pages._revenue.pipeline import Pipeline, stage_name
from pages._revenue.places import to

#: Opportunities named.
NAMED = 8


def opportunities_card(found: Pipeline, span: int = 7) -> Element:
    """The opportunities of one stage (the URL's), else of all, the largest first."""
    state, lang = found.scope.state, found.scope.state.lang
    chosen = state.query.get("stage") if state.query.get("stage") in found.stages else None
    where = {**found.where, **({"stage": chosen} if chosen else {})}
    columns = ["title", "opportunity_id", "partner_id", "partner_name", "stage", "days_in_stage", "is_stalled", "owner"]
    listed = metrics.rows("out_opportunity", [*columns, "expected_usd"], where, ["-expected_usd"], **state.asking)
    weighted = metrics.ask("weighted_pipeline", by="opportunity_id", where=where, **state.asking).by("opportunity_id")
    secret = words.say("panorama-confidential", lang)

    def written(row: tuple[Any, ...]) -> list[Any]:
        title, code, partner, name, stage, days, is_stalled, owner, usd = row
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        key = "revenue-days-stalled" if is_stalled else "revenue-days"
        since = words.say(key, lang, stage=stage_name(stage, lang), n=int(days or 0))
        return [title or code, who, since, owner or words.NOTHING, usd, weighted.get(code)]

    rows = Written(listed.rows, written)
    title = words.say("revenue-opportunities", lang, n=len(rows))
    if chosen:
        title = words.say("revenue-opportunities-stage", lang, n=len(rows), stage=stage_name(chosen, lang))
    heads = [
        ("opportunity", "text"),
        ("partner", "text"),
        ("stage", "text"),
        ("owner", "text"),
        ("hoped", "usd"),
        ("weighted", "usd"),
    ]
    total = found.stages[chosen][1] if chosen else found.open_usd
    shown_columns = [Column(words.say(f"revenue-{key}", lang), unit) for key, unit in heads]
    what = words.say("revenue-opportunities-all", lang, href=state.link(stage=None)) if chosen else ""
    whole = metrics.ask("weighted_pipeline", where=where, **state.asking).value("weighted_pipeline")
    last = [words.say("revenue-total", lang), "", "", "", total, whole]
    return table_card(
        "revenue-opportunities",
        title,
        what or words.say("revenue-opportunities-what", lang),
        table(shown_columns, rows, title, lang, total=last, limit=NAMED),
        state,
        metric="open_pipeline",
        where=where,
        source=words.say("revenue-opportunities-source", lang),
        span=span,
    )
