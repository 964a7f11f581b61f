"""What slips away: the instalments that are late, by age."""

import charts
import metrics
import words
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope

#: Ages of an overdue instalment, in days.
AGES = ("1-30", "31-90", "91-180", "180+")


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
        links=[f"{state.link('/revenue', source=state.source, age=age)}#revenue-owed" for age in AGES] if total else [],
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
