"""Every visible word exists in French, English and Spanish, with the same arguments."""

import datetime
import re

import pytest

import words
from settings import ROOT

_ARGUMENT = re.compile(r"\{\s*\$(\w+)")
_PLACEABLE = re.compile(r"\{[^{}]*\}")
_COMMENT = re.compile(r"^#.*$", re.MULTILINE)


def _messages(lang: str) -> dict[str, str]:
    """{key: raw text} of one language, attributes and selectors included."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "words" / lang).glob("*.ftl")):
        key = ""
        for line in _COMMENT.sub("", path.read_text(encoding="utf-8")).splitlines():
            named = re.match(r"^([a-zA-Z][\w-]*)\s*=", line)
            if named:
                key = named[1]
                found[key] = line
            elif key:
                found[key] += "\n" + line
    return found


def test_the_three_languages_have_the_same_files_and_keys() -> None:
    catalogues = {lang: words.catalogue(lang) for lang in words.LANGUAGES}
    for lang in ("en", "es"):
        assert {file: set(keys) for file, keys in catalogues[lang].items()} == {
            file: set(keys) for file, keys in catalogues["fr"].items()
        }, f"{lang} and fr do not say the same things"


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_no_key_is_said_twice(lang: str) -> None:
    keys = [key for listed in words.catalogue(lang).values() for key in listed]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_every_message_of_a_catalogue_is_found_where_it_is_written(lang: str) -> None:
    messages = words._messages(lang)
    assert set(messages.written) == {key for listed in words.catalogue(lang).values() for key in listed}
    assert [key for key in messages.written if messages[key].id.name != key] == []


def test_a_message_takes_the_same_arguments_in_each_language() -> None:
    french = {key: set(_ARGUMENT.findall(text)) for key, text in _messages("fr").items()}
    for lang in ("en", "es"):
        other = {key: set(_ARGUMENT.findall(text)) for key, text in _messages(lang).items()}
        assert {key: names for key, names in other.items() if names != french.get(key)} == {}, lang


def test_a_missing_word_names_the_nearest_key() -> None:
    with pytest.raises(words.MissingWord, match="No message is called 'metrics-unknown-metrics'"):
        words.say("metrics-unknown-metrics", "fr")


#: Words that betray English left in a French or Spanish message.
_ENGLISH = re.compile(r"\b(the|and|with|from|your|this|that|which|were|been|have)\b", re.IGNORECASE)


@pytest.mark.parametrize("lang", ["fr", "es"])
def test_no_english_is_left_in_a_translation(lang: str) -> None:
    said = {key: _PLACEABLE.sub("", text.partition("=")[2]) for key, text in _messages(lang).items()}
    left = {key: found[0] for key, text in said.items() if (found := _ENGLISH.search(text))}
    assert left == {}


def test_french_keeps_its_punctuation_with_its_word() -> None:
    """A line must not begin with « : » or end with an opening quotation mark."""
    said = {key: text.partition("=")[2] for key, text in _messages("fr").items()}
    loose = {key: found[0] for key, text in said.items() if (found := re.search(r" [;:?!»%]|« ", text))}
    assert loose == {}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", ["18,4\u00a0M$", "450\u00a0k$", "1\u202f234\u202f567", "82\u202f%", "30 sept. 2026", "T3 2026"]),
        ("en", ["$18.4M", "$450k", "1,234,567", "82%", "30 Sept 2026", "Q3 2026"]),
        ("es", ["18,4\u00a0M$", "450\u00a0k$", "1\u202f234\u202f567", "82\u202f%", "30 sept 2026", "T3 2026"]),
    ],
)
def test_numbers_read_as_each_language_writes_them(lang: str, said: list[str]) -> None:
    assert said == [
        words.money(18_400_000, lang),
        words.money(450_000, lang),
        words.whole(1_234_567, lang),
        words.percent(0.824, lang),
        words.day(datetime.date(2026, 9, 30), lang),
        words.quarter("2026-Q3", lang),
    ]


def test_a_figure_that_does_not_apply_is_a_dash_never_a_zero() -> None:
    for lang in words.LANGUAGES:
        assert words.money(None, lang) == words.percent(None, lang) == words.whole(None, lang) == words.NOTHING


@pytest.mark.parametrize(
    ("header", "chosen"),
    [("es-MX,es;q=0.9,en;q=0.8", "es"), ("de,en;q=0.5", "en"), ("de", "fr"), ("", "fr"), ("fr;q=oops,en", "en")],
)
def test_the_browser_s_language_decides_first(header: str, chosen: str) -> None:
    assert words.negotiate(header, "fr") == chosen
