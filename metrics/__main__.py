"""The command line: put a question to the metrics, or go back from a figure to the cells received."""

import argparse
import json
import re
import sys
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import store
import words
from metrics.answer import Answer
from metrics.asking import ask
from metrics.definitions import Metric, metric
from metrics.errors import QuestionError, nearest
from metrics.exporting import COLUMNS, as_csv, lines
from metrics.naming import names
from metrics.question import EVERYONE, Scope, check_values, filters
from metrics.tracing import SHOWN, Trace, trace
from settings import settings

FORMATS = ("table", "csv", "json")
USAGE = {
    "ask": "python -m metrics ask NAME… [--by COL…] [--where COL=VALUE…] [--as-of DATE] [--format table|csv|json]",
    "trace": "python -m metrics trace NAME [--where COL=VALUE…] [--as-of DATE] [--format table|csv|json] [--limit N]",
}
#: A ratio of fewer cases than this is read as “3 of 4”, not as a percentage.
FEW = 5
#: What a trace shows of each source, in the order it is read.
TRACED = ("file", "sheet", "cell", "heading", "received", "brings", "rate", "known_on")
_DAY = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})|(\d{1,2})\D(\d{1,2})\D(\d{4})")


class WrongCommand(QuestionError, ValueError):
    """The command line cannot be read as it was typed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer the command on standard output. Returns 0, or 2 after one sentence on standard error."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    lang = _language(typed)
    try:
        print(_answer(typed, lang))
    except QuestionError as error:
        print(error.say(lang), file=sys.stderr)
        return 2
    except store.Outdated as error:
        print(words.say("etl-outdated", lang, warehouse=str(error.warehouse)), file=sys.stderr)
        return 2
    except store.NoWarehouse:
        print(words.say("metrics-no-warehouse", lang), file=sys.stderr)
        return 2
    return 0


def _answer(typed: Sequence[str], lang: str) -> str:
    if typed and typed[0] in {"-h", "--help"}:
        return "\n".join((words.say("metrics-command-about", lang), "", *USAGE.values()))
    chosen = _read(typed, lang)
    return chosen if isinstance(chosen, str) else {"ask": _asked, "trace": _traced}[typed[0]](chosen, lang)


# What was typed -----------------------------------------------------------------------------------------------------


def _language(typed: Sequence[str]) -> str:
    """The language asked for, known before anything else so that every sentence is in it."""
    for option, value in zip(typed, [*typed[1:], ""], strict=False):
        named = option.removeprefix("--lang=") if option.startswith("--lang=") else value if option == "--lang" else ""
        if named in words.LANGUAGES:
            return named
    return settings.language


class _Parser(argparse.ArgumentParser):
    """An argparse parser that leaves complaining to us."""

    def error(self, message: str) -> Any:
        raise WrongCommand("metrics-command-what-to-do")


def _parser(command: str, lang: str) -> _Parser:
    about = f"{USAGE[command]}\n\n{words.say(f'metrics-command-{command}', lang)}"
    parser = _Parser(
        usage=argparse.SUPPRESS,
        description=about,
        add_help=False,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group = parser.add_argument_group()

    def add(name: str, word: str, **how: Any) -> None:
        group.add_argument(name, help=words.say(f"metrics-command-{word}", lang), **how)

    add("names", "name", nargs="*", metavar="NAME")
    if command == "ask":
        add("--by", "by", nargs="*", action="extend", default=[], metavar="COL")
    else:
        add("--limit", "limit", nargs="?", const="", metavar="N")
    add("--where", "where", nargs="*", action="extend", default=[], metavar="COL=VALUE")
    add("--as-of", "as-of", nargs="?", const="", metavar="DATE")
    add("--format", "format", nargs="?", const="", default="table", metavar="|".join(FORMATS))
    add("--warehouse", "warehouse", nargs="?", const="", metavar="DIR")
    add("--lang", "lang", nargs="?", const="", default=lang, metavar="|".join(words.LANGUAGES))
    add("--help", "help", action="store_true")
    return parser


def _read(typed: Sequence[str], lang: str) -> argparse.Namespace | str:
    """The options of a command, checked; the help text where help was asked."""
    if not typed or typed[0].startswith("-"):
        raise WrongCommand("metrics-command-what-to-do")
    command = _among("python -m metrics", typed[0], tuple(USAGE))
    parser = _parser(command, lang)
    if {"-h", "--help"} & set(typed):
        return parser.format_help().strip()
    chosen, unknown = parser.parse_known_intermixed_args(list(typed[1:]))
    for given in unknown:
        options = [option for action in parser._actions for option in action.option_strings]
        raise WrongCommand("metrics-command-unknown-option", given=given, nearest=nearest(given, options))
    for option in ("as_of", "format", "warehouse", "lang", "limit"):
        if getattr(chosen, option, None) == "":
            raise WrongCommand("metrics-command-no-value", option=f"--{option.replace('_', '-')}")
    _among("--format", chosen.format, FORMATS)
    _among("--lang", chosen.lang, words.LANGUAGES)
    if not chosen.names:
        raise WrongCommand("metrics-command-no-name", command=command)
    chosen.where = _where(chosen.where)
    chosen.as_of = None if chosen.as_of is None else _day(chosen.as_of)
    chosen.warehouse = None if chosen.warehouse is None else Path(chosen.warehouse)
    return chosen


def _among(option: str, given: str, allowed: Sequence[str]) -> str:
    if given not in allowed:
        raise WrongCommand("metrics-command-unknown", option=option, given=given, nearest=nearest(given, allowed))
    return given


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongCommand("metrics-command-not-a-day", given=text, nearest=f"{_nearest_day(text)}") from None


def _nearest_day(text: str) -> date:
    """The day closest to what was typed: 2026-02-31 reads as 2026-02-28, 30/09/2026 as 2026-09-30, else today."""
    found = _DAY.search(text)
    if not found:
        return date.today()
    year, month, day = (int(part) for part in (found.groups()[:3] if found[1] else reversed(found.groups()[3:])))
    year, month = min(max(year, 1), 9999), min(max(month, 1), 12)
    return date(year, month, min(max(day, 1), monthrange(year, month)[1]))


def _where(given: Iterable[str]) -> dict[str, Any]:
    """{column: wanted} of COL=VALUE pairs; a column named twice is a choice between the two."""
    wanted: dict[str, Any] = {}
    for pair in given:
        column, sign, value = pair.partition("=")
        if not sign or not column.strip():
            raise WrongCommand("metrics-command-not-a-filter", given=pair)
        column, chosen = column.strip(), _wanted(value.strip())
        if column in wanted:
            if isinstance(chosen, tuple) or isinstance(wanted[column], tuple):
                raise WrongCommand("metrics-command-not-a-filter", given=pair)
            chosen = [*_listed(wanted[column]), *_listed(chosen)]
        wanted[column] = chosen
    return wanted


def _wanted(value: str) -> Any:
    """a..b is a range (open where an end is missing), a,b a choice, - or nothing what is not stated."""
    if value in {"", "-"}:
        return None
    if ".." in value:
        low, _, high = value.partition("..")
        return (low.strip() or None, high.strip() or None)
    if "," in value:
        return [None if part.strip() == "-" else part.strip() for part in value.split(",") if part.strip()]
    return value


def _listed(wanted: Any) -> list[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


# What is answered ---------------------------------------------------------------------------------------------------


def _asked(chosen: argparse.Namespace, lang: str) -> str:
    named = tuple(dict.fromkeys(chosen.names))
    by = tuple(dict.fromkeys(column for given in chosen.by for column in given.split(",") if column))
    answer = ask(named, by, chosen.where, as_of=chosen.as_of, warehouse=chosen.warehouse)
    if not any(cell for name in named for cell in answer.column(name)):
        _check(named, chosen)
    if chosen.format == "json":
        return _json([{column: _plain(cell) for column, cell in record.items()} for record in answer.records()])
    if chosen.format == "csv":
        return as_csv(answer.columns, answer.rows)
    return _answer_table(answer, len(by), lambda column: names(column, lang, chosen.as_of, chosen.warehouse), lang)


def _traced(chosen: argparse.Namespace, lang: str) -> str:
    if len(chosen.names) > 1:
        raise WrongCommand("metrics-command-one-name", names=", ".join(chosen.names))
    found = trace(
        chosen.names[0],
        chosen.where,
        as_of=chosen.as_of,
        warehouse=chosen.warehouse,
        limit=SHOWN if chosen.limit is None else _count(chosen.limit),
    )
    if not found.count:
        _check(chosen.names, chosen)
    if chosen.format == "json":
        name = found.metric.name
        sources = [_told(asdict(source)) for source in found.sources]
        return _json({"metric": name, "total": _plain(found.total), "count": found.count, "sources": sources})
    if chosen.format == "csv":
        return as_csv(COLUMNS, lines(found, lang))
    return _trace_table(found, lang)


def _told(source: dict[str, Any]) -> dict[str, Any]:
    """A source and its earlier values as JSON knows them."""
    former = [{key: _plain(cell) for key, cell in each.items()} for each in source.pop("earlier")]
    return {**{key: _plain(cell) for key, cell in source.items()}, "earlier": former}


def _count(text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text):
        raise WrongCommand("metrics-command-not-a-number", given=text)
    return int(text)


def _check(named: Iterable[str], chosen: argparse.Namespace) -> None:
    """Nothing came out: say so where a value asked for is one that no row bears."""
    scope = Scope(filters(chosen.where), EVERYONE, chosen.as_of, chosen.warehouse or settings.warehouse)
    for view in dict.fromkeys(metric(name).view for name in named):
        check_values(view, scope)


# How it is written --------------------------------------------------------------------------------------------------


def _plain(cell: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(cell, Decimal):
        return float(cell)
    return cell if cell is None or isinstance(cell, bool | int | float | str) else cell.isoformat()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _answer_table(answer: Answer, width: int, named: Callable[[str], Mapping[str, str]], lang: str) -> str:
    by, asked = answer.columns[:width], [metric(name) for name in answer.columns[width:]]
    headings = [*(_heading(column, lang) for column in by), *(words.pick(one.label, lang) for one in asked)]
    known = [named(column) for column in by]
    shown = [[_group(cell, known[place], lang) for place, cell in enumerate(row[:width])] for row in answer.rows]
    for place, one in enumerate(asked, start=width):
        parts = answer.parts(one.name) if one.is_ratio else [(None, None)] * len(answer)
        for line, row, (top, bottom) in zip(shown, answer.rows, parts, strict=True):
            line.append(_figure(one, row[place], top, bottom, lang))
    return _aligned(headings, shown, left=width)


def _heading(column: str, lang: str) -> str:
    key = f"metrics-column-{column}"
    return words.say(key, lang) if words.known(key, lang) else column


def _group(cell: Any, known: Mapping[str, str], lang: str) -> str:
    """The value of a breakdown column as people read it."""
    if cell is None:
        return words.say("metrics-not-stated", lang)
    if isinstance(cell, bool):
        return words.say("metrics-yes" if cell else "metrics-no", lang)
    if isinstance(cell, date):
        return words.day(cell, lang)
    return known.get(cell, str(cell))


def _figure(one: Metric, cell: float | None, top: float | None, bottom: float | None, lang: str) -> str:
    """A figure with its unit, exact; a share of few cases as “3 of 4”."""
    if bottom and bottom < FEW and str(one.bottom).startswith("count("):
        return words.say("metrics-few", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom, lang))
    return _exact(cell, one.unit, lang)


def _exact(cell: float | None, unit: str, lang: str) -> str:
    if unit == "usd":
        return words.money_exact(cell, lang)
    if unit == "ratio":
        return words.percent(cell, lang, 1)
    return words.whole(cell, lang) if unit == "persons" else words.value(cell, unit, lang)


def _trace_table(found: Trace, lang: str) -> str:
    total = _exact(found.total, found.metric.unit, lang)
    title = words.say("metrics-trace-title", lang, label=words.pick(found.metric.label, lang), total=total)
    count = words.say("metrics-trace-rows", lang, n=found.count, shown=words.whole(found.count, lang))
    headings = [words.say(f"metrics-trace-{column}", lang) for column in TRACED]
    shown = [
        [_traced_cell(column, getattr(source, column), found, lang) for column in TRACED] for source in found.sources
    ]
    return "\n".join((f"{title} · {count}", "", _aligned(headings, shown, left=5)))


def _traced_cell(column: str, cell: Any, found: Trace, lang: str) -> str:
    if column == "brings":
        return words.decimal(cell, lang, 2) if found.metric.is_ratio else _exact(cell, found.metric.unit, lang)
    if column == "rate":
        return words.NOTHING if cell is None else f"{cell:.6g}"
    return words.day(cell, lang) if column == "known_on" else str(cell or words.NOTHING)


def _aligned(headings: Sequence[str], rows: Sequence[Sequence[str]], left: int) -> str:
    """Columns of text, the first `left` of them on the left, the others on the right."""
    widths = [max(len(line[place]) for line in (headings, *rows)) for place in range(len(headings))]
    ruled = [headings, ["─" * width for width in widths], *rows]
    lines = (
        "  ".join(cell.ljust(width) if place < left else cell.rjust(width) for place, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(line, widths, strict=True)) for line in ruled)
    )
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(main())
