"""A sheet as the office sent it: letters, row numbers, headings, and the cells to correct framed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import words
from components.markup import aria, quoted, raw, text
from components.tags import Element
from schema.cells import cell, letter

#: A cell longer than this is cut on screen; its whole text stays in its title.
LONGEST = 60


@dataclass(frozen=True)
class SheetRow:
    """One row as received: its number in the file, the text of its cells from column A, its fate and why."""

    number: int
    cells: Sequence[str | None]
    fate: str = "accepted"
    note: str = ""


def sheet_grid(
    rows: Sequence[SheetRow], marks: Mapping[str, tuple[str, str]], caption: str, lang: str, is_turned: bool = False
) -> Element:
    """The sheet with its cells marked. `marks` maps a cell ('C9') to ('error' | 'warning' | 'note', message).

    A form with a record per column (`is_turned`) is shown with a record per row, each under its column's letter.
    """
    names = [str(place + 1) if is_turned else letter(place) for place in range(max(map(_width, rows), default=0))]
    letters = "".join(f'<th scope="col">{name}</th>' for name in names)
    body = "".join(_row(row, names, marks, lang) for row in rows)
    corner = f'<td><span class="unseen">{text(words.say("shell-row", lang))}</span></td>'
    inside = (
        f'<table><caption class="unseen">{text(caption)}</caption><thead><tr>{corner}{letters}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )
    return raw(inside, className="table sheet", role="region", tabIndex=0, **aria(label=caption))


def _width(row: SheetRow) -> int:
    return len(row.cells)


def _row(row: SheetRow, names: Sequence[str], marks: Mapping[str, tuple[str, str]], lang: str) -> str:
    padded = [*row.cells, *([None] * (len(names) - len(row.cells)))]
    number = letter(row.number - 1) if names and names[0].isdigit() else str(row.number)
    tag = "th" if row.fate == "header" else "td"
    cells = "".join(
        _cell(cell(name, row.number), value, tag, marks, lang) for name, value in zip(names, padded, strict=True)
    )
    said = f' title="{quoted(row.note)}"' if row.note else ""
    return f'<tr class="{quoted(row.fate)}"{said}><th scope="row" id="row-{row.number}">{number}</th>{cells}</tr>'


def _cell(name: str, value: str | None, tag: str, marks: Mapping[str, tuple[str, str]], lang: str) -> str:
    shown = "" if value is None else value
    short = shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
    whole = f' title="{quoted(shown)}"' if short != shown else ""
    if name not in marks:
        return f"<{tag}{whole}>{text(short)}</{tag}>"
    severity, message = marks[name]
    says = f'<span class="unseen"> {text(words.say(f"shell-mark-{severity}", lang))} {text(message)}</span>'
    return f'<{tag} id="{name}" class="marked {quoted(severity)}" title="{quoted(message)}">{text(short)}{says}</{tag}>'
