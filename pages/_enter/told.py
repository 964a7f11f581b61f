"""What became of entries: the sentence after a form, what waits for a second person, and everything entered so far."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date

import schema
import words
from charts import Column
from components import Pill, State, table
from components import tags as html
from components.markup import raw, text
from components.tags import Element
from etl.entering import Entry, told
from pages._enter.forms import form
from register import entries

LOOKS = {
    entries.TAKEN: "on_track", entries.REFUSED: "late", entries.DECLINED: "neutral", entries.WAITING: "watch",
    entries.NOTED: "watch",
}  # fmt: skip
#: Entries listed.
SHOWN = 12


def outcome(entry: Entry, lang: str) -> Element:
    """The sentence after a form: taken in, waiting, or refused with the reason and what to do."""
    said = words.say(f"enter-{entry.state}-said", lang, number=str(entry.id))
    if entry.state != entries.REFUSED:
        return raw(f'<p class="said" role="status">{text(said)}</p>')
    against = "".join(
        f"<li><strong>{text(message)}</strong> {text(remedy)}</li>"
        for message, remedy in (told(finding, lang) for finding in entry.details)
    )
    return raw(f'<div class="said" role="alert"><p>{text(said)}</p><ul>{against}</ul></div>')


def waiting(state: State, agreement: str, known: Sequence[Entry], offices: Mapping[str, str]) -> str:
    """What waits for a second person, with its reason and two buttons."""
    lang, forms = state.lang, []
    for entry in known:
        if entry.state != entries.WAITING:
            continue
        change = entry.change
        asks = words.say("enter-waits", lang, what=what(entry, lang), by=change.by, office=change.by_office)
        verdicts = {code: words.say(f"enter-{code}", lang) for code in ("approve", "decline")}
        fields = [("verdict", words.say("enter-verdict", lang), _select("verdict", verdicts))]
        hidden = {"act": "second", "number": str(entry.id), "agreement": agreement}
        shown = f"<p>{text(asks)}</p><p class='quiet'>{text(change.reason)}</p>"
        summary, go = words.say("enter-second", lang), words.say("enter-second-go", lang)
        forms.append(
            f'<div class="waits">{shown}'
            + form(state, summary, go, fields, hidden=hidden, offices=offices, asks_why=False)
            + "</div>"
        )
    return "".join(forms)


def _select(name: str, options: Mapping[str, str]) -> str:
    listed = "".join(f'<option value="{code}">{text(label)}</option>' for code, label in options.items())
    return f'<select name="{name}">{listed}</select>'


def what(entry: Entry, lang: str) -> str:
    """The change in words: which sheet, which row, which cells."""
    change = entry.change
    about = schema.TABLES[change.table]
    row = [_shown(about.columns[name], value, lang) for name, value in change.key.items() if name != "agreement_id"]
    cells = [
        f"{about.columns[name].label[lang]} = {_shown(about.columns[name], value, lang)}"
        for name, value in change.values.items()
        if value and name not in ("reason", "status_evidence")
    ]
    return " · ".join([about.label[lang], *row, *cells])


def _shown(column: schema.Column, value: str | None, lang: str) -> str:
    if column.type == "date" and value:
        with suppress(ValueError):
            return words.day(date.fromisoformat(value), lang)
    return schema.choice_label(column.list, value, lang) if column.list else value or words.NOTHING


def listed(known: Sequence[Entry], lang: str) -> Element:
    """Everything entered about the agreement, the newest first."""
    if not known:
        return html.P(words.say("enter-none", lang), className="quiet")
    heads = (("on", "date"), ("what", ""), ("by", ""), ("why", ""), ("state", "pill"))
    columns = [Column(words.say(f"enter-column-{name}", lang), unit) for name, unit in heads]
    rows = [
        [one.at.date(), what(one, lang), _who(one), " · ".join(filter(None, (one.change.reason, one.change.evidence))),
         Pill(LOOKS[one.state], words.say(f"enter-state-{one.state}", lang))]
        for one in known
    ]  # fmt: skip
    return table(columns, rows, words.say("enter-listed", lang), lang, limit=SHOWN)


def _who(entry: Entry) -> str:
    first = f"{entry.change.by} ({entry.change.by_office})"
    return f"{first} + {entry.second} ({entry.second_office})" if entry.second else first
