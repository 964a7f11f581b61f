"""What a workbook says of itself on its first sheet: whose it is and of when."""

from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

import schema
from etl import choices, ours
from etl.book import Cells, Sheet
from etl.checking import Finding
from etl.named import span
from etl.recognise import aliases, table_by_name
from etl.rules import severity
from etl.spell import plain, plain_heading
from etl.tidy import Problem, Reading, tidy
from schema.cells import letter

#: Keys of the sheet are looked for in this many rows, and this many must be found to take a sheet for it.
WITHIN = 60
KEYS_NEEDED = 3
KEYS_NEEDED_WHEN_NAMED = 2


@dataclass(frozen=True)
class Meta:
    """What the workbook says of itself; each is None where it says nothing."""

    values: dict[str, Any] = field(default_factory=dict)
    sheet: str | None = None
    rows: frozenset[int] = frozenset()
    findings: tuple[Finding, ...] = ()
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    def get(self, name: str) -> Any:
        """The value of one of its lines, typed."""
        return self.values.get(name)


def find(sheets: list[Sheet], lang: str, organisation: str) -> Meta:
    """The sheet of keys and values, typed; an empty Meta when no sheet is one."""
    best: tuple[int, Sheet, dict[str, tuple[int, int]]] | None = None
    for sheet in sheets:
        places = _places(sheet)
        needed = KEYS_NEEDED_WHEN_NAMED if table_by_name(sheet.name) == "meta" else KEYS_NEEDED
        if len(places) >= needed and (best is None or len(places) > best[0]):
            best = (len(places), sheet, places)
    return _typed(best[1], best[2], lang, organisation) if best else Meta()


def _places(sheet: Sheet) -> dict[str, tuple[int, int]]:
    """{column of the meta table: (position of the row, column of the value)}; a header row has no such pairs."""
    known = aliases("meta")
    places: dict[str, tuple[int, int]] = {}
    for position in range(min(WITHIN, len(sheet.rows))):
        filled = [(place, text) for place, text in enumerate(sheet.texts(position)) if text]
        if not 1 <= len(filled) <= 4:
            continue
        entries = known.get(plain_heading(filled[0][1].rstrip(" :")), ())
        for name in [entry[0] for entry in entries if entry[0] not in places][:1]:
            places[name] = (position, filled[1][0] if len(filled) > 1 else filled[0][0] + 1)
    return places


def _typed(sheet: Sheet, places: dict[str, tuple[int, int]], lang: str, organisation: str) -> Meta:
    table = schema.TABLES["meta"]
    sent = {name: place for name, place in places.items() if place[1] < len(sheet.columns)}
    reading = Reading(_own_language(sheet, sent) or lang, organisation, is_1904=sheet.is_1904)
    values: dict[str, Any] = {}
    findings: list[Finding] = []
    days = [name for name in sent if table.columns[name].type == "date"]
    for names in [days, *([name] for name in sent if name not in days)]:
        if names:
            cells = _stacked([_cell(sheet, *sent[name]) for name in names])
            tidied = tidy(table.columns[names[0]], cells, reading)
            values |= {name: tidied.values[at].as_py() for at, name in enumerate(names)}
            for problem in tidied.problems:
                name = names[problem.at or 0]
                findings.append(_finding(sheet, name, sent[name], problem, cells.text[problem.at or 0].as_py()))
    findings += _lacking(sheet, table, values, sent, {finding.column for finding in findings})
    rows = frozenset(position for position, _ in places.values())
    return Meta(values, sheet.name, rows, tuple(findings), sent)


def _own_language(sheet: Sheet, sent: dict[str, tuple[int, int]]) -> str | None:
    if "language" not in sent:
        return None
    text = _cell(sheet, *sent["language"]).text[0].as_py()
    return choices.words("language").get(plain(text)) if text else None


def _cell(sheet: Sheet, position: int, place: int) -> Cells:
    return sheet.columns[place].take(pa.array([position]))


def _stacked(cells: list[Cells]) -> Cells:
    """Several single cells as one column, so that one date's evidence serves the others."""
    count = len(cells)
    numbers = [cell.number if cell.number is not None else pa.nulls(1, pa.float64()) for cell in cells]
    moments = [cell.moment if cell.moment is not None else pa.nulls(1, pa.timestamp("s")) for cell in cells]
    number, moment = pa.concat_arrays(numbers), pa.concat_arrays(moments)
    return Cells(
        pa.concat_arrays([cell.text for cell in cells]),
        number if number.null_count < count else None,
        moment if moment.null_count < count else None,
    )


def _finding(sheet: Sheet, name: str, place: tuple[int, int], problem: Problem, value: str | None) -> Finding:
    row = int(sheet.rows[place[0]])
    cell = f"{letter(place[1])}{row}"
    grade = "warning" if severity(problem.rule) == "error" else severity(problem.rule)
    return Finding(sheet.name, problem.rule, grade, row, cell, name, value, problem.details | {"in": "meta"})


def _lacking(
    sheet: Sheet, table: schema.Table, values: dict[str, Any], sent: dict[str, tuple[int, int]], told: set[str | None]
) -> list[Finding]:
    """Lines of the sheet left blank though the workbook needs them."""
    found = []
    for name in ("office", "period_start", "period_end"):
        if values.get(name) is None and name not in told and name in sent:
            found.append(_finding(sheet, name, sent[name], Problem("required", name), None))
    return found


def against(signature: ours.Signature, about: Meta, sheets: list[Sheet], office: str | None) -> list[Finding]:
    """What the workbook says otherwise than the template it was filled in; each names the right template."""
    sheet = next((each for each in sheets if each.name == about.sheet), None)
    start, end = about.get("period_start"), about.get("period_end")
    now = span(start, end).name if start and end and start <= end else None
    then = span(signature.start, signature.end).name if signature.start and signature.end else None
    right = ours.template_name(office or signature.office or "", now or then or "", signature.language or "fr")
    problems = []
    if office and signature.office and office != signature.office:
        details = {"made_for": signature.office, "given": office, "template": right}
        problems.append(Problem("template-other-office", "office", None, details))
    if now and then and now != then:
        details = {"made_for": then, "given": now, "template": right}
        problems.append(Problem("template-other-period", "period_start", None, details))
    if signature.edition and signature.edition != ours.edition():
        problems.append(Problem("template-outdated", "schema_version", None, {"template": right}))
    return [_contradiction(problem, sheet, about) for problem in problems]


def _contradiction(problem: Problem, sheet: Sheet | None, about: Meta) -> Finding:
    """A finding about the template, at the line of the first sheet that contradicts it."""
    place = about.places.get(problem.column or "")
    if sheet is None or place is None or place[1] >= len(sheet.columns):
        return Finding(about.sheet, problem.rule, severity(problem.rule), details=problem.details | {"in": "meta"})
    return _finding(sheet, problem.column or "", place, problem, _cell(sheet, *place).text[0].as_py())
