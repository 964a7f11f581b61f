"""What crosses from the reading process to ours: plain words as JSON and columns as Arrow, nothing that can run."""

import fcntl
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pyarrow as pa

#: How the folders of parcels begin, and the file in each that its load keeps locked while it runs.
PREFIX, HELD = "panorama-parcels-", "held"
#: Seconds after which a folder that nobody holds is one that a killed load left.
LEFT_BEHIND = 60.0


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for the parcels of one load, gone at its end; those that killed loads left are removed first."""
    _remove_left_behind()
    with tempfile.TemporaryDirectory(prefix=PREFIX) as made, (Path(made) / HELD).open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield Path(made)


def _remove_left_behind() -> None:
    """Folders that nobody holds; one that is held, another person's, or gone meanwhile raises OSError and stays."""
    for each in Path(tempfile.gettempdir()).glob(f"{PREFIX}*/{HELD}"):
        with suppress(OSError), each.open() as held:
            if time.time() - each.stat().st_mtime > LEFT_BEHIND:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(each.parent)


def write(path: Path, words: dict[str, Any], tables: list[pa.Table]) -> None:
    """One file: the length of the words, the words, then each table."""
    text = json.dumps(words).encode()
    with pa.OSFile(str(path), "wb") as sink:
        sink.write(len(text).to_bytes(8, "little"))
        sink.write(text)
        for table in tables:
            with pa.ipc.new_stream(sink, table.schema) as stream:
                stream.write_table(table)


def read(path: Path) -> tuple[dict[str, Any], list[pa.Table]]:
    """The words and the tables, as many as the words' `tables` says. The columns stay in the file's own pages."""
    source = pa.memory_map(str(path), "r")
    words = json.loads(source.read(int.from_bytes(source.read(8), "little")))
    return words, [pa.ipc.open_stream(source).read_all() for _ in range(words["tables"])]
