"""The first sheet of a workbook handed back: one line for each thing found, with a link to its cell."""

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from etl.ours import TO_CORRECT
from exports.annotated_styles import TINTS, Styles
from exports.handback import Handback, Line
from exports.package import storable

#: Columns: number, sheet, cell, value read, what is wrong, what to do, how grave; the last, hidden, is for us.
WIDTHS = (5, 18, 9, 26, 54, 54, 22)
#: Links one sheet may hold (“Excel specifications and limits”).
MOST_LINKS = 65_000
#: Letters of a text that fit in one character of column width; a line's height, a row's greatest, in points.
_LETTERS, _LINE, _HIGHEST = 1.15, 12.75, 300.0
INK, SECOND, PRIMARY, RULE = "FF10243E", "FF4A5B70", "FF0A66B0", "FFE3E8EF"
#: The tint of the grade's own cell, so that the list says by colour what it says in words.
LISTED = {**TINTS, "waits": "FFFDEBE9", "note": "FFEEF2F6"}
#: Rows above the list: the mark (hidden), title, sentences, a gap, the headings.
_MARK_ROW, _TITLE_ROW = 1, 2


@dataclass(frozen=True)
class _Look:
    """The styles of the sheet, by what they are for."""

    title: int
    sentence: int
    heading: int
    plain: int
    quiet: int
    link: int
    hidden: int
    grades: Mapping[str, int]


def _look(styles: Styles) -> _Look:
    return _Look(
        title=styles.own(16, bold=True, wrap=False),
        sentence=styles.own(10, ink=SECOND, wrap=False),
        heading=styles.own(10, bold=True, ink="FFFFFFFF", fill=INK),
        plain=styles.own(10, line=RULE),
        quiet=styles.own(9, ink=SECOND, line=RULE),
        link=styles.own(10, ink=PRIMARY, underlined=True, line=RULE),
        hidden=styles.own(8, ink=SECOND, wrap=False),
        grades={grade: styles.own(10, bold=True, fill=tint, line=RULE) for grade, tint in LISTED.items()},
    )


@dataclass(frozen=True)
class Written:
    """The part of the sheet, and where its headings and last line are."""

    content: bytes
    header_row: int
    last_row: int


def write(handback: Handback, styles: Styles, main: str, fills: Mapping[tuple[str, str], str]) -> Written:
    """The sheet's XML. `fills` says what each tinted (sheet, cell) wore before, so that it can wear it again."""
    look = _look(styles)
    header = _TITLE_ROW + len(handback.sentences) + 2
    rows = [_row(_MARK_ROW, [(1, TO_CORRECT, look.hidden)], hidden=True)]
    rows.append(_row(_TITLE_ROW, [(1, handback.title, look.title)], height=24))
    for at, sentence in enumerate(handback.sentences, start=_TITLE_ROW + 1):
        rows.append(_row(at, [(1, sentence, look.sentence)], height=15))
    cells = [(column, text, look.heading) for column, text in enumerate(handback.headings, start=1)]
    rows.append(_row(header, cells, height=20))
    told: set[tuple[str, str]] = set()
    for number, line in enumerate(handback.lines, start=1):
        rows.append(_line(header + number, number, line, handback, look, fills, told))
    last = header + len(handback.lines)
    return Written(_sheet(rows, handback, main, header, last), header, last)


def _line(
    row: int,
    number: int,
    line: Line,
    handback: Handback,
    look: _Look,
    fills: Mapping[tuple[str, str], str],
    told: set[tuple[str, str]],
) -> str:
    is_link = line.sheet is not None
    texts = [
        (1, str(number), look.quiet),
        (2, line.sheet or "", look.plain),
        (3, line.place, look.link if is_link else look.plain),
        (4, line.value, look.plain),
        (5, line.message, look.plain),
        (6, line.remedy, look.plain),
        (7, handback.grades[line.grade], look.grades[line.grade]),
    ]
    at = (line.sheet or "", line.cell or "")
    if at in fills and at not in told:
        told.add(at)
        texts.append((8, fills[at], look.hidden))
    lines = max(lines_needed(text, WIDTHS[column - 1]) for column, text, _ in texts if column <= len(WIDTHS))
    return _row(row, texts, height=min(lines * _LINE + 7, _HIGHEST))


def lines_needed(text: str, width: float) -> int:
    """Lines a text takes in a column that many characters wide."""
    room = max(int(width * _LETTERS), 1)
    return sum(max(len(textwrap.wrap(line, room)), 1) for line in text[:2_000].split("\n"))


def _row(number: int, cells: Iterable[tuple[int, str, int]], height: float = 15, hidden: bool = False) -> str:
    """A row of texts; never a formula, whatever they begin with."""
    written = "".join(
        f'<c r="{chr(64 + column)}{number}" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
        f"{escape(storable(text))}</t></is></c>"
        if text
        else f'<c r="{chr(64 + column)}{number}" s="{style}"/>'
        for column, text, style in cells
    )
    mark = ' hidden="1"' if hidden else ""
    return f'<row r="{number}" ht="{height:g}" customHeight="1"{mark}>{written}</row>'


def target(sheet: str, cell: str | None) -> str:
    """Where a link leads: 'FLUX'!C9."""
    return "'" + sheet.replace("'", "''") + f"'!{cell or 'A1'}"


def _links(handback: Handback, header: int) -> str:
    links = [
        f'<hyperlink ref="C{header + number}" location={quoteattr(storable(target(line.sheet, line.target)))}'
        f" display={quoteattr(line.place)}/>"
        for number, line in enumerate(handback.lines, start=1)
        if line.sheet is not None
    ][:MOST_LINKS]
    return f"<hyperlinks>{''.join(links)}</hyperlinks>" if links else ""


def _sheet(rows: list[str], handback: Handback, main: str, header: int, last: int) -> bytes:
    """The parts of a sheet in the order of the standard (ECMA-376, CT_Worksheet)."""
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(WIDTHS, start=1)
    )
    hidden = len(WIDTHS) + 1
    columns += f'<col min="{hidden}" max="{hidden}" width="9" hidden="1" customWidth="1"/>'
    top = f"A{header + 1}"
    return "".join(
        [
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
            f'<worksheet xmlns="{main}"><sheetPr><tabColor rgb="FFB3261E"/><pageSetUpPr fitToPage="1"/></sheetPr>',
            f'<dimension ref="A1:H{max(last, header)}"/>',
            '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">',
            f'<pane ySplit="{header}" topLeftCell="{top}" activePane="bottomLeft" state="frozen"/>',
            f'<selection pane="bottomLeft" activeCell="{top}" sqref="{top}"/></sheetView></sheetViews>',
            '<sheetFormatPr defaultRowHeight="15"/>',
            f"<cols>{columns}</cols><sheetData>{''.join(rows)}</sheetData>",
            f'<autoFilter ref="A{header}:G{max(last, header)}"/>',
            _links(handback, header),
            '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
            '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
            f"<headerFooter><oddFooter>&amp;C{escape(storable(handback.footer, 250))}</oddFooter></headerFooter>",
            "</worksheet>",
        ]
    ).encode()
