"""A letter for each partner that is late, ready to copy, in three languages; whoever answers for it here signs."""

from dataclasses import dataclass
from datetime import date

import metrics
import words
from components import card
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._panorama.scope import Scope
from pages._revenue.places import here

#: Letters offered: the weightiest arrears; the table above counts them all.
LETTERS = 6


@dataclass(frozen=True)
class Arrears:
    """What one agreement has not paid: USD, and the day its oldest instalment was due."""

    agreement: str
    title: str
    partner: str
    owner: str | None
    usd: float
    since: date


def arrears_of(scope: Scope) -> list[Arrears]:
    """Agreements in arrears, the weightiest first; one whose partner is confidential is written to by hand."""
    by = ["agreement_id", "agreement_title", "partner_name", "owner", "date"]
    where = here(scope, overdue_usd=(0.01, None))
    found = metrics.ask("overdue_instalments", by=by, where=where, **scope.state.asking)
    owed: dict[str, Arrears] = {}
    for agreement, title, partner, owner, due_on, usd in found.rows:
        if not partner:
            continue
        so_far = owed.get(agreement)
        since = min(due_on, so_far.since) if so_far else due_on
        owed[agreement] = Arrears(
            agreement, title or agreement, partner, owner, usd + (so_far.usd if so_far else 0), since
        )
    return sorted(owed.values(), key=lambda one: (-one.usd, one.agreement))


def reminders_card(scope: Scope, span: int = 12) -> Element | None:
    """The letters; None where nobody is late."""
    lang = scope.state.lang
    owed = arrears_of(scope)[:LETTERS]
    if not owed:
        return None
    told = html.Div([_letters(one, lang) for one in owed], className="letters")
    title = words.say("revenue-letters", lang, n=len(owed))
    return card("revenue-letters", title, words.say("revenue-letters-what", lang), [told], span)


def _letters(one: Arrears, lang: str) -> Element:
    label = words.say("revenue-letter-for", lang, partner=one.partner, usd=words.money(one.usd, lang), title=one.title)
    return html.Details([html.Summary(label), *(_letter(one, language) for language in words.LANGUAGES)])


def _letter(one: Arrears, lang: str) -> Element:
    label = f"{lang.upper()} · {one.partner}"
    return html.Pre(
        letter(one, lang), lang=lang, className="copied", tabIndex=0, style={"user-select": "all"}, **aria(label=label)
    )


def letter(one: Arrears, lang: str) -> str:
    """What to write to the partner, in its language."""
    return words.say(
        "revenue-letter",
        lang,
        partner=one.partner,
        title=one.title,
        agreement=one.agreement,
        usd=words.money_exact(one.usd, lang, cents=False),
        day=words.day(one.since, lang),
        owner=one.owner or "",
    )
