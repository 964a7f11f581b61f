"""What headquarters puts into the regions against what they obtain: posts, support, training, global accounts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import metrics
import words
from charts import Column
from components import Link, State, bureaux, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import bureau_names, listed, short
from pages._panorama.scope import Scope

ID = "overview-enablement"
#: Channels through which practitioners are taught (data/reference/lists/channel.csv).
TAUGHT = ("event", "mentoring", "webinar")
#: Where a measure of one bureau is told: the page, whether of the year in view (else of today), the card.
TOLD = {
    "dedicated_posts": ("/plans", False, "#plans-gauges"),
    "vacant_posts": ("/plans", False, "#plans-gauges"),
    "support_hours": ("/plans", True, "#plans-support"),
    "support_replied_share": ("/plans", True, "#plans-support"),
    "pilots": ("/plans", False, "#plans-pilots"),
    "active_agreements": ("/agreement", False, ""),
}


@dataclass(frozen=True)
class Means:
    """One thing headquarters puts in: a metric, the column that says for which bureau, and which rows count."""

    metric: str
    by: str
    where: Mapping[str, Any]


def enablement_card(scope: Scope, span: int = 12) -> Piece:
    """Bureau by bureau, the furthest behind its own plan first; what nobody stated is said, never shown as zero."""
    state, lang = scope.state, scope.state.lang
    plan = _by(Means("plan_attainment", "bureau", {"month": scope.span}), scope)
    codes = sorted((code for code in bureaux(state) if plan.get(code)), key=lambda code: plan[code])
    found = {means.metric: _by(means, scope) for means in _means(scope)}
    stated = {name: values for name, values in found.items() if any(values.get(code) for code in codes)}
    if not codes or not stated:
        return words.say("enablement-empty", lang)
    results = _by(Means("result_achievement", "bureau", {"year": state.year}), scope)
    names = bureau_names(state)
    columns = [
        Column(words.say("overview-bureau", lang)),
        Column(words.say("enablement-plan", lang), "ratio"),
        Column(words.say("enablement-results", lang), "ratio"),
        *(Column(words.say(f"enablement-{_key(name)}", lang), metrics.metric(name).unit) for name in stated),
    ]
    rows = [
        [
            Link(short(names.get(code, code)), state.link("/region", region=code, year=state.year)),
            plan[code],
            results.get(code),
            *(_opened(state, name, code, values.get(code)) for name, values in stated.items()),
        ]
        for code in codes
    ]
    title = _finding(scope, codes[0], plan[codes[0]], stated)
    what = words.say("enablement-what", lang, when=scope.when())
    absent = listed([words.say(f"enablement-{_key(name)}", lang) for name in found if name not in stated], lang)
    subtitle = f"{what} {words.say('enablement-unstated', lang, names=absent)}" if absent else what
    return table_card(
        ID,
        title,
        subtitle,
        table(columns, rows, title, lang),
        state,
        metric="plan_attainment",
        where=state.where(month=scope.span),
        source=words.say("enablement-source", lang),
        span=span,
    )


def _opened(state: State, name: str, code: str, value: float | None) -> Link | float | None:
    """A measure of one bureau, the way to where it is told; what no page tells apart stays a number."""
    if value is None or name not in TOLD:
        return value
    path, of_year, card = TOLD[name]
    year, structure = (state.year, None) if of_year else (None, "now")
    return Link(value, f"{state.link(path, region=code, year=year, structure=structure)}{card}")


def _means(scope: Scope) -> list[Means]:
    """What is put in, in the order of the columns; posts and accounts are of today, the rest of the period."""
    period = {"month": scope.span}
    return [
        Means("dedicated_posts", "bureau_now", {}),
        Means("vacant_posts", "bureau_now", {}),
        Means("support_hours", "bureau", period),
        Means("support_replied_share", "bureau", period),
        Means("exchanges", "to_bureau", {**period, "channel": list(TAUGHT)}),
        Means("pilots", "bureau_now", {}),
        Means("global_accounts", "bureau_now", {}),
        Means("active_agreements", "bureau_now", {}),
    ]


def _by(means: Means, scope: Scope) -> dict[Any, Any]:
    where = scope.state.where(**means.where)
    return metrics.ask(means.metric, by=means.by, where=where, **scope.state.asking).by(means.by)


def _key(name: str) -> str:
    return name.replace("_", "-")


def _finding(scope: Scope, code: str, attained: float, stated: Mapping[str, Mapping[str, float]]) -> str:
    """The bureau furthest behind its plan, its share of what is put in, beside its share of the agreements."""
    lang = scope.state.lang
    name = next((one for one in ("support_hours", "exchanges") if one in stated), None)
    if name is None or "active_agreements" not in stated:
        return words.say("enablement-title", lang)
    return words.say(
        "enablement-found",
        lang,
        name=short(bureau_names(scope.state).get(code, code)),
        plan=words.percent(attained, lang),
        share=words.percent(_share(stated[name], code), lang),
        what=words.say(f"enablement-of-{_key(name)}", lang),
        agreements=words.percent(_share(stated["active_agreements"], code), lang),
    )


def _share(values: Mapping[str, float], code: str) -> float:
    """A bureau's part of the whole, those of no bureau included."""
    return (values.get(code) or 0) / (sum(value or 0 for value in values.values()) or 1)
