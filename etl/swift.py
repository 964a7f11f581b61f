"""Sheets of plain cells read straight from their bytes, column by column; what is out of the ordinary is left alone.

An office's sheet is tens of thousands of cells written alike, and a reader of XML looks at each by itself. Here the
marks of a whole sheet are found at once. A sheet is read only if every mark in it is one of those expected, where it is
expected: at a formula, an error, rich text, a date with an hour… the answer is None, for the reader that knows them
all. What is read is exactly what that reader would have read.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl import book
from etl.book import Cells

#: Serial days before this are in Excel's calendar of 1900, which has a day too many.
FIRST_SERIAL, LAST_SERIAL = 61, 2_958_465
#: The serial day of 1 January 1970.
EPOCH_SERIAL = 25_569
#: Columns a sheet may have; a cell's place is its row times this plus its column.
WIDTH = 16_384
#: Signs of the longest reference, XFD1048576, and the quote after it.
LONGEST_REFERENCE = 11
#: Sheets of more bytes, or of more cells with the blanks between them, are left alone.
LARGEST, MOST_CELLS = 64_000_000, 30_000_000

#: Number formats every workbook knows: those of plain numbers, and those of days.
_NUMBERS = frozenset({0, 1, 2, 3, 4, 9, 10, 11, 37, 38, 39, 40, 48, 49})
_DAYS = frozenset({14, 15, 16, 17})
_NUMBER_FORMAT = re.compile(r"^(?:[0#?.,%\s()+\-€$£_*;@]|\\.|&quot;[^&]*&quot;)*$")
_DAY_FORMAT = re.compile(r"^(?=.*[dDyY])[dDmMyY/\-. ,]+(?:;@)?$")

_ROW, _ROW_END, _CELL, _CELL_END, _EMPTY, _VALUE, _VALUE_END, _IN, _IN_END, _TEXT, _TEXT_END = range(1, 12)
#: What a tag is by its first two signs; the tags that begin so and are longer, by their other signs.
_CODES = np.zeros(65_536, dtype=np.int8)
for _code, _signs in (
    (_ROW, "ro"), (_ROW_END, "/r"), (_CELL, "c "), (_CELL_END, "/c"), (_VALUE, "v>"), (_VALUE_END, "/v"), (_IN, "is"),
    (_IN_END, "/i"), (_TEXT, "t>"), (_TEXT, "t "), (_TEXT_END, "/t"),
):  # fmt: skip
    _CODES[ord(_signs[0]) * 256 + ord(_signs[1])] = _code
_LONGER = {
    _ROW: b"w ", _ROW_END: b"ow>", _CELL_END: b">", _VALUE_END: b">", _IN: b">", _IN_END: b"s>", _TEXT_END: b">",
}  # fmt: skip
_TEXT_KIND, _NUMBER_KIND, _DAY_KIND, _TRUTH_KIND = range(4)
_ATTRIBUTES = re.compile(r'^(?:\s+(?:s="(?P<style>\d+)"|t="(?P<type>\w+)"))*\s*$')
_ESCAPE = re.compile(r"&(lt|gt|quot|apos|amp|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_NAMED = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&"}


@dataclass(frozen=True)
class Shared:
    """What the sheets of a workbook share: its texts (None where they are not plain), and the kind of each style."""

    texts: pa.Array | None
    kinds: tuple[int | None, ...]


@dataclass(frozen=True)
class Read:
    """The rows of a sheet that are not blank, by their 1-based numbers, and its columns from A on; what stands around.

    `before` and `after` are the bytes that come before its first row and after its last.
    """

    rows: np.ndarray
    columns: tuple[Cells, ...]
    hidden_rows: int
    before: bytes = b""
    after: bytes = b""


class _Strange(ValueError):
    """Something in the bytes is not as expected."""


def shared(strings: bytes | None, styles: bytes | None) -> Shared:
    """What the parts of that name say; nothing is expected of a workbook without them."""
    try:
        texts = _shared_texts(strings) if strings else pa.array([], pa.string())
    except _Strange:
        texts = None
    return Shared(texts, _kinds(styles) if styles else (_NUMBER_KIND,))


def sheet(content: bytes, about: Shared) -> Read | None:
    """The cells of a sheet's part; None when it is not plain throughout."""
    start, end = content.find(b"<sheetData>"), content.rfind(b"</sheetData>")
    if start < 0 or end < 0 or len(content) > LARGEST or not _is_utf8(content[:start]):
        return None
    try:
        found = _read(content[start + len(b"<sheetData>") : end], about)
    except _Strange:
        return None
    return replace(found, before=content[:start], after=content[end:])


