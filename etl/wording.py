"""A column of words: closed lists, references, flags and texts, in three languages."""

import re
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl import choices
from etl.book import Cells
from etl.column import Problem, Reading, Tidied, Uniques, broken, broken_cells, by_unique, uniques_of
from etl.spell import is_nothing, plain

YES = choices.YES | {"✓", "✔", "×", "☑"}


_NO_KEY = pa.array(["", "-", "–", "—", "n/a", "N/A", "NA", "s/o"])


def choice(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Codes of a closed list or of offices; keys of other rows are kept as written."""
    if column.type == "ref" and column.ref != "office.office":
        return _reference(column, cells, reading)
    if column.type == "ref":
        if reading.organisation is None:
            return _reference(column, cells, reading)
        known = choices.office_words(reading.organisation)
    else:
        assert column.list is not None
        known = choices.words(column.list)
    uniques = uniques_of(cells.text)
    codes: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        chosen = choices.code(known, text)
        codes.append(chosen)
        if chosen is None and not is_nothing(text):
            found[which] = broken(text) or ("not-in-list", _proposal(column, known, text))
    return Tidied(by_unique(cells, codes, uniques), tuple(uniques.problems(found, column.name)))


def _proposal(column: schema.Column, known: dict[str, str], text: str) -> dict[str, Any]:
    nearest = choices.nearest(known, text)
    about = {"list": column.list or "office"}
    return about | ({"nearest": nearest} if nearest else {})


def _reference(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """The key of another row, its outer spaces removed; whether the row exists is asked when all files are known."""
    texts = pc.utf8_trim_whitespace(cells.text)
    return Tidied(pc.if_else(pc.is_in(texts, _NO_KEY), None, texts), tuple(broken_cells(column, cells)))


def words_of(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Texts without their outer spaces; one that is too long is kept and said."""
    texts = pc.utf8_trim_whitespace(cells.text)
    texts = pc.if_else(pc.equal(texts, ""), None, texts)
    problems = broken_cells(column, cells)
    if column.longest:
        long = pc.fill_null(pc.greater(pc.utf8_length(texts), column.longest), False).to_numpy(zero_copy_only=False)
        problems += [
            Problem("too-long", column.name, int(row), {"longest": column.longest}) for row in np.flatnonzero(long)
        ]
    if problems:
        lost = {problem.at for problem in problems if problem.rule != "too-long"}
        if lost:
            mask = np.zeros(len(texts), dtype=bool)
            mask[[at for at in lost if at is not None]] = True
            texts = pc.if_else(pa.array(mask), None, texts)
    return Tidied(texts, tuple(problems))


def flag(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """Yes or no; a blank is the column's default."""
    uniques = uniques_of(cells.text)
    truths: list[bool | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        word = plain(text) or text.strip()
        truths.append(True if word in YES else False if word in choices.NO else None)
        if truths[-1] is None and not is_nothing(text):
            found[which] = broken(text) or ("not-a-flag", {})
    spread = np.full(len(cells.text), -1, dtype=np.int64)
    spread[uniques.rows] = uniques.which
    values = pa.array(truths, pa.bool_()).take(pa.array(spread, mask=spread < 0))
    default = "no" if column.default is None else column.default
    bad = [problem.at for problem in uniques.problems(found, column.name)]
    if default in ("no", "yes"):
        blanks = (~cells.text.is_valid().to_numpy(zero_copy_only=False)) | _says_nothing(cells, uniques)
        blanks[bad] = False
        values = pc.if_else(pa.array(blanks), default == "yes", values)
    return Tidied(values, tuple(uniques.problems(found, column.name)))


def _says_nothing(cells: Cells, uniques: Uniques) -> np.ndarray:
    empty = np.zeros(len(cells.text), dtype=bool)
    nothing = np.array([is_nothing(text) for text in uniques.texts], dtype=bool)
    if nothing.any():
        empty[uniques.rows] = nothing[uniques.which]
    return empty


def listed(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """`A; B, C / D` as "A; B; C; D"; values of a closed list, whose names may bear a stroke, become their codes."""
    known = choices.words(column.list) if column.list else None
    between = re.compile(r"[;\n|]|,(?!\d)" if known else r"[;\n|]|,(?!\d)| / ")
    uniques = uniques_of(cells.text)
    texts: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    for which, text in enumerate(uniques.texts):
        parts = [part.strip() for part in between.split(text) if part.strip() and not is_nothing(part)]
        codes = [choices.code(known, part) if known else part for part in parts]
        wrong = next((part for part, code in zip(parts, codes, strict=True) if code is None), None)
        texts.append("; ".join(code for code in codes if code) or None)
        if wrong and known:
            found[which] = ("not-in-list", _proposal(column, known, wrong) | {"part": wrong})
    return Tidied(by_unique(cells, texts, uniques), tuple(uniques.problems(found, column.name)))
