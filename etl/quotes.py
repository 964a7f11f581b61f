"""The lines of a text file cut into cells; a quotation mark that nobody closed does not swallow the lines below it."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

#: Lines that show how many cells a line has, and cells below which a swallowed line cannot be told from a text.
SHOWN, NARROWEST = 50, 3
#: Letters of a text beyond which a mark that swallows millions of them is said, and the file is not read line by line.
CAREFUL = 20_000_000
#: Marks that nobody closed beyond which a file is not a table of texts.
MOST_OPEN = 200


def lines(text: str, sign: str) -> Iterator[list[str]]:
    """The cells of each line, as they stand between quotation marks."""
    return csv.reader(_written(text), delimiter=sign, skipinitialspace=sign == " ")


def _written(text: str) -> Iterator[str]:
    """The lines of a text as they were written, one at a time: `io.StringIO` would take four bytes a letter."""
    if text.count("\r") > text.count("\r\n"):
        yield from io.StringIO(text, newline="")
        return
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def grid(text: str, sign: str, most: int) -> tuple[list[list[str]], dict[int, int]]:
    """(the cells of each line, {line: cell whose quotation mark nothing closes}); at most so many lines, and one more.

    Raises csv.Error.
    """
    reader = csv.reader(_written(text), delimiter=sign, skipinitialspace=sign == " ")
    found: list[list[str]] = []
    try:
        found.extend(islice(reader, most + 1))
        if reader.line_num == len(found) or sign == " ":
            return found, {}
    except csv.Error:
        if '"' not in text:
            raise
        if len(text) > CAREFUL:
            raise csv.Error(f"line {len(found) + 1}: a quotation mark that nothing closes") from None
    del found
    return _carefully(list(_written(text)), sign, most)


def _carefully(written: list[str], sign: str, most: int) -> tuple[list[list[str]], dict[int, int]]:
    """The same, each text over several lines looked at: whole lines of the table inside it were swallowed."""
    widths = [len(next(csv.reader([line], delimiter=sign), [])) for line in written[:SHOWN] if line.strip()]
    width = Counter(widths).most_common(1)[0][0] if widths else 0
    found: list[list[str]] = []
    opened: dict[int, int] = {}
    start = 0
    while start < len(written) and len(found) <= most:
        at, reader = start, csv.reader(islice(written, start, None), delimiter=sign)
        try:
            for record in reader:
                end = start + reader.line_num
                if _swallowed(written[at + 1 : end], sign, width):
                    break
                found.append(record)
                at = end
                if len(found) > most:
                    return found, opened
            else:
                return found, opened
        except csv.Error:
            if len(opened) >= MOST_OPEN:
                raise
        if len(opened) >= MOST_OPEN:
            raise csv.Error("quotation marks are not closed")
        cells = _as_it_stands(written[at], sign)
        opened[len(found)] = next((place for place, cell in enumerate(cells) if cell.count('"') % 2), 0)
        found.append(cells)
        start = at + 1
    return found, opened


def _swallowed(inside: list[str], sign: str, width: int) -> bool:
    """Whether lines inside one text are lines of the table: as many cells as the others, their own marks closed."""
    if not inside or width < NARROWEST:
        return False
    whole = sum(1 for line in inside if line.count(sign) == width - 1 and line.count('"') % 2 == 0)
    return whole > 0 and 2 * whole >= len(inside) - 1


def _as_it_stands(line: str, sign: str) -> list[str]:
    """The cells of a line whose marks are no help, but for those around a whole cell."""
    cells = line.rstrip("\r\n").split(sign)
    return [
        cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' and cell.count('"') == 2 else cell for cell in cells
    ]
