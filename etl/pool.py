"""Reading processes: two at a time, each replaced when a file asks too much of the processor or kills it."""

import json
import os
import selectors
import signal
import subprocess
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from etl import judge, readers
from etl.worker import MEMORY_LIMIT

if TYPE_CHECKING:
    from register import Answers

#: Reading processes at work at once.
WORKERS = 2
#: Seconds of the processor a file may take: a base, and more for each megabyte it weighs.
SECONDS, SECONDS_PER_MEGABYTE = 15.0, 2.0
#: How many times longer it may take by the clock, on a machine busy with other work.
PATIENCE = 8
#: Seconds a reading process may take to start, on a busy machine.
START_SECONDS = 60.0


@dataclass(frozen=True)
class Task:
    """One file to judge: where it lies, its own name, whose office workbooks we read, what was answered about them."""

    path: Path
    file_name: str
    organisation: str
    answers: "Answers" = field(default_factory=dict)


def listed(answers: "Answers") -> list[tuple[str, str, str, str | None]]:
    """Answers as JSON can carry them: [(office, table, heading, column)…]."""
    return [(office, *key, column) for office, told in answers.items() for key, column in told.items()]


def unlisted(listed: Iterable[tuple[str, str, str, str | None]]) -> "Answers":
    """The answers that `listed` carries."""
    answers: dict[str, dict[tuple[str, str], str | None]] = {}
    for office, table, heading, column in listed:
        answers.setdefault(office, {})[table, heading] = column
    return answers


@dataclass
class _Worker:
    process: subprocess.Popen[bytes]
    seconds: float = 0.0
    is_ready: bool = False
    number: int | None = None
    deadline: float = 0.0
    parcel: Path | None = None


def _allowed(path: Path) -> float:
    return SECONDS + SECONDS_PER_MEGABYTE * path.stat().st_size / 1_000_000


def judge_all(tasks: Sequence[Task], folder: Path) -> Iterator[tuple[int, judge.Judged]]:
    """(number of the task, its judgement) as each is ready; a file that kills its reader is judged as such.

    `folder` receives the parcels; it must stay as long as the cells of a judgement are wanted.
    """
    waiting = deque(enumerate(tasks))
    selector = selectors.DefaultSelector()
    workers: list[_Worker] = []
    try:
        while waiting or any(worker.number is not None for worker in workers):
            while waiting and (free := _free(workers, selector, len(tasks))):
                _give(free, *waiting.popleft(), folder)
            yield from _ready(workers, selector)
    finally:
        for worker in workers:
            readers.stop(worker.process)
        selector.close()


def _free(workers: list[_Worker], selector: selectors.BaseSelector, tasks: int) -> _Worker | None:
    """A worker at rest, started if there may be one more."""
    for worker in workers:
        if worker.number is None:
            return worker
    if len(workers) >= min(WORKERS, tasks):
        return None
    worker = _Worker(readers.start())
    assert worker.process.stdout is not None
    selector.register(worker.process.stdout, selectors.EVENT_READ, worker)
    workers.append(worker)
    return worker


def _give(worker: _Worker, number: int, task: Task, folder: Path) -> None:
    worker.number = number
    worker.parcel = folder / f"{task.path.parent.name}-{number}.parcel"
    worker.seconds = _allowed(task.path)
    worker.deadline = time.monotonic() + (PATIENCE * worker.seconds if worker.is_ready else START_SECONDS)
    told = {
        "path": str(task.path), "file_name": task.file_name, "organisation": task.organisation,
        "parcel": str(worker.parcel), "answers": listed(task.answers), "seconds": worker.seconds,
    }  # fmt: skip
    assert worker.process.stdin is not None
    try:
        worker.process.stdin.write(json.dumps(told).encode() + b"\n")
        worker.process.stdin.flush()
    except BrokenPipeError:
        worker.deadline = 0.0


def _ready(workers: list[_Worker], selector: selectors.BaseSelector) -> Iterator[tuple[int, judge.Judged]]:
    """What is done by now; waits for the next answer or the next deadline."""
    busy = [worker for worker in workers if worker.number is not None]
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    answered = {id(key.data) for key, _ in selector.select(patience)}
    for worker in busy:
        number = worker.number
        assert number is not None and worker.parcel is not None and worker.process.stdout is not None
        if id(worker) in answered:
            said = os.read(worker.process.stdout.fileno(), 64)
            if said.startswith(b"ready"):
                worker.is_ready = True
                worker.deadline = time.monotonic() + PATIENCE * worker.seconds
                said = said.removeprefix(b"ready\n")
                if not said:
                    continue
            if said:
                worker.number = None
                found = judge.unpack(worker.parcel)
                worker.parcel.unlink()
                yield number, found
                continue
            yield number, _lost(worker, workers, selector, "file-crashed")
        elif time.monotonic() >= worker.deadline:
            yield number, _lost(worker, workers, selector, "file-too-slow")


def _lost(worker: _Worker, workers: list[_Worker], selector: selectors.BaseSelector, rule: str) -> judge.Judged:
    """The worker is gone, or must go; another is started when there is more to do."""
    assert worker.process.stdout is not None
    selector.unregister(worker.process.stdout)
    readers.stop(worker.process)
    workers.remove(worker)
    if worker.process.returncode == -signal.SIGXCPU:
        rule = "file-too-slow"
    elif rule == "file-crashed" and worker.process.returncode == -signal.SIGABRT:
        rule = "file-bomb"  # what a reader that is not Python does when it is refused memory
    details = {"file-too-slow": {"seconds": round(SECONDS)}, "file-bomb": {"megabytes": MEMORY_LIMIT // 1_000_000}}
    return judge.refused(rule, details.get(rule, {}))
