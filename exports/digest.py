"""The week's digest of alerts as a file: what is new, owner by owner, for one bureau's eyes or for everyone's."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import metrics
import words
from exports import table
from metrics.alerts import NAMES_A_PARTNER, Alert, by_owner, news
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
) -> Digest:
    """The alerts new since seven days, with the rights of `office` (a bureau sees its own). Raises QuestionError."""
    lang, where = lang or settings.language, {"organisation": organisation or settings.organisation}
    viewer = _viewer(office, where, as_of, warehouse)
    fresh = news(where, viewer, as_of, warehouse)
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


def page(made: Digest) -> str:
    """A page that stands alone: no script, no picture, nothing from the network."""
    groups = by_owner(made.alerts)
    body = "".join(
        f"<h2>{_said(owner or words.say('alerts-nobody', made.lang))}</h2><ul>"
        + "".join(f"<li>{_line(alert, made.lang)}</li>" for alert in alerts)
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


def _rows(made: Digest) -> list[list[object]]:
    return [
        [alert.whose, _kind(alert, made.lang), _title(alert, made.lang), ", ".join(alert.countries or alert.offices),
         alert.usd, alert.due_on, _why(alert, made.lang)]
        for alert in made.alerts
    ]  # fmt: skip


def _line(alert: Alert, lang: str) -> str:
    """One alert: what, about, where, how much, by when; and why."""
    parts = [_title(alert, lang), ", ".join(alert.countries or alert.offices), words.day(alert.due_on, lang)]
    if alert.usd:
        parts.append(words.money(alert.usd, lang))
    told = " · ".join(_said(part) for part in parts if part)
    return f"<b>{_said(_kind(alert, lang))}</b> · {told}<br><small>{_said(_why(alert, lang))}</small>"


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
