"""The one visual theme: colours, type, axes and steps that every chart shares. Colours are those of screens.md."""

import math
from typing import Any

import words

Figure = dict[str, Any]

INK, SECOND, THIRD = "#10243E", "#4A5B70", "#63738A"
PAPER, CARD, LINE = "#F5F7FA", "#FFFFFF", "#E3E8EF"
PRIMARY, LIGHT = "#0A66B0", "#8FBBE0"
QUIET = "#B4BECB"
TEAL = "#0F766E"
BETTER, WATCH, WORSE = "#157347", "#B26A00", "#B3261E"
#: At most four colours by category; every pair stays apart in the three colour-vision deficiencies (screens.md 6.3).
SOURCES = {"individuals": "#0A66B0", "businesses": "#D97706", "foundations": "#7A1F4B", "other": "#7C8798"}
CATEGORIES = tuple(SOURCES.values())
FONT = "Inter, Arial, sans-serif"
#: Where the light shades of a map or a matrix begin and end.
SHADES = ((0.0, "#EAF2FA"), (0.5, "#6FA8D6"), (1.0, "#0A4F8C"))

_SEPARATORS = {"fr": ",\u202f", "en": ".,", "es": ",\u202f"}


def axis(**chosen: Any) -> Figure:
    """An axis without zoom, zero line or ticks; `chosen` wins."""
    return {
        "fixedrange": True,
        "zeroline": False,
        "showgrid": False,
        "showline": False,
        "ticks": "",
        "automargin": True,
        "tickfont": {"size": 12, "color": SECOND},
        **chosen,
    }


def layout(lang: str, height: int, **chosen: Any) -> Figure:
    """The layout every figure starts from; `chosen` wins. `height` in pixels."""
    return {
        "height": height,
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8, "pad": 4},
        "font": {"family": FONT, "size": 12, "color": SECOND},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "separators": _SEPARATORS[lang],
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {"bgcolor": INK, "bordercolor": INK, "font": {"family": FONT, "size": 12, "color": CARD}},
        "xaxis": axis(),
        "yaxis": axis(),
        **chosen,
    }


def narrow(below: int, changes: Figure, traces: list[tuple[int, Figure]] | None = None) -> Figure:
    """What changes where the chart is narrower than `below` pixels: layout attributes by path, traces by index.

    assets/panorama.js applies it; the figure itself stays the wide one.
    """
    return {"narrow": {"below": below, "layout": changes, "traces": [list(one) for one in traces or []]}}


def steps(low: float, high: float, wanted: int = 5) -> list[float]:
    """Round values within `low` and `high`, about `wanted` of them: 0, 5, 10, 15, 20."""
    span = (high - low) or 1.0
    rough = span / max(wanted - 1, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * size for size in (1, 2, 2.5, 5, 10) if power * size >= rough * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def step_labels(values: list[float], unit: str, lang: str) -> list[str]:
    """What an axis prints at `values`: bare numbers on one scale, the unit on the last one: 0 · 10 · 20 M$."""
    size = max((abs(value) for value in values), default=0.0)
    if unit == "ratio":
        return [words.percent(value, lang) for value in values]
    scale, word = (1e6, "M") if size >= 1e6 else (1e3, "k") if size >= 1e4 else (1, "")
    step = abs(values[1] - values[0]) / scale if len(values) > 1 else 1
    digits = 0 if step == int(step) else 1 if round(step * 10, 6) == int(round(step * 10, 6)) else 2
    labels = [words.decimal(value / scale, lang, digits) for value in values]
    return [*labels[:-1], *(with_unit(label, word, unit, lang) for label in labels[-1:])]


def with_unit(number: str, word: str, unit: str, lang: str) -> str:
    """'20', 'M' → 20 M$ · $20M · 20 M$; a count keeps its scale only."""
    if unit == "usd":
        return f"${number}{word}" if lang == "en" else f"{number}\u00a0{word}$"
    return f"{number}\u00a0{word}" if word else number


def value_axis(
    low: float, high: float, unit: str, lang: str, wanted: int = 5, room: float = 0.06, **chosen: Any
) -> Figure:
    """A numeric axis from `low` to `high` and a little more (`room`), with quiet grid lines at round values."""
    values = steps(low, high, wanted)
    return axis(
        range=[low, high + (high - low) * room],
        tickmode="array",
        tickvals=values,
        ticktext=step_labels(values, unit, lang),
        showgrid=True,
        gridcolor="#EEF2F6",
        gridwidth=1,
        **chosen,
    )


def folded(label: str, width: int = 22) -> str:
    """`label` on two lines when longer than `width` characters, cut at a space; a third line is never made."""
    if len(label) <= width or " " not in label:
        return label
    spaces = [index for index, letter in enumerate(label) if letter == " "]
    middle = min(spaces, key=lambda index: abs(index - len(label) / 2))
    return f"{label[:middle]}<br>{label[middle + 1 :]}"


def safe(text: str) -> str:
    """Text of ours or of a file, as plotly may print it: its small markup language sees no tag in it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
