"""What can be wrong with a question, said in the reader's language with the nearest right word."""

import difflib
from collections.abc import Iterable

import words


class QuestionError(Exception):
    """A question that cannot be answered as it was put. `say(lang)` tells the reader why and what to do."""

    def __init__(self, key: str, **arguments: str) -> None:
        self.key = key
        self.arguments = arguments
        super().__init__(self.say("en"))

    def say(self, lang: str) -> str:
        """The sentence for a reader of that language."""
        return words.say(self.key, lang, **self.arguments)


class UnknownMetric(QuestionError, LookupError):
    """No metric bears that name."""


class UnknownColumn(QuestionError, LookupError):
    """The metric's view has no such column to break down or filter by."""


class UnknownValue(QuestionError, LookupError):
    """No row bears that value in that column."""


class WrongValue(QuestionError, ValueError):
    """The value cannot be read as the column's type."""


class OutOfSight(QuestionError, PermissionError):
    """The viewer sees some offices only, and nothing in that table says whose a row is."""


class OfPersons(QuestionError, PermissionError):
    """The column tells one person from another, and nobody is told."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name closest to `name`, capitals or not, or the first in the alphabet where none is close."""
    candidates = sorted(known)
    folded = {candidate.casefold(): candidate for candidate in reversed(candidates)}
    close = difflib.get_close_matches(name.casefold(), folded, n=1, cutoff=0.5)
    return folded[close[0]] if close else (candidates[0] if candidates else "")
