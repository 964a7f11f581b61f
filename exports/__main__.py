"""The command line: `python -m exports` board OUT.xlsx, annotated PATH OUT.xlsx, template OUT.xlsx, digest OUT.html."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import store
import words
from etl.receive import NothingToLoad
from exports import annotated, board, digest, post, template
from metrics import QuestionError
from settings import settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0: written; 2: the command or the question was wrong, and the words say how to mend it."""
    chosen = _parser().parse_args(arguments)
    lang = chosen.lang if chosen.lang in words.LANGUAGES else settings.language
    try:
        return int(chosen.run(chosen))
    except QuestionError as wrong:
        print(wrong.say(lang), file=sys.stderr)
    except (annotated.Refused, digest.Refused, post.Refused, template.Refused, NothingToLoad) as refused:
        print(refused, file=sys.stderr)
    except store.Outdated as error:
        print(words.say("etl-outdated", lang, warehouse=str(error.warehouse)), file=sys.stderr)
    except store.NoWarehouse:
        print(words.say("board-no-warehouse", lang), file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    lang = settings.language
    parser = argparse.ArgumentParser(prog="python -m exports", description=words.say("board-command-about", lang))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, add in COMMANDS.items():
        add(commands.add_parser(name, help=words.say(ABOUT[name], lang)))
    return parser


def _add_where(command: argparse.ArgumentParser) -> None:
    """Whose data, and where they lie: asked alike by every command."""
    lang = settings.language
    command.add_argument("--organisation", metavar="CODE", help=words.say("board-command-organisation", lang))
    command.add_argument("--warehouse", type=Path, metavar="DIR", help=words.say("board-command-warehouse", lang))


def _add_board(command: argparse.ArgumentParser) -> None:
    lang = settings.language
    command.add_argument("out", type=Path, metavar="OUT.xlsx", help=words.say("board-command-out", lang))
    command.add_argument("--office", metavar="RBD", help=words.say("board-command-office", lang))
    command.add_argument("--period", metavar="2026-Q3", help=words.say("board-command-period", lang))
    command.add_argument("--lang", metavar="fr", default=lang, help=words.say("board-command-lang", lang))
    command.add_argument(
        "--as-of", type=date.fromisoformat, metavar="DATE", help=words.say("board-command-as-of", lang)
    )
    _add_where(command)
    command.set_defaults(run=_board)


def _board(chosen: argparse.Namespace) -> int:
    started = time.perf_counter()
    written = board.write(
        chosen.out,
        office=chosen.office,
        period=chosen.period,
        lang=chosen.lang,
        as_of=chosen.as_of,
        organisation=chosen.organisation,
        warehouse=chosen.warehouse,
    )
    lang = written.brief.lang
    seconds = words.decimal(time.perf_counter() - started, lang)
    said = {"sheets": len(written.sheets), "figures": words.whole(len(written.figures), lang), "seconds": seconds}
    print(words.say("board-written", lang, file=str(chosen.out), **said))
    return 0


def _add_annotated(command: argparse.ArgumentParser) -> None:
    lang = settings.language
    command.add_argument("path", type=Path, metavar="PATH", help=words.say("handback-command-path", lang))
    command.add_argument("out", type=Path, metavar="OUT.xlsx", help=words.say("handback-command-out", lang))
    command.add_argument("--lang", choices=words.LANGUAGES, help=words.say("handback-command-lang", lang))
    _add_where(command)
    command.set_defaults(run=_annotated)


def _annotated(chosen: argparse.Namespace) -> int:
    found = annotated.in_path(chosen.path, chosen.lang, chosen.organisation, chosen.warehouse)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    written = annotated.write(found, chosen.out)
    said = {"file": str(written.path), "is_own": "yes" if written.is_own else "no"}
    print(words.say("handback-written", written.handback.lang, summary=written.handback.sentences[0], **said))
    return 0


def _add_template(command: argparse.ArgumentParser) -> None:
    lang = settings.language
    command.add_argument("out", type=Path, metavar="OUT.xlsx", help=words.say("template-command-out", lang))
    command.add_argument("--office", required=True, metavar="TGO", help=words.say("template-command-office", lang))
    command.add_argument("--lang", choices=words.LANGUAGES, help=words.say("template-command-lang", lang))
    command.add_argument("--period", metavar="2026-Q4", help=words.say("template-command-period", lang))
    _add_where(command)
    command.set_defaults(run=_template)


def _template(chosen: argparse.Namespace) -> int:
    asked = (chosen.office, chosen.lang, chosen.period, chosen.organisation)
    made = template.template(*asked, warehouse=chosen.warehouse)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    template.write(chosen.out, made)
    said = {"rows": words.whole(made.count, made.lang), "sheets": len(made.standing.tables()) + 1}
    print(words.say("template-written", made.lang, file=str(chosen.out), **said))
    return 0


def _add_digest(command: argparse.ArgumentParser) -> None:
    lang = settings.language
    command.add_argument("out", type=Path, nargs="?", metavar="OUT.html", help=words.say("alerts-command-out", lang))
    command.add_argument("--send", action="store_true", help=words.say("alerts-command-send", lang))
    command.add_argument("--recipients", type=Path, metavar="LIST.csv", help=words.say("alerts-command-list", lang))
    command.add_argument("--dry-run", action="store_true", help=words.say("alerts-command-dry", lang))
    command.add_argument("--office", metavar="RBD", help=words.say("alerts-command-office", lang))
    command.add_argument("--lang", metavar="fr", default=lang, help=words.say("board-command-lang", lang))
    command.add_argument(
        "--as-of", type=date.fromisoformat, metavar="DATE", help=words.say("board-command-as-of", lang)
    )
    _add_where(command)
    command.set_defaults(run=_digest)


def _digest(chosen: argparse.Namespace) -> int:
    lang = chosen.lang if chosen.lang in words.LANGUAGES else settings.language
    if chosen.send or chosen.dry_run:
        return _send(chosen, lang)
    if chosen.out is None:
        raise digest.Refused(words.say("alerts-command-neither", lang))
    made = digest.digest(chosen.office, lang, chosen.as_of, chosen.organisation, chosen.warehouse)
    digest.write(chosen.out, made)
    print(words.say("alerts-written", lang, file=str(chosen.out), n=len(made.alerts)))
    return 0


def _send(chosen: argparse.Namespace, lang: str) -> int:
    """One line per recipient. 0: each has what is new; 3: the server would not take some."""
    path = chosen.recipients or Path(settings.recipients or _beside(chosen.warehouse) / "var" / "recipients.csv")
    listed = post.recipients(path, lang)
    told = post.send(listed, lang, as_of=chosen.as_of, organisation=chosen.organisation, warehouse=chosen.warehouse,
                     is_dry=chosen.dry_run)  # fmt: skip
    for one in told:
        key = "failed" if one.trouble else "would" if chosen.dry_run else "sent"
        said = {"address": one.recipient.address, "office": one.recipient.office or post.EVERYTHING, "n": one.count}
        print(words.say(f"alerts-mail-{key}", lang, **said, why=one.trouble))
    return 3 if any(one.trouble for one in told) else 0


def _beside(warehouse: Path | None) -> Path:
    return (warehouse or settings.warehouse).absolute().parent


COMMANDS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "board": _add_board,
    "annotated": _add_annotated,
    "template": _add_template,
    "digest": _add_digest,
}
ABOUT = {
    "board": "board-command-board",
    "annotated": "handback-command-about",
    "template": "template-command-about",
    "digest": "alerts-command-about",
}


if __name__ == "__main__":
    sys.exit(main())
