"""One file: the stages it went through, its sheet with the cells to correct, and what the office has to do."""

from collections.abc import Sequence
from typing import Any

import etl
import metrics
import words
from components import Filter, Remark, SheetRow, State, Step, card, empty, findings_list, page, sheet_grid, steps
from components import tags as html
from components.tags import Element
from pages._documents import annotated_action
from pages._received import mending
from pages._received.persons import Veil

#: Rows of the sheet shown at once, and rows kept around a finding so that it can be read in its place.
SHOWN = 40
AROUND = 1
#: Findings listed; the sheet and the annotated workbook carry them all.
LISTED = 30
SEVERITIES = ("error", "warning", "note")
TINTS = {"error": "late", "warning": "watch", "note": "neutral"}


def page_of(state: State) -> Element:
    """The page of the file the URL names, or a sentence when there is no such file."""
    where = state.where(submission_id=state.file)
    sheets = metrics.rows(
        "out_submission",
        ["sheet", "table_name", "header_row", "rows_read", "file_name", "office", "period", "known_on", "received_at"],
        where,
        order=["-rows_read", "sheet"],
        **state.asking,
    ).records()
    back = (words.say("received-title", state.lang), state.link("/received", file=None, sheet=None))
    if not sheets:
        title = words.say("received-unknown-title", state.lang)
        lead = words.say("received-unknown", state.lang, file=str(state.file), href=back[1])
        return page(state, title=title, lead=lead, crumbs=[back])
    findings = _findings(state)
    sheet = _sheet(state, sheets, findings)
    return page(
        state,
        title=sheets[0]["file_name"],
        lead=_lead(state, where),
        crumbs=[back],
        actions=[annotated_action(state)],
        filters=[_sheet_filter(state, sheets, sheet)],
        children=[
            _stages(state, where, sheets, findings),
            _grid(state, sheets, sheet, findings),
            _to_correct(state, findings),
            *mending.mending_card(state, sheets[0]["file_name"], sheets[0]["office"], findings),
        ],
    )


def _findings(state: State) -> list[dict[str, Any]]:
    """What was found in the file, the gravest first, then in the order of the sheet."""
    columns = ["sheet", "row", "cell", "column_name", "value", "rule", "severity", "details"]
    found = metrics.rows("out_finding", columns, state.where(submission_id=state.file), **state.asking).records()
    veil = Veil(state)
    found = [veil.over_finding(one) for one in found]
    return sorted(found, key=lambda one: (SEVERITIES.index(one["severity"]), one["sheet"] or "", one["row"] or 0))


def _sentences(finding: dict[str, Any], lang: str) -> tuple[str, str]:
    """What is wrong with a cell and what to do, in the reader's language."""
    said = {
        "details": finding["details"],
        "value": finding["value"],
        "cell": finding["cell"],
        "sheet": finding["sheet"],
    }
    return etl.sentences(finding["rule"], lang, column=finding["column_name"], **said)


def _sheet(state: State, sheets: Sequence[dict[str, Any]], findings: Sequence[dict[str, Any]]) -> str:
    """The sheet the URL names; else the first one to correct; else the longest."""
    names = [one["sheet"] for one in sheets if one["sheet"]]
    asked = state.query.get("sheet")
    if asked in names:
        return str(asked)
    return next((one["sheet"] for one in findings if one["sheet"] in names), names[0] if names else "")


def _sheet_filter(state: State, sheets: Sequence[dict[str, Any]], sheet: str) -> Filter:
    names = [one["sheet"] for one in sheets if one["sheet"]]
    return Filter("sheet", words.say("received-sheet", state.lang), [(name, name) for name in names], sheet)


def _lead(state: State, where: dict[str, Any]) -> str:
    """How many rows count, how many wait, and the money of the file reconciled to the cent."""
    lang = state.lang
    rows = metrics.ask(["rows_read", "rows_accepted", "rows_held", "rows_ignored"], where=where, **state.asking)
    money = metrics.ask(["read_value", "accepted_value", "held_value"], where=where, **state.asking)
    held = int(rows.value("rows_held") or 0)
    said = words.say(
        "received-file-rows",
        lang,
        accepted=words.whole(rows.value("rows_accepted") or 0, lang),
        read=words.whole(rows.value("rows_read") or 0, lang),
        n=held,
        held=words.whole(held, lang),
        ignored=int(rows.value("rows_ignored") or 0),
    )
    if money.value("read_value") is None:
        return f"{said} {words.say('received-file-no-money', lang)}"
    return f"{said} " + words.say(
        "received-file-money",
        lang,
        read=words.money_exact(money.value("read_value"), lang),
        accepted=words.money_exact(money.value("accepted_value"), lang),
        held=words.money_exact(money.value("held_value"), lang),
        n=held,
    )


