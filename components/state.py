"""What the URL asks of a page, checked against the warehouse: a wrong value becomes a sentence, not a crash."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import metrics
import store
import words
from settings import organisation, organisation_codes, settings

#: What stays in the URL from page to page; everything else belongs to one page.
KEPT = ("lang", "organisation", "as_of", "rates")
#: Below this likeness (0 to 1) a word is no correction of another.
ALIKE = 0.4
#: Past days of knowledge offered to choose from; any other may be written in the URL.
PASTS_OFFERED = 13
STRUCTURES = ("then", "now")
#: What figures may be compared with, besides another bureau.
COMPARED = ("plan", "year")
#: Whether two years compare at the rates of their own days, or both at the mean rates of the year before.
RATES = ("reported", "constant")
#: Metrics whose years are the years a reader may choose.
DATED = ("confirmed_revenue", "signed_value", "exchanges")
SOURCES = ("individuals", "businesses", "foundations", "other")


@dataclass(frozen=True)
class State:
    """One reader's question: language, organisation, period, place, day known. `query` is the URL's own words."""

    path: str
    lang: str
    organisation: str
    organisations: Mapping[str, str]
    today: date | None
    year: int
    years: tuple[int, ...]
    region: str | None = None
    country: str | None = None
    source: str | None = None
    structure: str = "then"
    rates: str = "reported"
    compare: str | None = None
    as_of: date | None = None
    file: str | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    viewer: metrics.Viewer = metrics.EVERYONE

    @property
    def asking(self) -> dict[str, Any]:
        """Who asks and as of when: `metrics.ask(…, **state.asking)`."""
        return {"viewer": self.viewer, "as_of": self.as_of}

    @property
    def place_column(self) -> str:
        """The column that holds the bureau: as it was on each row's date, or in today's structure."""
        return "bureau_now" if self.structure == "now" else "bureau"

    def where(self, *parts: str, **extra: Any) -> dict[str, Any]:
        """The filter of a question: the organisation, and those of year, region, country, source that are set."""
        values = {
            "year": ("year", self.year),
            "region": (self.place_column, self.region),
            "country": ("country", self.country),
            "source": ("source", self.source),
        }
        chosen = {values[part][0]: values[part][1] for part in parts if values[part][1] is not None}
        return {"organisation": self.organisation, **chosen, **extra}

    def link(self, path: str | None = None, **changes: Any) -> str:
        """The address of a page with `changes`; a key set to None is dropped. On the same page the rest is kept."""
        stays = self.query if path in (None, self.path) else {key: self.query[key] for key in KEPT if key in self.query}
        merged = {**stays, **{key: None if value is None else str(value) for key, value in changes.items()}}
        query = urlencode({key: value for key, value in merged.items() if value not in (None, "")})
        return f"{path or self.path}?{query}" if query else path or self.path

    def here(self) -> dict[str, str | None]:
        """The place in view, as an address says it: a link to a page that usually knows none takes it along."""
        return {"region": self.region, "country": self.country, "structure": self.query.get("structure")}


def read(query: Mapping[str, str], path: str) -> State:
    """The state of the page at `path`. Unknown values fall back and leave a notice with the nearest right one."""
    asked = {key: str(value) for key, value in query.items() if key != "browser"}
    lang = asked["lang"] if asked.get("lang") in words.LANGUAGES else query.get("browser") or settings.language
    notices: list[str] = []
    as_of = _day(asked.get("as_of"), lang, notices)
    version = store.reader(as_of=as_of).version
    facts = _facts(version, as_of)
    organisations = metrics.names("organisation", lang, as_of)
    code = _among(asked.get("organisation"), organisations, "organisation", lang, notices)
    code = code or _default_organisation(facts)
    today = facts.get(code, Facts()).today
    last = (today or date.today()).year
    years = _years(version, as_of, code, last) or (last,)
    state = State(path, lang, code, organisations, today, years[-1], years, query=asked, as_of=as_of)
    year = _among(asked.get("year"), [str(one) for one in years], "year", lang, notices)
    offices = metrics.names("office", lang, as_of, organisation=code)
    regions = {one: offices.get(one, one) for one in bureaux(state)}
    comparable = {**{kind: kind for kind in COMPARED}, **regions}
    return replace(
        state,
        year=int(year) if year else _usual_year(today, years),
        region=_among(asked.get("region"), regions, "region", lang, notices),
        country=_among(asked.get("country"), metrics.names("country", lang), "country", lang, notices),
        source=_among(asked.get("source"), SOURCES, "source", lang, notices),
        compare=_among(asked.get("compare"), comparable, "compare", lang, notices),
        structure=_among(asked.get("structure"), STRUCTURES, "structure", lang, notices) or "then",
        rates=_among(asked.get("rates"), RATES, "rates", lang, notices) or "reported",
        file=asked.get("file"),
        notices=tuple(notices),
    )


@dataclass(frozen=True)
class Facts:
    """What the warehouse says of one organisation: the day its data speak of, and whether it is fictional."""

    today: date | None = None
    is_fictional: bool = False
    rows: int = 0
    revenue: float = 0.0


@lru_cache(maxsize=32)
def _facts(version: str, as_of: date | None) -> dict[str, Facts]:
    answer = metrics.rows("out_organisation", ["organisation", "today", "is_fictional", "rows_accepted"], as_of=as_of)
    revenue = metrics.ask("confirmed_revenue", by="organisation", as_of=as_of).by("organisation")
    return {
        code: Facts(today, bool(is_fictional) or _is_fictional(code), int(rows or 0), revenue.get(code) or 0.0)
        for code, today, is_fictional, rows in answer.rows
    }


def _is_fictional(code: str) -> bool:
    """Whether the organisation's own settings call it fictional; one that came by itself is real."""
    return code in organisation_codes() and organisation(code).is_fictional


