"""Rows of a table written as they are read: of thousands a page shows a dozen, an export all of them."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any


class Written(Sequence[Any]):
    """What `write` makes of each of `things`, made when it is asked for: cells of a row, or where the row leads."""

    __slots__ = ("_things", "_write")

    def __init__(self, things: Sequence[Any], write: Callable[[Any], Any]) -> None:
        self._things = things
        self._write = write

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[Any]:
        return map(self._write, self._things)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self._write(thing) for thing in self._things[place]]
        return self._write(self._things[place])
