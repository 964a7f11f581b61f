"""One sheet's XML with some cells in other styles: found by a real parser, changed byte by byte, the rest as it was."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from exports.annotated_styles import Styles
from exports.package import NotEditable

#: (row, column), both from 1.
Place = tuple[int, int]

_REFERENCE = re.compile(r"^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")
_TAG = re.compile(rb"<[^\s/>]+(?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_DECLARED = re.compile(rb"^\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']+)[\"'][^>]*\?>")
#: What may follow a sheet's note drawing, in the order of the standard (ECMA-376, CT_Worksheet).
_AFTER_NOTES = frozenset(
    {
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    }
)  # fmt: skip
_PIECE = 1 << 20
#: How deep a cell stands: sheet, data, row, cell. What is within it is nobody's business here.
_DEEPEST = 4
TRUE = ("1", "true")


def place(reference: str | None) -> Place | None:
    """The row and column of C9; None for anything else."""
    found = _REFERENCE.match(reference or "")
    if not found:
        return None
    column = 0
    for sign in found[1].upper():
        column = column * 26 + ord(sign) - 64
    return int(found[2]), column


def reference(row: int, column: int) -> str:
    """The name of a cell: (9, 3) → C9."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def as_utf8(content: bytes) -> bytes:
    """A part in UTF-8, so that what is added can be. Raises NotEditable for an encoding nobody knows."""
    declared = _DECLARED.match(content[:200].removeprefix(b"\xef\xbb\xbf"))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = content.decode("utf-16")
    elif declared and declared[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
        try:
            text = content.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError) as error:
            raise NotEditable(str(error)) from error
    else:
        return content
    return re.sub(r"^\s*<\?xml[^>]*\?>", '<?xml version="1.0" encoding="UTF-8"?>', text.lstrip("\ufeff")).encode()


@dataclass(frozen=True)
class Splice:
    """Bytes to put in place of others."""

    start: int
    end: int
    new: bytes


@dataclass
class Surveyed:
    """What a sheet needs: splices, where its note drawing goes or is, and what each marked cell wore."""

    splices: list[Splice] = field(default_factory=list)
    notes_at: int = 0
    notes_relation: str | None = None
    prefix: str = ""
    fills: dict[Place, str] = field(default_factory=dict)
    merged: list[tuple[Place, Place]] = field(default_factory=list)

    def notes_drawing(self, relation: str, relationships: str) -> Splice:
        """The element by which a sheet names the drawing of its notes."""
        new = f'<{self.prefix}legacyDrawing xmlns:notes="{relationships}" notes:id="{relation}"/>'
        return Splice(self.notes_at, self.notes_at, new.encode())


