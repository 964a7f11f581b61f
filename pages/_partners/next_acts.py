"""What comes next with the partner: the nearest dated things not yet done, each with its owner."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import metrics
import words
from components import Decision, card, decision_list
from components.tags import Element
from pages._agreement.facts import once
from pages._agreement.kept import day_of, name_of, state_of
from pages._partners.whose import Partner, Row

#: Acts listed, and days beyond which an act is not yet one.
SHOWN, AHEAD_DAYS = 8, 270
#: States of an agreement that may be renewed.
RENEWED = ("signed", "active")
#: Days under which an act is to be watched.
WARN_DAYS = 45


@dataclass(frozen=True)
class Act:
    """One dated thing to do: the day, what, whose, the USD that hang on it, the agreement it belongs to."""

    on: date
    what: str
    owner: str
    usd: float | None = None
    agreement: str | None = None
    is_late: bool = False


def acts(partner: Partner, promises: list[Row]) -> list[Act]:
    """Promises open, opportunities to sign, agreements that end: what is late first, then the nearest."""
    today = partner.state.as_of or partner.state.today
    if today is None:
        return []
    found = [*_promised(promises, partner), *_signatures(partner, today), *_ends(partner), *_checks(partner, today)]
    near = [act for act in found if act.on <= today + timedelta(days=AHEAD_DAYS)]
    return sorted(near, key=lambda act: (not act.is_late, act.on, act.what))


def _promised(promises: list[Row], partner: Partner) -> Iterator[Act]:
    lang = partner.state.lang
    for one in promises:
        if state_of(one) in ("late", "coming") and day_of(one):
            owner, is_late = _owner(one["owner"], lang), state_of(one) == "late"
            yield Act(day_of(one), name_of(one, lang), owner, None, one["agreement_id"], is_late)


def _signatures(partner: Partner, today: date) -> Iterator[Act]:
    """The opportunities that are open, on the day a signature is expected."""
    lang = partner.state.lang
    columns = ["title", "date", "owner", "open_usd", "submission_id", "sheet", "row"]
    for one in once(partner.rows("out_opportunity", columns, is_open=True), "open_usd"):
        if one["date"]:
            what = words.say("partner360-sign", lang, title=one["title"] or words.NOTHING)
            yield Act(one["date"], what, _owner(one["owner"], lang), one["open_usd"], is_late=one["date"] < today)


def _ends(partner: Partner) -> Iterator[Act]:
    """The agreements that end soon: to renew, or to close."""
    lang = partner.state.lang
    by = ["agreement_id", "agreement_title", "ends_on", "owner"]
    found = metrics.ask("signed_value", by=by, where=partner.where(status=list(RENEWED)), **partner.state.asking)
    for code, title, ends, owner, usd in found.rows:
        if usd and ends:
            what = words.say("partner360-renew", lang, title=title or code)
            yield Act(ends, what, _owner(owner, lang), usd, code)


def _checks(partner: Partner, today: date) -> Iterator[Act]:
    """The latest check, on the day it lapses; the lead office renews it."""
    state, lang = partner.state, partner.state.lang
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    office = offices.get(str(partner.about["office"]))
    for one in partner.rows("out_check", ["valid_until"], is_latest_check=True):
        if until := one["valid_until"]:
            what = words.say("partner360-recheck", lang)
            yield Act(until, what, _owner(office, lang), partner.ask("exposed_value"), is_late=until < today)


def _owner(owner: str | None, lang: str) -> str:
    return owner or words.say("partner360-nobody", lang)


def sentence(partner: Partner, listed: list[Act]) -> str:
    """The next act in one sentence."""
    lang = partner.state.lang
    if not listed:
        return words.say("partner360-no-act", lang)
    first = listed[0]
    key = "partner360-next-late" if first.is_late else "partner360-next"
    return words.say(key, lang, what=first.what, day=words.day(first.on, lang), owner=first.owner)


def acts_card(partner: Partner, listed: list[Act]) -> Element:
    """The list that leads to an act."""
    lang, today = partner.state.lang, partner.state.as_of or partner.state.today
    shown = [_decision(act, today, partner) for act in listed[:SHOWN]] if today else []
    title = words.say("partner360-acts", lang, n=len(listed))
    what = words.say("partner360-acts-what", lang)
    body = decision_list(shown, words.say("partner360-no-act", lang))
    return card("partner-acts", title, what, [body], 5)


def _decision(act: Act, today: date, partner: Partner) -> Decision:
    lang, days = partner.state.lang, (act.on - today).days
    usd = words.money(act.usd, lang) if act.usd else ""
    late = words.say("timeline-late", lang)
    return Decision(
        badge=late if act.is_late else words.say("partner-days", lang, n=days),
        status="late" if act.is_late else "watch" if days <= WARN_DAYS else "neutral",
        text=act.what,
        detail=" · ".join(part for part in (words.day(act.on, lang), usd, act.owner) if part),
        href=partner.state.link("/agreement", agreement=act.agreement) if act.agreement else None,
        action=words.say("partner360-open", lang),
    )
