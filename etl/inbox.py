"""What people send through the browser: each batch in a folder of its own, checked and loaded by a child process."""

from etl import lean, readers

if __name__ == "__main__":
    lean.without_pandas()
    lean.seldom_swept()
    readers.prepare()

import fcntl
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, Protocol

import etl
import store
from etl import receive, report
from settings import ROOT, settings

#: What a child process may be asked for: to check, to load, or to heed answers about what is loaded already.
CHECK, LOAD, HEED = "check", "load", "heed"
#: Where a batch has got to.
CHECKING, LOADING, CHECKED, LOADED, BROKEN = "checking", "loading", "checked", "loaded", "broken"
#: Why a child stopped, when it could say so: another load was writing, it took too long, it failed.
BUSY, TOO_LONG, FAILED = "busy", "too-long", "failed"
#: Longest file name kept, in characters: what every file system takes, also with four bytes a character.
LONGEST_NAME = 60
#: Tries at a claim, ten milliseconds apart, that a passing look at the batch may hold.
TRIES = 50
_ID = re.compile(r"[A-Za-z0-9_-]{22}")
_FORBIDDEN = re.compile(r'[<>:"|?*/\\]')


class NoBatch(LookupError):
    """No batch bears that name, or it was cleared away."""


class Stream(Protocol):
    """A file as the browser sends it."""

    def save(self, dst: Path) -> None:
        """Write it to `dst`."""


@dataclass(frozen=True)
class Batch:
    """Files sent together, by whom, in which language, for whose offices; and where they have got to."""

    id: str
    folder: Path
    at: datetime
    sender: str
    lang: str
    organisation: str
    files: tuple[str, ...]

    def paths(self) -> list[Path]:
        """Where each file lies, in the order sent; each in a folder of its own, so that names may repeat."""
        return [self.folder / "files" / str(number) / name for number, name in enumerate(self.files)]

    @property
    def state(self) -> str:
        """One of checking, loading, checked, loaded, broken (its child died before it could answer)."""
        if _is_claimed(self.folder):
            return CHECKING if self.asked_for == CHECK else LOADING
        if (self.folder / "loaded.json").exists():
            return LOADED
        return CHECKED if (self.folder / "checked.json").exists() else BROKEN

    @property
    def asked_for(self) -> str:
        """What the last child was asked for."""
        return self._text("doing")

    @property
    def trouble(self) -> str:
        """Why the last check or load stopped, "" when it did not."""
        return self._text("trouble")

    @property
    def progress(self) -> str:
        """The last word of the child at work, in the sender's language."""
        return self._text("progress")

    @property
    def stamp(self) -> str:
        """Changes whenever what a reader is shown of the batch does."""
        told = [self.folder / name for name in ("batch.json", "trouble", "checked.json", "loaded.json")]
        return f"{self.state}-{max(path.stat().st_mtime_ns for path in told if path.exists())}"

    def checked(self) -> dict[str, Any]:
        """The judgement of the files as JSON (see etl.report.as_json); empty before the first check has ended."""
        return self._json("checked.json")

    def loaded(self) -> dict[str, Any]:
        """What the load answered, as JSON; empty before it has ended."""
        return self._json("loaded.json")

    def file(self, submission_id: str) -> Path:
        """The file of that submission as it was sent. Raises NoBatch when it is not of this batch."""
        found = (path for path in self.paths() if receive.sha256(path).startswith(submission_id))
        path = next(found, None) if submission_id else None
        if path is None:
            raise NoBatch(f"No file of batch {self.id} bears the reference {submission_id!r}.")
        return path

    def _text(self, name: str) -> str:
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _json(self, name: str) -> dict[str, Any]:
        return json.loads(self._text(name) or "{}")


def place(warehouse: Path | None = None) -> Path:
    """Where batches lie."""
    return (warehouse or settings.warehouse) / "inbox"


def open_batch(id: str, warehouse: Path | None = None) -> Batch:
    """The batch of that name. Raises NoBatch."""
    folder = place(warehouse) / id
    if not _ID.fullmatch(id) or not (folder / "batch.json").exists():
        raise NoBatch(f"No batch bears the name {id!r}.")
    told = json.loads((folder / "batch.json").read_text(encoding="utf-8"))
    files = tuple(told.pop("files"))
    return Batch(**told | {"folder": folder, "at": datetime.fromisoformat(told["at"]), "files": files})


def latest(count: int, warehouse: Path | None = None) -> list[Batch]:
    """The last batches sent, the newest first."""
    names = (path.parent.name for path in place(warehouse).glob("*/batch.json"))
    found = [open_batch(name, warehouse) for name in names if _ID.fullmatch(name)]
    return sorted(found, key=lambda batch: batch.at, reverse=True)[:count]


