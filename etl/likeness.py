"""How alike two partners' names are, whatever the spelling, legal form or script, and what is to be done about it."""

import csv
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urlsplit

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

import schema
from settings import REFERENCE

#: What is done with two partners: they are surely one, somebody is asked, or nothing.
SAME, ASK, DIFFERENT = "same", "ask", "different"
#: Scores from which two are surely one, and from which somebody is asked: tests/real/test_partner_pairs.py.
SURELY, WORTH_ASKING = 0.97, 0.75
#: A word this long may have one letter wrong.
LONG_WORD = 5
#: Initials this many are an acronym.
SHORTEST_ACRONYM = 3
#: What a word weighs that half the world bears, and a word cut short or misspelt.
GENERIC_WEIGHT, NEARLY = 0.35, 0.9

_WORD = re.compile(r"[a-z0-9]+")
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
#: What stands between two names of one partner: Norad - Norwegian Agency for Development Cooperation.
_BETWEEN = re.compile(r"\s+[-–—/]\s+")
_DOTTED = re.compile(r"\b(?:\w{1,2}\.){2,}")
_NOT_LATIN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: its telling words in order, its legal forms, what it may be abbreviated to."""

    said: str
    words: tuple[str, ...]
    legal: frozenset[str]
    acronyms: frozenset[str]
    initials: frozenset[str]
    is_latin: bool


@dataclass(frozen=True)
class Partner:
    """What the register knows of one partner that may tell it from another, or not."""

    partner_id: str
    name: str
    country: str | None = None
    parent: str | None = None
    website: str | None = None
    is_confidential: bool = False


@dataclass(frozen=True)
class Likeness:
    """Two partners side by side: a score from 0 to 1, what to do, and why (codes, the telling ones first)."""

    score: float
    verdict: str
    evidence: tuple[str, ...] = field(default=())


@cache
def _roles() -> Mapping[str, Mapping[str, str]]:
    """{role: {word: what it stands for}} of data/reference/name_words.csv."""
    found: dict[str, dict[str, str]] = {}
    with (REFERENCE / "name_words.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["role"], {})[row["word"]] = row["means"]
    return found


@cache
def _places() -> frozenset[str]:
    """Words that name a country, in three languages, and the places of the list; no word any organisation bears."""
    words = set(_roles()["place"])
    for country in schema.countries().values():
        for label in country.label.values():
            words.update(word for word in _words(label) if len(word) > 3)
    return frozenset(words - _roles()["generic"].keys() - _roles()["filler"].keys() - {"united", "states", "republic"})


def _words(text: str) -> list[str]:
    """Lower-case words of a text in any script; dotted letters are one word: S.A. de C.V."""
    latin = text if text.isascii() else anyascii(text)
    latin = latin.lower().replace("'", "").replace("&", " and ")
    return _WORD.findall(_DOTTED.sub(lambda found: found[0].replace(".", ""), latin) if "." in latin else latin)


@cache
def taken_apart(said: str) -> Name:
    """A name's words without legal forms and fillers; those alone, where it has no others."""
    roles = _roles()
    means, legal_forms, filler = roles["means"], roles["legal"], roles["filler"]
    inside = [" ".join(_words(part)) for part in _BRACKETS.findall(said)] if "(" in said or "[" in said else []
    listed = _words(_BRACKETS.sub(" ", said) if inside else said) or _words(said)
    beside = [word for part in inside for word in part.split() if word in legal_forms or word in _places()]
    told = [*listed, *beside]
    meant = [word for one in told for word in (means[one].split() if means.get(one) else (one,))]
    last = len(listed) - 1
    fillers = {word for at, word in enumerate(listed) if word in filler and (at < last or len(word) > 1)}
    words = [word for word in meant if word not in legal_forms and word not in fillers]
    kept = words or [word for word in meant if word not in fillers] or meant
    acronyms = {part for part in inside if part and " " not in part and part not in filler}
    if len(kept) == 1:
        acronyms.add(kept[0])
    if len(listed) > 2 and not said.isupper():
        written = said.split()
        acronyms.update(word for word in kept if word.upper() in written)
    letters = "".join([word[0] for word in kept])
    every = "".join([word[0] for word in listed if word not in legal_forms])
    return Name(
        said,
        tuple(map(sys.intern, kept)),
        frozenset(legal_forms.keys() & told),
        frozenset(acronyms),
        frozenset((letters, every)),
        said.isascii() or not _NOT_LATIN.search(said),
    )


