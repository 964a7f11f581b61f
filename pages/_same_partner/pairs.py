"""The open questions: two names side by side, why they may be one, what would change, and three ways to answer."""

from typing import Any

import schema
import words
from components import State, card, empty
from components.markup import raw, text
from components.tags import Element
from etl.partner_queue import named, queue, reasons
from pages._send.form import hidden
from settings import settings

Pair = dict[str, Any]
#: Pairs shown at once; the rest come up as these are answered.
SHOWN = 25
#: A partner's number that begins with this many letters of its name says nothing more.
ALIKE = 30
#: What a button says, and what it does.
SAME, APART = "same", "apart"


def open_pairs(state: State) -> list[Pair]:
    """The pairs of the organisation in view, most money at stake first."""
    return queue(settings.warehouse, state.organisation)


def lead(found: list[Pair], lang: str) -> str:
    """How many, and how much money changes its name at most."""
    if not found:
        return words.say("partners-lead-none", lang)
    stake = words.money(float(sum(pair["partner_usd"] for pair in found)), lang)
    return words.say("partners-lead", lang, count=len(found), usd=stake)


def pairs_card(state: State, found: list[Pair], refused: str | None) -> Element:
    """Every pair is a form with its two answers."""
    lang = state.lang
    content: list[Any] = [raw(f'<p class="said" role="alert">{text(_refusal(refused, lang))}</p>')] if refused else []
    content += [_pair(state, pair) for pair in found[:SHOWN]] or [empty(words.say("partners-none", lang))]
    title = words.say("partners-pairs", lang, count=len(found))
    what = words.say("partners-what", lang)
    return card("partners-pairs", title, what, content, 12)


def _refusal(why: str, lang: str) -> str:
    known = why if why in ("busy", "register", "gone", "circular", "foreign") else "gone"
    return words.say(f"partners-refused-{known}", lang)


def _pair(state: State, pair: Pair) -> Element:
    lang = state.lang
    sides = "".join(_side(pair, side, lang) for side in ("principal", "partner"))
    why = f"{words.say('partners-verdict-' + pair['verdict'], lang)} · {reasons(pair['evidence'], lang)}"
    fields = hidden(
        partner=pair["partner_id"], principal=pair["principal_id"], organisation=state.organisation, lang=lang
    )
    buttons = "".join(
        f'<button class="action{" primary" if answer == SAME else ""}" type="submit" name="answer" value="{answer}">'
        f"{text(words.say(f'partners-{answer}', lang))}</button>"
        for answer in (SAME, APART)
    )
    return raw(
        f'<form class="ours pair" method="post" action="/partners/same"><div class="sides">{sides}</div>'
        f'<p class="quiet">{text(why)}</p>{fields}<div class="answers">{buttons}'
        f'<label class="quiet by">{text(words.say("partners-by", lang))}'
        f' <input name="by" autocomplete="name" maxlength="120"></label></div></form>'
    )


def _side(pair: Pair, side: str, lang: str) -> str:
    country = pair[f"{side}_country"]
    place = schema.choice_label("country", country, lang) if country else ""
    usd = words.money(float(pair[f"{side}_usd"]), lang) if pair[f"{side}_usd"] else words.say("partners-no-money", lang)
    stays = words.say("partners-stays" if side == "principal" else "partners-goes", lang)
    name = named(pair[f"{side}_name"], lang)
    number = "" if name.startswith(pair[f"{side}_id"][:ALIKE]) else pair[f"{side}_id"]
    about = " · ".join(part for part in (place, usd, number) if part)
    return (
        f'<div class="side"><span class="quiet">{text(stays)}</span>'
        f'<strong>{text(name)}</strong><span class="quiet">{text(about)}</span></div>'
    )
