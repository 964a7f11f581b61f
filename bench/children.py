"""Other programs this bench starts: how long they take, how much memory they and their children hold, how they stop."""

import os
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from settings import ROOT

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Ended:
    """A program that ended well: how long it took, the most memory it held with its children, what it printed.

    `core_seconds` is what it and its children took of the processor: the same on a busy machine, or nearly.
    """

    seconds: float
    core_seconds: float
    peak_mb: float
    printed: str


def run(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Ended:
    """Run `python arguments…` from the root of the house. Raises CalledProcessError when it ends badly."""
    started, worked = time.perf_counter(), _core_seconds()
    command = [sys.executable, *arguments]
    held = 0
    child = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE)
    assert child.stdout
    with child, child.stdout as output:
        os.set_blocking(output.fileno(), False)
        printed = b""
        while child.poll() is None:
            held = max(held, _resident(child.pid))
            printed += output.read() or b""
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        printed += output.read() or b""
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command, printed)
    return Ended(seconds, _core_seconds() - worked, held * _PAGE_BYTES / 1e6, printed.decode())


def _core_seconds() -> float:
    """What the programs started here that have ended took of the processor, with their own children."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _resident(parent: int) -> int:
    """Pages held in memory by a process and all that descend from it."""
    families: dict[int, list[int]] = {}
    pages: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                about = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            families.setdefault(int(about[1]), []).append(int(entry.name))
            pages[int(entry.name)] = int(about[21])
    waiting, total = [parent], 0
    while waiting:
        one = waiting.pop()
        total += pages.get(one, 0)
        waiting += families.get(one, [])
    return total


@contextmanager
def server(warehouse: Path, workers: int = 2, threads: int = 4) -> Iterator[str]:
    """The app served by gunicorn over a warehouse, as in production, on a free port of this machine; its address."""
    port = _free_port()
    command = [sys.executable, "-m", "gunicorn", "app:create_server()", "--bind", f"127.0.0.1:{port}"]
    command += ["--workers", str(workers), "--threads", str(threads), "--log-level", "warning"]
    environment = {**os.environ, "PANORAMA_WAREHOUSE": str(warehouse)}
    child = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        _wait_for(port, child)
        yield f"http://127.0.0.1:{port}"
    finally:
        child.terminate()
        child.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, child: "subprocess.Popen[bytes]", seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if child.poll() is not None:
            raise RuntimeError("The server ended before it answered.")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"No server answered on port {port} within {seconds:.0f} s.")