def _is_utf8(head: bytes) -> bool:
    declared = re.search(rb'encoding="([^"]*)"', head[:200])
    return head.startswith(b"<") and (declared is None or declared[1].upper() == b"UTF-8")


@dataclass(frozen=True)
class _Marks:
    """The tags of some XML: its bytes, where each tag begins and ends."""

    data: np.ndarray
    begins: np.ndarray
    ends: np.ndarray

    def signs(self, place: int) -> np.ndarray:
        """The sign at that place of each tag, the first after its bracket being 1."""
        return self.data[self.begins + place]

    def between(self) -> np.ndarray:
        """How many bytes stand between each tag and the next."""
        return np.append(self.begins[1:], len(self.data)) - self.ends - 1


def _marks(content: bytes) -> _Marks:
    """The tags of some XML. Raises _Strange where brackets do not pair, or a line end would be read otherwise."""
    if b"\r" in content or (b"_" in content and b"_x" in content):
        raise _Strange
    data = np.frombuffer(content, dtype=np.uint8)
    brackets = np.flatnonzero(data | 2 == ord(">"))  # "<" and ">" differ by that bit only
    begins, ends = brackets[::2], brackets[1::2]
    if len(begins) != len(ends) or not len(begins) or begins[0] or (ends - begins < 2).any():
        raise _Strange
    if (data[begins] != ord("<")).any() or (data[ends] != ord(">")).any():
        raise _Strange
    return _Marks(data, begins, ends)


def _codes(marks: _Marks) -> np.ndarray:
    """What each tag of a sheet is. Raises _Strange for any other."""
    data, begins, ends = marks.data, marks.begins, marks.ends
    codes = _CODES[data[begins + 1].astype(np.uint16) * 256 + data[begins + 2]]
    codes[(codes == _CELL) & (data[ends - 1] == ord("/"))] = _EMPTY
    if not codes.all() or ((codes == _TEXT) & (data[ends - 1] == ord("/"))).any():
        raise _Strange
    for code, name in _LONGER.items():
        at = begins[codes == code] + 3
        if any((data[np.minimum(at + step, len(data) - 1)] != sign).any() for step, sign in enumerate(name)):
            raise _Strange
    return codes


#: The tags of a cell with a value, and of one with its own text.
_VALUED = (_CELL, _VALUE, _VALUE_END, _CELL_END)
_WORDED = (_CELL, _IN, _TEXT, _TEXT_END, _IN_END, _CELL_END)


def _is_followed(codes: np.ndarray, at: np.ndarray, pattern: Sequence[int]) -> np.ndarray:
    """Whether the tags from each place on are those of the pattern."""
    matches = at + len(pattern) <= len(codes)
    for step, code in enumerate(pattern):
        matches &= codes[np.minimum(at + step, len(codes) - 1)] == code
    return matches


