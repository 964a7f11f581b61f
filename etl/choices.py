"""Closed lists as people write them: a value by its code, its name in any language, or another accepted spelling."""

from functools import cache, cached_property

from rapidfuzz import fuzz, process

import schema
from etl.headings import Bag, bag_of
from etl.spell import plain
from settings import organisation

#: A proposal must be at least this like the value (0 to 100).
LIKE_ENOUGH = 62.0
#: Truths and untruths in three languages.
YES = frozenset(
    map(plain, ("oui", "o", "yes", "y", "sí", "si", "s", "x", "vrai", "true", "verdadero", "1", "✓", "ok", "v"))
)
NO = frozenset(map(plain, ("non", "n", "no", "faux", "false", "falso", "0")))


class Spellings(dict[str, str]):
    """{plain words: code} of a closed list."""

    @cached_property
    def bags(self) -> dict[Bag, str]:
        """{words in any order, without plural or gender: the one code they are}."""
        found: dict[Bag, set[str]] = {}
        for said, code in self.items():
            found.setdefault(bag_of(said), set()).add(code)
        return {bag: codes.pop() for bag, codes in found.items() if bag and len(codes) == 1}

    def loosely(self, folded: str) -> str | None:
        """The code of a value whose words are a spelling's in another form, or all say one: "Entreprise privée"."""
        bag = bag_of(folded)
        each = {self.bags.get((word,)) for word in bag}
        return self.bags.get(bag) or (each.pop() if len(each) == 1 else None)


@cache
def words(list_name: str) -> Spellings:
    """{plain words: code} of a closed list: codes first, then names, then other spellings."""
    found = Spellings()
    listed = schema.choices(list_name)
    for code in listed:
        found.setdefault(plain(code), code)
        found.setdefault(plain(code.replace("_", " ")), code)
    for code, choice in listed.items():
        for name in choice.label.values():
            found.setdefault(plain(name), code)
    for code, choice in listed.items():
        for name in choice.also:
            found.setdefault(plain(name), code)
    found.pop("", None)
    return found


@cache
def office_words(code: str) -> dict[str, str]:
    """{plain words: office code} of an organisation: codes, then names in three languages, whole or before the dash."""
    found: dict[str, str] = {}
    offices = organisation(code).offices
    for office in offices:
        found.setdefault(plain(office.code), office.code)
    for office in offices:
        for name in office.name.values():
            found.setdefault(plain(name), office.code)
            found.setdefault(plain(name.split("—")[0]), office.code)
    for office in offices:
        if office.kind == "country" and office.country:
            country = schema.countries()[office.country]
            for name in (*country.label.values(), *(each for each in country.also if len(each) > 2)):
                found.setdefault(plain(name), office.code)
    found.pop("", None)
    return found


def code(known: dict[str, str], text: str) -> str | None:
    """The code of a value, or None. `10 - Government` and `Government (10)` are read by either half when they agree."""
    folded = plain(text)
    if folded in known:
        return known[folded]
    for cut in (" - ", " – ", ": ", " (", " | ", "/"):
        halves = {known.get(plain(half)) for half in text.split(cut, 1)} if cut in text else set()
        halves.discard(None)
        if len(halves) == 1:
            return halves.pop()
    return known.loosely(folded) if isinstance(known, Spellings) else None


def nearest(known: dict[str, str], text: str) -> str | None:
    """The code whose spelling is most like the value; None when none is like it."""
    found = process.extractOne(plain(text), known.keys(), scorer=fuzz.WRatio, score_cutoff=LIKE_ENOUGH)
    return known[found[0]] if found else None


def examples(list_name: str, lang: str, count: int = 4) -> str:
    """The first names of a list, for the sentence that says what was expected."""
    listed = list(schema.choices(list_name).values())
    shown = ", ".join(choice.label[lang] for choice in listed[:count])
    return shown + ("…" if len(listed) > count else "")