class _Survey:
    """One pass over a sheet; rows and cells are expected in their order, as every reader expects them."""

    def __init__(self, content: bytes, styles: Styles, wanted: Mapping[Place, str], kept: Mapping[Place, str]) -> None:
        self.found = Surveyed()
        self._content, self._styles, self._kept = content, styles, kept
        self._rows: dict[int, dict[int, str]] = {}
        for (row, column), grade in sorted(wanted.items()):
            self._rows.setdefault(row, {})[column] = grade
        self._waiting = sorted(self._rows, reverse=True)
        self._columns: list[tuple[int, int, int]] = []
        self._depth = 0
        self._row = self._column = self._row_start = 0
        self._row_style: int | None = None
        self._left: list[int] = []
        self._data_start = self._data_end = -1
        self._wrapper = -1
        self._names: dict[str, str] = {}
        self._cell_name = ""
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartDoctypeDeclHandler = self._refuse

    def run(self) -> Surveyed:
        try:
            for start in range(0, len(self._content), _PIECE):
                self._parser.Parse(self._content[start : start + _PIECE], False)
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise NotEditable(str(error)) from error
        if self._data_end < 0:
            raise NotEditable("the sheet has no rows of data")
        self.found.splices.sort(key=lambda splice: (splice.start, splice.end))
        return self.found

    @staticmethod
    def _refuse(*_: object) -> None:
        raise NotEditable("a sheet declares a document type")

    def _tag(self, start: int) -> tuple[int, bool]:
        """Where the tag that starts there ends, and whether it closes itself."""
        found = _TAG.match(self._content, start)
        if found is None:
            raise NotEditable("a tag that cannot be read")
        return found.end(), self._content[found.end() - 2 : found.end()] == b"/>"

    def _local(self, name: str) -> str:
        """The name without the sheet's own prefix; names of other dialects keep theirs."""
        if name not in self._names:
            prefix = self.found.prefix
            self._names[name] = name[len(prefix) :] if prefix and name.startswith(prefix) else name
        return self._names[name]

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST or (name == self._cell_name and not self._left and not self._styles.has_ours):
            return
        if self._depth == 1:
            self.found.prefix = name[: name.find(":") + 1]
            self._cell_name = self.found.prefix + "c"
        name = self._local(name)
        if name == "c":
            self._cell(attributes)
        elif name == "row":
            self._enter_row(attributes)
        elif self._depth == 2:
            self._section(name, attributes)
        elif name == "col":
            if attributes.get("style"):
                span = (int(attributes.get("min", 1)), int(attributes.get("max", 1)), int(attributes["style"]))
                self._columns.append(span)
        elif name == "sheetView":
            self._view(attributes)
        elif name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            corners = place(first), place(last)
            if corners[0] and corners[1]:
                self.found.merged.append((corners[0], corners[1]))
        elif name in ("controls", "oleObjects") and self._wrapper >= 0:
            self._notes_before(self._wrapper)

    def _section(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        self._wrapper = at if name.endswith(":AlternateContent") else -1
        if name == "sheetData":
            self._data_start = at
        elif name == "legacyDrawing":
            self.found.notes_relation = next(
                (value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), None
            )
        elif name in _AFTER_NOTES:
            self._notes_before(at)

    def _notes_before(self, at: int) -> None:
        if not self.found.notes_at:
            self.found.notes_at = at

    def _view(self, attributes: dict[str, str]) -> None:
        """Only one sheet may be selected: two are edited together, in silence."""
        if attributes.get("tabSelected") in TRUE:
            at = self._parser.CurrentByteIndex
            end, _ = self._tag(at)
            tag = re.sub(rb"(\stabSelected\s*=\s*[\"'])[^\"']*", rb"\g<1>0", self._content[at:end])
            self.found.splices.append(Splice(at, end, tag))

    def _enter_row(self, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        self._row = int(attributes["r"]) if attributes.get("r", "").isdigit() else self._row + 1
        self._column, self._row_start = 0, at
        self._rows_before(self._row, at)
        self._row_style = (
            int(attributes["s"]) if attributes.get("customFormat") in TRUE and attributes.get("s") else None
        )
        self._left = []
        if self._waiting and self._waiting[-1] == self._row:
            self._waiting.pop()
            self._left = sorted(self._rows[self._row], reverse=True)

    def _rows_before(self, row: int, at: int) -> None:
        """Rows nobody wrote, before that one."""
        while self._waiting and self._waiting[-1] < row:
            number = self._waiting.pop()
            self._row_style = None
            self.found.splices.append(Splice(at, at, self._new_row(number)))

    def _new_row(self, number: int) -> bytes:
        prefix = self.found.prefix
        cells = b"".join(self._new_cell(number, column) for column in sorted(self._rows[number]))
        return f'<{prefix}row r="{number}">'.encode() + cells + f"</{prefix}row>".encode()

    def _new_cell(self, row: int, column: int) -> bytes:
        """A blank cell as its row or column would have it, tinted."""
        base = self._row_style
        if base is None:
            base = next((style for first, last, style in self._columns if first <= column <= last), 0)
        self.found.fills[row, column] = self._styles.fill_text(base)
        style = self._styles.tinted(base, self._rows[row][column])
        return f'<{self.found.prefix}c r="{reference(row, column)}" s="{style}"/>'.encode()

    def _cell(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r")
        at = place(given) if given else None
        self._column = at[1] if at else self._column + 1
        here = (self._row, self._column)
        style = attributes.get("s", "")
        old = int(style) if style.isdigit() else 0
        start = self._parser.CurrentByteIndex
        while self._left and self._left[-1] < self._column:
            new = self._new_cell(self._row, self._left.pop())
            self.found.splices.append(Splice(start, start, new))
        base = old
        if self._styles.is_ours(old):
            base = self._styles.with_fill(old, self._kept.get(here, ""))
        if self._left and self._left[-1] == self._column:
            self._left.pop()
            self.found.fills[here] = self._styles.fill_text(base)
            base = self._styles.tinted(base, self._rows[self._row][self._column])
        if base != old:
            end, _ = self._tag(start)
            self.found.splices.append(Splice(start, end, _restyled(self._content[start:end], base)))

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._depth > 2:
            return
        name = self._local(name)
        if name == "row":
            self._leave_row(self._parser.CurrentByteIndex)
        elif name == "sheetData" and self._depth == 1:
            self._leave_data(self._parser.CurrentByteIndex)
        elif self._depth == 0:
            self._notes_before(self._parser.CurrentByteIndex)

    def _leave_row(self, at: int) -> None:
        if self._left:
            cells = b"".join(self._new_cell(self._row, column) for column in reversed(self._left))
            self._left = []
            self._append(self._row_start, at, "row", cells)

    def _leave_data(self, at: int) -> None:
        self._data_end = at
        self._row_style = None
        rows = b"".join(self._new_row(number) for number in reversed(self._waiting))
        self._waiting = []
        if rows:
            self._append(self._data_start, at, "sheetData", rows)

    def _append(self, start: int, at: int, name: str, new: bytes) -> None:
        """At the end of an element, opened for it where it closed itself."""
        end, closes_itself = self._tag(start)
        if closes_itself and end == at:
            closing = f"</{self.found.prefix}{name}>".encode()
            self.found.splices.append(Splice(at - 2, at, b">" + new + closing))
        else:
            self.found.splices.append(Splice(at, at, new))


def _restyled(tag: bytes, style: int) -> bytes:
    """The tag of a cell with another style, its other attributes as they stood."""
    number = str(style).encode()
    changed, count = re.subn(rb"(\ss\s*=\s*)(?:\"[^\"]*\"|'[^']*')", rb'\g<1>"' + number + b'"', tag, count=1)
    if count:
        return changed
    ending = b"/>" if tag.endswith(b"/>") else b">"
    return tag[: -len(ending)].rstrip() + b' s="' + number + b'"' + ending


def survey(
    content: bytes, styles: Styles, wanted: Mapping[Place, str], kept: Mapping[Place, str] | None = None
) -> Surveyed:
    """How a sheet's XML becomes the same with `wanted` cells tinted by grade, and earlier tints of ours undone.

    `kept` says what cells of an earlier annotation wore before it. Raises NotEditable.
    """
    return _Survey(content, styles, wanted, kept or {}).run()


def spliced(content: bytes, splices: list[Splice]) -> Iterator[bytes]:
    """The content with its splices, a piece at a time."""
    at = 0
    for splice in splices:
        if splice.start < at:
            raise NotEditable("two changes of one place")
        yield content[at : splice.start]
        yield splice.new
        at = splice.end
    yield content[at:]