def _read(content: bytes, about: Shared) -> Read:
    marks = _marks(content)
    codes = _codes(marks)
    holds_text = (codes == _VALUE) | (codes == _TEXT)
    if marks.between()[~holds_text].any():
        raise _Strange
    cells = np.flatnonzero(codes == _CELL)
    valued, worded = _is_followed(codes, cells, _VALUED), _is_followed(codes, cells, _WORDED)
    bare = _is_followed(codes, cells, (_CELL, _CELL_END))
    if not (valued | worded | bare).all():
        raise _Strange
    expected = 4 * valued.sum() + 6 * worded.sum() + 2 * bare.sum() + (codes == _EMPTY).sum()
    if expected + (codes == _ROW).sum() + (codes == _ROW_END).sum() != len(codes):
        raise _Strange
    said = valued | worded
    cells, worded = cells[said], worded[said]
    places, rest = _places(marks, cells)
    if (np.diff(places) <= 0).any():
        raise _Strange
    inside = cells + np.where(worded, 2, 1)
    texts = _strings(marks.data, marks.ends[inside] + 1, marks.begins[inside + 1])
    if not len(cells) or (marks.begins[inside + 1] - marks.ends[inside] < 2).any():
        raise _Strange
    kinds, is_shared = _kinds_of(rest, worded, about)
    rows, columns = _columns(places, texts, kinds, is_shared, about)
    return Read(rows, columns, _hidden(marks, codes == _ROW))


def _hidden(marks: _Marks, is_row: np.ndarray) -> int:
    """How many rows are hidden."""
    tags = _strings(marks.data, marks.begins[is_row], marks.ends[is_row])
    return pc.sum(pc.match_substring_regex(tags, r'\shidden="(1|true)"')).as_py() or 0


def _places(marks: _Marks, cells: np.ndarray) -> tuple[np.ndarray, pa.Array]:
    """Where each cell stands, row by row, and the rest of its tag. Raises _Strange where its reference is not first."""
    begins, ends = marks.begins[cells] + 3, marks.ends[cells]
    data = marks.data
    if any((data[begins + step] != ord(sign)).any() for step, sign in enumerate('r="')):
        raise _Strange
    at = begins + 3
    column, row = np.zeros(len(cells), dtype=np.int64), np.zeros(len(cells), dtype=np.int64)
    is_open = np.ones(len(cells), dtype=bool)
    for _ in range(LONGEST_REFERENCE):
        sign = data[at]
        letter = is_open & (sign >= ord("A")) & (sign <= ord("Z"))
        digit = is_open & (sign >= ord("0")) & (sign <= ord("9"))
        closes = is_open & (sign == ord('"'))
        if (is_open != letter | digit | closes).any() or (letter & (row > 0)).any():
            raise _Strange
        np.copyto(column, column * 26 + sign - 64, where=letter)
        np.copyto(row, row * 10 + sign - 48, where=digit)
        is_open &= ~closes
        if not is_open.any():
            break
        at = at + is_open
    if is_open.any() or (row == 0).any() or (column == 0).any() or (column > WIDTH).any() or (at >= ends).any():
        raise _Strange
    return (row - 1) * WIDTH + column - 1, _strings(data, at + 1, ends)


def _strings(data: np.ndarray, begins: np.ndarray, ends: np.ndarray) -> pa.Array:
    """The bytes from each beginning to its end, as texts. Raises _Strange when they are none."""
    offsets = np.empty(2 * len(begins), dtype=np.int32)
    offsets[::2], offsets[1::2] = begins, ends
    slices = pa.StringArray.from_buffers(max(0, len(offsets) - 1), pa.py_buffer(offsets), pa.py_buffer(data))
    texts = slices.take(pa.array(np.arange(0, len(slices), 2, dtype=np.int32)))
    try:
        texts.validate(full=True)
    except pa.ArrowInvalid as error:
        raise _Strange from error
    return texts


def _kinds_of(rest: pa.Array, worded: np.ndarray, about: Shared) -> tuple[np.ndarray, np.ndarray]:
    """The kind of each cell by its type and style, and whether its text is one the workbook's sheets share."""
    encoded = rest.dictionary_encode()
    kinds: list[int] = []
    are_shared: list[bool] = []
    are_worded: list[bool] = []
    for text in encoded.dictionary.to_pylist():
        found = _ATTRIBUTES.match(text)
        if not found:
            raise _Strange
        style = int(found["style"] or 0)
        kinds.append(_kind(found["type"], about.kinds[style] if style < len(about.kinds) else None))
        are_shared.append(found["type"] == "s")
        are_worded.append(found["type"] == "inlineStr")
    which = encoded.indices.to_numpy()
    if (np.array(are_worded)[which] != worded).any():
        raise _Strange
    return np.array(kinds, dtype=np.int8)[which], np.array(are_shared)[which]


