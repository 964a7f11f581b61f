"""The only door to what people decided: what a heading is, which partners are one. Nothing in it is ever erased."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from settings import settings

#: {office, or "" for every office: {(table, plain heading): column, or None "not one of ours"}}; the key
#: ("", plain sheet name) says which table a whole sheet is; ("flow#order", column) and ("flow#mark", column) how the
#: values of a column read: "day" or "month" first, "," or "." for decimals.
Answers = Mapping[str, Mapping[tuple[str, str], str | None]]

#: What an answer says: it is that column (or table), it is none of ours, or the question is open again.
IS, NOT_OURS, FORGOTTEN = "is", "not-ours", "forgotten"
#: What a row about two partners says: the first is the second, they are two, or an earlier row no longer counts.
SAME, APART, UNDONE = "same", "apart", "undone"
#: Seconds a writer waits for another one of the same SQLite file.
PATIENCE = 30

_DECIDED = sa.MetaData()
_ANSWER = sa.Table(
    "answer",
    _DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("office", sa.String(64), nullable=False),
    sa.Column("table_name", sa.String(64), nullable=False),
    sa.Column("heading", sa.String(500), nullable=False),
    sa.Column("verdict", sa.String(16), nullable=False),
    sa.Column("column_name", sa.String(64)),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)
_PARTNER_LINK = sa.Table(
    "partner_link",
    _DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("partner", sa.String(200), nullable=False),
    sa.Column("other", sa.String(200), nullable=False),
    sa.Column("undoes", sa.Integer),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)

_PUT_OFF = sa.Table(
    "put_off",
    _DECIDED,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("organisation", sa.String(64), nullable=False, index=True),
    sa.Column("alert", sa.String(500), nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("decided_by", sa.String(200), nullable=False),
    sa.Column("decided_at", sa.DateTime, nullable=False),
)


class Unavailable(ConnectionError):
    """The register's database does not answer."""


class UnknownLink(LookupError):
    """No decision about partners bears that number."""


class Circular(ValueError):
    """A partner cannot stand for one that already stands for it."""


@dataclass(frozen=True)
class Answer:
    """What one heading (or sheet, `table` then "") of an office is: `column`, or None when it is none of ours."""

    organisation: str
    office: str
    table: str
    heading: str
    column: str | None
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True)
class PartnerLink:
    """One decision about two partners; `kind` is "same" or "apart"."""

    id: int
    organisation: str
    kind: str
    partner: str
    other: str
    reason: str
    decided_by: str
    decided_at: datetime


def remember_heading(
    organisation: str,
    office: str,
    table: str,
    heading: str,
    column: str | None,
    decided_by: str,
    *,
    warehouse: Path | None = None,
) -> Answer:
    """Note that `heading` (as plain words) of an office's `table` is `column`, or none of ours (None).

    With `table` "", `heading` is a sheet's plain name and `column` the table it is. `office` "" is every office.
    """
    now = _now()
    said = {"verdict": NOT_OURS if column is None else IS, "column_name": column}
    _note_answer(warehouse, organisation, office, table, heading, decided_by, now, said)
    return Answer(organisation, office, table, heading, column, decided_by, now)


def forget_heading(
    organisation: str, office: str, table: str, heading: str, decided_by: str, *, warehouse: Path | None = None
) -> None:
    """Open the question again; the answer it had stays on record."""
    said = {"verdict": FORGOTTEN, "column_name": None}
    _note_answer(warehouse, organisation, office, table, heading, decided_by, _now(), said)


def answers(organisation: str, *, warehouse: Path | None = None) -> Answers:
    """What stands today, for `etl` to use; empty where nobody ever answered."""
    found: dict[str, dict[tuple[str, str], str | None]] = {}
    for answer in answered(organisation, warehouse=warehouse):
        found.setdefault(answer.office, {})[answer.table, answer.heading] = answer.column
    return found


