"""What crosses from the reading process to ours: plain words as JSON and columns as Arrow, nothing that can run."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa


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
