"""The inbox: alerts by owner, each with its reason, one link to where it is decided, and a way to put it off."""

from collections.abc import Mapping, Sequence
from typing import Any

import metrics
import words
from components import State, as_of_filter, card, country_filter, empty, metric_figure, page, prose, region_filter
from components import tags as html
from components.tags import Element
from metrics.alerts import Alert, by_owner
from pages._alerts.putting_off import PutOff, asleep_card, put_off_form, waiting
from pages._alerts.told import (
    STATUSES,
    alerts_of,
    kind_of,
    link_of,
    owner_of,
    title_of,
    when_of,
    where_of,
    why_of,
)

#: Owners listed, and alerts of each, before the reader asks for one of them.
OWNERS, EACH = 8, 4


def page_of(state: State) -> Element:
    """The page for what the URL asks; `owner` opens one owner's alerts."""
    lang, every = state.lang, alerts_of(state)
    put_off = waiting(state)
    awake = [alert for alert in every if alert.id not in put_off]
    asked = state.query.get("owner")
    groups = by_owner(awake)
    shown = {asked: groups[asked]} if asked in groups else dict(list(groups.items())[:OWNERS])
    most = None if asked in groups else EACH
    cards = [_owner_card(owner, alerts, most, state) for owner, alerts in shown.items()]
    if not cards:
        cards = [
            card("alerts-none", words.say("alerts-quiet-title", lang), "", [empty(words.say("alerts-quiet", lang))], 12)
        ]
    if len(groups) > len(shown):
        cards.append(_others(groups, shown, state))
    if slept := [alert for alert in every if alert.id in put_off]:
        cards.append(asleep_card(slept, put_off, state))
    where = state.where("region", "country")
    figures = [metric_figure(name, metrics.ask(name, where=where, **state.asking).value(name), state, where=where)
               for name in ("alerts", "alerts_pressing", "decision_value")]  # fmt: skip
    return page(
        state,
        title=words.say("alerts-title", lang),
        lead=_lead(awake, groups, put_off, state),
        figures=[figure for figure in figures if figure.value != words.NOTHING],
        filters=[region_filter(state), country_filter(state, _countries(every, state)), as_of_filter(state)],
        children=[*cards, _digest(state)],
    )


def _lead(awake: Sequence[Alert], groups: Mapping[str, Any], put_off: PutOff, state: State) -> str:
    if not awake:
        return words.say("alerts-quiet", state.lang)
    pressing = sum(alert.urgency == 1 for alert in awake)
    said = words.say("alerts-lead", state.lang, n=len(awake), pressing=pressing, owners=len(groups))
    return f"{said} {words.say('alerts-lead-digest', state.lang, href=state.link(digest='week', owner=None))}"


def _owner_card(owner: str, alerts: Sequence[Alert], most: int | None, state: State) -> Element:
    """One owner's alerts, the most pressing first."""
    lang, name = state.lang, owner_of(owner, state)
    items = [_item(alert, state) for alert in (alerts if most is None else alerts[:most])]
    body: list[Any] = [html.Ul(items, className="decisions", role="list")]
    more = len(alerts) - len(items)
    if more > 0:
        link = html.A(words.say("alerts-more", lang, n=more), href=state.link(owner=owner))
        body.append(html.P(link, className="more"))
    if most is None:
        back = html.A(words.say("alerts-every-owner", lang), href=state.link(owner=None))
        body.append(html.P(back, className="more"))
    title = words.say("alerts-of", lang, owner=name, n=len(alerts))
    number = sum(ord(letter) * place for place, letter in enumerate(owner, start=1))
    return card(f"alerts-{number}", title, words.say("alerts-of-what", lang), body, 12 if most is None else 6)


def _item(alert: Alert, state: State) -> Element:
    lang = state.lang
    usd = words.money(alert.usd, lang) if alert.usd else ""
    details = " · ".join(piece for piece in (where_of(alert, lang), usd) if piece)
    told: list[Any] = [
        html.Strong(kind_of(alert, lang)), " · ", title_of(alert, lang), html.Br(),
        html.Span(f"{details} — {why_of(alert, lang)}", className="quiet"),
        put_off_form(alert, state),
    ]  # fmt: skip
    opened = words.say("panorama-open", lang)
    unseen = html.Span(f" {title_of(alert, lang)}", className="unseen")
    return html.Li([
        html.Span(when_of(alert, lang), className=f"pill {STATUSES[alert.urgency]} badge"),
        html.Span(told, className="decision-text"),
        html.A([opened, unseen], href=link_of(alert, state)),
    ])  # fmt: skip


def _others(groups: Mapping[str, Sequence[Alert]], shown: Mapping[str, Any], state: State) -> Element:
    """The owners not listed in full, each a link."""
    links = [
        html.Li(html.A(words.say("alerts-of", state.lang, owner=owner_of(owner, state), n=len(alerts)),
                       href=state.link(owner=owner)))
        for owner, alerts in groups.items() if owner not in shown
    ]  # fmt: skip
    title = words.say("alerts-others", state.lang, n=len(links))
    folded = html.Details(
        [html.Summary(words.say("alerts-see-others", state.lang)), html.Ul(links, className="columns")]
    )
    return card("alerts-others", title, "", [folded], 12)


def _digest(state: State) -> Element:
    """The way to the week's digest."""
    said = words.say("alerts-digest-way", state.lang, href=state.link(digest="week", owner=None))
    return card("alerts-digest-way", words.say("alerts-digest", state.lang), "", [html.P(prose(said))], 12)


def _countries(every: Sequence[Alert], state: State) -> list[str]:
    return sorted({code for alert in every for code in alert.countries} | ({state.country} if state.country else set()))
