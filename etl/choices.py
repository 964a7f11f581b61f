"""Closed lists as people write them: a value by its code, its name in any language, or another accepted spelling."""

from functools import cache

from rapidfuzz import fuzz, process

import schema
from etl.spell import plain
from settings import organisation

#: A proposal must be at least this like the value (0 to 100).
LIKE_ENOUGH = 62.0
#: Truths and untruths in three languages.
YES = frozenset(
    map(plain, ("oui", "o", "yes", "y", "sí", "si", "s", "x", "vrai", "true", "verdadero", "1", "✓", "ok", "v"))
)
NO = frozenset(map(plain, ("non", "n", "no", "faux", "false", "falso", "0")))


@cache
def words(list_name: str) -> dict[str, str]:
    """{plain words: code} of a closed list: codes first, then names, then other spellings."""
    found: dict[str, str] = {}
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
            for name in schema.countries()[office.country].label.values():
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
    return None


def nearest(known: dict[str, str], text: str) -> str | None:
    """The code whose spelling is most like the value; None when none is like it."""
    found = process.extractOne(plain(text), known.keys(), scorer=fuzz.WRatio, score_cutoff=LIKE_ENOUGH)
    return known[found[0]] if found else None


def examples(list_name: str, lang: str, count: int = 4) -> str:
    """The first names of a list, for the sentence that says what was expected."""
    listed = list(schema.choices(list_name).values())
    shown = ", ".join(choice.label[lang] for choice in listed[:count])
    return shown + ("…" if len(listed) > count else "")
