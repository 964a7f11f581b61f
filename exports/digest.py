"""The week's digest of alerts as a file: what is new, owner by owner, for one bureau's eyes or for everyone's."""

import html
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

import metrics
import register
import words
from exports import table
from metrics.alerts import NAMES_A_PARTNER, Alert, by_owner, decided_at, news
from settings import settings

#: The endings a file may have.
ENDINGS = (".html", ".xlsx")
HEADS = (("owner", ""), ("what", ""), ("about", ""), ("where", ""), ("at-stake", "usd"), ("when", "date"), ("why", ""))


class Refused(ValueError):
    """A digest that cannot be written; the words say why."""


@dataclass(frozen=True)
class Digest:
    """What is new for whoever reads it."""

    alerts: Sequence[Alert]
    lang: str
    title: str
    lead: str


def digest(
    office: str | None = None,
    lang: str | None = None,
    as_of: date | None = None,
    organisation: str | None = None,
    warehouse: Path | None = None,
    told: Mapping[str, int] | None = None,
) -> Digest:
    """The alerts new since seven days, with the rights of `office` (a bureau sees its own). Raises QuestionError.

    What is put off waits; `told` are alerts the reader already had, each with how pressing it was then.
    """
    lang, where = lang or settings.language, {"organisation": organisation or settings.organisation}
    viewer = _viewer(office, where, as_of, warehouse)
    put_off = _waiting(where, as_of, warehouse)
    known = told or {}
    fresh = [
        alert
        for alert in news(where, viewer, as_of, warehouse)
        if alert.id not in put_off and alert.urgency < known.get(alert.id, 9)
    ]
    lead = words.say("alerts-digest-lead", lang, n=len(fresh), owners=len(by_owner(fresh))).replace("**", "")
    return Digest(fresh, lang, words.say("alerts-digest", lang), lead)


def write(path: Path, made: Digest) -> None:
    """Write it as a page or a workbook, by the file's ending. Raises Refused for another ending."""
    if path.suffix not in ENDINGS:
        raise Refused(words.say("alerts-digest-ending", made.lang, name=path.name))
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".html":
        path.write_text(page(made), encoding="utf-8")
        return
    columns = [(words.say(f"alerts-head-{key}", made.lang), unit) for key, unit in HEADS]
    source = [(words.say("table-rows", made.lang), words.whole(len(made.alerts), made.lang))]
    with path.open("wb") as target:
        table.write(target, [table.Taken(made.title, made.lead, source, columns, _rows(made))], made.lang)


def page(made: Digest, address: str = "") -> str:
    """A page that stands alone: no script, no picture, nothing from the network. With the house's `address`, each alert
    links to where it is decided."""
    groups = by_owner(made.alerts)
    body = "".join(
        f"<h2>{_said(owner or words.say('alerts-nobody', made.lang))}</h2><ul>"
        + "".join(f"<li>{_line(alert, made.lang, address)}</li>" for alert in alerts)
        + "</ul>"
        for owner, alerts in groups.items()
    )
    style = (
        "body{font:15px/1.5 Inter,Arial,sans-serif;max-width:52rem;margin:2rem auto;color:#10243E}small{color:#4A5B70}"
    )
    return (
        f'<!doctype html><html lang="{made.lang}"><head><meta charset="utf-8"><title>{_said(made.title)}</title>'
        f"<style>{style}</style></head><body><h1>{_said(made.title)}</h1><p>{_said(made.lead)}</p>{body}</body></html>"
    )


def _viewer(office: str | None, where: Mapping[str, str], as_of: date | None, warehouse: Path | None) -> metrics.Viewer:
    """Everyone, or an office with those that belong to it today. Raises UnknownValue for an office nobody knows."""
    if office is None:
        return metrics.EVERYONE
    found = metrics.rows("out_office", ["office", "bureau_now"], where, as_of=as_of, warehouse=warehouse).rows
    known = {code for code, _ in found}
    if office not in known:
        nearest = metrics.nearest(office, sorted(known))
        raise metrics.UnknownValue("metrics-unknown-value", column="office", value=office, nearest=nearest)
    return metrics.Viewer(office, frozenset(code for code, bureau in found if office in (code, bureau)))


def _waiting(where: Mapping[str, str], as_of: date | None, warehouse: Path | None) -> Container[str]:
    """The alerts put off on that day; none where the register does not answer, as on the screen."""
    today = as_of
    if today is None:
        known = metrics.rows("out_organisation", ["today"], where, warehouse=warehouse).column("today")
        today = known[0] if known else date.today()
    try:
        return register.waiting(where["organisation"], today, warehouse=warehouse or settings.warehouse)
    except register.Unavailable:
        return ()


def _rows(made: Digest) -> list[list[object]]:
    return [
        [alert.whose, _kind(alert, made.lang), _title(alert, made.lang), ", ".join(alert.countries or alert.offices),
         alert.usd, alert.due_on, _why(alert, made.lang)]
        for alert in made.alerts
    ]  # fmt: skip


def link(alert: Alert, lang: str, address: str) -> str:
    """The full address of where it is decided."""
    path, asked = decided_at(alert)
    query = urlencode({key: value for key, value in {**asked, "lang": lang}.items() if value})
    return f"{address.rstrip('/')}{path}?{query}"


def text(made: Digest, address: str = "") -> str:
    """The same in plain text, for whoever reads mail without pages."""
    parts = [made.title, "", made.lead]
    for owner, alerts in by_owner(made.alerts).items():
        parts += ["", (owner or words.say("alerts-nobody", made.lang)).upper()]
        for alert in alerts:
            parts += [f"- {_kind(alert, made.lang)} · {' · '.join(_told(alert, made.lang))}"]
            parts += [f"  {_why(alert, made.lang)}", *([f"  {link(alert, made.lang, address)}"] if address else [])]
    return "\n".join(parts) + "\n"


def _told(alert: Alert, lang: str) -> list[str]:
    """About what, where, by when, how much."""
    parts = [_title(alert, lang), ", ".join(alert.countries or alert.offices), words.day(alert.due_on, lang)]
    return [part for part in (*parts, words.money(alert.usd, lang) if alert.usd else "") if part]


def _line(alert: Alert, lang: str, address: str) -> str:
    """One alert: what, about, where, by when, how much; why; and where it is decided."""
    told = " · ".join(_said(part) for part in _told(alert, lang))
    way = (
        f' · <a href="{_said(link(alert, lang, address))}">{_said(words.say("panorama-open", lang))}</a>'
        if address
        else ""
    )
    return f"<b>{_said(_kind(alert, lang))}</b> · {told}<br><small>{_said(_why(alert, lang))}</small>{way}"


def _kind(alert: Alert, lang: str) -> str:
    return words.say(f"alerts-kind-{alert.kind.replace('_', '-')}", lang)


def _why(alert: Alert, lang: str) -> str:
    return words.say(f"alerts-why-{alert.kind.replace('_', '-')}", lang)


def _title(alert: Alert, lang: str) -> str:
    """What it is about; a confidential partner's thing is told by its kind alone."""
    hides = alert.kind in NAMES_A_PARTNER
    return words.say("panorama-confidential", lang) if hides and alert.partner is None else alert.title


def _said(text: str) -> str:
    return html.escape(text)
