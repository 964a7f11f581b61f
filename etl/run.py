"""The three commands, stage by stage: load, check, rebuild."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow as pa

import register
import store
import words
from etl import (
    answers,
    difference,
    gates,
    gather,
    parcel,
    partners,
    pool,
    receive,
    settle,
    stakes,
    told_twice,
    unnumbered,
)
from etl.checking import HELD, Finding
from etl.difference import Difference
from etl.families import Produce, families
from etl.gather import Entry
from etl.loading import Line, money_lines, reconcile, said, sheet_reports, write
from etl.past import Past
from etl.portfolio import Portfolio
from etl.receive import Incoming
from etl.report import MoneyReport, Report, SubmissionReport
from etl.settle import Settled
from etl.supersede import supersede
from settings import settings

Progress = Callable[[str], None] | None
#: Bytes of files read before they are matched and loaded; a folder that weighs more is loaded in several goes.
BATCH_BYTES = 150_000_000
#: Seconds between two words of progress.
EVERY = 1.0
ALREADY = "already received"


def load(paths: list[Path], warehouse: Path | None, organisation: str | None, progress: Progress) -> Report:
    """Receive, judge, load, publish."""
    warehouse = warehouse or settings.warehouse
    organisation = organisation or settings.organisation
    arriving = receive.identify(receive.expand(paths))
    with store.draft(warehouse) as draft:
        past = Past(draft.query, draft.table)
        new, again = _told_apart(arriving, past.received(), past.unread())
        kept = [receive.keep(each, warehouse) for each in new]
        heeded = _unheeded(past, warehouse, organisation)
        if not kept and not heeded:
            return Report(_version(warehouse), tuple(again))
        reports = brought_in(draft, past, [*heeded, *kept], warehouse, organisation, progress)
        return Report(draft.publish(), (*again, *reports[len(heeded) :]))


def apply(warehouse: Path | None, organisation: str | None, progress: Progress) -> Report:
    """Loaded files whose questions were answered since, read again."""
    warehouse = warehouse or settings.warehouse
    organisation = organisation or settings.organisation
    with store.draft(warehouse) as draft:
        past = Past(draft.query, draft.table)
        heeded = _unheeded(past, warehouse, organisation)
        if not heeded:
            return Report(_version(warehouse), ())
        reports = brought_in(draft, past, heeded, warehouse, organisation, progress)
        return Report(draft.publish(), tuple(reports))


def _unheeded(past: Past, warehouse: Path, organisation: str) -> list[Incoming]:
    """Files as received that were read before what people answered about them."""
    told = register.answers(organisation, warehouse=warehouse)
    hashes = answers.unheeded(past.query, organisation, told)
    return sorted((receive.by_hash(warehouse, sha256) for sha256 in hashes), key=lambda each: each.received_at)


def brought_in(
    draft: store.Draft,
    past: Past,
    kept: list[Incoming],
    warehouse: Path,
    organisation: str,
    progress: Progress = None,
) -> list[SubmissionReport]:
    """Everything in the draft, ready to be published; nobody reads it before, so a load that stops leaves nothing.

    Each step stands by itself: changing rows in the transaction that brought them breaks DuckDB 2.0.0's memory.
    """
    reports = _in_batches(draft, past, kept, warehouse, organisation, progress)
    for code in partners.touched(draft, [each.submission_id for each in reports]):
        partners.refresh(draft, code, warehouse)
    _tell(progress, "publish", files=len(kept), total=len(kept), rows=0)
    return reports


def rebuild(warehouse: Path | None, organisation: str | None, progress: Progress) -> Report:
    """Everything again, from the files as received."""
    warehouse = warehouse or settings.warehouse
    organisation = organisation or settings.organisation
    kept = _ever_loaded(warehouse)
    if not kept:
        raise receive.NothingToLoad(f"No file was ever received in {warehouse}.")
    with store.draft(warehouse, empty=True) as draft:
        past = Past(draft.query, draft.table)
        reports = brought_in(draft, past, kept, warehouse, organisation, progress)
        return Report(draft.publish(), tuple(reports))


def _ever_loaded(warehouse: Path) -> list[Incoming]:
    """The files received, in order; where a version stands, only those it was made of (a killed load left others)."""
    kept = list(receive.kept(warehouse))
    try:
        loaded = Past(store.reader(warehouse).query).received()
    except store.NoWarehouse:
        return kept
    return [each for each in kept if each.sha256 in loaded]


def check(paths: list[Path], warehouse: Path | None, organisation: str | None, progress: Progress) -> Report:
    """The judgement alone."""
    warehouse = warehouse or settings.warehouse
    organisation = organisation or settings.organisation
    try:
        reader = store.reader(warehouse)
        past = Past(reader.query, reader.table)
    except store.NoWarehouse:
        past = Past()
    arriving = [_dated(each) for each in receive.identify(receive.expand(paths))]
    with parcel.folder() as folder:
        entries = _judged(arriving, warehouse, organisation, progress, folder)
        held, settled = _settled(entries, past)
        changes = difference.compare(held, settled, past.fetch)
        return Report(None, tuple(_reports(entries, money_lines(held, settled), changes)))


def _dated(incoming: Incoming) -> Incoming:
    day = receive.day_in_name(incoming.file_name)
    return replace(incoming, known_on=str(day) if day else None)


def _version(warehouse: Path) -> str | None:
    try:
        return store.live_path(warehouse).stem
    except store.NoWarehouse:
        return None


def _told_apart(
    arriving: Sequence[Incoming], received: dict[str, str], unread: set[str]
) -> tuple[list[Incoming], list[SubmissionReport]]:
    """Files never seen, and a word about each whose content was received before."""
    new: dict[str, Incoming] = {}
    again = []
    for each in arriving:
        if each.sha256 in received or each.sha256 in new:
            again.append(_already(each, each.sha256 not in unread))
        else:
            new[each.sha256] = each
    return list(new.values()), again


def _already(incoming: Incoming, was_read: bool) -> SubmissionReport:
    found = Finding(None, "already-received", "note", details={"file": incoming.file_name})
    name = incoming.sha256[: gather.NAME_LENGTH]
    return SubmissionReport(name, incoming.file_name, "", "", None, None, None, ALREADY, was_read, findings=(found,))


def _in_batches(
    draft: store.Draft, past: Past, kept: list[Incoming], warehouse: Path, organisation: str, progress: Progress
) -> list[SubmissionReport]:
    reports = []
    for batch in _batches(kept):
        reports += _load_batch(draft, past, batch, warehouse, organisation, progress)
    return reports


def _batches(kept: list[Incoming]) -> Iterable[list[Incoming]]:
    batch: list[Incoming] = []
    weight = 0
    for each in kept:
        size = each.path.stat().st_size
        if batch and weight + size > BATCH_BYTES:
            yield batch
            batch, weight = [], 0
        batch.append(each)
        weight += size
    if batch:
        yield batch


def _load_batch(
    draft: store.Draft, past: Past, batch: list[Incoming], warehouse: Path, organisation: str, progress: Progress
) -> list[SubmissionReport]:
    """One go: judge, look again at what waited for these files, match, write, close what is replaced."""
    with parcel.folder() as folder:
        entries = _judged(batch, warehouse, organisation, progress, folder)
        new = len(entries)
        entries += _looked_at_again(entries, past, warehouse, organisation, progress, folder)
        _tell(progress, "match", rows=sum(len(each.fates) for each in entries))
        past.leaving_out = {each.submission.submission_id for each in entries}
        held, settled = _settled(entries, past)
        lines = money_lines(held, settled)
        changes = difference.compare(held, settled, past.fetch)
        write(draft, entries, held, settled, lines)
    reconcile(draft, entries, lines)
    supersede(draft, [each.submission.submission_id for each in entries])
    past.leaving_out = set()
    return _reports(entries, lines, changes)[:new]


def _judged(
    batch: Sequence[Incoming], warehouse: Path, organisation: str, progress: Progress, folder: Path
) -> list[Entry]:
    told = register.answers(organisation, warehouse=warehouse)
    tasks = [pool.Task(each.path, each.file_name, organisation, told) for each in batch]
    found: dict[int, Entry] = {}
    rows, spoke = 0, time.monotonic()
    for number, judged in pool.judge_all(tasks, folder):
        found[number] = gather.entry(batch[number], judged, organisation)
        rows += judged.raw.num_rows
        if time.monotonic() - spoke > EVERY:
            spoke = time.monotonic()
            _tell(progress, "read", files=len(found), total=len(tasks), rows=rows)
    return [found[number] for number in sorted(found)]


def _tell(progress: Progress, stage: str, **counts: int) -> None:
    if progress:
        said_counts = {name: words.whole(count, settings.language) for name, count in counts.items()}
        progress(words.say(f"etl-progress-{stage}", settings.language, **said_counts))


def _looked_at_again(
    entries: list[Entry], past: Past, warehouse: Path, organisation: str, progress: Progress, folder: Path
) -> list[Entry]:
    """Files of earlier loads some of whose rows wait for what has now come, read again; and theirs in turn."""
    seen = {each.incoming.sha256 for each in entries}
    found: list[Entry] = []
    fresh = entries
    while fresh:
        hashes = past.waiting_for(_keys(fresh), _first_days(fresh, past)) - seen
        seen |= hashes
        kept = sorted((receive.by_hash(warehouse, sha256) for sha256 in hashes), key=lambda each: each.received_at)
        fresh = _judged(kept, warehouse, organisation, progress, folder) if kept else []
        found += fresh
    return found


def _keys(entries: list[Entry]) -> set[str]:
    """Keys other rows may refer to, in these files."""
    keys: set[str] = set()
    for each in entries:
        for part in (part for sheet in each.judged.sheets for part in sheet.parts):
            column = {"partner": "partner_id", "agreement": "agreement_id", "need": "need_id"}.get(part.table)
            if column:
                keys.update(key for key in each.judged.tables[part.held_in][column].to_pylist() if key)
        if each.judged.family:
            keys |= _family_keys(each)
    return keys


def _family_keys(each: Entry) -> set[str]:
    """Any text of a family's files may be a key; only those that some row waits for matter."""
    family = families()[each.judged.family or ""]
    if not any(made.table in ("partner", "agreement", "need", "office") for made in family.produces):
        return set()
    keys: set[str] = set()
    for table in each.judged.tables:
        for column in table.column_names:
            if column != "row":
                keys.update(text for text in table[column].to_pylist() if text and len(text) < 80)
    return keys


