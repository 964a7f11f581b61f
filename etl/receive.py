"""Files as they came: found, told apart by their content, and kept byte for byte to be read again."""

import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from etl.named import day_in_name

#: What lies beside data in a folder and is no data.
_COMPANIONS = (".md", ".pdf", ".docx", ".toml", ".json", ".py", ".zip.txt")
_COMPANION_NAMES = ("readme", "license", "licence", "notice", "copying")


class NothingToLoad(ValueError):
    """A path that does not exist, or a folder without a single file."""


@dataclass(frozen=True)
class Incoming:
    """One file received: its content's hash, its own name, when it came, and in which order.

    `entry` is the number and the moment of what was entered here rather than sent.
    """

    sha256: str
    file_name: str
    received_at: datetime
    order: int
    path: Path
    known_on: str | None = None
    entry: str | None = None


def expand(paths: Iterable[Path]) -> list[Path]:
    """The files behind paths; a folder gives all its files but hidden ones and companions. Raises NothingToLoad."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += [each for each in sorted(path.rglob("*")) if each.is_file() and _is_data(each)]
        elif path.is_file():
            found.append(path)
        else:
            raise NothingToLoad(f"There is no file or folder at {path}.")
    if not found:
        raise NothingToLoad("There is no file to load.")
    return found


def _is_data(path: Path) -> bool:
    name = path.name.casefold()
    hidden = name.startswith((".", "~$")) or any(part.startswith(".") for part in path.parts[-2:-1])
    return not hidden and not name.endswith(_COMPANIONS) and path.stem.casefold() not in _COMPANION_NAMES


def identify(files: Sequence[Path], first_order: int = 0) -> list[Incoming]:
    """Each file with the hash of its content, in the order given, each a moment after the other."""
    now = datetime.now(UTC).replace(tzinfo=None)
    return [
        Incoming(sha256(path), path.name, now + timedelta(microseconds=number), first_order + number, path)
        for number, path in enumerate(files)
    ]


def sha256(path: Path) -> str:
    """The hash of a file's content, by which it is known."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def folder(warehouse: Path) -> Path:
    """Where received files are kept."""
    return warehouse / "received"


def keep(incoming: Incoming, warehouse: Path) -> Incoming:
    """Copy a file beside the warehouse with its receipt; its path is then the copy's. Never rewritten."""
    place = folder(warehouse) / incoming.sha256
    receipt = place / "receipt.json"
    kept = place / incoming.file_name
    if receipt.exists():
        return read_receipt(place)
    place.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(incoming.path, kept)
    day = day_in_name(incoming.file_name)
    kept_as = replace(incoming, path=kept, known_on=str(day) if day else None)
    words = asdict(kept_as) | {"path": incoming.file_name, "received_at": incoming.received_at.isoformat()}
    being_written = receipt.with_suffix(".new")
    being_written.write_text(json.dumps(words, indent=1, ensure_ascii=False), encoding="utf-8")
    being_written.replace(receipt)
    return kept_as


def read_receipt(place: Path) -> Incoming:
    """What a kept file's receipt says."""
    words = json.loads((place / "receipt.json").read_text(encoding="utf-8"))
    return Incoming(
        **words | {"path": place / words["path"], "received_at": datetime.fromisoformat(words["received_at"])}
    )


def kept(warehouse: Path) -> Iterator[Incoming]:
    """Every file ever received, in the order it came."""
    receipts = [read_receipt(path.parent) for path in folder(warehouse).glob("*/receipt.json")]
    yield from sorted(receipts, key=lambda incoming: (incoming.received_at, incoming.order))


def by_hash(warehouse: Path, sha256: str) -> Incoming:
    """One kept file."""
    return read_receipt(folder(warehouse) / sha256)
