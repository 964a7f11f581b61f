"""What may still be signed: opportunities by stage, weighted by the portfolio's own history, and what stands still."""

from dataclasses import dataclass
from typing import Any

import charts
import metrics
import schema
import words
from components import Figure, metric_figure, prose
from components import tags as html
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.pace import pace
from pages._revenue.places import here

#: Closed cases from which a stage has a chance of its own (core_stage_chance).
OWN = 30


@dataclass(frozen=True)
class Pipeline:
    """Open opportunities: USD as hoped and as weighted, by stage, in the order they are gone through."""

    scope: Scope
    where: dict[str, Any]
    open_usd: float
    weighted_usd: float | None
    stalled: float | None
    count: int
    stages: dict[str, tuple[int, float, float | None, float | None]]


def pipeline_of(scope: Scope) -> Pipeline | None:
    """Ask for it; None where no opportunity is open."""
    state = scope.state
    where = here(scope, is_open=True)
    names = ["opportunities", "open_pipeline", "weighted_pipeline", "stalled_share"]
    whole = metrics.ask(names, where=where, **state.asking)
    if not whole.value("open_pipeline"):
        return None
    found = {row[0]: row[1:] for row in metrics.ask(names, by="stage", where=where, **state.asking).rows}
    return Pipeline(
        scope=scope,
        where=where,
        open_usd=whole.value("open_pipeline") or 0.0,
        weighted_usd=whole.value("weighted_pipeline"),
        stalled=whole.value("stalled_share"),
        count=int(whole.value("opportunities") or 0),
        stages={stage: found[stage] for stage in schema.choices("opportunity_stage") if stage in found},
    )


def pipeline_figure(found: Pipeline) -> Figure:
    """The weighted pipeline, what it is the weight of, and what stands still."""
    state, lang = found.scope.state, found.scope.state.lang
    note = words.say("revenue-pipeline-short", lang, n=found.count, usd=words.money(found.open_usd, lang))
    bar = (found.weighted_usd or 0.0) / found.open_usd
    return metric_figure("weighted_pipeline", found.weighted_usd, state, note=note, bar=bar, where=found.where)


def pipeline_card(found: Pipeline | None, scope: Scope, span: int = 5) -> Piece:
    """By stage: the amount hoped (tick) and its weight (bar)."""
    state, lang = scope.state, scope.state.lang
    if found is None:
        return words.say("revenue-no-pipeline", lang)
    chart = charts.target_bars(
        [(stage_name(stage, lang), row[2], row[1]) for stage, row in found.stages.items()],
        unit="usd",
        lang=lang,
        finding=_finding(found),
        subtitle=words.say("revenue-pipeline-what", lang),
        empty=words.say("revenue-no-pipeline", lang),
        names=(words.say("revenue-weighted", lang), words.say("revenue-hoped", lang)),
        heading=words.say("revenue-stage", lang),
        links=[f"{state.link(stage=stage)}#revenue-opportunities" for stage in found.stages],
        colour=charts.theme.PRIMARY,
    )
    source = {"source": words.say("revenue-opportunities-source", lang)}
    under = [html.P(prose(sentence), className="note") for sentence in [*pace(scope), *_basis(scope)]]
    asked = {"metric": "weighted_pipeline", "where": found.where}
    return charted("revenue-pipeline", chart, state, source, span=span, under=under, **asked)


def stage_name(stage: str, lang: str) -> str:
    return schema.choice_label("opportunity_stage", stage, lang)


def _finding(found: Pipeline) -> str:
    lang = found.scope.state.lang
    said = {"open": words.money(found.open_usd, lang), "n": found.count}
    said["stalled"] = words.percent(found.stalled, lang)
    if found.weighted_usd is None:
        return words.say("revenue-pipeline-unweighted", lang, **said)
    return words.say("revenue-pipeline-found", lang, **said, weighted=words.money(found.weighted_usd, lang))


def _basis(scope: Scope) -> list[str]:
    """Where the chances come from, and whether they would have told anything of what is already closed."""
    state, lang = scope.state, scope.state.lang
    where = {"organisation": state.organisation}
    rate = metrics.ask("win_rate", where=where, **state.asking)
    won, closed = rate.parts("win_rate")[0]
    if not closed:
        return [words.say("revenue-chances-none", lang)]
    judged = metrics.ask(["brier_score", "brier_reference"], where=where, **state.asking)
    own = metrics.rows("out_opportunity", ["stage"], {**where, "chance_basis": ["stage", "bureau"]}, **state.asking)
    listed = sorted({stage for (stage,) in own.rows})
    said = {"won": int(won or 0), "n": int(closed), "rate": words.percent(rate.value("win_rate"), lang), "least": OWN}
    told = words.say("revenue-chances-own" if listed else "revenue-chances-default", lang, **said)
    if listed:
        told += " " + ", ".join(stage_name(stage, lang) for stage in listed) + "."
    brier = {
        "score": words.decimal(judged.value("brier_score"), lang, 3),
        "base": words.decimal(judged.value("brier_reference"), lang, 3),
    }
    score, base = judged.value("brier_score") or 0.0, judged.value("brier_reference") or 0.0
    key = "revenue-brier-better" if score < base - 0.0005 else "revenue-brier-same"
    return [told, words.say(key, lang, **brier)]