def facts_of(state: State) -> Facts:
    """What the warehouse says of the organisation in view."""
    return _facts(store.reader(as_of=state.as_of).version, state.as_of).get(state.organisation, Facts())


def bureaux(state: State) -> list[str]:
    """The bureau codes of the organisation in view, in the alphabet of their codes."""
    return list(_bureaux(store.reader(as_of=state.as_of).version, state.as_of, state.organisation))


@lru_cache(maxsize=64)
def _bureaux(version: str, as_of: date | None, organisation: str) -> tuple[str, ...]:
    where = {"organisation": organisation, "kind": "bureau"}
    answer = metrics.rows("out_office", ["office"], where, order=["office"], as_of=as_of)
    return tuple(dict.fromkeys(office for (office,) in answer.rows))


def known_days(state: State) -> list[date]:
    """The last day of each of the latest months in which files of the organisation in view became known."""
    return list(_known_days(store.reader().version, state.organisation))


@lru_cache(maxsize=64)
def _known_days(version: str, organisation: str) -> tuple[date, ...]:
    answer = metrics.rows("out_submission", ["known_on"], {"organisation": organisation}, order=["known_on"])
    by_month = {(day.year, day.month): day for (day,) in answer.rows if day}
    return tuple(by_month.values())[-PASTS_OFFERED:-1]


@lru_cache(maxsize=64)
def _years(version: str, as_of: date | None, organisation: str, last: int) -> tuple[int, ...]:
    """Every year some fact of the organisation falls in, up to the one its data speak of."""
    answer = metrics.ask(DATED, by="year", where={"organisation": organisation}, as_of=as_of)
    return tuple(int(row[0]) for row in answer.rows if row[0] and row[0] <= last and any(row[1:]))


def _default_organisation(facts: Mapping[str, Facts]) -> str:
    """The one this deployment is for; where it has sent nothing, the one with most revenue, then with most rows."""
    if settings.organisation in facts or not facts:
        return settings.organisation
    return max(facts, key=lambda code: (facts[code].revenue, facts[code].rows))


def _usual_year(today: date | None, years: tuple[int, ...]) -> int:
    return today.year if today and today.year in years else years[-1]


def _day(text: str | None, lang: str, notices: list[str]) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        notices.append(words.say("shell-wrong-day", lang, value=text))
        return None


def _among(
    value: str | None, known: Mapping[str, str] | Iterable[str], kind: str, lang: str, notices: list[str]
) -> str | None:
    """`value` if it is known (in any case); else None, and a sentence with the nearest right one."""
    if not value:
        return None
    names = known if isinstance(known, Mapping) else {code: code for code in known}
    exact = {code.casefold(): code for code in names}
    if value.casefold() in exact:
        return exact[value.casefold()]
    notices.append(_correction(value, names, kind, lang))
    return None


def _likeness(word: str, value: str) -> float:
    """How alike two words are, 0 to 1; the same letters in another order are nearly the same word."""
    if sorted(word) == sorted(value):
        return 0.99
    return difflib.SequenceMatcher(None, word, value).ratio()


def _correction(value: str, names: Mapping[str, str], kind: str, lang: str) -> str:
    spelled = {**{name.casefold(): code for code, name in names.items()}, **{code.casefold(): code for code in names}}
    close = max(spelled, key=lambda word: _likeness(word, value.casefold()), default="")
    what = words.say(f"shell-kind-{kind}", lang)
    if _likeness(close, value.casefold()) < ALIKE:
        return words.say("shell-unknown", lang, kind=what, value=value)
    code = spelled[close]
    nearest = code if names[code] == code else f"{code} ({names[code]})"
    return words.say("shell-unknown-nearest", lang, kind=what, value=value, nearest=nearest)
