"""How words written by people are compared: without accents, case, footnote marks or numbering."""

import re
import unicodedata
from functools import lru_cache

#: Cells by which people say "nothing here".
NOTHING_WORDS = frozenset(
    {
        "", "-", "–", "—", "--", "n/a", "na", "n.a.", "n/d", "nd", "n.d.", "s/o", "s.o.", "so", "sans objet", "néant",
        "non applicable", "not applicable", "no aplica", "n/c", "nc", "..", "...", "null", "none", "ninguno", "ninguna",
        "?", "tbd", "tbc", "/", "#n/a",
    }
)  # fmt: skip

#: "N°", "Nº", "No.", "N.º", "Num." all mean "number".
_NUMERO = re.compile(r"\bn\.?\s*[°º]\s*|#\s*", re.IGNORECASE)
#: What is told of somebody beside the name: “Awa Mensah (TGO)”.
_ASIDE = re.compile(r"\([^)]*\)")
_NUMBER_SIGN = re.compile(r"\b(?:n[°ºo]|n\.\s?[°º]|no\.|nos?\.|num\.|numero|number)(?=[\s.:]|$)\.?")
_FOOTNOTE = re.compile(r"[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+|\(\d{1,2}\)\s*$|\[\d{1,2}\]\s*$")
_NUMBERING = re.compile(r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)-]*|\(?[a-z]\)|\(?[a-eg-z]\.|[ivx]{1,4}[.)])\s+(?=\S)")
#: Signs that take no room: marks of direction, joiners, byte-order marks.
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]")
_BREAKS = re.compile(r"[^0-9a-z%$€£+]+")

#: The number of one of several things of a kind: "2e versement", "Cuota n.º 3", "1st payment".
_ORDINAL = re.compile(r"^(?:no?)?([1-9]|1[0-2])(?:er|ere|re|eme|nd|nde|e|o|a|do|da|ra|ro|st|rd|th)?$")
_ATTACHED = re.compile(r"^([a-z]{3,})_?([1-9])$")
_ORDINAL_WORDS = {
    "premier": "1", "premiere": "1", "first": "1", "primer": "1", "primero": "1", "primera": "1", "1ere": "1",
    "deuxieme": "2", "second": "2", "seconde": "2", "segundo": "2", "segunda": "2", "i": "1", "ii": "2", "iii": "3",
    "troisieme": "3", "third": "3", "tercer": "3", "tercero": "3", "tercera": "3", "iv": "4", "v": "5",
    "quatrieme": "4", "fourth": "4", "cuarto": "4", "cuarta": "4", "cinquieme": "5", "fifth": "5", "quinto": "5",
}  # fmt: skip


def unaccented(text: str) -> str:
    """Lower case, accents removed; other signs stay."""
    decomposed = unicodedata.normalize("NFKD", text.replace("°", "º"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """The words of a value, for comparing list values and names: "  Côte d’Ivoire " → "cote d ivoire"."""
    return _BREAKS.sub(" ", unaccented(text)).strip()


def same_person(one: str, other: str) -> bool:
    """Whether two names are one person's: accents, capitals, the order of the words and an office in brackets apart."""
    first, second = (sorted(plain(_ASIDE.sub(" ", name)).split()) for name in (one, other))
    return bool(first) and first == second


@lru_cache(maxsize=65536)
def plain_heading(text: str) -> str:
    """The words of a heading: footnote marks, numbering and the many spellings of "number" evened out."""
    folded = _NUMBER_SIGN.sub("n", unaccented(_NUMERO.sub(" n° ", _UNSEEN.sub("", _FOOTNOTE.sub("", text)))))
    without = _NUMBERING.sub("", folded)
    return _BREAKS.sub(" ", without).strip()


def without_numbering(text: str) -> str:
    """A heading without the number or letter it begins with, its "N.º" a plain n."""
    return _NUMBERING.sub("", unaccented(_NUMERO.sub(" n ", text)).strip())


def without_number(text: str) -> tuple[str, str]:
    """(the words without the number of one of several, that number; "" where there is none)."""
    kept, number = [], ""
    for word in re.split(r"[\s()\[\],:/–—-]+", text):
        bare = plain(word).replace(" ", "")
        found = _ORDINAL_WORDS.get(bare) or (match[1] if (match := _ORDINAL.match(bare)) else "")
        if not found and (match := _ATTACHED.match(bare)):
            found, word = match[2], match[1]
            kept.append(word)
        elif not found:
            kept.append(word)
        if found and not number:
            number = found
    return " ".join(word for word in kept if word and plain(word) != "n"), number


def seen(text: str) -> str:
    """The text without the signs that take no room."""
    return _UNSEEN.sub("", text)


def is_nothing(text: str) -> bool:
    """Whether a cell that should hold a number, a date or a choice says "nothing here"."""
    return text.strip().casefold() in NOTHING_WORDS
