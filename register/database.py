"""The database of the register: where it is, how rows are written and read. Nothing in it is ever changed or erased."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from settings import settings

#: Seconds a writer waits for another one of the same SQLite file.
PATIENCE = 30

DECIDED = sa.MetaData()


class Unavailable(ConnectionError):
    """The register's database does not answer."""


def address(warehouse: Path | None = None) -> str:
    """The register's database URL: the setting's, else an SQLite file in `var/` beside the warehouse."""
    if settings.register_url:
        return settings.register_url
    return f"sqlite:///{(warehouse or settings.warehouse).absolute().parent / 'var' / 'register.db'}"


def moment() -> datetime:
    """Now, as the register writes it: without a zone, in universal time."""
    return datetime.now(UTC).replace(tzinfo=None)


def written(table: sa.Table, organisation: str, warehouse: Path | None) -> list[Any]:
    """Every row of one organisation, in the order written; none where there is no register yet."""
    if not _exists(address(warehouse)):
        return []
    with connected(warehouse) as connection:
        asked = sa.select(table).where(table.c.organisation == organisation).order_by(table.c.id)
        return list(connection.execute(asked))


def write(warehouse: Path | None, statement: sa.Insert) -> int:
    """Write one row; answers its number."""
    with connected(warehouse) as connection:
        key = connection.execute(statement).inserted_primary_key
        connection.commit()
    assert key is not None
    return int(key[0])


def stamp(table: sa.Table, warehouse: Path | None) -> str:
    """What changes when a row is added to that table: the number of its last row."""
    url = address(warehouse)
    file = _file(url)
    if file is None:
        return _last(url, moment(), table)
    try:
        known = file.stat()
    except FileNotFoundError:
        return ""
    return _last(url, (known.st_mtime_ns, known.st_size), table)


@lru_cache(maxsize=16)
def _last(url: str, written_at: Any, table: sa.Table) -> str:
    """Asked once per state of an SQLite file; of another engine each time, since `written_at` is this moment."""
    with connected_to(url) as connection:
        return str(connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or "")


@lru_cache(maxsize=16)
def _file(url: str) -> Path | None:
    """The file of an SQLite register; None for another engine, or one in memory."""
    file = sa.make_url(url).database if url.startswith("sqlite") else None
    return None if file in (None, "", ":memory:") else Path(str(file))


def _exists(url: str) -> bool:
    """Whether there is anything to read; an SQLite file is made by the first decision, not by the first question."""
    file = _file(url)
    return file is None or file.exists()


@contextmanager
def connected(warehouse: Path | None) -> Iterator[sa.Connection]:
    """A connection of its own each time, so that threads and forked processes never share one. Raises Unavailable."""
    with connected_to(address(warehouse)) as connection:
        yield connection


@contextmanager
def connected_to(url: str) -> Iterator[sa.Connection]:
    """The same, at that address."""
    try:
        with _engine(url).connect() as connection:
            yield connection
    except sa.exc.OperationalError as error:
        shown = sa.make_url(url).render_as_string(hide_password=True)
        raise Unavailable(f"The register at {shown} does not answer: {error.orig}") from error


@lru_cache(maxsize=8)
def _engine(url: str) -> sa.Engine:
    """The database, its tables made if they are not there; several processes may try at once."""
    parsed = sa.make_url(url)
    is_file = parsed.get_backend_name() == "sqlite"
    if is_file and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(url, poolclass=sa.NullPool, connect_args={"timeout": PATIENCE} if is_file else {})
    with engine.begin() as connection:
        for table in DECIDED.sorted_tables:
            connection.execute(sa.schema.CreateTable(table, if_not_exists=True))
            for index in table.indexes:
                connection.execute(sa.schema.CreateIndex(index, if_not_exists=True))
    return engine
