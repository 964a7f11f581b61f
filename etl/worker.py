"""The process that opens untrusted files: told one on its standard input, it leaves a parcel and answers a line."""

import json
import os
import resource
import sys
import traceback
from pathlib import Path

#: Address space of the reading process, in bytes: a workbook that needs more is refused, the house stands.
MEMORY_LIMIT = int(os.environ.get("PANORAMA_READER_BYTES", 1_250_000_000))


def main() -> None:
    """Judge file after file until the standard input closes."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from etl import judge, pool

    answers.write("ready\n")
    answers.flush()
    for line in sys.stdin:
        task = json.loads(line)
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
    main()
