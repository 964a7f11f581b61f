"""Every metric says what it means, how it is made and where it misleads, in the three languages."""

import re
from collections import Counter

import pytest

import metrics
import schema
import words
from metrics.definitions import METRICS, Metric
from metrics.errors import nearest

TEXTS = ("label", "definition", "formula", "pitfalls")
UNITS = {"usd", "ratio", "count", "persons", "days", "hours", "index", "usd_ratio", "gap"}
OWNERS = {"finance", "partnerships", "programme", "field", "network", "data"}
#: Words that betray a text left in English; none of them is a French or Spanish word.
ENGLISH = re.compile(r"\b(the|and|of|with|which|from|their|that|each|who|whose|has|is|are|was|by)\b", re.IGNORECASE)
#: Words that betray French in a Spanish text, and the other way round.
FRENCH = re.compile(r"\b(les|des|une|est|sont|avec|qui|dont|au|du|pas|sur|leur)\b", re.IGNORECASE)
SPANISH = re.compile(r"\b(los|las|una|con|por|del|más|sus|como|cada|según)\b", re.IGNORECASE)


def _texts(one: Metric, lang: str) -> list[str]:
    return [getattr(one, field)[lang] for field in TEXTS]


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_a_metric_is_defined_in_three_languages(one: Metric) -> None:
    for field in TEXTS:
        said = getattr(one, field)
        assert set(said) == set(words.LANGUAGES), field
        assert all(text.strip() == text != "" for text in said.values()), field


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_a_definition_is_one_sentence_and_a_pitfall_three_at_most(one: Metric) -> None:
    for lang in words.LANGUAGES:
        assert one.definition[lang].endswith(".")
        assert ". " not in one.definition[lang]
        assert one.pitfalls[lang].endswith(".")
        assert len(re.findall(r"\.(?: |$)", one.pitfalls[lang])) <= 3
        assert not one.label[lang].endswith(".") and not one.formula[lang].endswith(".")


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_a_label_fits_a_figure_card(one: Metric) -> None:
    assert [lang for lang in words.LANGUAGES if len(one.label[lang]) > 35] == []


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_each_language_keeps_to_itself(one: Metric) -> None:
    assert [text for text in _texts(one, "fr") if ENGLISH.search(text) or SPANISH.search(text)] == []
    assert [text for text in _texts(one, "es") if ENGLISH.search(text) or FRENCH.search(text)] == []
    assert [text for text in _texts(one, "en") if FRENCH.search(text) or SPANISH.search(text)] == []


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_french_marks_are_set_with_a_narrow_space(one: Metric) -> None:
    assert [text for text in _texts(one, "fr") if re.search(r"(?<!\u202f)[:;?!%»]|«(?!\u202f)|'", text)] == []


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_no_two_metrics_share_a_label(lang: str) -> None:
    counted = Counter(one.label[lang] for one in METRICS.values())
    assert [label for label, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_a_metric_says_whose_it_is_where_it_comes_from_and_since_when(one: Metric) -> None:
    # M: the dictionary of the house; Q: the data received; D: the decisions that wait; other letters: an agency's own.
    assert re.fullmatch(r"[A-Z]\d{1,2}", one.id)
    assert one.owner in OWNERS
    assert one.source and one.version >= 1
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", one.valid_from)


@pytest.mark.parametrize("one", METRICS.values(), ids=METRICS)
def test_a_metric_is_one_aggregate_a_ratio_or_a_model_over_a_view(one: Metric) -> None:
    assert one.view in schema.views()
    assert one.unit in UNITS and one.direction in {"up", "down", "none"}
    assert [bool(one.sql), bool(one.top and one.bottom), bool(one.model)].count(True) == 1


def test_what_a_metric_mentions_has_a_word_in_each_language() -> None:
    for lang in words.LANGUAGES:
        for one in METRICS.values():
            for key in (f"unit-{one.unit}", f"direction-{one.direction}", f"owner-{one.owner}"):
                assert words.say(f"metrics-{key}", lang)


def test_every_column_a_reader_may_name_has_a_heading(tiny_columns: set[str]) -> None:
    for lang in words.LANGUAGES:
        assert [column for column in sorted(tiny_columns) if not words.known(f"metrics-column-{column}", lang)] == []


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "fr",
            "Aucune mesure ne s’appelle «\u202frecieved\u202f». Vouliez-vous dire «\u202fcash_received\u202f»\u202f?",
        ),
        ("en", "No metric is called “recieved”. Did you mean “cash_received”?"),
        ("es", "Ninguna métrica se llama «recieved». ¿Quería decir «cash_received»?"),
    ],
)
def test_an_unknown_metric_names_the_nearest(lang: str, sentence: str) -> None:
    with pytest.raises(metrics.UnknownMetric) as caught:
        metrics.metric("recieved")
    assert caught.value.say(lang) == sentence


def test_the_nearest_name_does_not_mind_capitals() -> None:
    assert nearest("tgo", ["BEN", "TGO", "TCD"]) == "TGO"
    assert nearest("zzz", ["b", "a"]) == "a"
    assert nearest("anything", []) == ""
