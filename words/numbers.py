"""Numbers, money and dates as each language writes them (WFP editorial style, screens.md 6.1). None reads as “—”."""

from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

#: A figure that does not apply: an empty denominator, an absent value. Never zero.
NOTHING = "—"
NARROW = "\u202f"
HARD = "\u00a0"

#: (threshold, short scale) per language; Spanish has no "billones" for 10^9.
_SCALES = {
    "fr": ((1e9, "Md"), (1e6, "M"), (1e3, "k")),
    "en": ((1e9, "bn"), (1e6, "M"), (1e3, "k")),
    "es": ((1e9, "mil M"), (1e6, "M"), (1e3, "k")),
}


@cache
def _locale(lang: str) -> Locale:
    return Locale.parse({"fr": "fr_FR", "en": "en_GB", "es": "es_ES"}[lang])


def _spaced(text: str, lang: str) -> str:
    """Thousands by a narrow no-break space in French and Spanish, by a comma in English."""
    if lang == "en":
        return text
    return text.replace("\u202f", NARROW).replace("\u00a0", NARROW).replace(".", NARROW if lang == "es" else ".")


@cache
def _pattern(digits: int) -> str:
    return "#,##0" + ("." + "0" * digits if digits else "")


def decimal(number: float | None, lang: str, digits: int = 1) -> str:
    """`number` with `digits` decimals: 1 234,5 · 1,234.5 · 1 234,5."""
    if number is None:
        return NOTHING
    return _written(round(number, digits) + 0.0, lang, digits)


@lru_cache(maxsize=65_536)
def _written(number: float, lang: str, digits: int) -> str:
    """A rounded number as text; pages write the same few thousand again and again."""
    return _spaced(format_decimal(number, _pattern(digits), locale=_locale(lang)), lang)


def whole(number: float | None, lang: str) -> str:
    """A count, to the unit."""
    return decimal(number, lang, 0)


def _scaled(number: float, lang: str) -> tuple[str, str]:
    size = abs(number)
    for threshold, word in _SCALES[lang]:
        if size >= threshold * 0.9995:
            scaled = number / threshold
            digits = 0 if threshold == 1e3 else 2 if threshold == 1e9 and abs(scaled) < 10 else 1
            if threshold == 1e6 and lang != "en" and abs(scaled) >= 1000:
                digits = 0
            return decimal(scaled, lang, digits), word
    return decimal(number, lang, 0), ""


def compact(number: float | None, lang: str) -> str:
    """A count for a title: 1,27 M · 402 k · 96, three significant figures at most."""
    if number is None:
        return NOTHING
    size = abs(number)
    for threshold, word in _SCALES[lang]:
        if size >= threshold * 0.9995:
            scaled = number / threshold
            digits = 2 if abs(scaled) < 10 and threshold > 1e3 else 1 if abs(scaled) < 100 and threshold > 1e3 else 0
            return f"{decimal(scaled, lang, digits)}{HARD}{word}"
    return whole(number, lang)


def money(usd: float | None, lang: str) -> str:
    """US dollars for a screen: 18,4 M$ · $18.4M · 18,4 M$; 450 k$ · $450k."""
    if usd is None:
        return NOTHING
    text, word = _scaled(usd, lang)
    if lang == "en":
        sign = "-" if text.startswith("-") else ""
        return f"{sign}${text.lstrip('-')}{word}"
    return f"{text}{HARD}{word}$"


def money_exact(usd: float | None, lang: str, cents: bool = True) -> str:
    """US dollars to the cent (or to the dollar), for tables and reconciliations."""
    if usd is None:
        return NOTHING
    text = decimal(usd, lang, 2 if cents else 0)
    if lang == "en":
        sign = "-" if text.startswith("-") else ""
        return f"{sign}${text.lstrip('-')}"
    return f"{text}{HARD}$"


def percent(ratio: float | None, lang: str, digits: int = 0) -> str:
    """A ratio (0.82) as a percentage: 82 % · 82% · 82 %."""
    if ratio is None:
        return NOTHING
    text = decimal(ratio * 100, lang, digits)
    return f"{text}%" if lang == "en" else f"{text}{NARROW}%"


def signed_percent(ratio: float | None, lang: str, digits: int = 0) -> str:
    """A change, its sign always written: +11 % · −4 %."""
    if ratio is None:
        return NOTHING
    text = percent(abs(ratio), lang, digits)
    return text if round(ratio * 100, digits) == 0 else ("+" if ratio > 0 else "\u2212") + text


def points(change: float | None, lang: str) -> str:
    """A change between two ratios, in percentage points: +4 pts · −2 pp."""
    if change is None:
        return NOTHING
    unit = {"fr": "pts", "en": "pts", "es": "pp"}[lang]
    sign = "+" if change > 0 else "\u2212" if change < 0 else ""
    return f"{sign}{decimal(abs(change) * 100, lang, 0)}{HARD}{unit}"


def day(when: date | None, lang: str) -> str:
    """A date in full: 30 sept. 2026 · 30 Sep 2026 · 30 sept 2026."""
    return NOTHING if when is None else format_date(when, "d MMM y", locale=_locale(lang))


def month(when: date | str | None, lang: str, short: bool = True) -> str:
    """The month of a date or of '2026-09', without the year: sept. · Sep · sept."""
    if when is None:
        return NOTHING
    if isinstance(when, str):
        when = date(int(when[:4]), int(when[5:7]), 1)
    return format_date(when, "LLL" if short else "LLLL", locale=_locale(lang))


def quarter(period: str | None, lang: str) -> str:
    """'2026-Q3' as people write it: T3 2026 · Q3 2026 · T3 2026. Other periods read as they are."""
    if period is None:
        return NOTHING
    year, _, part = period.partition("-Q")
    return f"{'Q' if lang == 'en' else 'T'}{part} {year}" if part else period


def value(number: float | None, unit: str, lang: str) -> str:
    """A metric's value by its unit: usd, ratio, count, persons, days, hours, index, usd_ratio, gap (in points)."""
    if number is None:
        return NOTHING
    match unit:
        case "usd":
            return money(number, lang)
        case "ratio":
            return percent(number, lang)
        case "gap":
            return points(number, lang)
        case "persons":
            return compact(number, lang)
        case "index":
            return decimal(number, lang, 2)
        case "usd_ratio" | "days" | "hours":
            return decimal(number, lang, 1)
        case _:
            return whole(number, lang)
