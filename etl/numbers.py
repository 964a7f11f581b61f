"""Numbers as people type them in three languages, each with every reading it allows; nothing is guessed here."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import schema
from etl.spell import plain, seen

#: What a letter or word after a number multiplies it by.
SCALES = {
    "k": 1_000, "000": 1_000, "000s": 1_000, "x1000": 1_000, "x 1000": 1_000, "thousands": 1_000, "mille": 1_000,
    "mil": 1_000, "millier": 1_000, "milliers": 1_000, "thousand": 1_000, "miles": 1_000,
    "m": 1_000_000, "mm": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "million": 1_000_000, "millions": 1_000_000,
    "millon": 1_000_000, "millones": 1_000_000,
    "md": 1_000_000_000, "mds": 1_000_000_000, "mrd": 1_000_000_000, "bn": 1_000_000_000, "milliard": 1_000_000_000,
    "milliards": 1_000_000_000, "billion": 1_000_000_000, "mil millones": 1_000_000_000, "mil m": 1_000_000_000,
}  # fmt: skip
#: Signs that name one currency beyond doubt among our offices; "$" alone is the US dollar (workbook.md).
SIGNS = {
    "$": "USD",
    "us$": "USD",
    "usd$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₦": "NGN",
    "₹": "INR",
    "₺": "TRY",
    "₴": "UAH",
}

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]+")
#: A body may begin with its decimal mark (".49"), unless the mark ends a word ("Rs.500").
_SHAPE = re.compile(
    r"^(?P<before>[^\d]*?)(?P<body>(?:\d|(?<![^\W\d_])[.,](?=\d))[\d\s\u00a0\u2007\u2009\u202f'’.,]*)(?P<after>.*)$",
    re.DOTALL,
)
_GROUPED_BY_SPACE = re.compile(r"^\d{1,3}(?: \d{3})+$")
_GROUPED = {
    ",": re.compile(r"^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$"),
    ".": re.compile(r"^\d{1,3}(?:\.\d{3})+$"),
}


@dataclass(frozen=True, slots=True)
class Number:
    """What one cell may say. `other` is the second reading of `1,234`; `mark` the decimal mark the cell proves."""

    value: Decimal
    other: Decimal | None = None
    mark: str | None = None
    separator: str | None = None
    currency: str | None = None
    is_percent: bool = False


@cache
def _currency_words() -> dict[str, str]:
    """Codes, names and other spellings of currencies, as plain words."""
    words = {code.casefold(): code for code in schema.currencies()}
    for code, choice in schema.currencies().items():
        for name in (*choice.label.values(), *choice.also):
            words.setdefault(plain(name), code)
    return words


@cache
def unit(text: str) -> tuple[int, str | None] | None:
    """The scale and currency that words such as `k€`, `M$`, `milliers de FCFA` or `USD` mean; None for other words."""
    word = text.strip(" .()[]'’").casefold()
    if not word:
        return 1, None
    if word in SIGNS:
        return 1, SIGNS[word]
    if word in SCALES:
        return SCALES[word], None
    currency = _currency_words().get(plain(word))
    if currency:
        return 1, currency
    for length in range(len(word) - 1, 0, -1):
        for first, second in ((word[:length], word[length:]), (word[-length:], word[:-length])):
            scale = SCALES.get(first.strip())
            rest = re.sub(r"^(?:de |d'|d’|of |en )", "", second.strip())
            code = SIGNS.get(rest) or _currency_words().get(plain(rest))
            if scale and code:
                return scale, code
    return None


def _body(body: str) -> tuple[Decimal, Decimal | None, str | None, str | None] | None:
    """(value, other reading, decimal mark proved, separator in doubt) of digits and separators."""
    digits = _SPACES.sub(" ", body).strip()
    ending = digits[-1]
    if ending in ".,":
        digits = digits[:-1]
    spaced = " " in digits
    whole, mark, fraction = digits, "", ""
    last = max(digits.rfind(","), digits.rfind("."))
    if last >= 0:
        whole, mark, fraction = digits[:last], digits[last], digits[last + 1 :]
    if spaced and not _GROUPED_BY_SPACE.match(whole.replace(",", " ").replace(".", " ")):
        return None
    whole = whole.replace(" ", "")
    if not mark:
        return Decimal(whole), None, None, None
    other_mark = "." if mark == "," else ","
    if " " in fraction:
        return None
    if other_mark in whole:
        if not _GROUPED[other_mark].match(whole) or mark in whole:
            return None
        return Decimal(f"{whole.replace(other_mark, '')}.{fraction or 0}"), None, mark, None
    if mark in whole:
        if not _GROUPED[mark].match(f"{whole}{mark}{fraction}"):
            return None
        return Decimal((whole + fraction).replace(mark, "")), None, other_mark, None
    decimal = Decimal(f"{whole or 0}.{fraction or 0}")
    if len(fraction) != 3 or spaced or not whole or len(whole) > 3 or whole.startswith("0"):
        return decimal, None, mark, None
    return Decimal(whole + fraction), decimal, None, mark


def read(text: str) -> Number | None:
    """Every reading of one cell, or None when it is not a number. Brackets and a trailing minus mean negative."""
    shape = _SHAPE.match(seen(text).strip())
    if not shape:
        return None
    before, after = shape["before"].strip(), shape["after"].strip()
    if shape["body"].rstrip()[-1:] in ",.":
        after = after.lstrip("-–— ")
    negative = False
    if before.endswith("(") and after.startswith(")") or (before.startswith("(") and after.endswith(")")):
        negative, before, after = True, before.strip("("), after.strip(")")
    for sign in "-−–+":
        if before.startswith(sign) or before.endswith(sign):
            negative, before = negative or sign != "+", before.strip(sign)
        elif after == sign or after.startswith(f"{sign}") and len(after) > 1 and not after[1:].strip():
            negative, after = True, after.strip(sign)
    is_percent = "%" in after
    after = after.replace("%", "")
    units = [unit(_SPACES.sub(" ", words).strip()) for words in (before, after)]
    body = _body(shape["body"])
    if body is None or None in units:
        return None
    (first_scale, first_code), (second_scale, second_code) = units  # type: ignore[misc]
    if first_code and second_code and first_code != second_code:
        return None
    factor = Decimal(first_scale * second_scale * (-1 if negative else 1))
    value, other, mark, doubt = body
    return Number(
        value=value * factor,
        other=None if other is None else other * factor,
        mark=mark,
        separator=doubt,
        currency=first_code or second_code,
        is_percent=is_percent,
    )


#: What people put before a number they are not sure of.
_ABOUT = re.compile(
    r"^(?:~|≈|±|env(?:iron)?\.?|approx(?:\.|imately|imativement)?|about|circa|ca\.?|aprox\.?|unos|plus de|>|<)\s*", re.I
)


def about(text: str) -> Decimal | None:
    """The number that "environ 12 000" speaks of, for a proposal; None where it speaks of none, or of two."""
    bare = _ABOUT.sub("", text.strip())
    found = read(bare) if bare != text.strip() else None
    return found.value if found and found.other is None else None


_WORDS = {
    "zero": 0, "cero": 0, "un": 1, "une": 1, "one": 1, "uno": 1, "una": 1, "deux": 2, "two": 2, "dos": 2, "trois": 3,
    "three": 3, "tres": 3, "quatre": 4, "four": 4, "cuatro": 4, "cinq": 5, "five": 5, "cinco": 5, "six": 6, "seis": 6,
    "sept": 7, "seven": 7, "siete": 7, "huit": 8, "eight": 8, "ocho": 8, "neuf": 9, "nine": 9, "nueve": 9, "dix": 10,
    "ten": 10, "diez": 10, "onze": 11, "eleven": 11, "once": 11, "douze": 12, "twelve": 12, "doce": 12, "treize": 13,
    "thirteen": 13, "trece": 13, "quatorze": 14, "fourteen": 14, "catorce": 14, "quinze": 15, "fifteen": 15,
    "quince": 15, "seize": 16, "sixteen": 16, "dieciseis": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "vingt": 20, "twenty": 20, "veinte": 20, "trente": 30, "thirty": 30, "treinta": 30, "quarante": 40, "forty": 40,
    "cuarenta": 40, "cinquante": 50, "fifty": 50, "cincuenta": 50, "soixante": 60, "sixty": 60, "sesenta": 60,
    "seventy": 70, "setenta": 70, "eighty": 80, "ochenta": 80, "ninety": 90, "noventa": 90,
    "cent": 100, "cents": 100, "hundred": 100, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
    "quinientos": 500,
}  # fmt: skip
_POWERS = {"mille": 1_000, "mil": 1_000, "thousand": 1_000, "million": 1_000_000, "millions": 1_000_000,
           "millon": 1_000_000, "millones": 1_000_000}  # fmt: skip


def in_words(text: str) -> int | None:
    """The number that words such as `douze mille` write, for a proposal; None for other words."""
    words = [word for word in plain(text).split() if word not in {"et", "and", "y", "de"}]
    if not words or any(word not in _WORDS and word not in _POWERS for word in words):
        return None
    total = part = 0
    for word in words:
        if word in _POWERS:
            total, part = total + max(part, 1) * _POWERS[word], 0
        elif _WORDS[word] == 100 and part:
            part *= 100
        else:
            part += _WORDS[word]
    return total + part