def _kind(type_: str | None, style: int | None) -> int:
    if type_ in ("s", "inlineStr"):
        return _TEXT_KIND
    if type_ == "b":
        return _TRUTH_KIND
    if type_ in (None, "n") and style is not None:
        return style
    raise _Strange


def _columns(
    places: np.ndarray, texts: pa.Array, kinds: np.ndarray, is_shared: np.ndarray, about: Shared
) -> tuple[np.ndarray, tuple[Cells, ...]]:
    """Cells sorted into columns, and the numbers of their rows; a row without any cell is left out."""
    row_of, column_of = np.divmod(places, WIDTH)
    width = int(column_of.max()) + 1
    if int(row_of[-1] + 2) * (width + 1) > MOST_CELLS:
        raise _Strange
    is_first = np.append(True, row_of[1:] != row_of[:-1])
    rows, at_row = row_of[is_first], np.cumsum(is_first) - 1
    numeric = (kinds == _NUMBER_KIND) | (kinds == _DAY_KIND)
    numbers = np.zeros(len(places))
    numbers[numeric] = _numbers(texts.filter(pa.array(numeric)))
    words = _words(texts, kinds, is_shared, about)
    order = np.argsort(column_of, kind="stable")
    ends = np.searchsorted(column_of[order], np.arange(width + 1))
    listed = [order[start:end] for start, end in zip(ends[:-1], ends[1:], strict=True)]
    columns = tuple(_column(len(rows), at_row[mine], kinds[mine], numbers[mine], words, mine) for mine in listed)
    return (rows + 1).astype(np.int32), columns


def _words(texts: pa.Array, kinds: np.ndarray, is_shared: np.ndarray, about: Shared) -> pa.Array:
    """The words of each cell that holds some; what numbers were written as does not matter here."""
    if is_shared.any():
        if about.texts is None:
            raise _Strange
        at = np.full(len(kinds), -1, dtype=np.int64)
        at[is_shared] = _whole(texts.filter(pa.array(is_shared)))
        if (at >= len(about.texts)).any():
            raise _Strange
        looked_up = about.texts.take(pa.array(at, mask=at < 0))
        texts = looked_up if is_shared.all() else pc.if_else(pa.array(is_shared), looked_up, _unescaped(texts))
    else:
        texts = _unescaped(texts)
    if not (kinds == _TRUTH_KIND).any():
        return texts
    truth = pa.array(kinds == _TRUTH_KIND)
    if not pc.all(pc.is_in(texts.filter(truth), pa.array(["0", "1"]))).as_py():
        raise _Strange
    return pc.if_else(truth, pc.if_else(pc.equal(texts, "1"), "TRUE", "FALSE"), texts)


def _unescaped(texts: pa.Array) -> pa.Array:
    """Texts with the signs their escapes stand for."""
    if not pc.any(pc.match_substring(texts, "&")).as_py():
        return texts
    encoded = texts.dictionary_encode()
    plain = [text if text is None or "&" not in text else _plain(text) for text in encoded.dictionary.to_pylist()]
    return pa.array(plain, pa.string()).take(encoded.indices)


def _plain(text: str) -> str:
    if text.count("&") != len(_ESCAPE.findall(text)):
        raise _Strange
    return _ESCAPE.sub(lambda found: _sign(found[1]), text)


def _sign(name: str) -> str:
    """The sign an escape stands for, by its name or its number."""
    if name in _NAMED:
        return _NAMED[name]
    number = int(name[2:], 16) if name[1] == "x" else int(name[1:])
    if number not in range(32, 0xD800):
        raise _Strange
    return chr(number)


