"""What was agreed, with whom and where: the state in the life cycle, the dates, the shares, the function in charge."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import metrics
import words
from components import card as block
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._agreement.facts import Agreement

#: The states an agreement passes through; the others stand where they broke off.
LIFE = ("development", "review", "signature", "signed", "active", "ended", "closed")
BROKEN = {"suspended": "active", "terminated": "ended", "cancelled": "signature", "expired": "ended"}


def card(agreement: Agreement) -> Element:
    """Identity, life cycle, parties, dates."""
    lang = agreement.state.lang
    told = [piece for term, said in _terms(agreement) if said for piece in (html.Dt(term), html.Dd(said))]
    body: list[Any] = [_life(agreement), html.Dl(told, className="told")]
    if agreement.terms["description"] and agreement.terms["partner_name"]:
        body.insert(1, html.P(agreement.terms["description"]))
    if not agreement.terms["partner_name"]:
        body.append(html.P(words.say("agreement-confidential", lang), className="note"))
    if agreement.terms["is_counted"] is False:
        body.append(html.P(words.say("agreement-not-counted", lang), className="note"))
    title = words.say("agreement-terms", lang, status=agreement.status.lower())
    return block("agreement-terms", title, words.say("agreement-terms-what", lang, code=agreement.code), body, 7)


def _life(agreement: Agreement) -> Element:
    """The steps of the life cycle, the present one named."""
    lang, status = agreement.state.lang, str(agreement.terms["status"])
    names = metrics.names("status", lang)
    here = LIFE.index(BROKEN.get(status, status)) if BROKEN.get(status, status) in LIFE else -1
    return html.Ol([_step(place, here, status, names) for place in range(len(LIFE))], className="life", role="list")


def _step(place: int, here: int, status: str, names: dict[str, str]) -> Element:
    if place != here:
        return html.Li(names[LIFE[place]], className="passed" if place < here else "")
    look = "here late" if status in BROKEN else "here"
    return html.Li(names.get(status, status), className=look, **aria(current="step"))


def _terms(agreement: Agreement) -> Iterator[tuple[str, Any]]:
    """(heading, what is said of it), in the order they are read."""
    state, lang, terms = agreement.state, agreement.state.lang, agreement.terms
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)

    def named(dimension: str) -> str:
        return metrics.names(dimension, lang).get(str(terms[dimension]), "")

    yield words.say("agreement-partner", lang), _partner(agreement)
    yield words.say("agreement-served", lang), "; ".join(_place(row, offices, lang) for row in agreement.places)
    yield words.say("agreement-counted-by", lang), offices.get(str(terms["counted_by"]), terms["counted_by"])
    yield words.say("agreement-owner", lang), terms["owner"]
    yield words.say("agreement-type", lang), " · ".join(filter(None, (named("agreement_type"), named("modality"))))
    yield words.say("agreement-area", lang), " · ".join(filter(None, (named("activity_area"), named("earmarking"))))
    yield words.say("agreement-dates", lang), _dates(terms, lang)
    if terms["end_reason"]:
        yield words.say("agreement-reason", lang), named("end_reason")
    if terms["is_conditional"]:
        yield words.say("agreement-condition", lang), words.say("agreement-conditional", lang)


def _partner(agreement: Agreement) -> Any:
    """The partner, which opens its own page where its name may be shown."""
    sources = metrics.names("source", agreement.state.lang)
    kind = sources.get(str(agreement.terms["source"]), "")
    if not agreement.terms["partner_name"]:
        return f"{agreement.partner} · {kind}"
    href = agreement.state.link("/partners", partner=agreement.terms["partner_id"])
    return [html.A(agreement.partner, href=href), f" · {kind}"]


def _place(row: dict[str, Any], offices: dict[str, str], lang: str) -> str:
    """A country, its share and the office that answers for it."""
    country = metrics.names("country", lang).get(str(row["country"]), words.say("agreement-nowhere", lang))
    office = offices.get(str(row["office"]), "")
    share = words.percent(row["share"], lang)
    return f"{country} {share} ({office})" if office and office != country else f"{country} {share}"


def _dates(terms: dict[str, Any], lang: str) -> str:
    def on(key: str, day: date | None) -> str:
        return words.say(key, lang, day=words.day(day, lang)) if day else ""

    ended = terms["ended_on"] if terms["ended_on"] != terms["planned_end_on"] else None
    days = (
        on("agreement-on-signed", terms["date"]),
        on("agreement-on-start", terms["starts_on"]),
        on("agreement-on-end", terms["planned_end_on"]),
        on("agreement-on-ended", ended),
    )
    return ", ".join(day for day in days if day)
