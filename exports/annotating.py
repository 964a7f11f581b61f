"""The process that writes a workbook handed back: what it opens came from outside, so it may die alone.

Told on its standard input what to write, it answers the file's ending, and whether it is the office's own.
"""

import json
import os
import resource
import sys
import tempfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from exports import annotated_again, annotated_list, annotated_notes
from exports.annotated_book import STYLES_TYPE, Book, Tab
from exports.annotated_cells import Place, Surveyed, as_utf8, place, reference, spliced, survey
from exports.annotated_styles import Styles
from exports.handback import Handback, from_words
from exports.package import NotEditable, Package

#: Address space of this process, in bytes: a workbook that needs more is refused, the house stands.
MEMORY_LIMIT = int(os.environ.get("PANORAMA_READER_BYTES", 1_250_000_000))
#: Everything a package made otherwise than the standard says may raise: the workbook is then written afresh.
ODD = (NotEditable, LookupError, ValueError, ArithmeticError, MemoryError, zlib.error, etree.LxmlError)


def edit(path: Path, out: Path, handback: Handback) -> str:
    """The office's own workbook with our marks, everything else as it was; its ending. Raises one of ODD."""
    with Package(path) as package, tempfile.TemporaryDirectory(prefix="panorama-") as folder:
        book = Book(package)
        styles = Styles(package.read(book.styles) if book.styles else None, package.main)
        earlier = annotated_again.find(package, book)
        fills: dict[tuple[str, str], str] = {}
        for tab in book.tabs:
            if tab != earlier.tab:
                kept = earlier.fills.get(tab.name, {})
                worn = _mark(package, tab, styles, handback, kept, Path(folder))
                fills |= {(tab.name, reference(*at)): fill for at, fill in worn.items()}
        written = annotated_list.write(handback, styles, package.main, fills)
        if book.styles:
            package.put(book.styles, styles.content())
        else:
            package.put("xl/styles.xml", styles.content(), STYLES_TYPE)
            package.relate(package.workbook, "styles", "xl/styles.xml")
        book.put_first(handback.sheet_name, written.content, earlier.tab, written.header_row)
        package.save(out)
        return book.ending()


def _mark(
    package: Package, tab: Tab, styles: Styles, handback: Handback, kept: Mapping[Place, str], folder: Path
) -> dict[Place, str]:
    """Tint and comment the cells of one sheet; what each wore before."""
    tints = _placed(handback.tints(tab.name))
    notes = _placed(handback.notes(tab.name))
    content = as_utf8(package.read(tab.part))
    has_comments = any(each.kind == "comments" for each in package.relations(tab.part))
    if not (tints or styles.has_ours or has_comments or b"tabSelected" in content):
        return {}
    found = survey(content, styles, tints, kept)
    if moved := _moved(found, tints):
        tints = {moved.get(at, at): grade for at, grade in tints.items()}
        notes = {moved.get(at, at): text for at, text in notes.items()}
        found = survey(content, styles, tints, kept)
    relation = annotated_notes.annotate(package, tab.part, notes, found.notes_relation)
    splices = found.splices
    if relation:
        splices = sorted([*splices, found.notes_drawing(relation, package.relationships)], key=lambda one: one.start)
    if splices:
        changed = folder / f"{tab.index}.xml"
        with changed.open("wb") as sink:
            sink.writelines(spliced(content, splices))
        package.put(tab.part, changed)
    return found.fills


def _placed(cells: Mapping[str, Any]) -> dict[Place, Any]:
    return {at: value for cell, value in cells.items() if (at := place(cell))}


def _moved(found: Surveyed, wanted: Mapping[Place, str]) -> dict[Place, Place]:
    """Cells that a merged one covers, and the one that shows."""
    return {
        at: first
        for at in wanted
        for first, last in found.merged
        if at != first and first[0] <= at[0] <= last[0] and first[1] <= at[1] <= last[1]
    }


def write(path: Path, out: Path, handback: Handback) -> dict[str, Any]:
    """The workbook, edited where it can be, else afresh."""
    if _is_package(path):
        try:
            return {"ending": edit(path, out, handback), "is_own": True}
        except ODD:
            out.unlink(missing_ok=True)
    from exports import annotated_afresh

    annotated_afresh.write(path, out, handback)
    return {"ending": ".xlsx", "is_own": False}


def _is_package(path: Path) -> bool:
    with path.open("rb") as opened:
        return opened.read(2) == b"PK"


def main() -> None:
    """Write one workbook."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    task = json.load(sys.stdin)
    answers.write(json.dumps(write(Path(task["path"]), Path(task["out"]), from_words(task["handback"]))))
    answers.flush()


if __name__ == "__main__":
    main()
