"""Putting an alert off: the form with its reason, what waits until when, the way to call it back."""

from collections.abc import Mapping, Sequence
from datetime import date

import register
import words
from components import State, card
from components import tags as html
from components.markup import quoted, raw, text
from components.tags import Element
from metrics.alerts import Alert
from pages._alerts.told import kind_of, title_of
from settings import settings

#: Days an alert may be put off, offered beside the reason.
DAYS = (7, 14, 30)

PutOff = Mapping[str, tuple[date, str]]


def waiting(state: State) -> PutOff:
    """What is put off on the day in view; nothing where the register does not answer."""
    today = state.as_of or state.today or date.today()
    try:
        return register.waiting(state.organisation, today, warehouse=settings.warehouse)
    except register.Unavailable:
        return {}


def put_off_form(alert: Alert, state: State) -> Element:
    """Put it off for a while, with a reason; a plain form, which works without a script."""
    lang = state.lang
    hidden = {"alert": alert.id, "lang": lang, "organisation": state.organisation}
    hidden |= {key: state.query[key] for key in ("region", "country", "owner", "as_of") if key in state.query}
    fields = "".join(f'<input type="hidden" name="{quoted(key)}" value="{quoted(one)}">' for key, one in hidden.items())
    days = "".join(f'<option value="{n}">{text(words.say("alerts-days", lang, n=n))}</option>' for n in DAYS)
    named = text(words.say("alerts-put-off", lang))
    why, until = text(words.say("alerts-reason", lang)), text(words.say("alerts-for", lang))
    form = (
        f'<details class="put-off"><summary>{named}<span class="unseen"> {text(title_of(alert, lang))}</span></summary>'
        f'<form method="post" action="/alerts">{fields}<label>{until} <select name="days">{days}</select></label> '
        f'<label>{why} <input name="reason" required maxlength="200"></label> '
        f'<button type="submit">{named}</button></form></details>'
    )
    return raw(form, html.Span)


def asleep_card(slept: Sequence[Alert], put_off: PutOff, state: State) -> Element:
    """What is put off: until when, why, and the way to call it back."""
    lang, items = state.lang, []
    for alert in slept:
        until, reason = put_off[alert.id]
        hidden = {"alert": alert.id, "lang": lang, "organisation": state.organisation, "days": "0"}
        fields = "".join(f'<input type="hidden" name="{key}" value="{quoted(one)}">' for key, one in hidden.items())
        named = text(words.say("alerts-call-back", lang))
        form = f'<form method="post" action="/alerts">{fields}<button type="submit">{named}</button></form>'
        said = words.say("alerts-asleep", lang, kind=kind_of(alert, lang), title=title_of(alert, lang),
                         day=words.day(until, lang), reason=reason)  # fmt: skip
        items.append(html.Li([html.Span(said, className="decision-text"), raw(form, html.Span)]))
    title = words.say("alerts-put-off-title", lang, n=len(items))
    return card("alerts-asleep", title, "", [html.Ul(items, className="columns", role="list")], 12)
