"""Names as they are searched: accents, case and the order of words do not count, a slip is forgiven.

The words of all names stand in one alphabet; the names that hold the words from one place of it to another are a slice,
so that a question costs what it finds and not what is known.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain

import numpy as np
from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA

#: What a word of the question is worth where a name holds it whole, begins a word with it, holds it inside one, or
#: holds one that is a slip away.
WHOLE, BEGINNING, INSIDE, SLIPPED = 4.0, 3.0, 1.0, 0.5
#: Words of a question that are looked for; longer ones are sentences, not names.
MOST_WORDS = 8
#: Letters from which one slip is forgiven, and two; shorter words are all a slip away from each other.
ONE_SLIP, TWO_SLIPS = 4, 8

_WORD = re.compile(r"[a-z0-9]+")


def words_of(text: str) -> list[str]:
    """The words of a text in any script, as they are compared: Latin letters, no accents, no case."""
    return _WORD.findall((text if text.isascii() else anyascii(text)).casefold())


class Index:
    """The words of a list of texts, each text told by its place."""

    def __init__(self, texts: Sequence[str]) -> None:
        holders: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            for word in set(words_of(text)):
                holders.setdefault(word, []).append(place)
        self.count = len(texts)
        self.words = sorted(holders)
        listed = [holders[word] for word in self.words]
        self.places = np.fromiter(chain.from_iterable(listed), np.int64)
        self.starts = np.cumsum([0, *(len(places) for places in listed)])
        self.lengths = np.array([len(text) for text in texts], np.int64)
        self.written = "\n".join(["", *self.words, ""])
        self.lines = np.cumsum([1, *(len(word) + 1 for word in self.words)])
        self.of_length: dict[int, list[int]] = {}
        for line, word in enumerate(self.words):
            self.of_length.setdefault(len(word), []).append(line)

    def find(self, asked: Sequence[str], forgiving: bool = False) -> list[int]:
        """The places of the texts that hold every word asked, best first; `forgiving` of slips where told."""
        worth = np.zeros(self.count)
        holds = np.ones(self.count, bool)
        for word in asked[:MOST_WORDS]:
            found = self._worth(word, forgiving)
            worth += found
            holds &= found > 0
        places = np.flatnonzero(holds) if asked else np.empty(0, np.int64)
        return [int(place) for place in places[np.lexsort((self.lengths[places], -worth[places]))]]

    def _worth(self, word: str, forgiving: bool) -> np.ndarray:
        """What `word` is worth in each text."""
        worth = np.zeros(self.count)
        if forgiving:
            for line in self._slips(word):
                worth[self._holding(line, line + 1)] = SLIPPED
        for line in self._inside(word):
            worth[self._holding(line, line + 1)] = INSIDE
        first, last = bisect_left(self.words, word), bisect_left(self.words, word + "\x7f")
        worth[self._holding(first, last)] = BEGINNING
        if first < len(self.words) and self.words[first] == word:
            worth[self._holding(first, first + 1)] = WHOLE
        return worth

    def _holding(self, first: int, last: int) -> np.ndarray:
        """The texts that hold a word of the alphabet from `first` up to, not with, `last`."""
        return self.places[self.starts[first] : self.starts[last]]

    def _inside(self, word: str) -> list[int]:
        """The words that hold this one, as long as it says something."""
        found, place = [], self.written.find(word) if len(word) > 2 else -1
        while place >= 0:
            found.append(place)
            place = self.written.find(word, place + 1)
        return [int(line) for line in np.unique(np.searchsorted(self.lines, found, "right") - 1)]

    def _slips(self, word: str) -> list[int]:
        """The words one slip away, or two from a long one: a letter too many, too few, another, or two changed over."""
        if len(word) < ONE_SLIP:
            return []
        most = 1 if len(word) < TWO_SLIPS else 2
        lengths = range(len(word) - most, len(word) + most + 1)
        lines = [line for length in lengths for line in self.of_length.get(length, ())]
        near = process.extract(
            word, [self.words[line] for line in lines], scorer=OSA.distance, score_cutoff=most, limit=None
        )
        return [lines[place] for _, _, place in near]
