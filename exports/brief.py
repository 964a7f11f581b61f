"""What a briefing is about: whose portfolio, which offices, which months, known when; and the one way it asks."""

import calendar
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import metrics
import words
from metrics import Answer, Metric, UnknownValue, Viewer, WrongValue
from settings import organisation as organisation_settings
from settings import organisation_codes, settings

_PERIOD = re.compile(r"^(\d{4})(?:-?[QTqt]([1-4]))?$")

#: A figure shows as “3 of 4” below this many cases (metrics.md, rule 2).
FEW = 5

#: Metrics that read as nil when the organisation sends nothing of the kind, and what they rest on.
RESTS_ON = {
    "active_agreements": "agreements",
    "active_partners": "agreements",
    "ending_agreements": "agreements",
    "field_driven_share": "needs_declared",
    "need_coverage": "needs_declared",
    "unmet_needs": "needs_declared",
    "due_diligence_validity": "checks",
    "exposed_value": "checks",
}


@dataclass(frozen=True)
class Figure:
    """One number as it was asked: its metric, the filter that gives it, its value and, for a ratio, its two sums."""

    metric: Metric
    where: Mapping[str, Any] = field(hash=False)
    value: float | None
    parts: tuple[float | None, float | None] = (None, None)

    @property
    def is_few(self) -> bool:
        """A ratio of cases, not of dollars nor of averages, with fewer than five below the line."""
        (top, bottom), counted = self.parts, str(self.metric.top)
        if top is None or bottom is None or not 0 < bottom < FEW:
            return False
        return "usd" not in counted and ("count(" in counted or "is_" in counted)


@dataclass(frozen=True)
class Place:
    """One bureau, as the briefing names it."""

    code: str
    name: str


