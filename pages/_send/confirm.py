"""The second tab: each heading, sheet or value the reading was not sure of, with what is proposed and why."""

import json
from collections.abc import Iterable, Sequence

from dash import html
from dash.development.base_component import Component

import schema
import words
from components import Remark, State, card, empty, findings_list
from components.markup import quoted, raw, text
from etl.inbox import Batch
from pages._send.form import hidden
from pages._send.verdict import NEAR, Finding, Verdict, place, sentences

#: Radio values that are no column: another one, chosen from the list; none of ours.
OTHER, NOT_OURS = "*other", "*none"
#: Findings of one kind that are listed; the annotated workbook has them all.
LISTED = 30


def cards(state: State, batch: Batch, one: Verdict) -> list[Component]:
    """The questions, the values in doubt, and what nobody needs to answer but may."""
    lang = state.lang
    asked = one.questions
    title = words.say("send-confirm-title", lang, n=len(asked))
    what = words.say("send-confirm-what", lang) if asked else ""
    content = [_form(state, batch, one, asked)] if asked else [empty(words.say("send-confirm-none", lang))]
    found = [card("send-questions", title, what, content, 12)]
    if one.doubts:
        found.append(_doubts(state, one.doubts))
    for name, listed in (("near", one.of(NEAR)), ("unknown", one.strangers)):
        if listed:
            summary = html.Summary(words.say(f"send-{name}-title", lang, n=len(listed)))
            form = _form(state, batch, one, listed[:LISTED])
            found.append(html.Details([summary, form], id=f"send-{name}", className="card span-12 folded"))
    return found


def _doubts(state: State, doubts: Sequence[Finding]) -> Component:
    lang = state.lang
    remarks = [Remark(place(one), *sentences(one, lang), "watch") for one in doubts[:LISTED]]
    title = words.say("send-doubts-title", lang, n=len(doubts))
    return card("send-doubts", title, words.say("send-doubts-what", lang), [findings_list(remarks, "")], 12)


def _form(state: State, batch: Batch, one: Verdict, asked: Sequence[Finding]) -> Component:
    """One question after the other, and one button: the files are checked again once."""
    lang = state.lang
    questions = "".join(
        _question(number, finding, one.proposals(finding), lang) for number, finding in enumerate(asked)
    )
    fields = hidden(batch=batch.id, file=one.id, lang=lang, organisation=state.organisation)
    return raw(
        f'<form class="ours questions" method="post" action="/send/answer">{fields}{questions}'
        f'<button class="action primary" type="submit">{text(words.say("send-answer-button", lang))}</button></form>'
    )


def _question(number: int, finding: Finding, offered: Sequence[str], lang: str) -> str:
    is_sheet = finding["rule"] == "sheet-unknown"
    heading = finding["sheet"] if is_sheet else finding["value"]
    table = "" if is_sheet else finding["details"].get("in", "")
    about = json.dumps({"table": table, "heading": heading}, ensure_ascii=False)
    where = words.say("send-where-sheet", lang)
    if not is_sheet:
        where = words.say("send-where-heading", lang, sheet=finding["sheet"], cell=finding["cell"] or "")
    said = " · ".join(one for one in (sentences(finding, lang)[0], _samples(finding, lang)) if one)
    return (
        f'<fieldset><legend><span class="quiet">{text(where)}</span> <strong>{text(heading)}</strong></legend>'
        f'<p class="quiet">{text(said)}</p>{hidden(**{f"about-{number}": about})}'
        f'<div class="options">{_options(number, offered, table, lang)}</div></fieldset>'
    )


def _samples(finding: Finding, lang: str) -> str:
    """What the column holds, where the reading says so."""
    values = finding["details"].get("samples")
    return words.say("send-samples", lang, values=" · ".join(values)) if values else ""


def _options(number: int, offered: Sequence[str], table: str, lang: str) -> str:
    labels = _labels(table, lang)
    key = "send-yes" if len(offered) == 1 else "send-is"
    near = "".join(
        _radio(number, column, words.say(key, lang, label=labels[column])) for column in offered if column in labels
    )
    rest = sorted((label, column) for column, label in labels.items() if column not in offered)
    other = words.say("send-other" if table else "send-other-sheet", lang)
    return (
        f"{near}{_radio(number, OTHER, other, _select(number, other, rest, lang))}"
        f"{_radio(number, NOT_OURS, words.say('send-not-ours', lang))}"
    )


def _labels(table: str, lang: str) -> dict[str, str]:
    """{column: label} of a table; {table: label} when a whole sheet is asked about."""
    if table in schema.TABLES:
        return {name: column.label[lang] for name, column in schema.TABLES[table].columns.items()}
    return {name: one.label[lang] for name, one in schema.TABLES.items() if name != "meta"}


def _radio(number: int, value: str, label: str, beside: str = "") -> str:
    button = f'<input type="radio" name="answer-{number}" value="{quoted(value)}">'
    return f'<span class="option"><label>{button}{text(label)}</label>{beside}</span>'


def _select(number: int, label: str, choices: Iterable[tuple[str, str]], lang: str) -> str:
    options = "".join(f'<option value="{quoted(value)}">{text(shown)}</option>' for shown, value in choices)
    return (
        f'<select name="other-{number}" aria-label="{quoted(label)}">'
        f'<option value="">{text(words.say("send-other-choose", lang))}</option>{options}</select>'
    )
