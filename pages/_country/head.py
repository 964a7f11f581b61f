"""The first ten seconds of a country: what came in, what ends, what is not met, and where it belongs."""

from dataclasses import replace
from typing import Any

import metrics
import words
from components import Figure, State, bureaux, metric_figure
from components.state import known_days
from pages._country.chosen import base
from pages._panorama import findings
from pages._panorama.memberships import memberships
from pages._panorama.naming import bureau_names, short
from pages._panorama.revenue import Revenue, revenue_figure
from pages._panorama.scope import Scope
from pages._region import impact, silence

#: Below this many people a count could point at someone: it is said as “fewer than five”.
FEW = 5


def lead(scope: Scope, revenue: Revenue) -> str:
    """Where revenue stands, what ends, what nobody answers, who did not send, and which bureau it was in."""
    state, lang = scope.state, scope.state.lang
    said = [_standing(scope, revenue), _ending(state), _needs(state), silence.missing(scope), _moved(state)]
    if known_days(state):
        href = state.link("/changes", country=state.country, year=state.year)
        said.append(words.say("region-changes", lang, href=href))
    return " ".join(clause for clause in said if clause)


def _standing(scope: Scope, revenue: Revenue) -> str:
    if revenue.value is None:
        return words.say("region-no-revenue", scope.state.lang, when=scope.when())
    return findings.position(
        revenue.value, revenue.before, revenue.attainment, scope.when(), scope.then(), scope.state.lang
    )


def _ending(state: State) -> str:
    names = ["ending_agreements", "ending_value"]
    count, usd = metrics.ask(names, where=base(state), **state.asking).rows[0]
    if not count:
        return ""
    href = state.link(standing="active") + "#country-portfolio"
    return words.say("country-ending", state.lang, n=int(count), usd=words.money(usd, state.lang), href=href)


def _needs(state: State) -> str:
    names = ["unmet_needs", "needs_declared", "unmet_value"]
    unmet, declared, usd = metrics.ask(names, where=state.where("country"), **state.asking).rows[0]
    if not declared:
        return words.say("country-needs-none", state.lang)
    key = "country-lead-unmet" if unmet else "country-lead-met"
    return words.say(
        key, state.lang, n=int(unmet or 0), total=words.whole(declared, state.lang), usd=words.money(usd, state.lang)
    )


def bureau_of(state: State) -> str | None:
    """The bureau the country belongs to today; None where it has none."""
    spans = _spans(state)
    return spans[-1]["bureau_now"] if spans else None


def _spans(state: State) -> list[dict[str, Any]]:
    own = set(bureaux(state))
    listed = [one for one in memberships(state) if one["country"] == state.country and one["kind"] == "country"]
    return sorted((one for one in listed if one["bureau"] in own), key=lambda one: one["valid_from"])


def _moved(state: State) -> str:
    """Each bureau the country left, with the day, and the one it joined."""
    spans, names = _spans(state), bureau_names(state)
    told = []
    for before, after in zip(spans, spans[1:], strict=False):
        if before["bureau"] != after["bureau"]:
            one, other = (short(names.get(span["bureau"], span["bureau"])) for span in (before, after))
            day = words.day(after["valid_from"], state.lang)
            told.append(words.say("country-moved", state.lang, before=one, after=other, day=day))
    return " ".join(told)


def figures(scope: Scope, revenue: Revenue) -> list[Figure]:
    """Six figures: revenue against its plan, agreements, needs open, needs met, delivery, people."""
    return [
        revenue_figure(scope, revenue),
        _agreements(scope.state),
        _open_needs(scope.state),
        _met_needs(scope.state),
        _delivery(scope.state),
        _people(scope),
    ]


def _agreements(state: State) -> Figure:
    names = ["active_agreements", "portfolio_value"]
    count, usd = metrics.ask(names, where=base(state), **state.asking).rows[0]
    note = words.say("country-worth", state.lang, usd=words.money(usd, state.lang)) if usd else ""
    return metric_figure("active_agreements", count, state, note=note, where=base(state), href="#country-portfolio")


def _open_needs(state: State) -> Figure:
    where = state.where("country")
    count, usd, declared = metrics.ask(
        ["unmet_needs", "unmet_value", "needs_declared"], where=where, **state.asking
    ).rows[0]
    if not declared:
        return metric_figure(
            "unmet_needs", None, state, note=words.say("country-none-declared", state.lang), where=where
        )
    note = words.say("country-asked", state.lang, usd=words.money(usd, state.lang)) if usd else ""
    return metric_figure("unmet_needs", count, state, note=note, where=where, href="#country-unmet")


def _met_needs(state: State) -> Figure:
    """Covered by value, with the count beside it."""
    where = state.where("country")
    answer = metrics.ask(["need_coverage", "need_coverage_count"], where=where, **state.asking)
    met, declared = answer.parts("need_coverage_count")[0]
    note = ""
    if declared:
        counts = {"n": words.whole(met or 0, state.lang), "total": words.whole(declared, state.lang)}
        note = words.say("country-met", state.lang, **counts)
    value = answer.value("need_coverage")
    return metric_figure("need_coverage", value, state, bar=value, note=note, where=where)


def _delivery(state: State) -> Figure:
    """The share spent of the agreements in force, with a tick where time stands."""
    where = {**base(state), "is_active": True}
    answer = metrics.ask(["spend_rate", "time_elapsed"], where=where, **state.asking)
    spent, elapsed = answer.rows[0]
    if answer.parts("spend_rate")[0][0] is None:
        spent = None
    note = (
        words.say("country-for-time", state.lang, share=words.percent(elapsed, state.lang))
        if elapsed is not None
        else ""
    )
    if spent is None:
        note = words.say("country-spending-untold", state.lang)
    return metric_figure("spend_rate", spent, state, bar=spent, target=elapsed, note=note, where=where)


def _people(scope: Scope) -> Figure:
    """People reached; a handful is not counted out loud."""
    where = scope.state.where(*impact.PARTS)
    count = metrics.ask("people_reached", where=where, **scope.state.asking).value("people_reached")
    figure = impact.people_figure(scope)
    if count is None or not 0 < count < FEW:
        return figure
    return replace(figure, value=words.say("country-few", scope.state.lang, n=FEW), note="", bar=None, target=None)
