"""What people read for a code: offices, bureaux, partners from the warehouse; countries and lists from the schema."""

from datetime import date
from functools import cache, lru_cache
from pathlib import Path

import schema
import store
from settings import settings

#: The closed list behind a breakdown column, where the two are not called the same.
LISTS = {
    "source": "income_source",
    "status": "agreement_status",
    "from_country": "country",
    "to_country": "country",
}
#: Breakdown columns whose codes are offices.
OFFICES = {"office", "bureau", "bureau_now", "from_office", "to_office", "from_bureau", "to_bureau", "counted_by"}


def names(
    dimension: str,
    lang: str,
    as_of: date | None = None,
    warehouse: Path | None = None,
    organisation: str | None = None,
) -> dict[str, str]:
    """{code: name} for the values of a breakdown column; empty for a column whose values are already words.

    Two organisations may give one code to different offices: `organisation` says whose names are meant.
    """
    version = store.reader(warehouse or settings.warehouse, as_of).version
    if dimension in OFFICES:
        return dict(_offices(version, lang, as_of, warehouse, organisation))
    if dimension == "organisation":
        return dict(_organisations(version, lang, as_of, warehouse))
    listed = LISTS.get(dimension, dimension)
    if listed in {"country", "currency"} or listed in schema.LISTS:
        return dict(_listed(listed, lang))
    return {}


@cache
def _listed(listed: str, lang: str) -> dict[str, str]:
    return {code: choice.label[lang] for code, choice in schema.choices(listed).items()}


@lru_cache(maxsize=64)
def _offices(
    version: str, lang: str, as_of: date | None, warehouse: Path | None, organisation: str | None
) -> tuple[tuple[str, str], ...]:
    reader = store.reader(warehouse or settings.warehouse, as_of)
    whose = " where organisation = $organisation" if organisation else ""
    newest = (
        f"select office, arg_max(name_{lang}, valid_from), arg_max(country, valid_from)"
        f" from core_office{whose} group by office order by 1"
    )
    found = reader.query(newest, {"organisation": organisation} if organisation else None)
    return tuple((code, _told(name, country, lang) or code) for code, name, country in found.rows)


def _told(name: str | None, country: str | None, lang: str) -> str | None:
    """The name an office was given; where that is its country's in some language, the country's in the reader's."""
    known = schema.choices("country").get(country or "")
    return known.label[lang] if known and name in known.label.values() else name


@lru_cache(maxsize=64)
def _organisations(version: str, lang: str, as_of: date | None, warehouse: Path | None) -> tuple[tuple[str, str], ...]:
    reader = store.reader(warehouse or settings.warehouse, as_of)
    found = reader.query(f"select organisation, any_value(name_{lang}) from out_organisation group by 1 order by 1")
    return tuple((code, name or code) for code, name in found.rows)