def answered(organisation: str, *, warehouse: Path | None = None) -> list[Answer]:
    """The answers that stand, with who gave them and when, in the order they were given."""
    newest: dict[tuple[str, str, str], Any] = {}
    for row in _rows(_ANSWER, organisation, warehouse):
        newest.pop((row.office, row.table_name, row.heading), None)
        newest[row.office, row.table_name, row.heading] = row
    return [
        Answer(organisation, row.office, row.table_name, row.heading, row.column_name, row.decided_by, row.decided_at)
        for row in newest.values()
        if row.verdict != FORGOTTEN
    ]


def link_partner(
    organisation: str, partner: str, principal: str, decided_by: str, reason: str, *, warehouse: Path | None = None
) -> int:
    """Note that `partner` is `principal` under another name; answers the decision's number. Raises Circular."""
    if _final(principal, _direct(organisation, warehouse)) == partner:
        raise Circular(f"{principal} already stands under {partner}: undo that first.")
    return _note_partners(warehouse, organisation, SAME, partner, principal, decided_by, reason)


def set_apart(
    organisation: str, partner: str, other: str, decided_by: str, reason: str, *, warehouse: Path | None = None
) -> int:
    """Note that two partners are two, however alike; answers the decision's number."""
    return _note_partners(warehouse, organisation, APART, partner, other, decided_by, reason)


def undo(link: int, decided_by: str, reason: str = "", *, warehouse: Path | None = None) -> int:
    """Note that decision `link` no longer counts; itself a decision with a number. Raises UnknownLink."""
    with _connection(warehouse) as connection:
        row = connection.execute(sa.select(_PARTNER_LINK).where(_PARTNER_LINK.c.id == link)).one_or_none()
    if row is None or row.kind == UNDONE:
        raise UnknownLink(f"No decision about partners bears the number {link}.")
    return _note_partners(warehouse, row.organisation, UNDONE, row.partner, row.other, decided_by, reason, link)


def put_off(
    organisation: str,
    alert: str,
    until: date | None,
    reason: str,
    decided_by: str,
    *,
    warehouse: Path | None = None,
) -> int:
    """Note that an alert waits until that day, and why; None calls it back. Answers the decision's number."""
    who = {"decided_by": decided_by, "decided_at": _now(), "reason": reason}
    about = {"organisation": organisation, "alert": alert, "until": until}
    return _write(warehouse, sa.insert(_PUT_OFF).values(**about, **who))


def waiting(organisation: str, today: date, *, warehouse: Path | None = None) -> dict[str, tuple[date, str]]:
    """{alert: (day until which it waits, why)} on that day; of several decisions about one the last counts."""
    newest = {row.alert: (row.until, row.reason) for row in _rows(_PUT_OFF, organisation, warehouse)}
    return {alert: (until, reason) for alert, (until, reason) in newest.items() if until and until > today}


def links(organisation: str, *, warehouse: Path | None = None) -> list[PartnerLink]:
    """The decisions about partners that stand, the oldest first; of several about the same two the last counts."""
    return _standing(organisation, _rows(_PARTNER_LINK, organisation, warehouse))


def partner_history(organisation: str, *, warehouse: Path | None = None) -> list[tuple[date, dict[str, str]]]:
    """`partner_links` as it stood at the end of each day on which something was decided, the oldest day first."""
    rows = _rows(_PARTNER_LINK, organisation, warehouse)
    found = []
    for day in sorted({row.decided_at.date() for row in rows}):
        standing = _standing(organisation, [row for row in rows if row.decided_at.date() <= day])
        direct = {link.partner: link.other for link in standing if link.kind == SAME}
        found.append((day, {partner: _final(partner, direct) for partner in direct}))
    return found


