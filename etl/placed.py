"""What was made of a sheet: which table, under which headings, and what there is to say about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

#: What an office has answered: {(table, heading as plain words): column, or None for "not one of ours"}; under the
#: table "" the plain name of a sheet: its table, or None.
#: Under "flow#order", "flow#mark" and "flow#whole", by column of flow: the order of day and month ("day", "month"), the
#: decimal mark ("," or ".") and what percentages are out of ("1", "100") where the column proves none.
Answered = Mapping[tuple[str, str], str | None]


@dataclass(frozen=True)
class Heading:
    """One heading as received and the column it was taken for (`column` None when none).

    `order` is the order of day and month the heading asks for, or an answer says; `mark` the decimal mark one says,
    `whole` what an answer says the percentages are out of ("1", "100");
    `is_unit_above` says that its unit stands on a line above the headings.
    """

    position: int
    text: str
    column: str | None = None
    how: str = "exact"
    score: float = 1.0
    scale: int = 1
    currency: str | None = None
    order: str | None = None
    mark: str | None = None
    whole: str | None = None
    is_unit_above: bool = False


@dataclass(frozen=True)
class Remark:
    """Something to say about a heading or a sheet: a rule, the column's position (None for the sheet), arguments."""

    rule: str
    position: int | None = None
    value: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Spread:
    """One of several columns whose values are rows of their own: its headings, and what they say of those rows.

    `says` gives the text of other columns of the table ({"kind": "receipt"}, {"year": "2026", "month": "3"}); `tag` is
    what sets these rows' keys apart ("" where each row has one value). `among` are the positions of the only rows
    whose values these are (None: all that have one).
    """

    headings: tuple[Heading, ...]
    says: Mapping[str, str]
    tag: str
    among: frozenset[int] | None = None


@dataclass(frozen=True)
class Placed:
    """A recognised table of a sheet.

    `header` is the position of the last row of headings among the sheet's rows (-1: no header) and `top` of the first;
    its rows end before `until` (None: with the sheet) and its columns lie from `left` to before `right`. `says` gives
    the text of columns that the sheet says once for all its rows.
    """

    table: str | None
    header: int = -1
    headings: tuple[Heading, ...] = ()
    language: str | None = None
    remarks: tuple[Remark, ...] = ()
    family: str | None = None
    alias: str | None = None
    top: int = -1
    until: int | None = None
    left: int = 0
    right: int | None = None
    spreads: tuple[Spread, ...] = ()
    says: Mapping[str, str] = field(default_factory=dict)

    def said(self, *remarks: Remark) -> "Placed":
        """The same table with more remarks."""
        return replace(self, remarks=(*self.remarks, *remarks))

    @property
    def taken(self) -> int:
        """How many columns of the table are known: by a heading, or by what the headings of values say."""
        spread = {heading.column for each in self.spreads for heading in each.headings}
        spread |= {column for each in self.spreads for column in each.says}
        return len({heading.column for heading in self.headings if heading.column} | spread)

    @property
    def places(self) -> frozenset[int]:
        """The columns of the sheet that are read."""
        spread = {heading.position for each in self.spreads for heading in each.headings}
        return frozenset({heading.position for heading in self.headings if heading.column} | spread)