def _numbers(texts: pa.Array) -> np.ndarray:
    """Doubles as they are written. Raises _Strange for anything but digits."""
    if not pc.all(pc.match_substring_regex(texts, r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$")).as_py():
        if len(texts):
            raise _Strange
        return np.zeros(0)
    return pc.cast(texts, pa.float64()).to_numpy(zero_copy_only=False)


def _whole(texts: pa.Array) -> np.ndarray:
    try:
        return pc.cast(texts, pa.int64()).to_numpy(zero_copy_only=False)
    except pa.ArrowInvalid as error:
        raise _Strange from error


def _column(
    count: int, at: np.ndarray, kinds: np.ndarray, numbers: np.ndarray, words: pa.Array, mine: np.ndarray
) -> Cells:
    """One column of `count` rows from its cells, which stand in the rows `at`."""
    worded = (kinds == _TEXT_KIND) | (kinds == _TRUTH_KIND)
    texts = number = moment = None
    if (chosen := kinds == _NUMBER_KIND).any():
        values, missing = np.zeros(count), np.ones(count, dtype=bool)
        values[at[chosen]], missing[at[chosen]] = numbers[chosen], False
        number = pa.array(values, mask=missing if missing.any() else None)
        texts = book.number_texts(number)
    if (chosen := kinds == _DAY_KIND).any():
        serials = numbers[chosen]
        if (serials != np.floor(serials)).any() or (serials < FIRST_SERIAL).any() or (serials > LAST_SERIAL).any():
            raise _Strange
        days, missing = np.zeros(count, dtype=np.int64), np.ones(count, dtype=bool)
        days[at[chosen]], missing[at[chosen]] = (serials.astype(np.int64) - EPOCH_SERIAL) * 86_400, False
        moment = pa.array(days, pa.int64(), mask=missing).cast(pa.timestamp("s"))
        said = book.moment_texts(moment)
        texts = said if texts is None else pc.coalesce(texts, said)
    if worded.any() or texts is None:
        places = np.full(count, -1, dtype=np.int64)
        places[at[worded]] = mine[worded]
        said = words.take(pa.array(places, mask=places < 0))
        texts = said if texts is None else pc.coalesce(texts, said)
    return Cells(texts, number=number, moment=moment)


def _shared_texts(content: bytes) -> pa.Array:
    """The texts that sheets share, when each is one plain text."""
    start, end = content.find(b"<si>"), content.rfind(b"</sst>")
    if start < 0 or not _is_utf8(content[:start]):
        raise _Strange
    marks = _marks(content[start:end])
    first, second = marks.signs(1), marks.signs(2)
    if len(first) % 4 or marks.between()[np.arange(len(first)) % 4 != 1].any():
        raise _Strange
    opening, closing = np.arange(1, len(first), 4), np.arange(2, len(first), 4)
    is_text = (first[opening] == ord("t")) & ((second[opening] == ord(">")) | (second[opening] == ord(" ")))
    closes = (first[closing] == ord("/")) & (second[closing] == ord("t"))
    opens = (first[::4] == ord("s")) & (second[::4] == ord("i"))
    ends = (first[3::4] == ord("/")) & (second[3::4] == ord("s"))
    if not (is_text & closes & opens & ends).all() or (marks.begins[closing] - marks.ends[opening] < 2).any():
        raise _Strange
    return _unescaped(_strings(marks.data, marks.ends[opening] + 1, marks.begins[closing]))


def _kinds(styles: bytes) -> tuple[int | None, ...]:
    """What a number in each style is: a number, a day, or None where that is not certain."""
    text = styles.decode("utf-8", "replace")
    own = dict(re.findall(r'<numFmt\s+numFmtId="(\d+)"\s+formatCode="([^"]*)"\s*/>', text))
    listed = re.search(r"<cellXfs[^>]*>(.*?)</cellXfs>", text, re.DOTALL)
    return tuple(_format(found, own) for found in re.findall(r"<xf\s[^>]*>", listed[1])) if listed else (None,)


def _format(style: str, own: dict[str, str]) -> int | None:
    found = re.search(r'numFmtId="(\d+)"', style)
    number = found[1] if found else "0"
    if number in own:
        if _NUMBER_FORMAT.match(own[number]):
            return _NUMBER_KIND
        return _DAY_KIND if _DAY_FORMAT.match(own[number]) else None
    return _NUMBER_KIND if int(number) in _NUMBERS else _DAY_KIND if int(number) in _DAYS else None