def _first_days(entries: list[Entry], past: Past) -> dict[str, date]:
    """{currency: first day} of the rates in these files."""
    makes_rates = any(made.table == "exchange_rate" for each in entries for made in _produces(each))
    days = gather.rate_news(entries, past.rates()) if makes_rates else {}
    for each in entries:
        for part in (part for sheet in each.judged.sheets for part in sheet.parts):
            if part.table == "exchange_rate":
                table = each.judged.tables[part.held_in]
                for currency, day in zip(table["currency"].to_pylist(), table["valid_from"].to_pylist(), strict=True):
                    if currency and day:
                        days[currency] = min(day, days.get(currency, day))
    return days


def _produces(each: Entry) -> tuple[Produce, ...]:
    return families()[each.judged.family].produces if each.judged.family else ()


def _settled(entries: list[Entry], past: Past) -> tuple[Portfolio, Settled]:
    held = gather.portfolio(entries)
    for each in entries:
        each.judged = replace(each.judged, tables=())
    pa.default_memory_pool().release_unused()
    unnumbered.recall(held, past)
    settled = settle.settle(held, past.background())
    told_twice.find(held, settled, past)
    gates.judge(held, settled, past)
    stakes.tell(held, settled)
    gather.spread_fates(entries, held)
    return held, settled


def _reports(entries: Sequence[Entry], lines: list[Line], changes: list[Difference]) -> list[SubmissionReport]:
    money: dict[int, dict[str, MoneyReport]] = {}
    for line in lines:
        told = money.setdefault(line.submission, {})
        told[line.kind] = told.get(line.kind, MoneyReport()) + line.report()
    return [_report(each, money.get(number, {}), changes[number]) for number, each in enumerate(entries)]


def _report(each: Entry, money: dict[str, MoneyReport], change: Difference) -> SubmissionReport:
    submission = each.submission
    return SubmissionReport(
        submission.submission_id,
        submission.file_name,
        submission.family,
        submission.organisation,
        submission.office,
        submission.period,
        submission.known_on,
        submission.status or "",
        each.judged.was_read,
        sheet_reports(each),
        money,
        said(each.findings),
        change,
    )


def reason(note: str | None, lang: str) -> str:
    """Why a row was set aside, in words: a family's own reason, or one of ours."""
    if not note:
        return ""
    family, _, number = note.partition("#")
    if number and family in families():
        return families()[family].ignores[int(number)].note[lang]
    return words.say(f"etl-row-{note}", lang)


__all__ = ["HELD", "check", "load", "rebuild", "reason"]