def _standing(organisation: str, rows: Sequence[Any]) -> list[PartnerLink]:
    """Of decisions in the order written, those that still count."""
    undone = {row.undoes for row in rows if row.kind == UNDONE}
    newest: dict[frozenset[str], PartnerLink] = {}
    for row in rows:
        if row.kind != UNDONE and row.id not in undone:
            said = (row.kind, row.partner, row.other, row.reason, row.decided_by, row.decided_at)
            newest.pop(frozenset((row.partner, row.other)), None)
            newest[frozenset((row.partner, row.other))] = PartnerLink(row.id, organisation, *said)
    return list(newest.values())


def partner_links(organisation: str, *, warehouse: Path | None = None) -> dict[str, str]:
    """{partner: the one it is in the end}; a partner linked to a linked one follows it."""
    direct = _direct(organisation, warehouse)
    return {partner: _final(partner, direct) for partner in direct}


def apart(organisation: str, *, warehouse: Path | None = None) -> set[frozenset[str]]:
    """The pairs someone looked at and found to be two."""
    standing = links(organisation, warehouse=warehouse)
    return {frozenset((link.partner, link.other)) for link in standing if link.kind == APART}


def address(warehouse: Path | None = None) -> str:
    """The register's database URL: the setting's, else an SQLite file in `var/` beside the warehouse."""
    if settings.register_url:
        return settings.register_url
    return f"sqlite:///{(warehouse or settings.warehouse).absolute().parent / 'var' / 'register.db'}"


def _direct(organisation: str, warehouse: Path | None) -> dict[str, str]:
    return {link.partner: link.other for link in links(organisation, warehouse=warehouse) if link.kind == SAME}


def _final(partner: str, direct: Mapping[str, str]) -> str:
    """Where the links from a partner end; two writers may have closed a ring, which is followed once."""
    seen = {partner}
    while (following := direct.get(partner)) and following not in seen:
        seen.add(following)
        partner = following
    return partner


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


def _note_answer(
    warehouse: Path | None,
    organisation: str,
    office: str,
    table: str,
    heading: str,
    decided_by: str,
    decided_at: datetime,
    said: Mapping[str, str | None],
) -> None:
    what = {"organisation": organisation, "office": office, "table_name": table, "heading": heading}
    _write(warehouse, sa.insert(_ANSWER).values(**what, **said, decided_by=decided_by, decided_at=decided_at))


def _note_partners(
    warehouse: Path | None,
    organisation: str,
    kind: str,
    partner: str,
    other: str,
    decided_by: str,
    reason: str,
    undoes: int | None = None,
) -> int:
    who = {"decided_by": decided_by, "decided_at": _now(), "reason": reason}
    about = {"organisation": organisation, "kind": kind, "partner": partner, "other": other, "undoes": undoes}
    return _write(warehouse, sa.insert(_PARTNER_LINK).values(**about, **who))


def _rows(table: sa.Table, organisation: str, warehouse: Path | None) -> list[Any]:
    """Every row of one organisation, in the order written; none where there is no register yet."""
    if not _exists(address(warehouse)):
        return []
    with _connection(warehouse) as connection:
        asked = sa.select(table).where(table.c.organisation == organisation).order_by(table.c.id)
        return list(connection.execute(asked))


def _write(warehouse: Path | None, statement: sa.Insert) -> int:
    with _connection(warehouse) as connection:
        written = connection.execute(statement).inserted_primary_key
        connection.commit()
    assert written is not None
    return int(written[0])


def _exists(url: str) -> bool:
    """Whether there is anything to read; an SQLite file is made by the first decision, not by the first question."""
    file = sa.make_url(url).database if url.startswith("sqlite") else None
    return file in (None, "", ":memory:") or Path(file).exists()


@contextmanager
def _connection(warehouse: Path | None) -> Iterator[sa.Connection]:
    """A connection of its own each time, so that threads and forked processes never share one. Raises Unavailable."""
    url = address(warehouse)
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
        for table in _DECIDED.sorted_tables:
            connection.execute(sa.schema.CreateTable(table, if_not_exists=True))
            for index in table.indexes:
                connection.execute(sa.schema.CreateIndex(index, if_not_exists=True))
    return engine