@dataclass(frozen=True)
class Brief:
    """The remit of one briefing. Every figure in it is asked here, so every sheet speaks of the same thing."""

    lang: str
    organisation: str
    organisation_name: str
    is_fictional: bool
    today: date
    start: date
    end: date
    quarter: str
    office: str | None = None
    office_name: str = ""
    office_kind: str = ""
    viewer: Viewer | None = None
    as_of: date | None = None
    warehouse: Path | None = None

    # Words ----------------------------------------------------------------------------------------------------------

    def say(self, key: str, **arguments: Any) -> str:
        """The message `board-<key>` in the briefing's language."""
        return words.say(f"board-{key}", self.lang, **arguments)

    def day(self, when: date | None) -> str:
        """A date as the briefing's readers write it; the first of a month is an ordinal in French."""
        said = words.day(when, self.lang)
        return f"1er{said[1:]}" if when is not None and when.day == 1 and self.lang == "fr" else said

    def names(self, dimension: str) -> Mapping[str, str]:
        """{code: name} of a breakdown column, asked once for the whole briefing."""
        if dimension not in self._names:
            self._names[dimension] = metrics.names(dimension, self.lang, self.as_of, self.warehouse, self.organisation)
        return self._names[dimension]

    @cached_property
    def _names(self) -> dict[str, Mapping[str, str]]:
        return {}

    def name(self, dimension: str, code: str | None) -> str:
        """What people read for one code; “not stated” for none."""
        if code is None:
            return self.say("unstated")
        return self.names(dimension).get(code, code)

    @property
    def period(self) -> str:
        """The months the briefing covers, in words."""
        return self.say("period-of", start=self.day(self.start), end=self.day(self.end))

    @property
    def quarter_words(self) -> str:
        """The last quarter of the period, as people write it."""
        return words.quarter(self.quarter, self.lang)

    @property
    def scope(self) -> str:
        """The offices the briefing covers, in words."""
        return self.office_name or self.say("all-offices")

    # Filters --------------------------------------------------------------------------------------------------------

    @property
    def year(self) -> int:
        """The year the briefing reports."""
        return self.start.year

    @property
    def is_now(self) -> bool:
        """Whether the year reported is the one the data speak of: what stands on a day is shown for that day only."""
        return self.year == self.today.year

    @property
    def place(self) -> str:
        """The column that holds the bureau: in today's structure for this year, as it then was for an earlier one."""
        return "bureau_now" if self.is_now else "bureau"

    @property
    def split(self) -> str:
        """What tables are broken down by: bureaux, or countries for one office or where there are no bureaux."""
        return "country" if self.office or not self.bureaux else self.place

    @property
    def within(self) -> dict[str, Any]:
        """The filter every question carries: whose portfolio, which office."""
        chosen: dict[str, Any] = {"organisation": self.organisation}
        if self.office:
            chosen["office" if self.office_kind == "country" else self.place] = self.office
        return chosen

    @property
    def months(self) -> tuple[str, str]:
        """First and last month of the period, '2026-01' to '2026-09': only months that are over, as on the screen."""
        return f"{self.year}-01", f"{self.end:%Y-%m}"

    @property
    def every_month(self) -> list[str]:
        """Each month of the period, those without a figure included."""
        return [f"{self.year}-{number:02d}" for number in range(1, self.end.month + 1)]

    @property
    def now(self) -> dict[str, Any]:
        """The rows of the period, in views that know months."""
        return {"month": self.months}

    @cached_property
    def exchanging(self) -> Mapping[str, Any]:
        """The exchanges the briefing reads: those of the period, or all of them where none bears a date."""
        is_undated = self.figure("exchanges", {"month": None}).value and not self.figure("exchanges", self.now).value
        return {} if is_undated else self.now

    @property
    def before(self) -> dict[str, Any] | None:
        """The same months of the year before; None while not one month of the year is over: nothing compares."""
        if self.end != last_day(self.end):
            return None
        first, last = self.months
        return {"month": (f"{self.year - 1}{first[4:]}", f"{self.year - 1}{last[4:]}")}

    # Questions ------------------------------------------------------------------------------------------------------

    def figure(self, name: str, where: Mapping[str, Any] | None = None) -> Figure:
        """One figure over the briefing's offices and the rows `where` keeps."""
        return self.figures((name,), (), where)[()][name]

    def figures(
        self, names: Sequence[str], by: Sequence[str], where: Mapping[str, Any] | None = None
    ) -> dict[tuple[Any, ...], dict[str, Figure]]:
        """{breakdown: {metric: figure}}, each figure with the filter that gives it alone."""
        chosen = {**self.within, **(where or {})}
        answer = metrics.ask(tuple(names), tuple(by), chosen, self.viewer, self.as_of, self.warehouse)
        parts = {name: answer.parts(name) for name in names if metrics.metric(name).is_ratio}
        found = {}
        for number, row in enumerate(answer.rows):
            key = row[: len(by)]
            alone = {**chosen, **dict(zip(by, key, strict=True))}
            found[key] = {
                name: Figure(metrics.metric(name), alone, value, parts[name][number] if name in parts else (None, None))
                for name, value in zip(names, row[len(by) :], strict=True)
            }
        return found

    def one_of(
        self, by: str, code: str | None, names: Sequence[str], where: Mapping[str, Any] | None = None
    ) -> dict[str, Figure]:
        """Figures of one bureau (or month), out of a question asked once for all of them."""
        return self.beside([(names, where or {})], (by,), (code,))[(code,)]

    def beside(
        self,
        spans: Sequence[tuple[Sequence[str], Mapping[str, Any]]],
        by: Sequence[str],
        also: tuple[Any, ...] | None = None,
    ) -> dict[tuple[Any, ...], dict[str, Figure]]:
        """Figures of several spans side by side, (names, filter) each; where one has nothing, a figure that is None.

        `also`: a breakdown that is there even when nothing was found for it.
        """
        found: dict[tuple[Any, ...], dict[str, Figure]] = {} if also is None else {also: {}}
        for names, where in spans:
            for key, figures in self.figures(names, by, where).items():
                found.setdefault(key, {}).update(figures)
        for key, figures in found.items():
            for names, where in spans:
                alone = {**self.within, **where, **dict(zip(by, key, strict=True))}
                for name in names:
                    figures.setdefault(name, Figure(metrics.metric(name), alone, None))
        return found

    def broken_down(
        self, names: Sequence[str], where: Mapping[str, Any] | None = None, by: str | None = None
    ) -> list[tuple[str | None, str, dict[str, Figure]]]:
        """(code, name, figures) by bureau, or by country for one office, the largest first."""
        column = by or self.split
        found = [
            (key[0], self.name(column, key[0]), figures)
            for key, figures in self.figures(names, (column,), where).items()
        ]
        if column == "country":
            return sorted(found, key=lambda line: (line[0] is None, -(line[2][names[0]].value or 0), line[1]))
        return sorted(found, key=lambda line: self.place_in_list(line[0], column))

    def place_in_list(self, code: str | None, column: str = "") -> tuple[int, str]:
        """Bureaux by name, then headquarters and other offices, then what is not stated."""
        name = self.name(column or self.split, code)
        standing = {one.code for one in self.bureaux}
        is_bureau = self.split == "country" or not standing or code in standing
        return (2 if code is None else 0 if is_bureau else 1, name.casefold())

    def rows(
        self,
        view: str,
        columns: Sequence[str],
        where: Mapping[str, Any] | None = None,
        order: Sequence[str] = (),
        limit: int | None = None,
    ) -> list[dict[str, Any]]:
        """A list of things over the briefing's offices."""
        chosen = {**self.within, **(where or {})}
        return self._rows(view, columns, chosen, order, limit).records()

    def pinned(self, figure: Figure) -> tuple[metrics.Note, ...]:
        """The director's notes on a figure, the newest first."""
        about = metrics.subject_of(figure.metric.name, figure.where, self.as_of, self.warehouse)
        return metrics.notes_on(about, self.viewer, self.as_of, self.warehouse)

    def signed(self, note: metrics.Note) -> str:
        """A note with its author, its day, and until when it holds or held."""
        pieces = [self.say("signed", author=note.author, day=self.day(note.on))]
        if note.expires_on:
            pieces.append(self.say("note-expired" if note.is_expired else "note-until", day=self.day(note.expires_on)))
        return f"{note.text} — {' · '.join(pieces)}"

    def trace(self, figure: Figure, limit: int) -> metrics.Trace:
        """The received cells behind a figure, the weightiest first."""
        return metrics.trace(figure.metric.name, figure.where, self.viewer, self.as_of, self.warehouse, limit)

    def _rows(
        self, view: str, columns: Sequence[str], where: Mapping[str, Any], order: Sequence[str], limit: int | None
    ) -> Answer:
        return metrics.rows(view, columns, where, order, limit, self.viewer, self.as_of, self.warehouse)

    # What the whole briefing stands on ------------------------------------------------------------------------------

    @cached_property
    def version(self) -> str:
        """The published version of the warehouse behind every figure."""
        return metrics.ask((), (), None, self.viewer, self.as_of, self.warehouse).version

    @cached_property
    def bureaux(self) -> tuple[Place, ...]:
        """The bureaux that stood on the last day of the period, by name; the one asked for, or none, with an office."""
        found = metrics.rows(
            "out_office",
            ("office", "bureau", "valid_from", "valid_to"),
            {"organisation": self.organisation, "kind": "bureau"},
            viewer=self.viewer,
            as_of=self.as_of,
            warehouse=self.warehouse,
        )
        standing = {
            office
            for office, bureau, opens, closes in found.rows
            if bureau == office and opens <= self.end <= closes and self.office in (None, office)
        }
        return tuple(sorted((Place(code, self.name("bureau", code)) for code in standing), key=lambda one: one.name))

    @cached_property
    def received(self) -> frozenset[str]:
        """What the organisation sends at all: needs, checks, agreements. Of what it does not, nothing is said."""
        whole = replace(self, office=None, office_kind="")
        found = {name for name in ("agreements", "needs_declared") if whole.figure(name).value}
        latest = whole.rows("out_agreement", ("check_valid_until",), {}, ("-check_valid_until",), 1)
        return frozenset(found | ({"checks"} if latest and latest[0]["check_valid_until"] else set()))

    def is_received(self, name: str) -> bool:
        """Whether what a metric rests on is sent at all: without it a nil would be a guess."""
        return RESTS_ON.get(name) is None or RESTS_ON[name] in self.received

    @cached_property
    def coverage(self) -> Figure:
        """Offices that reported for the last quarter of the period ÷ offices that owed a workbook."""
        return self.figure("reporting_coverage", {"quarter": self.quarter})

    @cached_property
    def coverage_words(self) -> str:
        """Coverage as every sheet prints it; the files received where nobody owes a workbook on a date."""
        top, bottom = self.coverage.parts
        if self.coverage.value is None or top is None or bottom is None:
            files = self.figure("files").value
            return self.say("coverage-files", n=files or 0, shown=words.whole(files or 0, self.lang))
        return self.say(
            "coverage-offices",
            received=words.whole(top, self.lang),
            due=words.whole(bottom, self.lang),
            share=words.percent(self.coverage.value, self.lang),
        )

    @cached_property
    def is_final(self) -> bool:
        """Whether every workbook behind the last quarter was declared final or audited."""
        stated = {row["status"] for row in self.rows("out_submission", ("status",), {"quarter": self.quarter})}
        return bool(stated) and stated <= {"final", "audited"}

    @property
    def status(self) -> str:
        """Provisional or final, in words."""
        return self.say("final" if self.is_final else "provisional")