def _stages(
    state: State, where: dict[str, Any], sheets: Sequence[dict[str, Any]], findings: Sequence[dict[str, Any]]
) -> Element:
    lang = state.lang
    rows = metrics.ask(["rows_read", "rows_accepted", "rows_held", "rows_ignored"], where=where, **state.asking)
    headings = metrics.rows("raw_column", ["how"], {"submission_id": state.file}, **state.asking).column("how")
    close = sum(how == "fuzzy" for how in headings)
    warned = len({(one["sheet"], one["row"]) for one in findings if one["severity"] == "warning"})
    held = int(rows.value("rows_held") or 0)
    told = [
        Step(
            words.whole(rows.value("rows_read") or 0, lang),
            words.say("received-step-read", lang, sheets=len([one for one in sheets if one["sheet"]])),
        ),
        Step(words.whole(len(headings), lang), words.say("received-step-headings", lang, n=close)),
        Step(words.whole(warned, lang), words.say("received-step-warned", lang), "done"),
        Step(words.whole(rows.value("rows_ignored") or 0, lang), words.say("received-step-ignored", lang)),
        Step(words.whole(held, lang), words.say("received-step-held", lang), "watch" if held else "done"),
        Step(
            words.whole(rows.value("rows_accepted") or 0, lang),
            words.say("received-step-published", lang, day=words.day(sheets[0]["known_on"], lang)),
        ),
    ]
    return steps("received-steps", told)


def _grid(state: State, sheets: Sequence[dict[str, Any]], sheet: str, findings: Sequence[dict[str, Any]]) -> Element:
    lang = state.lang
    here = [one for one in findings if one["sheet"] == sheet and one["cell"]]
    marks = {one["cell"]: (one["severity"], _sentences(one, lang)[0]) for one in reversed(here)}
    header = next((one["header_row"] for one in sheets if one["sheet"] == sheet), None)
    rows = _rows(state, sheet, header, [one["row"] for one in here if one["row"]])
    what = words.say("received-grid-persons" if Veil(state).hides(sheet) else "received-grid-what", lang)
    caption = words.say("received-grid-caption", lang, sheet=sheet)
    is_turned = Veil(state).is_turned(sheet)
    content = (
        sheet_grid(rows, marks, caption, lang, is_turned) if rows else empty(words.say("received-grid-empty", lang))
    )
    listed = " · ".join(
        f"**{one['sheet']}**" if one["sheet"] == sheet else one["sheet"] for one in sheets if one["sheet"]
    )
    received = words.say("received-grid-received", lang, day=words.day(sheets[0]["received_at"], lang))
    return card(
        "received-sheet",
        sheet or words.NOTHING,
        what,
        [content],
        8,
        html.Span(f"{listed} · {received}".replace("**", "")),
    )


def _rows(state: State, sheet: str, header: int | None, marked: Sequence[int]) -> list[SheetRow]:
    """The header, the rows with a finding and their neighbours; the first rows where nothing was found."""
    wanted = {near for row in marked for near in range(row - AROUND, row + AROUND + 1)}
    first = header or 1
    wanted |= {first} | set(range(first, first + SHOWN // 2))
    kept = sorted(row for row in wanted if row >= 1)[:SHOWN]
    where = {"submission_id": state.file, "sheet": sheet, "row": kept}
    found = metrics.rows("raw_row", ["row", "cells", "fate", "note"], where, order=["row"], **state.asking)
    rows = [
        SheetRow(row, list(cells or []), fate or "accepted", etl.reason(note, state.lang))
        for row, cells, fate, note in found.rows
    ]
    return Veil(state).over_rows(sheet, header, rows)


def _to_correct(state: State, findings: Sequence[dict[str, Any]]) -> Element:
    """What the office has to do; what needs nothing of it is there on demand."""
    lang = state.lang
    grave = [one for one in findings if one["severity"] != "note"]
    notes = [one for one in findings if one["severity"] == "note"]
    content: list[Element] = [
        findings_list(_remarks(state, grave[:LISTED]), words.say("received-nothing-to-correct", lang))
    ]
    if len(grave) > LISTED:
        content.append(html.P(words.say("received-more", lang, n=len(grave) - LISTED), className="note"))
    if notes:
        summary = html.Summary(words.say("received-notes", lang, n=len(notes)))
        content.append(html.Details([summary, findings_list(_remarks(state, notes[:LISTED]), "")]))
    title = words.say("received-correct-title", lang, n=sum(one["severity"] == "error" for one in findings))
    return card("received-findings", title, words.say("received-correct-what", lang), content, 4)


def _remarks(state: State, findings: Sequence[dict[str, Any]]) -> list[Remark]:
    return [
        Remark(
            one["cell"] or one["sheet"] or "",
            *_sentences(one, state.lang),
            TINTS[one["severity"]],
            state.link(sheet=one["sheet"]) if one["sheet"] else None,
        )
        for one in findings
    ]