def skeleton(word: str) -> str:
    """A word's consonants, those that scripts confuse made one: Aramco and أرامكو are both rmk."""
    told = word.replace("ph", "f").replace("sh", "s").replace("ck", "k").replace("x", "ks")
    bare = re.sub(r"[aeiouyw']", "", told.translate(str.maketrans("cqgjvpz", "kkgjfbs")).replace("j", "g"))
    return re.sub(r"(.)\1+", r"\1", bare)


@cache
def domain(website: str | None) -> str | None:
    """The site of https://www.example.org/fr is example.org; None for what is no address."""
    if not website:
        return None
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.") or None


def forget() -> None:
    """Give back the memory of every name and site taken apart."""
    taken_apart.cache_clear()
    domain.cache_clear()


class Scale:
    """Weighs words by how few names bear them, and compares names with these weights."""

    def __init__(self, names: Iterable[str]) -> None:
        counted: Counter[str] = Counter()
        total = 0
        for name in names:
            counted.update(set(taken_apart(name).words))
            total += 1
        self._bearers, self._total = counted, max(total, 1)

    def bearers(self, word: str) -> int:
        """How many of the names bear a word."""
        return self._bearers[word]

    def weight(self, word: str) -> float:
        """1 for a word of one name only, less for a common or a generic one."""
        rare = 1 - 0.5 * math.log(1 + max(self._bearers[word] - 1, 0)) / math.log(2 + self._total)
        return rare * (GENERIC_WEIGHT if word in _roles()["generic"] else 1.0)

    def compare(self, one: Partner, other: Partner) -> Likeness:
        """The likeness of two partners: their names first, then what else is known of both."""
        score, evidence = self._names(taken_apart(one.name), taken_apart(other.name))
        if score < WORTH_ASKING:
            score, evidence = max((score, evidence), self._parts(one.name, other.name), key=lambda found: found[0])
        if domain(one.website) and domain(one.website) == domain(other.website):
            score, evidence = max(score, min(1.0, score + 0.15)), [*evidence, "domain"]
        if one.parent and other.parent and taken_apart(one.parent).words == taken_apart(other.parent).words:
            evidence.append("parent")
        if one.country and other.country:
            if one.country == other.country:
                evidence.append("country")
            else:
                score, evidence = min(score, SURELY - 0.02), [*evidence, "other-country"]
        verdict = SAME if score >= SURELY else ASK if score >= WORTH_ASKING else DIFFERENT
        return Likeness(round(score, 3), verdict, tuple(evidence))

    def _names(self, one: Name, other: Name) -> tuple[float, list[str]]:
        if one.words == other.words:
            return self._legally(one, other, 1.0, ["name"])
        if sorted(one.words) == sorted(other.words) or "".join(one.words) == "".join(other.words):
            return self._legally(one, other, 0.98, ["words"])
        acronym = _acronym(one, other) or _acronym(other, one)
        if acronym:
            return acronym
        if one.is_latin != other.is_latin:
            return _across_scripts(one, other)
        score, left, right = self._aligned(one.words, other.words)
        if not left and not right:
            return self._legally(one, other, min(score, SURELY - 0.01), ["spelling"])
        return self._leftovers(score, left, right)

    def _parts(self, one: str, other: str) -> tuple[float, list[str]]:
        """Names that hold two names each, or one that is a part of the other: at most a question."""
        left, right = _BETWEEN.split(one), _BETWEEN.split(other)
        if len(left) == len(right) and len(left) > 1:
            pairs = zip(left, right, strict=True)
            alike = min(self._names(taken_apart(mine), taken_apart(theirs))[0] for mine, theirs in pairs)
        elif len(left) > 1 or len(right) > 1:
            whole, parts = (taken_apart(one), right) if len(left) == 1 else (taken_apart(other), left)
            found = [self._names(whole, taken_apart(part))[0] for part in parts]
            alike = max(found) if max(found) >= SURELY else 0.0
        else:
            return 0.0, []
        return (0.85, ["part-named"]) if alike >= WORTH_ASKING else (0.0, [])

    def _legally(self, one: Name, other: Name, score: float, evidence: list[str]) -> tuple[float, list[str]]:
        """Two legal forms that have nothing in common are two companies until somebody says otherwise."""
        if one.legal and other.legal and not (_forms(one) & _forms(other)):
            return min(score, 0.85), [*evidence, "other-legal-form"]
        return score, evidence

    def _aligned(self, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, list[str], list[str]]:
        """(weight of the words both bear ÷ weight of all, words left on each side)."""
        left, right = list(one), list(other)
        shared = 0.0
        for same in (_equal, _nearly):
            for word in list(left):
                found = next((each for each in right if same(word, each)), None)
                if found is not None:
                    left.remove(word)
                    right.remove(found)
                    worth = 1.0 if same is _equal else NEARLY
                    shared += worth * (self.weight(word) + self.weight(found))
        total = sum(map(self.weight, (*one, *other)))
        return shared / total, left, right

    def _leftovers(self, score: float, left: list[str], right: list[str]) -> tuple[float, list[str]]:
        """What only one of the names says may be what makes them two: a kind, a place, a number, a letter."""
        roles = _roles()
        apart = {*left, *right}
        evidence = ["part-of-name"]
        if any(word in roles["kind"] for word in apart):
            return score * 0.7, [*evidence, "other-kind"]
        if apart & _places():
            return score * 0.7, [*evidence, "other-place"]
        if left and right:
            return score * (0.75 if all(len(word) < 3 or word.isdigit() for word in apart) else 0.9), evidence
        return min(score, SURELY - 0.05), evidence


