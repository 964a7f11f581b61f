"""What can be found by its name: read once per version of the warehouse, for what one reader may see of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import dash

import metrics
import store
import words
from components import State
from pages._search.spelled import Index

#: Indexes kept: seven kinds, for a few languages, days and readers.
INDEXES_KEPT = 96


@dataclass(frozen=True)
class Asked:
    """Whose names, seen by whom, known when, in which language (none where names are what they are in all)."""

    version: str
    organisation: str
    viewer: metrics.Viewer
    as_of: date | None
    lang: str = ""

    def rows(self, view: str, columns: list[str]) -> list[tuple]:
        """Rows of a view, as far as this reader may see them."""
        where = {"organisation": self.organisation}
        return list(metrics.rows(view, columns, where, viewer=self.viewer, as_of=self.as_of).rows)

    def spellings(self, dimension: str, code: str) -> str:
        """A code's name in every language."""
        whose = self.organisation if dimension == "office" else None
        named = (metrics.names(dimension, lang, self.as_of, organisation=whose) for lang in words.LANGUAGES)
        return " ".join(names.get(code, "") for names in named)


@dataclass(frozen=True)
class Entry:
    """One thing that can be found: what it is called, where it is told of, what it is found by, and what is said of it
    beside (codes, put in words where it is shown)."""

    name: str
    path: str
    said: str
    query: tuple[tuple[str, str], ...] = ()
    place: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """The entries of a kind, and their words."""

    entries: tuple[Entry, ...]
    index: Index = field(repr=False)


def known(kind: str, state: State) -> Known:
    """Everything of a kind that this reader may find."""
    version = store.reader(as_of=state.as_of).version
    lang = state.lang if kind in IN_WORDS else ""
    return _known(kind, Asked(version, state.organisation, state.viewer, state.as_of, lang))


@lru_cache(maxsize=INDEXES_KEPT)
def _known(kind: str, asked: Asked) -> Known:
    """The version is part of the key, so what was kept is right."""
    entries = tuple(KINDS[kind](asked))
    return Known(entries, Index([entry.said for entry in entries]))


def _partners(asked: Asked) -> list[Entry]:
    """Partners that have a name to show; a confidential one is not found, whoever asks."""
    rows = asked.rows("out_group", ["partner_id", "partner_name", "source", "hq_country"])
    return [
        Entry(name, "/partners", f"{name} {code}", (("partner", code),), facts=(source or "", country or ""))
        for code, name, source, country in rows
        if name
    ]


def _agreements(asked: Asked) -> list[Entry]:
    """Agreements, found by their title, their number and their partner's name."""
    found: dict[str, Entry] = {}
    columns = ["agreement_id", "agreement_title", "partner_name", "status"]
    for code, title, partner, status in asked.rows("out_agreement", columns):
        said = f"{title or ''} {code} {partner or ''}"
        found[code] = Entry(
            title or code, "/agreement", said, (("agreement", code),), facts=(code, partner or "", status or "")
        )
    return list(found.values())


def _needs(asked: Asked) -> list[Entry]:
    rows = asked.rows("out_need", ["need_id", "need_title", "country", "status"])
    return [
        Entry(
            title or code,
            "/country",
            f"{title or ''} {code}",
            (("country", country),),
            "country-needs",
            (code, country, status or ""),
        )
        for code, title, country, status in rows
        if country
    ]


def _countries(asked: Asked) -> list[Entry]:
    """Countries that have an office, found by their name in any language and by the codes of both."""
    offices: dict[str, set[str]] = {}
    for office, kind, country in asked.rows("out_office", ["office", "kind", "country"]):
        if country and kind == "country":
            offices.setdefault(country, set()).add(office)
    names = metrics.names("country", asked.lang)
    return [
        Entry(
            names.get(country, country),
            "/country",
            " ".join([asked.spellings("country", country), country, *sorted(codes)]),
            (("country", country),),
        )
        for country, codes in offices.items()
    ]


def _bureaux(asked: Asked) -> list[Entry]:
    names = metrics.names("office", asked.lang, asked.as_of, organisation=asked.organisation)
    codes = {office: kind for office, kind in asked.rows("out_office", ["office", "kind"]) if kind != "country"}
    return [
        Entry(
            names.get(code, code),
            "/region" if kind == "bureau" else "/",
            f"{asked.spellings('office', code)} {code}",
            (("region", code),) if kind == "bureau" else (),
            facts=(code,),
        )
        for code, kind in codes.items()
    ]


def _metrics(asked: Asked) -> list[Entry]:
    """Every indicator, found by its label in any language, its name and its number."""
    return [
        Entry(
            words.pick(one.label, asked.lang),
            "/indicators",
            " ".join([*one.label.values(), one.name.replace("_", " "), one.id]),
            place=one.name,
            facts=(words.pick(one.definition, asked.lang),),
        )
        for one in metrics.METRICS.values()
    ]


def _pages(asked: Asked) -> list[Entry]:
    listed = [page for page in dash.page_registry.values() if page.get("words") and page.get("section") != "search"]
    return [Entry(_named(page["words"], asked.lang), page["path"], _spelled(page["words"])) for page in listed]


def _named(said: str | dict[str, str], lang: str) -> str:
    return words.say(said, lang) if isinstance(said, str) else words.pick(said, lang)


def _spelled(said: str | dict[str, str]) -> str:
    return " ".join(_named(said, lang) for lang in words.LANGUAGES)


#: What is looked for, in the order in which it is answered.
KINDS: dict[str, Callable[[Asked], list[Entry]]] = {
    "partners": _partners,
    "agreements": _agreements,
    "countries": _countries,
    "bureaux": _bureaux,
    "needs": _needs,
    "metrics": _metrics,
    "pages": _pages,
}
#: Kinds whose names differ from language to language.
IN_WORDS = ("countries", "bureaux", "metrics", "pages")
