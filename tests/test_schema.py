"""Promises of the schema: whatever is declared is whole, unambiguous and named in three languages."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

import pytest

import schema

CORE = {"meta", "partner", "agreement", "flow", "result", "need", "opportunity", "target"}
EVERY_COLUMN = [(table, column) for table in schema.TABLES.values() for column in table.columns.values()]
EVERY_LIST = [*schema.LISTS, "country", "currency"]


def plain(text: str) -> str:
    """The text as headings are compared: no accent, no case, no space, no punctuation."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return re.sub(r"[\W_]+", "", bare.casefold())


def spoken(words: dict[str, str]) -> bool:
    """Whether the words exist in each language and none is blank."""
    return set(words) == set(schema.LANGUAGES) and all(word.strip() for word in words.values())


def ambiguous(spellings: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """The spellings that mean more than one thing, from pairs (spelling, what it means)."""
    meanings: dict[str, set[str]] = defaultdict(set)
    for spelling, meaning in spellings:
        meanings[plain(spelling) or spelling].add(meaning)
    return {spelling: found for spelling, found in meanings.items() if len(found) > 1}


def headings(table: schema.Table) -> list[tuple[str, str]]:
    """Every heading the table accepts, with the column it means."""
    return [
        (heading, column.name)
        for column in table.columns.values()
        for lang in schema.LANGUAGES
        for heading in (column.label[lang], *column.headings[lang])
    ]


def test_the_core_sheets_exist() -> None:
    assert {table.name for table in schema.TABLES.values() if table.core} == CORE


def test_every_table_is_named_and_explained_in_three_languages() -> None:
    assert [
        table.name
        for table in schema.TABLES.values()
        if not (spoken(table.label) and spoken(table.about) and spoken(table.sheet))
    ] == []


def test_every_column_is_named_and_explained_in_three_languages() -> None:
    assert [
        f"{table.name}.{column.name}"
        for table, column in EVERY_COLUMN
        if not (spoken(column.label) and spoken(column.about))
    ] == []


def test_every_explanation_is_a_sentence() -> None:
    explained = [(table.name, table.about) for table in schema.TABLES.values()]
    explained += [(f"{table.name}.{column.name}", column.about) for table, column in EVERY_COLUMN]
    assert [name for name, about in explained if not all(text.endswith(".") for text in about.values())] == []


@pytest.mark.parametrize("name", EVERY_LIST)
def test_every_list_value_is_named_in_three_languages(name: str) -> None:
    assert schema.choices(name)
    assert [choice.code for choice in schema.choices(name).values() if not spoken(choice.label)] == []


@pytest.mark.parametrize("table", schema.TABLES.values(), ids=lambda table: table.name)
def test_no_heading_means_two_columns(table: schema.Table) -> None:
    assert ambiguous(headings(table)) == {}


@pytest.mark.parametrize("name", EVERY_LIST)
def test_no_spelling_means_two_values_of_a_list(name: str) -> None:
    spellings = [
        (spelling, choice.code)
        for choice in schema.choices(name).values()
        for spelling in (choice.code, *choice.label.values(), *choice.also)
    ]
    assert ambiguous(spellings) == {}


def test_no_sheet_name_means_two_tables() -> None:
    names = [
        (name, table.name) for table in schema.TABLES.values() for name in (*table.sheet.values(), *table.sheet_aliases)
    ]
    assert ambiguous(names) == {}


def test_no_sheet_name_is_longer_than_excel_allows() -> None:
    assert [name for table in schema.TABLES.values() for name in table.sheet.values() if len(name) > 31] == []


def test_every_column_has_a_known_type_and_need() -> None:
    assert [
        f"{table.name}.{column.name}"
        for table, column in EVERY_COLUMN
        if column.type not in schema.STORED_AS or column.required not in {"R", "C", "O"}
    ] == []


def test_every_choice_names_a_list_that_exists() -> None:
    assert [
        f"{table.name}.{column.name}"
        for table, column in EVERY_COLUMN
        if (column.type == "choice" and not column.list) or (column.list and column.list not in EVERY_LIST)
    ] == []


def test_every_list_is_used_by_a_column_or_a_screen() -> None:
    of_screens = {"age_bucket", "decision_kind", "partner_flow"}
    used = {column.list for _, column in EVERY_COLUMN if column.list}
    assert set(schema.LISTS) - used == of_screens


def test_every_ref_points_at_a_column_that_exists() -> None:
    dangling = []
    for table, column in EVERY_COLUMN:
        if column.type == "ref" and not column.ref:
            dangling.append(f"{table.name}.{column.name}")
        if column.ref:
            target, _, key = column.ref.partition(".")
            if target not in schema.TABLES or key not in schema.TABLES[target].columns:
                dangling.append(f"{table.name}.{column.name}")
    assert dangling == []


def test_money_names_a_currency_and_a_day_of_its_own_row() -> None:
    assert [
        f"{table.name}.{column.name}"
        for table, column in EVERY_COLUMN
        if column.is_money
        and not (
            column.type == "decimal"
            and table.columns[str(column.currency)].list == "currency"
            and (column.on == "" or table.columns[str(column.on)].type == "date")
        )
    ] == []


def test_every_key_is_made_of_columns() -> None:
    assert [table.name for table in schema.TABLES.values() if not set(table.key) <= set(table.columns)] == []


def test_no_column_hides_a_lineage_column() -> None:
    assert [
        f"{table.name}.{name}" for table in schema.TABLES.values() for name in set(table.columns) & set(schema.LINEAGE)
    ] == []


def test_no_two_columns_are_stored_under_one_name() -> None:
    stored = {
        table.name: [name for column in table.columns.values() for name in column.stored()]
        for table in schema.TABLES.values()
    }
    assert [name for name, columns in stored.items() if len(columns) != len(set(columns))] == []


def test_every_country_has_its_three_codes_and_three_names() -> None:
    countries = schema.countries()
    assert len(countries) == 250  # 249 entries of ISO 3166-1, and Kosovo under the user-assigned XKX
    assert [code for code in countries if not re.fullmatch("[A-Z]{3}", code)] == []
    assert schema.choice_label("country", "CIV", "en") == "Côte d'Ivoire"
    assert schema.choice_label("country", "COD", "fr") == "République démocratique du Congo"
    assert schema.choice_label("country", "TUR", "es") == "Türkiye"


def test_every_redenomination_names_currencies_we_know() -> None:
    unknown = {
        code
        for row in schema.redenominations()
        for code in (row.currency_old, row.currency_new)
        if code not in schema.currencies()
    }
    assert unknown == set()


def test_a_label_is_the_code_where_the_list_does_not_know_it() -> None:
    assert schema.choice_label("income_source", "businesses", "fr") == "Entreprises"
    assert schema.choice_label("income_source", "lottery", "fr") == "lottery"
    assert schema.choice_label("income_source", None, "fr") == ""
