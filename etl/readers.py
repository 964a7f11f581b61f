"""The processes that read files, as they are started and stopped; one may start while the house is still opening."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parent.parent
#: A process started ahead of its first file, as long as nobody has taken it.
_ahead: list["subprocess.Popen[bytes]"] = []


def prepare() -> None:
    """Start one process now: it opens its rooms while this one opens its own. It ends with this one."""
    _ahead.append(_started())


def start() -> "subprocess.Popen[bytes]":
    """A process that will say it is ready: the one started ahead, else a new one."""
    return _ahead.pop() if _ahead else _started()


def stop(process: "subprocess.Popen[bytes]") -> None:
    """End it, whatever it is doing."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()


def _started() -> "subprocess.Popen[bytes]":
    environment = os.environ | {"PYTHONPATH": str(_ROOT), "ARROW_DEFAULT_MEMORY_POOL": "system", "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "etl.worker", str(os.getpid())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=_ROOT,
        env=environment,
        start_new_session=True,
    )
