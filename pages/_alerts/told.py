"""One alert in words: what, why it calls, where, how much, and the one place where it is decided."""

import metrics
import words
from components import State
from metrics.alerts import NAMES_A_PARTNER, Alert, decided_at, listed

#: Urgency (1 most) as a status.
STATUSES = {1: "late", 2: "watch", 3: "neutral"}
#: Countries named before they are counted.
NAMED = 2


def alerts_of(state: State) -> list[Alert]:
    """The alerts of the place in view, with the reader's own rights."""
    return listed(state.where("region", "country"), **state.asking)


def link_of(alert: Alert, state: State) -> str:
    """Where it is decided."""
    path, asked = decided_at(alert)
    return state.link(path, **asked)


def kind_of(alert: Alert, lang: str) -> str:
    """What sort of thing it is, in a few words."""
    return words.say(f"alerts-kind-{alert.kind.replace('_', '-')}", lang)


def title_of(alert: Alert, lang: str) -> str:
    """What it is about; a confidential partner's thing is told by its kind alone."""
    if alert.kind == "reporting":
        return words.quarter(alert.title, lang)
    if alert.kind == "silence":
        names = metrics.names("office", lang)
        return " – ".join(names.get(code, code).split(" — ")[0] for code in alert.title.split(" – "))
    hides = alert.kind in NAMES_A_PARTNER
    return words.say("panorama-confidential", lang) if hides and alert.partner is None else alert.title


def why_of(alert: Alert, lang: str) -> str:
    """Why the reader sees it."""
    return words.say(f"alerts-why-{alert.kind.replace('_', '-')}", lang)


def when_of(alert: Alert, lang: str) -> str:
    """How late, or in how many days."""
    if alert.days is None:
        return words.say("alerts-undated", lang)
    key = "panorama-late-days" if alert.days < 0 else "panorama-in-days"
    return words.say(key, lang, n=abs(int(alert.days)))


def where_of(alert: Alert, lang: str) -> str:
    """The countries, or how many; an office where there is no country."""
    names = metrics.names("country", lang)
    if len(alert.countries) > NAMED:
        return words.say("panorama-countries", lang, n=len(alert.countries))
    return ", ".join(names.get(code, code) for code in alert.countries) or ", ".join(alert.offices)


def owner_of(code: str, state: State) -> str:
    """The owner's function, or the office's name; a sentence where nobody owns it."""
    if not code:
        return words.say("alerts-nobody", state.lang)
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return names.get(code, code)
