"""What slips away: partners gained and lost from one year to the next, and instalments that are late."""

import charts
import metrics
import words
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope

#: The steps of the bridge, gains first, as they are read.
FLOWS = ("new", "recaptured", "upgraded", "downgraded", "lapsed_new", "lapsed_repeat")
#: A bridge that misses its end by this much says why: years whose instalments are negative belong to no movement.
CENT = 0.01
#: Ages of an overdue instalment, in days.
AGES = ("1-30", "31-90", "91-180", "180+")


def bridge_card(scope: Scope, span: int = 7) -> Piece:
    """From one year's value to the next, partner by partner (M14); only between two years that are over."""
    state, lang = scope.state, scope.state.lang
    year = state.year if scope.is_whole_year else state.year - 1
    where = state.where("source", year=year)
    flows = metrics.ask("partner_flows", by="partner_flow", where=where, **state.asking).by("partner_flow")
    counts = metrics.ask("partner_flows_count", by="partner_flow", where=where, **state.asking).by("partner_flow")
    start, end = _value(scope, year - 1), _value(scope, year)
    is_known = bool(start and end)
    rows = [(words.say("overview-value-of", lang, year=str(year - 1)), start, "start")]
    rows += [(_flow(kind, counts.get(kind, 0), lang), flows[kind], "change") for kind in FLOWS if flows.get(kind)]
    rest = round((end or 0) - (start or 0) - sum(flows.values()), 2)
    if abs(rest) >= CENT:
        rows.append((words.say("overview-flow-corrections", lang), rest, "change"))
    rows.append((words.say("overview-value-of", lang, year=str(year)), end, "total"))
    chart = charts.waterfall(
        rows if is_known else [],
        unit="usd",
        lang=lang,
        heading=words.say("overview-step", lang),
        finding=_bridge_finding(scope, year, flows) if is_known else words.say("overview-bridge", lang),
        subtitle=words.say(
            "overview-bridge-what" if scope.is_whole_year else "overview-bridge-what-last",
            lang,
            year=str(year),
            before=str(year - 1),
            running=str(state.year),
        ),
        empty=words.say("overview-bridge-empty", lang, year=str(year), before=str(year - 1)),
    )
    told = {"source": words.say("overview-bridge-source", lang)}
    return charted("overview-bridge", chart, state, told, metric="partner_flows", where=where, span=span)


def _value(scope: Scope, year: int) -> float | None:
    where = scope.state.where("source", year=year)
    return metrics.ask("programme_year_revenue", where=where, **scope.state.asking).value("programme_year_revenue")


def _flow(kind: str, count: int, lang: str) -> str:
    return words.say(f"overview-flow-{kind.replace('_', '-')}", lang, n=count)


def _bridge_finding(scope: Scope, year: int, flows: dict[str, float]) -> str:
    """What was gained, what was lost, and the share of partners who gave again."""
    state, lang = scope.state, scope.state.lang
    gained = sum(usd for usd in flows.values() if usd > 0)
    lost = -sum(usd for usd in flows.values() if usd < 0)
    kept = metrics.ask("retention_rate", where=state.where("source", year=year), **state.asking).value("retention_rate")
    return words.say(
        "overview-bridge-found",
        lang,
        year=str(year),
        gained=words.money(gained, lang),
        lost=words.money(lost, lang),
        share=words.percent(kept, lang),
    )


def overdue_card(scope: Scope, span: int = 5) -> Piece:
    """Instalments due and not received today, by age, the youngest first."""
    state, lang = scope.state, scope.state.lang
    where = state.where("source")
    by_age = metrics.ask("overdue_instalments", by="age_bucket", where=where, **state.asking).by("age_bucket")
    answer = metrics.ask(["overdue_instalments", "overdue_count"], where=where, **state.asking)
    total, count = answer.value("overdue_instalments"), int(answer.value("overdue_count") or 0)
    rows = [(words.say(f"overview-age-{age.replace('+', '-over')}", lang), by_age.get(age) or None) for age in AGES]
    chart = charts.bars(
        rows if total else [],
        unit="usd",
        lang=lang,
        heading=words.say("overview-age", lang),
        finding=_overdue_finding(total, by_age.get("180+"), count, lang),
        subtitle=words.say("overview-overdue-what", lang, day=words.day(state.as_of or state.today, lang)),
        empty=words.say("overview-overdue-empty", lang),
    )
    told = {"source": words.say("overview-overdue-source", lang)}
    return charted("overview-overdue", chart, state, told, metric="overdue_instalments", where=where, span=span)


def _overdue_finding(total: float | None, oldest: float | None, count: int, lang: str) -> str:
    if not total:
        return words.say("overview-overdue", lang)
    said = {"n": count, "value": words.money(total, lang)}
    if not oldest:
        return words.say("overview-overdue-found", lang, **said)
    return words.say("overview-overdue-old", lang, **said, oldest=words.money(oldest, lang))
