"""What a cell of a template may hold, as its reader sees it: the words of closed lists, the keys of other sheets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name

import schema
import words
from etl import choices
from etl.ours import LISTS

#: Lists whose codes people write rather than names.
BY_CODE = frozenset({"currency"})
#: The name of the hidden sheet.
SHEET = "panorama_listes"
#: Rows of a key column a drop-down looks at.
KEYS_SEEN = 5_000


def written(list_name: str, code: str, lang: str) -> str:
    """How a template writes a value: its name in that language, where the loader reads that back as the same."""
    if list_name in BY_CODE:
        return code
    label = schema.choice_label(list_name, code, lang)
    return label if choices.code(choices.words(list_name), label) == code else code


def flag(value: bool, lang: str) -> str:
    """Yes or no."""
    return words.say("template-yes" if value else "template-no", lang)


@dataclass(frozen=True)
class Source:
    """Where a drop-down finds its values: a name of the workbook, or the values themselves; what is outside is said."""

    source: str | list[str]
    is_closed: bool = True


class Lists:
    """The hidden sheet of lists: written last, named from the start."""

    def __init__(self, book: Workbook, lang: str, offices: Mapping[str, str]) -> None:
        self._book, self._lang, self._offices = book, lang, offices
        self._wanted: dict[str, list[str]] = {}

    def source(self, column: schema.Column, tables: tuple[str, ...]) -> Source | None:
        """The drop-down of a column; None where any text may stand, or several values at once."""
        if column.type == "flag":
            return Source([flag(True, self._lang), flag(False, self._lang)])
        if column.type == "choice" and column.list:
            values = [written(column.list, code, self._lang) for code in schema.choices(column.list)]
            return Source(self._named(column.list, values))
        if column.type == "ref" and column.ref == "office.office":
            return Source(self._named("office", list(self._offices)))
        target = (column.ref or "").partition(".")[0]
        return Source(f"=cles_{target}", is_closed=False) if column.type == "ref" and target in tables else None

    def _named(self, name: str, values: list[str]) -> str:
        self._wanted[name] = values
        return f"=liste_{name}"

    def write(self) -> None:
        """Each list in a column of its own, under its name; offices have theirs beside their codes."""
        page = self._book.add_worksheet(SHEET)
        page.write_string(0, 0, LISTS)
        page.hide()
        for at, (name, values) in enumerate(self._wanted.items()):
            page.write_string(1, at, name)
            page.write_column(2, at, values)
            letter = xl_col_to_name(at, col_abs=True)
            self._book.define_name(f"liste_{name}", f"={SHEET}!{letter}$3:{letter}${len(values) + 2}")
        after = len(self._wanted)
        page.write_column(2, after, list(self._offices.values()))

    def name_keys(self, table: str, sheet: str, column: int, first_row: int) -> None:
        """The keys written so far on a sheet, for the drop-downs of others."""
        letter = xl_col_to_name(column, col_abs=True)
        first, last = f"{letter}${first_row + 1}", f"{letter}${first_row + KEYS_SEEN}"
        place = f"'{sheet}'!"
        filled = f"MAX(1,COUNTA({place}{first}:{last}))"
        self._book.define_name(f"cles_{table}", f"={place}{first}:INDEX({place}{first}:{last},{filled})")


def allowed(column: schema.Column, lang: str) -> list[str]:
    """The values of a closed list, as a reader chooses them."""
    if column.type == "flag":
        return [flag(True, lang), flag(False, lang)]
    if column.list and column.type in ("choice", "list"):
        return [written(column.list, code, lang) for code in schema.choices(column.list)]
    return []


def several(column: schema.Column, value: Any, lang: str) -> str:
    """Several values of one cell: names where no sign in them would cut them, else codes."""
    codes = [part for part in str(value).split("; ") if part]
    if not column.list:
        return "; ".join(codes)
    names = [written(column.list, code, lang) for code in codes]
    return "; ".join(codes if any(sign in name for name in names for sign in ",;|\n") else names)
