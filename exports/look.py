"""How the house's workbooks look: colours, type and number formats by unit, one place for every sheet."""

from collections.abc import Mapping
from typing import Any

import words

# The tokens of screens.md ("The look in tokens").
INK, SECOND, THIRD = "#10243E", "#4A5B70", "#63738A"
PAPER, CARD, LINE = "#F5F7FA", "#FFFFFF", "#E3E8EF"
PRIMARY, LIGHT = "#0A66B0", "#8FBBE0"
QUIET = "#B4BECB"
#: Sources of income keep one colour each; five parts are never told apart by colour alone.
SOURCES: Mapping[str | None, str] = {
    "individuals": "#0A66B0",
    "businesses": "#D97706",
    "foundations": "#7A1F4B",
    "other": "#7C8798",
    None: "#D5DBE3",
}
#: The parts of a stack that has no colours of its own, from the base upward.
STACK = (PRIMARY, LIGHT, "#7A1F4B", "#D97706", "#7C8798")
#: Shape first, then word, then tint and ink: a grey print still tells them apart.
STATUSES: Mapping[str, tuple[str, str, str]] = {
    "ahead": ("●", "#E5F4EC", "#157347"),
    "on_track": ("●", "#EEF2F6", "#4A5B70"),
    "watch": ("▲", "#FFF4E0", "#8A5200"),
    "late": ("■", "#FCEBEA", "#B3261E"),
    "no_data": ("○", "#EEF2F6", "#4A5B70"),
}
#: Inter is not on every desk; Arial is, and LibreOffice has a twin of the same widths.
FONT = "Arial"
BODY, SMALL, TITLE, ZONE, LARGE = 10, 9, 18, 12, 14

#: The locale tag that makes a month or a decimal comma follow the workbook's language.
LOCALES = {"fr": "[$-40C]", "en": "[$-809]", "es": "[$-C0A]"}
HARD = "\u00a0"
MINUS = '"\u2212"'

#: Columns that hold words; every other unit is a number and aligned right.
WORDS = ("text", "long", "status", "link")


def scale(values: list[float | None]) -> str:
    """The unit dollars are shown in for a column: millions, or thousands where nothing reaches half a million."""
    return "M" if max((abs(value) for value in values if value is not None), default=0) >= 500_000 else "k"


def grouped(value: float | None, decimals: int = 0) -> str:
    """A number format whose thousands stand apart by a hard space, whatever the reader's computer prefers."""
    digits = len(str(int(abs(value or 0))))
    groups = max((digits - 1) // 3, 0)
    whole = "#" + f'"{HARD}"'.join(["", *["###"] * (groups - 1), "##0"]) if groups else "0"
    return whole + ("." + "0" * decimals if decimals else "")


def money(value: float | None, lang: str, shown_in: str = "M") -> str:
    """US dollars in millions or thousands, one decimal; what would round to nothing says that it is small."""
    size, commas = (1e6, ",,") if shown_in == "M" else (1e3, ",")
    if value and abs(value) < 0.05 * size:
        return f'"<{HARD}{words.decimal(0.1, lang)}"' if value > 0 else LOCALES[lang] + f"0.00{commas}"
    body = grouped(None if value is None else value / size, 1) + commas
    return LOCALES[lang] + _both(body)


def number_format(unit: str, value: Any, lang: str, shown_in: str = "M") -> str:
    """Excel's number format for a metric unit and the value it will show.

    Units: those of metrics, and usd_big (the unit said in the cell), usd_exact, change (a ratio with its sign),
    times, change_index, points (percentage points), exact_ratio, decimal, rate, date.
    """
    tag = LOCALES[lang]
    number = value if isinstance(value, int | float) else None
    percent = "0%" if lang == "en" else f'0"{HARD}"%'
    match unit:
        case "usd":
            return money(number, lang, shown_in)
        case "usd_big":
            body = money(number, lang, scale([number]))
            return body if body.startswith('"') else _with_dollar(body, lang, scale([number]))
        case "usd_exact":
            return tag + _both(grouped(number, 2))
        case "ratio":
            return _both(percent)
        case "gap":
            return percent if abs(number or 0) < 0.005 else _signed(percent)
        case "exact_ratio":
            return tag + "0.000000"
        case "decimal":
            return tag + _both(grouped(number, 2))
        case "change":
            return percent if abs(number or 0) < 0.005 else _signed(percent)
        case "times":
            return tag + f'"×{HARD}"' + ("0.0" if abs(number or 0) < 10 else "0")
        case "points":
            body = f'0.0"{HARD}{words.points(0, lang).split(HARD)[-1]}"'
            return tag + (body if abs(number or 0) < 0.05 else _signed(body))
        case "index":
            return tag + _both("0.00")
        case "change_index":
            return tag + ("0.00" if abs(number or 0) < 0.005 else _signed("0.00"))
        case "days" | "hours" | "usd_ratio":
            return tag + _both(grouped(number, 1))
        case "rate":
            return tag + "0.0000##"
        case "date":
            return tag + "d mmm yyyy"
        case _:
            return _both(grouped(number))


def _with_dollar(body: str, lang: str, shown_in: str) -> str:
    """A money format that says its unit in the cell, as the screens write it: 18,4 M$ · $18.4M."""
    tag = LOCALES[lang]
    sign, unit = ('"$"', f'"{shown_in}"') if lang == "en" else ("", f'"{HARD}{shown_in}$"')
    return tag + ";".join(
        part.replace(MINUS, f"{MINUS}{sign}") + unit if part.startswith(MINUS) else sign + part + unit
        for part in body.removeprefix(tag).split(";")
    )


def few(top: float, bottom: float, lang: str) -> str:
    """The format that shows a ratio of few cases as “3 of 4” while the cell keeps the number."""
    return '"' + words.say("metrics-few", lang, top=words.whole(top, lang), bottom=words.whole(bottom, lang)) + '"'


def _both(body: str) -> str:
    return f"{body};{MINUS}{body}"


def _signed(body: str) -> str:
    return f"+{body};{MINUS}{body};{body}"