def send(
    files: Iterable[tuple[str, Stream]], sender: str, lang: str, organisation: str, warehouse: Path | None = None
) -> Batch:
    """Keep files just sent under a name nobody can guess, and have them checked."""
    clear(warehouse)
    id = secrets.token_urlsafe(16)
    folder = place(warehouse) / id
    names = []
    for number, (name, stream) in enumerate(files):
        into = folder / "files" / str(number)
        into.mkdir(parents=True)
        names.append(safe_name(name))
        stream.save(into / names[-1])
    batch = Batch(id, folder, datetime.now(UTC).replace(tzinfo=None), sender, lang, organisation, tuple(names))
    told = asdict(batch) | {"at": batch.at.isoformat()}
    told.pop("folder")
    _write(folder / "batch.json", json.dumps(told, ensure_ascii=False))
    start(batch, CHECK)
    return batch


def clear(warehouse: Path | None = None) -> None:
    """Forget the batches older than the setting says; what was loaded of them is kept as received elsewhere."""
    oldest = time.time() - timedelta(days=settings.inbox_days).total_seconds()
    for folder in place(warehouse).glob("*"):
        if folder.is_dir() and folder.stat().st_mtime < oldest and not _is_claimed(folder):
            shutil.rmtree(folder)


def safe_name(name: str) -> str:
    """A name as sent, made safe for a file system: no folders, no control signs, not hidden, not too long."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    printable = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    stem, dot, ending = _FORBIDDEN.sub("_", printable).strip(" .").rpartition(".")
    ending = f"{dot}{ending[:8]}" if stem else ending
    return f"{(stem or ending)[:LONGEST_NAME]}{ending if stem else ''}" or "file"


def start(batch: Batch, doing: str) -> None:
    """Have a child process check, load or heed the batch; nothing happens when one is at work on it already."""
    with (batch.folder / ".claim").open("w") as claim:
        if not _claims(claim):
            return
        _write(batch.folder / "doing", doing)
        for name in ("trouble", "progress"):
            (batch.folder / name).unlink(missing_ok=True)
        _begin(batch, doing, claim)


def _begin(batch: Batch, doing: str, claim: IO[str]) -> None:
    """The child inherits the claim, which ends when it does, however it ends."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PANORAMA_WAREHOUSE": str(batch.folder.parent.parent.absolute()),
        "PANORAMA_REGISTER": settings.register_url,
        "PANORAMA_LANGUAGE": batch.lang,
    }
    with (batch.folder / "log").open("a") as log:
        child = subprocess.Popen(
            [sys.executable, "-m", "etl.inbox", doing, batch.id],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=ROOT,
            env=environment,
            start_new_session=True,
            pass_fds=[claim.fileno()],
        )
    threading.Thread(target=child.wait, daemon=True).start()


def _claims(claim: IO[str]) -> bool:
    """Whether the batch could be claimed; someone's look at it lasts less than a tenth of a second."""
    for _ in range(TRIES):
        try:
            fcntl.flock(claim, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.01)
        else:
            return True
    return False


def _is_claimed(folder: Path) -> bool:
    path = folder / ".claim"
    if not path.exists():
        return False
    with path.open() as claim:
        try:
            fcntl.flock(claim, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def _write(path: Path, text: str) -> None:
    """All of it or nothing: who reads meanwhile finds what was there before."""
    being_written = path.with_name(f".{path.name}.new")
    being_written.write_text(text, encoding="utf-8")
    being_written.replace(path)


def work(doing: str, batch: Batch) -> None:
    """What the child does: wait for its turn, judge or load the files, leave the answer or the reason there is none."""
    warehouse = batch.folder.parent.parent
    with (place(warehouse) / ".turn").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        signal.signal(signal.SIGALRM, _too_long)
        signal.alarm(settings.send_seconds)
        try:
            told = _done(doing, batch, warehouse)
        except (store.Busy, TimeoutError) as error:
            _write(batch.folder / "trouble", BUSY if isinstance(error, store.Busy) else TOO_LONG)
            return
        except Exception:
            _write(batch.folder / "trouble", FAILED)
            raise
        finally:
            signal.alarm(0)
    _write(batch.folder / ("loaded.json" if doing == LOAD else "checked.json"), json.dumps(told, ensure_ascii=False))


def _done(doing: str, batch: Batch, warehouse: Path) -> Mapping[str, Any]:
    def progress(said: str) -> None:
        _write(batch.folder / "progress", said)

    if doing == HEED:
        etl.apply(warehouse, batch.organisation, progress)
    judge = etl.load if doing == LOAD else etl.check
    return report.as_json(judge(batch.paths(), warehouse, batch.organisation, progress), batch.lang)


def _too_long(*_: object) -> None:
    raise TimeoutError


if __name__ == "__main__":
    work(sys.argv[1], open_batch(sys.argv[2]))
