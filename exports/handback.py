"""What goes back to an office with its file: each thing to correct, in its own words, ready to be written anywhere."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

#: Grades whose cells are tinted and commented; what is only to know is listed.
TINTED = ("error", "warning")


@dataclass(frozen=True)
class Line:
    """One thing found: its sheet (None: the whole file), the cell to tint if it is about one, where a link leads.

    `place` says where in words; `target` is a cell, a row (12:12), or None for the whole sheet.
    """

    grade: str
    sheet: str | None
    cell: str | None
    place: str
    target: str | None
    value: str
    message: str
    remedy: str


@dataclass(frozen=True)
class Handback:
    """Everything the first sheet says, the gravest lines first, and how a comment begins."""

    file_name: str
    lang: str
    sheet_name: str
    title: str
    sentences: tuple[str, ...]
    headings: tuple[str, ...]
    grades: Mapping[str, str]
    footer: str
    afresh: str
    lines: tuple[Line, ...]

    def note(self, line: Line) -> str:
        """The comment of a cell: how grave, what is wrong, what to do."""
        return f"{self.grades[line.grade]}\n{line.message}\n→ {line.remedy}"

    def notes(self, sheet: str) -> dict[str, str]:
        """{cell: its comment} of one sheet; several things about one cell follow each other."""
        found: dict[str, list[str]] = {}
        for line in self.lines:
            if line.sheet == sheet and line.cell and line.grade in TINTED:
                found.setdefault(line.cell, []).append(self.note(line))
        return {cell: "\n\n".join(dict.fromkeys(said)) for cell, said in found.items()}

    def tints(self, sheet: str) -> dict[str, str]:
        """{cell: its gravest grade} of one sheet."""
        found: dict[str, str] = {}
        for line in self.lines:
            if line.sheet == sheet and line.cell and line.grade in TINTED:
                found[line.cell] = min(found.get(line.cell, line.grade), line.grade, key=TINTED.index)
        return found

    def as_words(self) -> dict[str, Any]:
        """The same as plain words, for another process."""
        return asdict(self)


def from_words(words: Mapping[str, Any]) -> Handback:
    """A handback from its plain words."""
    lines = tuple(Line(**line) for line in words["lines"])
    listed = {name: tuple(words[name]) for name in ("sentences", "headings")}
    return Handback(**{**words, **listed, "lines": lines})
