"""A chart described once: form, finding, unit and rows; drawn on screen, in a workbook, or read as a table."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from charts.theme import Figure

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading and the unit its numbers are written in (text, usd, ratio, count, date, …)."""

    label: str
    unit: str = "text"
    name: str = ""


@dataclass(frozen=True)
class Chart:
    """What a chart says and what it stands on. `rows` hold raw values in the order of `columns`.

    A form is drawn by the chart library from `figure`, or is `marks`: escaped markup that needs no script to be seen.
    """

    form: str
    finding: str
    subtitle: str
    unit: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    figure: Figure = field(default_factory=dict, repr=False)
    marks: str = field(default="", repr=False)
    summary: str = ""
    empty: str = ""
    note: str = ""
    question: str = ""
    links: tuple[str | None, ...] = ()

    @property
    def is_empty(self) -> bool:
        """No row holds a value."""
        return not any(value is not None for row in self.rows for value in row[1:])


def numbers(values: Sequence[float | None]) -> list[float]:
    """The values that are there."""
    return [value for value in values if value is not None]


def hrefs(links: Sequence[str | None] | None, count: int) -> list[dict[str, str] | None]:
    """Plotly's customdata for marks that open a page when clicked."""
    return [{"href": link} if link else None for link in (links or [None] * count)]
