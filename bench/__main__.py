"""The command line: `python -m bench [WHAT] [--flows N] [--quick]`; without WHAT, everything."""

import argparse
import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bench import asking, briefing, crowd, loading, network, portfolio, publishing
from bench.measure import Line, machine
from schema import HERE as SCHEMA
from settings import ROOT

FLOWS, QUICK_FLOWS = 10_000_000, 200_000
#: Where what the bench makes is kept from one run to the next; never in git.
KEPT = ROOT / "var" / "bench"


def _browsed(which: str) -> Callable[[Path], Iterator[Line]]:
    """The browser's measurements, imported when asked for: the others need no browser."""

    def lines(warehouse: Path) -> Iterator[Line]:
        from bench import browsing

        yield from getattr(browsing, which)(warehouse)

    return lines


#: What can be measured, in the order of `all`; each takes the big warehouse.
BENCHES: dict[str, Callable[[Path], Iterator[Line]]] = {
    "ask": asking.lines,
    "page": _browsed("page_lines"),
    "first-visit": _browsed("visit_lines"),
    "network": network.lines,
    "crowd": crowd.lines,
    "briefing": briefing.lines,
    "publish": publishing.lines,
    "load": lambda _: loading.lines(KEPT),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked, one line each. 0: every budget is kept; 1: some is not; 2: the command was wrong."""
    chosen = _parser().parse_args(arguments)
    flows = chosen.flows or (QUICK_FLOWS if chosen.quick else FLOWS)
    if chosen.what == "generate":
        print(portfolio.generate(chosen.directory, portfolio.Size(flows=flows)))
        return 0
    print(f"{machine()}; {flows:,} flows, 50,000 agreements, 5,000 partners", flush=True)
    wanted = list(BENCHES) if chosen.what == "all" else [chosen.what]
    verdicts: list[bool | None] = []
    for name in wanted:
        warehouse = KEPT if name == "load" else chosen.warehouse or made(flows)
        for line in BENCHES[name](warehouse):
            print(line.told(), flush=True)
            verdicts.append(line.is_kept)
    return 1 if False in verdicts else 0


def made(flows: int) -> Path:
    """The warehouse of that many flows, made once for each state of the schema and of the generator."""
    sources = [*sorted((SCHEMA).rglob("*.sql")), *sorted((portfolio.HERE / "sql").glob("*.sql"))]
    state = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:8]
    directory = KEPT / f"{flows}-{state}"
    if not (directory / "current").exists():
        print(f"Making {flows:,} flows in {directory} …", file=sys.stderr, flush=True)
        portfolio.generate(directory, portfolio.Size(flows=flows))
    return directory


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure what must be fast, and say if it is.")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--flows", type=int, metavar="N", help=f"how many flows (default {FLOWS:,})")
    common.add_argument("--quick", action="store_true", help=f"{QUICK_FLOWS:,} flows")
    common.add_argument("--warehouse", type=Path, metavar="DIR", help="a warehouse already generated")
    what = parser.add_subparsers(dest="what", metavar="WHAT")
    for name in (*BENCHES, "all"):
        what.add_parser(name, parents=[common], help=f"measure {name}")
    generate = what.add_parser("generate", parents=[common], help="write the big warehouse and publish it")
    generate.add_argument("directory", type=Path, metavar="DIR")
    parser.set_defaults(what="all", flows=None, quick=False, warehouse=None)
    return parser


if __name__ == "__main__":
    sys.exit(main())