def last_day(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def brief(
    office: str | None = None,
    period: str | None = None,
    lang: str | None = None,
    as_of: date | None = None,
    organisation: str | None = None,
    viewer: Viewer | None = None,
    warehouse: Path | None = None,
) -> Brief:
    """The remit those words describe. Raises UnknownValue (organisation, office) and WrongValue (period, language)."""
    lang = lang or settings.language
    if lang not in words.LANGUAGES:
        raise WrongValue("board-wrong-language", value=lang, known=", ".join(words.LANGUAGES))
    known = metrics.rows(
        "out_organisation",
        ("organisation", f"name_{lang}", "is_fictional", "today"),
        order=("-rows_accepted", "organisation"),
        as_of=as_of,
        warehouse=warehouse,
    ).records()
    about = {row["organisation"]: row for row in known}
    code = organisation or (settings.organisation if settings.organisation in about else next(iter(about), ""))
    if code not in about:
        raise UnknownValue("board-unknown-organisation", value=code, nearest=metrics.nearest(code, about))
    today = about[code]["today"]
    start, end = _span(period, today, lang)
    remit = Brief(
        lang=lang,
        organisation=code,
        organisation_name=_named(code, about[code][f"name_{lang}"], lang),
        is_fictional=bool(about[code]["is_fictional"]) or _is_fictional(code),
        today=today,
        start=start,
        end=end,
        quarter=f"{end.year}-Q{(end.month + 2) // 3}",
        viewer=viewer,
        as_of=as_of,
        warehouse=warehouse,
    )
    return _for_office(remit, office) if office else remit


def _named(code: str, stated: str, lang: str) -> str:
    """The name the warehouse carries; where it only repeats the code, the one in the organisation's own settings."""
    if stated == code and code in organisation_codes():
        return organisation_settings(code).name[lang]
    return stated


def _is_fictional(code: str) -> bool:
    return code in organisation_codes() and organisation_settings(code).is_fictional


def _for_office(remit: Brief, office: str) -> Brief:
    """The same remit, for one office. Raises UnknownValue with the nearest code."""
    found = remit.rows("out_office", ("office", "kind"), {})
    kinds = {row["office"]: row["kind"] for row in found}
    code = office.upper() if office.upper() in kinds else office
    if code not in kinds:
        raise UnknownValue("board-unknown-office", value=office, nearest=metrics.nearest(office, kinds))
    return replace(remit, office=code, office_name=remit.name("office", code), office_kind=kinds[code])


def _span(period: str | None, today: date, lang: str) -> tuple[date, date]:
    """First and last day of '2026-Q3' or '2026', counted from January; months that are not over are left out."""
    year, part = today.year, 4
    if period is not None:
        matched = _PERIOD.match(period.strip())
        if not matched:
            raise WrongValue("board-wrong-period", value=period)
        year, part = int(matched[1]), int(matched[2] or 4)
    start, end = date(year, 1, 1), last_day(date(year, part * 3, 1))
    if start > today:
        raise WrongValue("board-period-ahead", value=str(period), today=words.day(today, lang))
    over = today if today == last_day(today) else today.replace(day=1) - timedelta(days=1)
    return start, min(end, over if over >= start else today)


def next_update(remit: Brief) -> date:
    """The last day of the quarter after the period: what the next briefing will speak of."""
    following = last_day(remit.end) + timedelta(days=1)
    return last_day(following.replace(month=following.month + (3 - following.month) % 3))
