"""The second tab: each heading, sheet or value the reading was not sure of, with what is proposed and why."""

import json
from collections.abc import Iterable, Sequence
from datetime import date

import schema
import words
from components import State, card, empty
from components import tags as html
from components.markup import quoted, raw, text
from components.tags import Element
from etl.inbox import Batch
from etl.rules.reading import ABOUT_READINGS
from pages._send.correct import also
from pages._send.form import hidden
from pages._send.verdict import NEAR, Finding, Group, Verdict, column_label, sentences

#: Radio values that are no column: another one, chosen from the list; none of ours.
OTHER, NOT_OURS = "*other", "*none"
#: Findings of one kind that are listed; the annotated workbook has them all.
LISTED = 30


def cards(state: State, batch: Batch, one: Verdict) -> list[Element]:
    """The questions, the values in doubt, and what nobody needs to answer but may."""
    lang = state.lang
    asked, read = one.questions, one.readings
    title = words.say("send-confirm-title", lang, n=len(asked) + len(read))
    what = words.say("send-confirm-what", lang) if asked or read else ""
    nothing = empty(words.say("send-confirm-none", lang))
    content = [_form(state, batch, one, asked, read)] if asked or read else [nothing]
    found = [card("send-questions", title, what, content, 12)]
    for name, listed in (("near", one.of(NEAR)), ("unknown", one.strangers)):
        if listed:
            summary = html.Summary(words.say(f"send-{name}-title", lang, n=len(listed)))
            form = _form(state, batch, one, listed[:LISTED])
            found.append(html.Details([summary, form], id=f"send-{name}", className="card span-12 folded"))
    return found


def _form(state: State, batch: Batch, one: Verdict, asked: Sequence[Finding], read: Sequence[Group] = ()) -> Element:
    """One question after the other, and one button: the files are checked again once."""
    lang = state.lang
    questions = [_question(number, one_asked, one.proposals(one_asked), lang) for number, one_asked in enumerate(asked)]
    questions += [_reading(number, group, lang) for number, group in enumerate(read, len(asked))]
    fields = hidden(batch=batch.id, file=one.id, lang=lang, organisation=state.organisation)
    return raw(
        f'<form class="ours questions" method="post" action="/send/answer">{fields}{"".join(questions)}'
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


def _reading(number: int, group: Group, lang: str) -> str:
    """How the values of a whole column read: one answer for all of them."""
    finding, kind = group.first, ABOUT_READINGS[group.first["rule"]]
    about = json.dumps({"table": f"{finding['details'].get('in', '')}#{kind}", "heading": finding["column"]})
    where = words.say("send-where-values", lang, sheet=finding["sheet"], cell=finding["cell"] or "")
    said = " · ".join(one for one in (sentences(finding, lang)[0], also(group, lang)) if one)
    options = "".join(_radio(number, value, label) for value, label in _readings(finding, lang))
    name = column_label(finding, lang)
    return (
        f'<fieldset><legend><span class="quiet">{text(where)}</span> <strong>{text(name)}</strong></legend>'
        f'<p class="quiet">{text(said)}</p>{hidden(**{f"about-{number}": about})}'
        f'<div class="options">{options}</div></fieldset>'
    )


def _readings(finding: Finding, lang: str) -> list[tuple[str, str]]:
    """(answer, its words) of each reading of a value: day or month first; its sign; what percentages are out of."""
    details, value = finding["details"], finding["value"] or ""
    if finding["rule"] == "date-in-doubt":
        first, second = (words.day(date.fromisoformat(details[name]), lang) for name in ("first_day", "second_day"))
        return [
            ("day", words.say("send-day-first", lang, date=first)),
            ("month", words.say("send-month-first", lang, date=second)),
        ]
    if finding["rule"] == "percent-in-doubt":
        return [(whole, words.say(f"send-percent-of-{whole}", lang)) for whole in ("1", "100")]
    sign, other = (",", ".") if "," in value else (".", ",")
    whole, decimal = (words.decimal(details[name], lang, digits) for name, digits in (("first", 0), ("second", 3)))
    return [
        (other, words.say("send-thousands", lang, number=whole, sign=sign)),
        (sign, words.say("send-decimals", lang, number=decimal, sign=sign)),
    ]


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
