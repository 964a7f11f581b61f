"""Who sends: their language and organisation, also before anything was ever loaded."""

from collections.abc import Mapping
from datetime import date

import store
import words
from components import State, read
from settings import organisation_codes, settings

PATH = "/send"


def reader_of(query: Mapping[str, str]) -> State:
    """The state of the page; an empty warehouse is no reason not to send."""
    try:
        return read(query, PATH)
    except store.NoWarehouse:
        lang = query["lang"] if query.get("lang") in words.LANGUAGES else query.get("browser", settings.language)
        asked = {key: str(value) for key, value in query.items() if key != "browser"}
        year = date.today().year
        return State(PATH, lang, settings.organisation, {}, None, year, (year,), file=asked.get("file"), query=asked)


def whose(organisation: str | None) -> str:
    """Whose offices a workbook sent comes from: the organisation in view if its offices are described, else ours."""
    return organisation if organisation in organisation_codes() else settings.organisation
