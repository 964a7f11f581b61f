"""Headings that come near a column's own: misspelt, shortened, in half of the heading, or among other words."""

import re
from collections.abc import Collection
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

import schema
from etl import headings
from etl.spell import plain_heading, without_numbering

#: A misspelt heading is accepted when one column only comes this near (Jaro-Winkler), at most two letters off.
NEAR_ENOUGH = 0.92
FARTHEST_LETTERS = 2
#: Below this no heading is worth proposing.
WORTH_PROPOSING = 0.84
#: How likely a column is whose words the heading holds among others.
AMONG_OTHERS = 0.75
#: What a word of the heading weighs that no column has.
UNKNOWN_WORD = 0.6
#: How sure a heading of shortened words is when one column only has words that begin so.
SHORTENED = 0.95
#: Letters of the shortest word that may stand for a longer one.
SHORTEST_STEM = 2
#: Letters of the shortest word that may miss one, and of the shortest that may miss two.
SHORTEST_COMPARED, LONG_WORD = 4, 9
#: "N°" before a word that no column has tells the key at most: "N° d'ordre" is no list of needs.
NUMBER = "n"
#: Shortened words that may stand without their full stop.
_SHORT = frozenset(
    """val org resp desc benef bene prev ech sign sig part cat obs com dev est proj stat imp resp exp tot prog trim
    ind perf pers pop nat cont conf ben mon part secteur ref terr loc""".split()  # noqa: SIM905
)


def nearness(text: str, other: str) -> float:
    """How near two spellings are, 0 to 1; 0 when more than two letters or a quarter of them differ.

    Two neighbours that changed places are one letter: "Montnat".
    """
    letters = OSA.distance(text, other, score_cutoff=FARTHEST_LETTERS)
    if letters and _of_other_small_words(text, other):
        return 0.0
    if letters > FARTHEST_LETTERS or 4 * letters > max(len(text), len(other)):
        return 0.0
    return JaroWinkler.similarity(text, other)


def _of_other_small_words(text: str, other: str) -> bool:
    """Whether two spellings differ by short whole words alone: what is "versé par" is not what is "versé à"."""
    apart = set(text.split()) ^ set(other.split())
    return len(text.split()) == len(other.split()) > 1 and all(len(word) < SHORTEST_COMPARED for word in apart)


def candidates(table: str, text: str, free: set[str]) -> dict[str, float]:
    """{free column: how near one of its headings comes}: misspelt, shortened, or in half of the heading."""
    short = _shortened(table, text) & free
    if len(short) == 1:
        return dict.fromkeys(short, SHORTENED)
    found = {column: score for column, score in _near(table, text) if column in free}
    for column in _halves(table, text) | short:
        if column in free:
            found[column] = max(SHORTENED, found.get(column, 0.0))
    return found


@lru_cache(maxsize=8192)
def _near(table: str, text: str) -> tuple[tuple[str, float], ...]:
    """(column, how near the spelling of one of its headings comes) of the columns worth proposing."""
    written = [*headings.forms(text), *(form for half in headings.parts(text) for form in headings.forms(half))]
    bags = [headings.bag_of(form) for form in written]
    found: dict[str, float] = {}
    for alias in _within_letters(table, written):
        score = max(nearness(form, alias) for form in written)
        if score >= WORTH_PROPOSING:
            for column, _, _ in headings.aliases(table)[alias]:
                found[column] = max(score, found.get(column, 0.0))
    for bag in bags:
        for other, columns in _bags_of_length(table, len(bag)):
            if score := word_by_word(bag, other):
                for column in columns:
                    found[column] = max(score, found.get(column, 0.0))
    return tuple(found.items())


def _within_letters(table: str, written: list[str]) -> list[str]:
    """The headings of a table, in its order, from which one of these is few letters away."""
    known = _spelt(table)
    near = {
        place
        for form in written
        for _, _, place in process.extract(form, known, scorer=OSA.distance, score_cutoff=FARTHEST_LETTERS, limit=None)
    }
    return [known[place] for place in sorted(near)]


@cache
def _spelt(table: str) -> tuple[str, ...]:
    """Every spelling of the headings of a table."""
    return tuple(headings.aliases(table))


@cache
def _bags_of_length(table: str, length: int) -> tuple[tuple[headings.Bag, frozenset[str]], ...]:
    """(words in any order, their columns) of the headings of so many words."""
    return tuple(
        (bag, frozenset(column for column, _, _ in entries))
        for bag, entries in headings.bags(table).items()
        if len(bag) == length
    )


