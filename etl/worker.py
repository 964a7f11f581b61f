"""The process that opens untrusted files: told one on its standard input, it leaves a parcel and answers a line."""

import ctypes
import json
import math
import os
import resource
import signal
import sys
import traceback
from pathlib import Path

from etl import lean

#: Address space of the reading process, in bytes: a workbook that needs more is refused, the house stands.
MEMORY_LIMIT = int(os.environ.get("PANORAMA_READER_BYTES", 1_250_000_000))
#: The request by which a Linux process is sent a signal when the one that started it ends (prctl(2)).
_PR_SET_PDEATHSIG = 1


def _end_with(parent: int) -> None:
    """Be killed when `parent` ends, even by force and in the middle of a file; elsewhere than on Linux, after it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            sys.exit("The load that started this process has ended.")


def _allow(seconds: float) -> None:
    """Be ended by the system after so many more seconds of the processor, however long they take by the clock."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def main(parent: int) -> None:
    """Judge file after file until the standard input closes or `parent`, the process that asks, ends."""
    _end_with(parent)
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    lean.without_pandas()
    lean.seldom_swept()
    from etl import judge, pool

    answers.write("ready\n")
    answers.flush()
    for line in sys.stdin:
        task = json.loads(line)
        _allow(task["seconds"])
        try:
            known = pool.unlisted(task["answers"])
            judged = judge.judge(Path(task["path"]), task["file_name"], task["organisation"], known)
        except MemoryError:
            judged = judge.refused("file-bomb", {"megabytes": MEMORY_LIMIT // 1_000_000})
        except Exception:
            traceback.print_exc()
            judged = judge.refused("file-crashed", {})
        judge.pack(judged, Path(task["parcel"]))
        answers.write("done\n")
        answers.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]))