def _forms(name: Name) -> frozenset[str]:
    same = {
        "inc": "corp",
        "incorporated": "corp",
        "corporation": "corp",
        "co": "company",
        "limited": "ltd",
        "pjsc": "pao",
    }
    return frozenset(same.get(word, word) for word in name.legal)


def _equal(one: str, other: str) -> bool:
    return one == other


def _nearly(one: str, other: str) -> bool:
    """One letter wrong in a long word, an umlaut written out, or a word cut short by a column's width."""
    if one in _places() or other in _places():
        return False
    if one.startswith(other) or other.startswith(one):
        return min(len(one), len(other)) >= LONG_WORD - 1 and abs(len(one) - len(other)) <= 3
    if min(len(one), len(other)) < LONG_WORD:
        return False
    unfolded = [re.sub(r"([aou])e", r"\1", word) for word in (one, other)]
    return unfolded[0] == unfolded[1] or (one[0] == other[0] and Levenshtein.distance(one, other) <= 1)


def _acronym(short: Name, whole: Name) -> tuple[float, list[str]] | None:
    """UNICEF and United Nations Children's Fund (UNICEF) are one; the initials alone are worth a question."""
    if len(short.words) > 1 or len(short.words[0]) < SHORTEST_ACRONYM or len(whole.words) < 2:
        return None
    letters = short.words[0]
    has_place = bool(set(whole.words) & _places() - {"america", "american", "europe", "african", "asian"})
    if letters in whole.acronyms and letters not in whole.words:
        return 0.93 if has_place else 0.98, ["acronym-written"]
    if letters in whole.initials and not has_place:
        return 0.8, ["acronym"]
    return None


def _across_scripts(one: Name, other: Name) -> tuple[float, list[str]]:
    """Names in two scripts, by their consonants; nearly never surely, because vowels are lost."""
    left, right = (" ".join(map(skeleton, name.words)).strip() for name in (one, other))
    if not left or not right:
        return 0.0, []
    likeness = 1 - Levenshtein.distance(left, right) / max(len(left), len(right))
    letters = len(left.replace(" ", ""))
    return (0.9 if likeness == 1 and letters > 1 else 0.8 * likeness), ["script"]
