"""A load killed at any moment: readers see no half of it, its reading processes end with it, the next load is whole."""

import os
import re
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import etl
import schema
import store
import words
from settings import ROOT, settings
from tests.etl.conftest import meta, office, table

#: Offices whose workbooks the killed load brings, one after the other.
OFFICES = ("BEN", "BFA", "GHA", "GMB", "GIN", "NER")
#: Seconds the system is given to end a process that was killed.
ENDS_WITHIN = 60

Wholes = dict[str, list[tuple]]
Running = subprocess.Popen[str]


def figures(warehouse: Path) -> Wholes:
    """Every row of every view people read, but the moments at which files came."""
    reader = store.reader(warehouse)
    told = {}
    for view in sorted(name for name in schema.views() if name.startswith("out_")):
        columns = [name for name, kind in reader.columns(view).items() if kind != "TIMESTAMP"]
        told[view] = reader.query(f"select {', '.join(columns)} from {view} order by all").rows
    return told


@pytest.fixture(scope="module")
def arriving(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The workbooks the killed load brings."""
    folder = tmp_path_factory.mktemp("arriving")
    flows = [{"flow_id": f"G-{number}"} for number in range(300)]
    return [office(folder / f"{code}.xlsx", meta(code), flow=table("flow", *flows)) for code in OFFICES]


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with one workbook."""
    folder = tmp_path_factory.mktemp("standing")
    etl.load([office(folder / "TGO.xlsx", flow=table("flow", {}))], folder / "warehouse", "demo")
    return folder / "warehouse"


@pytest.fixture(scope="module")
def untroubled(standing: Path, arriving: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Wholes:
    """The figures of the same loads when nothing is killed."""
    warehouse = tmp_path_factory.mktemp("untroubled") / "warehouse"
    shutil.copytree(standing, warehouse, symlinks=True)
    etl.load(arriving, warehouse, "demo")
    return figures(warehouse)


@pytest.fixture
def warehouse(standing: Path, tmp_path: Path) -> Path:
    """The warehouse with one workbook, this test's own."""
    shutil.copytree(standing, tmp_path / "warehouse", symlinks=True)
    return tmp_path / "warehouse"


@pytest.fixture
def running(warehouse: Path, arriving: list[Path]) -> Iterator[Running]:
    """A load at work in a process of its own, as people start it."""
    command = [sys.executable, "-m", "etl", "load", *map(str, arriving), "--warehouse", str(warehouse)]
    with subprocess.Popen(
        [*command, "--organisation", "demo"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    ) as started:
        yield started
        started.kill()


def says(stage: str) -> Callable[[Running, Path], bool]:
    """Whether the load comes to tell that stage of its progress."""
    empty = words.say(f"etl-progress-{stage}", settings.language, rows="0", files="0", total="0")
    wanted = {word for word in empty.split() if word.isalpha()}

    def reached(running: Running, warehouse: Path) -> bool:
        assert running.stderr is not None
        return any(wanted <= set(line.split()) for line in running.stderr)

    return reached


def leaves(pattern: str, count: int = 1) -> Callable[[Running, Path], bool]:
    """Whether the load comes to leave so many files of that name in the warehouse."""

    def reached(running: Running, warehouse: Path) -> bool:
        while running.poll() is None:
            if sum(1 for _ in warehouse.glob(pattern)) >= count:
                return True
        return False

    return reached


MOMENTS = {
    "a file is kept": leaves("received/*/receipt.json", 3),
    "the draft is opened": leaves("versions/draft.duckdb"),
    "files are read": lambda running, warehouse: bool(begun(running)),
    "rows are matched": says("match"),
    "layers are built": says("publish"),
}


def children(parent: int) -> list[int]:
    """The processes a process has started and that still run."""
    return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def begun(running: Running) -> list[int]:
    """The reading processes of a load, as soon as one is bound to it: it limits itself right after."""
    while running.poll() is None:
        if reading := [pid for pid in children(running.pid) if is_limited(pid)]:
            return reading
    return []


def is_limited(pid: int) -> bool:
    """Whether a process has limited the memory it may ask for."""
    try:
        limits = Path(f"/proc/{pid}/limits").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return re.search(r"Max address space\s+\d", limits) is not None


def ended(watched: list[int]) -> bool:
    """Whether all these processes end, each watched by its descriptor."""
    waiting = set(watched)
    while waiting:
        over, _, _ = select.select(waiting, [], [], ENDS_WITHIN)
        if not over:
            return False
        waiting -= set(over)
    return True


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_load_killed_at_any_moment_changes_no_figure_and_the_next_load_is_whole(
    moment: str, running: Running, warehouse: Path, arriving: list[Path], untroubled: Wholes
) -> None:
    before = figures(warehouse)
    assert MOMENTS[moment](running, warehouse)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    assert figures(warehouse) == before
    etl.load(arriving, warehouse, "demo")
    assert figures(warehouse) == untroubled
    assert not list((warehouse / "versions").glob("draft*"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with the one that started it")
def test_reading_processes_end_with_the_load_that_started_them_even_stopped_in_the_middle_of_a_file(
    running: Running, warehouse: Path
) -> None:
    reading = begun(running)
    assert reading
    watched = [os.pidfd_open(pid) for pid in reading]
    for each in watched:
        signal.pidfd_send_signal(each, signal.SIGSTOP)
    os.kill(running.pid, signal.SIGKILL)
    assert ended(watched)
