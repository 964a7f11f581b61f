"""Who talks to the partner: offices, when last and about what; whether only one does, or several court it at once."""

from collections.abc import Mapping
from typing import Any

import metrics
import words
from charts import Column
from components import prose, table, table_card
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._partners.whose import Partner, Row

#: Offices shown, the last touch first.
SHOWN = 6


def card(partner: Partner) -> Piece:
    """One row per office, the last touch first; what is open with the whole group beside it."""
    state, lang = partner.state, partner.state.lang
    last = _last(partner)
    opened = _open(partner)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [_row(office, last.get(office), opened.get(office), offices, lang) for office in _ordered(last, opened)]
    if not rows:
        return words.say("partner360-no-contact", lang)
    columns = [
        Column(words.say("partner360-office", lang)),
        Column(words.say("partner360-last-touch", lang), "date"),
        Column(words.say("partner360-about", lang)),
        Column(words.pick(metrics.metric("open_pipeline").label, lang), "usd"),
    ]
    where = partner.group_where()
    total = [words.say("agreement-all", lang), "", "", partner.ask("open_pipeline", where)]
    title = words.say("partner360-contacts", lang, n=int(partner.ask("offices_in_touch") or 0))
    content = html.Div(
        [*_alerts(partner, opened, offices), table(columns, rows, title, lang, total=total, limit=SHOWN)]
    )
    what = words.say("partner360-contacts-what", lang)
    return table_card("partner-contacts", title, what, content, state, metric="offices_in_touch", where=partner.where(),
                      span=7)  # fmt: skip


def alert(partner: Partner) -> str:
    """A sentence when several offices court the same group; nothing otherwise."""
    courting = int(partner.ask("courting_offices", partner.group_where()) or 0)
    return words.say("partner360-courted", partner.state.lang, n=courting) if courting > 1 else ""


def _last(partner: Partner) -> dict[str, Row]:
    """{office: its latest touch}."""
    columns = ["office", "date", "kind", "title", "owner"]
    latest: dict[str, Row] = {}
    for one in partner.rows("out_touch", columns, order=["-date", "kind"]):
        if one["office"]:
            latest.setdefault(one["office"], one)
    return latest


def _open(partner: Partner) -> dict[str, float]:
    """{office: USD of its open opportunities with the group}."""
    where = {**partner.group_where(), "is_open": True}
    found = metrics.ask("open_pipeline", by="office", where=where, **partner.state.asking)
    return {office: usd for office, usd in found.rows if office}


def _ordered(last: Mapping[str, Row], opened: Mapping[str, float]) -> list[str]:
    days = {office: one["date"] for office, one in last.items()}
    return sorted({*last, *opened}, key=lambda office: (days.get(office) is None, _later(days.get(office)), office))


def _later(day: Any) -> int:
    return -day.toordinal() if day else 0


def _row(office: str, touch: Row | None, usd: float | None, offices: Mapping[str, str], lang: str) -> list[Any]:
    kind = words.say(f"partner360-touch-{touch['kind'].replace('_', '-')}", lang) if touch else ""
    about = f"{kind} · {touch['title']}" if touch and touch["title"] else kind
    function = [html.Br(), html.Small(touch["owner"], className="quiet")] if touch and touch["owner"] else []
    named = html.Span([offices.get(office, office), *function])
    return [named, touch and touch["date"], about or words.NOTHING, usd]


def _alerts(partner: Partner, opened: Mapping[str, float], offices: Mapping[str, str]) -> list[Any]:
    """What to beware of: several courting, or one alone."""
    lang, in_touch = partner.state.lang, int(partner.ask("offices_in_touch") or 0)
    said = []
    if len(opened) > 1:
        names = listed([offices.get(one, one) for one in sorted(opened)], lang)
        said.append(words.say("partner360-courting", lang, names=names))
    if in_touch == 1:
        said.append(words.say("partner360-alone-in-touch", lang))
    if not in_touch:
        said.append(words.say("partner360-silent", lang))
    return [html.P(prose(one), className="notice") for one in said]
