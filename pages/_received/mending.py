"""Correcting a held row here: the cells in error in a small form, the rest of the row as it was received."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import metrics
import register
import schema
import words
from components import State, card
from components import tags as html
from components.markup import quoted, raw, text
from components.tags import Element
from etl import entering
from etl.entering import Entry
from pages._enter.forms import form, line
from pages._enter.told import outcome
from pages._received.persons import Veil
from register import entries
from schema.cells import position
from settings import settings

#: Rows offered at once; the annotated workbook has them all.
SHOWN = 12
#: (sheet, row) of a file.
Place = tuple[str, int]


def mending_card(state: State, file_name: str, office: str | None, findings: Sequence[dict[str, Any]]) -> list[Element]:
    """One form per row that waits, at most SHOWN; nothing where none can be corrected by itself, or says persons."""
    rows: dict[Place, list[dict[str, Any]]] = {}
    veil = Veil(state)
    for one in findings:
        if one["severity"] == "error" and one["row"] and one["column_name"] and not veil.hides(one["sheet"]):
            rows.setdefault((one["sheet"], one["row"]), []).append(one)
    if not rows or state.as_of is not None:
        return []
    lang = state.lang
    try:
        known = entering.listed(state.organisation, warehouse=settings.warehouse)
    except register.Unavailable:
        return []
    forms = [
        _row(state, place, entering.place(file_name, *place), office, wrong, known)
        for place, wrong in list(rows.items())[:SHOWN]
    ]
    told = [one for one in forms if one]
    if not told:
        return []
    content = [*_answer(state, known), raw("".join(told))]
    return [
        card("received-mend", words.say("received-mend", lang, n=len(told)), words.say("received-mend-what", lang),
             content, 12)
    ]  # fmt: skip


def _answer(state: State, known: Sequence[Entry]) -> list[Element]:
    """What became of the form just sent."""
    why, lang = state.query.get("refused"), state.lang
    if why and words.known(f"enter-refused-{why}", lang):
        try:
            about = {str(name): str(value) for name, value in json.loads(state.query.get("about", "{}")).items()}
            return [html.P(words.say(f"enter-refused-{why}", lang, **about), className="said", role="alert")]
        except (ValueError, AttributeError, LookupError):
            return [html.P(words.say("enter-refused-register", lang), className="said", role="alert")]
    number = state.query.get("entry", "")
    return [outcome(one, lang) for one in known if str(one.id) == number]


def _row(
    state: State, place: Place, said: str, office: str | None, wrong: Sequence[dict[str, Any]], known: Sequence[Entry]
) -> str:
    """The form of one row; a word where it was corrected already; nothing where a row of its table has no key."""
    lang = state.lang
    done = next((one for one in known if one.change.evidence == said and one.state == entries.TAKEN), None)
    name = words.say("received-mend-row", lang, sheet=place[0], row=place[1])
    if done:
        day = words.day(done.at.date(), lang)
        return f"<p>{text(words.say('received-mend-done', lang, row=name, by=done.change.by, day=day))}</p>"
    table = schema.TABLES.get(str(json.loads(wrong[0]["details"] or "{}").get("in")))
    if table is None or not table.key:
        return ""
    cells = _cells(state, place, table)
    if any(one["column_name"] not in cells for one in wrong):  # said by a heading, or of a column that lacks
        return ""
    columns = dict.fromkeys(one["column_name"] for one in wrong if one["column_name"] in table.columns)
    needed = [key for key in table.key if table.columns[key].required == "R"]
    if not columns or any(not cells.get(key) and key not in columns for key in needed):
        return ""
    fields = [(name, table.columns[name].label[lang], _input(name, cells.get(name, ""))) for name in columns]
    fields.append(("reason", words.say("enter-reason", lang), line("reason", is_needed=True)))
    hidden = {"table": table.name, "file": str(state.file), "sheet": place[0], "evidence": said}
    hidden |= {f"cell-{name}": value for name, value in cells.items() if value and name not in columns}
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    offices = dict(sorted(((str(code), known_as) for code, known_as in names.items()), key=lambda one: one[1]))
    go = words.say("received-mend-go", lang)
    return form(state, name, go, fields, hidden=hidden, offices=offices, office=office or "", asks_why=False)


def _input(name: str, value: str) -> str:
    return f'<input name="cell-{quoted(name)}" value="{quoted(value)}" maxlength="300" autocomplete="off" required>'


def _cells(state: State, place: Place, table: schema.Table) -> Mapping[str, str]:
    """{column: text as received} of the row, under each of the sheet's headings."""
    where = {"submission_id": state.file, "sheet": place[0]}
    letters = metrics.rows(
        "raw_column", ["column_name", "letter"], {**where, "table_name": table.name}, **state.asking
    ).rows
    found = metrics.rows("raw_row", ["cells"], {**where, "row": place[1]}, **state.asking).column("cells")
    cells = list(found[0] or []) if found else []
    told: dict[str, str] = {}
    for column, letter in letters:
        at = position(letter)
        if column in table.columns:
            told[column] = str(cells[at] or "") if at < len(cells) else ""
    return told
