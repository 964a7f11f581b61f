"""python -m etl load|check PATH… · python -m etl apply|partners|rebuild · python -m etl enter|second|entries"""

import sys

from etl import lean, readers

if __name__ == "__main__":
    lean.without_pandas()
    lean.seldom_swept()
    if sys.argv[1:2] in (["load"], ["check"], ["rebuild"]):
        readers.prepare()

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import etl
import register
import store
import words
from etl import entry_command, partner_queue, report, telling
from etl.receive import NothingToLoad
from settings import settings

READ, WRONG, UNREAD = 0, 2, 3
#: Findings printed per file; all are in --json and on the page of received files.
SHOWN = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; answers the exit code: 0 every file was read, 3 some was not, 2 the command was wrong."""
    asked = _parser().parse_args(arguments)
    progress = _progress if not asked.quiet else None
    try:
        if asked.command in ("apply", "rebuild"):
            again = etl.apply if asked.command == "apply" else etl.rebuild
            done = again(asked.warehouse, asked.organisation, progress)
        elif asked.command in ("enter", "second", "entries"):
            return entry_command.run(asked, asked.organisation or settings.organisation)
        elif asked.command == "partners":
            partner_queue.run(asked, asked.organisation or settings.organisation)
            return READ
        else:
            work = etl.load if asked.command == "load" else etl.check
            done = work(asked.paths, asked.warehouse, asked.organisation, progress)
    except (NothingToLoad, store.Busy, register.Unavailable, register.Circular, LookupError) as error:
        print(error, file=sys.stderr)
        return WRONG
    except store.Outdated as error:
        print(words.say("etl-outdated", asked.lang, warehouse=str(error.warehouse)), file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print(words.say("etl-interrupted", asked.lang), file=sys.stderr)
        return 130
    if asked.command == "apply":
        caught_up = entry_command.caught_up(asked.warehouse, asked.organisation or settings.organisation, asked.lang)
        print("\n".join(caught_up), end="\n" if caught_up else "", file=sys.stderr)
    if asked.json:
        json.dump(report.as_json(done, asked.lang), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        print(_told(done, asked.lang))
    return READ if done.all_read else UNREAD


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="the whole answer as JSON")
    common.add_argument("--warehouse", type=Path, default=settings.warehouse, metavar="DIR")
    common.add_argument("--organisation", default=None, metavar="CODE", help="whose office workbooks these are")
    common.add_argument("--lang", choices=words.LANGUAGES, default=settings.language)
    common.add_argument("--quiet", action="store_true", help="no progress on standard error")
    parser = argparse.ArgumentParser(prog="python -m etl", description="Load offices' spreadsheets.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, about in (("load", "load files or folders and publish"), ("check", "judge them, publish nothing")):
        command = commands.add_parser(name, parents=[common], help=about)
        command.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    commands.add_parser("apply", parents=[common], help="read again what was loaded before its questions were answered")
    partner_queue.add(commands, common)
    entry_command.add(commands, common)
    commands.add_parser("rebuild", parents=[common], help="the warehouse again from the files as received")
    return parser


def _progress(text: str) -> None:
    ending = "\r" if sys.stderr.isatty() else "\n"
    print(f"{text}   ", end=ending, file=sys.stderr, flush=True)


def _told(done: report.Report, lang: str) -> str:
    lines = [line for submission in done.submissions for line in _about(submission, lang)]
    lines += _in_all(done, lang)
    if done.version:
        lines.append(words.say("etl-published", lang, version=done.version))
    return "\n".join(lines)


def _about(submission: report.SubmissionReport, lang: str) -> list[str]:
    heading = " · ".join(part for part in (submission.file, submission.office, submission.period) if part)
    lines = [heading]
    for sheet in submission.sheets:
        name = sheet.table or words.NOTHING
        counts = _counts(report.total([sheet]), lang)
        lines.append("  " + words.say("etl-sheet", lang, sheet=sheet.sheet, table=name, **counts))
    for kind, money in sorted(submission.money.items()):
        lines.append("  " + words.say("etl-money", lang, kind=kind, **_dollars(money, lang)))
    if submission.difference:
        lines += [f"  {line}" for line in telling.sentences(submission.difference, lang)]
    for finding in submission.findings[:SHOWN]:
        place = " ".join(part for part in (finding.sheet, finding.cell) if part) or submission.file
        lines.append(f"  {place}: {report.message(finding, lang)} {report.remedy(finding, lang)}")
    if len(submission.findings) > SHOWN:
        lines.append("  " + words.say("etl-more-findings", lang, count=len(submission.findings) - SHOWN))
    return lines


def _counts(rows: dict[str, int], lang: str) -> dict[str, str | int]:
    """Rows as a sentence says them; `n` is how many bear a warning."""
    return {**{name: words.whole(count, lang) for name, count in rows.items()}, "n": rows["warned"]}


def _dollars(money: report.MoneyReport, lang: str) -> dict[str, str | int]:
    """Dollars as a sentence says them; `n` is 0 where none bears a warning."""
    amounts = {
        "read": money.read_usd,
        "accepted": money.accepted_usd,
        "held": money.held_usd,
        "ignored": money.ignored_usd,
        "warned": money.warned_usd,
    }
    said = {name: words.money_exact(float(amount), lang) for name, amount in amounts.items()}
    return {**said, "n": int(bool(money.warned_usd))}


def _in_all(done: report.Report, lang: str) -> list[str]:
    """The totals of all files: rows, then dollars; the equality that was checked is written out."""
    counts = report.total(sheet for submission in done.submissions for sheet in submission.sheets)
    files = words.whole(len(done.submissions), lang)
    lines = [words.say("etl-total-rows", lang, files=files, **_counts(counts, lang))]
    every = [money for submission in done.submissions for money in submission.money.values()]
    if every:
        lines.append(words.say("etl-total-money", lang, **_dollars(sum(every, report.MoneyReport()), lang)))
    return lines


if __name__ == "__main__":
    sys.exit(main())
