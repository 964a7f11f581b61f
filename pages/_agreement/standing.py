"""Where an agreement stands: time, money and results on one scale, and the sentence that says what their gap means."""

import metrics
import words
from charts import Column
from components import Bar, table, table_card
from pages._agreement.facts import BEFORE, RUNNING, Agreement
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._panorama.naming import sentence as capital

#: Two shares further apart than this tell two different stories.
APART = 0.25
SHARES = (("time_elapsed", "soft"), ("spend_rate", ""), ("result_achievement", "good"))


def sentence(agreement: Agreement) -> str:
    """The one sentence a reader remembers: with whom, where it stands, what is late."""
    parts = [_opening(agreement), _course(agreement), _late(agreement)]
    return " ".join(part for part in parts if part)


def _opening(agreement: Agreement) -> str:
    lang, terms = agreement.state.lang, agreement.terms
    countries = metrics.names("country", lang)
    places = listed([countries.get(str(row["country"]), "") for row in agreement.places[:3] if row["country"]], lang)
    more = len(agreement.places) - 3
    if more > 0:
        places = words.say("agreement-and-more", lang, places=places, n=more)
    signed = terms["date"] and terms["status"] not in BEFORE
    return words.say(
        "agreement-signed-with" if signed else "agreement-unsigned",
        lang,
        day=words.day(terms["date"], lang) if terms["date"] else words.NOTHING,
        partner=agreement.partner,
        status=agreement.status.lower(),
        places=places or words.say("agreement-nowhere", lang),
    )


def _course(agreement: Agreement) -> str:
    lang, terms = agreement.state.lang, agreement.terms
    if terms["status"] in BEFORE:
        return ""
    told = [_share(agreement, name) for name in ("time_elapsed", "spend_rate", "result_achievement")]
    told = [part for part in told if part]
    if terms["status"] not in RUNNING:
        ended = words.day(terms["ends_on"], lang) if terms["ends_on"] else words.NOTHING
        reasons = metrics.names("end_reason", lang)
        reason = reasons.get(str(terms["end_reason"]), words.say("agreement-no-reason", lang))
        begun = words.say("agreement-over", lang, status=agreement.status, day=ended, reason=reason.lower())
        told = told[1:] if len(told) > 1 else told
    else:
        begun = words.say("agreement-runs", lang, status=agreement.status)
    return f"{begun} {capital(listed(told, lang))}." if told else begun


def _share(agreement: Agreement, name: str) -> str:
    value = agreement.ask(name)
    lang = agreement.state.lang
    key = f"agreement-share-{name.replace('_', '-')}"
    return "" if value is None else words.say(key, lang, share=words.percent(value, lang))


def _late(agreement: Agreement) -> str:
    lang = agreement.state.lang
    promises, owed = int(agreement.ask("promises_late") or 0), agreement.ask("overdue_instalments") or 0
    parts = [words.say("agreement-late", lang, n=promises)] if promises else []
    if owed >= 1:
        parts.append(words.say("agreement-overdue", lang, usd=words.money(owed, lang)))
    if not parts:
        return words.say("agreement-nothing-late", lang)
    return words.say("agreement-late-are", lang, what=listed(parts, lang))


def card(agreement: Agreement) -> Piece:
    """Time, money and results as three bars on one scale."""
    state, lang = agreement.state, agreement.state.lang
    values = {name: agreement.ask(name) for name, _ in SHARES}
    known = [(name, tone) for name, tone in SHARES if values[name] is not None]
    rows = [
        [words.pick(metrics.metric(name).label, lang), values[name], Bar(values[name], tone=tone)]
        for name, tone in known
    ]
    columns = [
        Column(words.say("agreement-measure", lang)),
        Column(words.say("agreement-share", lang), "ratio"),
        Column(""),
    ]
    title = words.say(f"agreement-pace-{_story(values)}", lang)
    if not rows:
        return words.say("agreement-pace-none", lang)
    shown = table(columns, rows, title, lang)
    what = words.say("agreement-pace-what", lang)
    return table_card("agreement-pace", title, what, shown, state, metric="spend_rate", where=agreement.where(), span=5)


def _story(values: dict[str, float | None]) -> str:
    """Which of the stories the three shares tell: a key of the catalogue."""
    passed, spent, reached = (values[name] for name, _ in SHARES)
    if spent is not None and reached is not None and spent - reached > APART:
        return "ahead-of-results"
    if passed is not None and spent is not None and passed - spent > APART:
        return "behind-time"
    if passed is not None and reached is not None and passed - reached > APART:
        return "results-behind"
    return "together" if sum(value is not None for value in values.values()) > 1 else "one"
