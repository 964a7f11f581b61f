"""What a question returns: named columns and rows, small enough to read, ready for a chart, a table or JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Answer:
    """Rows by breakdown columns, then metrics in the order asked. `parts` keeps the two sums behind each ratio."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    version: str = ""
    _parts: Mapping[str, tuple[tuple[float | None, float | None], ...]] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.rows)

    def records(self) -> list[dict[str, Any]]:
        """One dictionary per row."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def column(self, name: str) -> list[Any]:
        """One column as a list, in row order."""
        place = self.columns.index(name)
        return [row[place] for row in self.rows]

    def value(self, name: str) -> float | None:
        """The single figure of a question without breakdown; None when it does not apply."""
        if not self.rows:
            return None
        return self.rows[0][self.columns.index(name)]

    def parts(self, name: str) -> list[tuple[float | None, float | None]]:
        """(top, bottom) of a ratio, row by row, so that few cases can be shown as “3 of 4”."""
        return list(self._parts[name])

    def by(self, *names: str) -> dict[Any, Any]:
        """The last column keyed by the first (or by a tuple of the `names`): for look-ups while drawing."""
        places = [self.columns.index(name) for name in names]
        key = (lambda row: row[places[0]]) if len(places) == 1 else (lambda row: tuple(row[p] for p in places))
        return {key(row): row[-1] for row in self.rows}

    def frame(self) -> "pd.DataFrame":
        """The same rows as a pandas frame."""
        import pandas

        return pandas.DataFrame(list(self.rows), columns=list(self.columns))