def word_by_word(words: headings.Bag, others: headings.Bag) -> float:
    """How near two headings are, each word beside its own: a letter off in a word of four, two in a word of nine."""
    if not words or len(set(words) - set(others)) > FARTHEST_LETTERS:
        return 0.0
    left = [other for other in others if other not in words]
    letters = 0
    for word in (word for word in words if word not in others):
        near = {other: OSA.distance(word, other) for other in left}
        best = min(near, key=lambda other: near[other], default=None)
        allowed = 2 if len(word) >= LONG_WORD else 1 if len(word) >= SHORTEST_COMPARED else 0
        if best is None or near[best] > allowed:
            return 0.0
        left.remove(best)
        letters += near[best]
    return 1.0 - 0.03 * letters if letters <= FARTHEST_LETTERS else 0.0


def contained(table: str, text: str, free: set[str]) -> str | None:
    """The one free column whose words are all in the heading, the most words winning: worth asking, no more."""
    words = {word for form in headings.forms(text) for word in headings.bag_of(form)}
    found: dict[str, int] = {}
    for bag, entries in headings.bags(table).items():
        if words.issuperset(bag):
            for column in {column for column, _, _ in entries}:
                found[column] = max(len(bag), found.get(column, 0))
    most = max(found.values(), default=0)
    best = [column for column, count in found.items() if count == most]
    return best[0] if len(best) == 1 and best[0] in free else None


@cache
def _vocabulary(table: str) -> dict[str, frozenset[str]]:
    """{column: the words of all its headings}, in any language."""
    found: dict[str, set[str]] = {}
    for bag, entries in headings.bags(table).items():
        for column, _, _ in entries:
            found.setdefault(column, set()).update(bag)
    return {column: frozenset(words) for column, words in found.items()}


def spoken(table: str, text: str, columns: Collection[str]) -> dict[str, float]:
    """{column: how much of the heading its words say, 0 to 1}, among these columns; a word all of them have says none.

    "Date first approached" is the first contact's where the other columns are dates of something else.
    """
    bare = headings.ANY_BRACKET.sub(" ", text)
    words = headings.bag_of(plain_heading(bare)) or headings.bag_of(plain_heading(text))
    known = {column: _vocabulary(table).get(column, frozenset()) for column in columns}
    whole = 0.0
    told = dict.fromkeys(columns, 0.0)
    keys = schema.TABLES[table].key
    for word in set(words):
        bearers = [column for column in columns if word in known[column]]
        worth = UNKNOWN_WORD if not bearers else 1.0 if len(bearers) == 1 else (1 - len(bearers) / len(columns)) ** 0.5
        whole += worth
        for column in bearers:
            if word != NUMBER or column in keys:
                told[column] += worth
    return {column: score / whole for column, score in told.items() if score} if whole else {}


@lru_cache(maxsize=8192)
def _halves(table: str, text: str) -> frozenset[str]:
    """The columns that one half of the heading names when no other half names another."""
    named = [{column for _, column in headings.claims(table, half)[:1]} for half in headings.parts(text)]
    columns = frozenset().union(*named)
    return columns if len(columns) == 1 else frozenset()


@lru_cache(maxsize=8192)
def _shortened(table: str, text: str) -> frozenset[str]:
    """The columns whose words begin as these do: "Org. bénéf." is the organization that benefits."""
    for form in _dotted(text):
        if not any(is_short for _, is_short in form):
            continue
        columns: set[str] = set()
        for alias, entries in headings.aliases(table).items():
            words = [headings.stem(word) for word in alias.split() if word not in headings.SMALL]
            if len(words) == len(form) and _begins(form, words):
                columns.update(column for column, _, _ in entries)
        if columns:
            return frozenset(columns)
    return frozenset()


def _dotted(text: str) -> list[list[tuple[str, bool]]]:
    """The heading's words, each with whether it is shortened; whole, then without its brackets."""
    found = []
    bare = without_numbering(text)
    for written in dict.fromkeys((bare, headings.ANY_BRACKET.sub(" ", bare))):
        words: list[tuple[str, bool]] = []
        for piece in re.findall(r"[^\s.,;:/()\[\]'’-]+\.?", written):
            for word in plain_heading(piece.rstrip(".")).split():
                if word not in headings.SMALL:
                    short = (piece.endswith(".") or word in _SHORT) and len(word) >= SHORTEST_STEM
                    words.append((word if short else headings.stem(word), short))
        found.append(words)
    return found


def _begins(form: list[tuple[str, bool]], words: list[str]) -> bool:
    left = list(words)
    for word, is_short in form:
        match = next((other for other in left if other == word or (is_short and other.startswith(word))), None)
        if match is None:
            return False
        left.remove(match)
    return True
