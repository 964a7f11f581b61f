"""Names inside sentences: a bureau's short name, “du Caire”, a list that ends in “et”, a capital at the start."""

from collections.abc import Sequence

import metrics
import words
from components import State

#: What separates the city of a bureau from the region it serves in its full name.
_PARTED = " — "


def bureau_names(state: State) -> dict[str, str]:
    """{office code: full name} as the reader of this state sees them."""
    return metrics.names("bureau", state.lang, state.as_of, organisation=state.organisation)


def place_name(state: State) -> str:
    """The country in view, else the bureau."""
    if state.country:
        return metrics.names("country", state.lang).get(state.country, state.country)
    offices = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return offices.get(str(state.region), str(state.region))


def short(name: str) -> str:
    """The city of a bureau: “Dakar” of “Dakar — Afrique de l'Ouest”; a name without a city stays whole."""
    return name.partition(_PARTED)[0]


def bureau_title(name: str, lang: str) -> str:
    """“Bureau régional de Dakar”; a bureau whose name has no city bears its name alone."""
    city, parted, _ = name.partition(_PARTED)
    return words.say("panorama-bureau", lang, name=of(city, lang)) if parted else name


def of(name: str, lang: str) -> str:
    """What follows “Bureau régional”: de Dakar, du Caire, d’Amman; English puts the name first and adds nothing."""
    if lang == "en":
        return name
    if lang == "es":
        return f"de {name}"
    for article, joined in (("Le ", "du "), ("Les ", "des ")):
        if name.startswith(article):
            return joined + name.removeprefix(article)
    return f"d’{name}" if name[:1].casefold() in "aeiouyéèêhâîô" else f"de {name}"


def listed(names: Sequence[str], lang: str) -> str:
    """“Nigéria, Sénégal et Ghana”."""
    if len(names) < 2:
        return "".join(names)
    return words.say("panorama-list", lang, first=", ".join(names[:-1]), last=names[-1])


def sentence(text: str) -> str:
    """The same words with a capital at their start."""
    return text[:1].upper() + text[1:]
