"""A figure says how many workbooks it stands on, what they weigh, and how settled they are."""

from components.coverage import Coverage, chip, said
from components.markup import markup


def told(found: Coverage, lang: str = "fr") -> str:
    return " · ".join(said(found, lang)).replace("\u202f", " ").replace("\u00a0", " ")


def test_some_of_the_workbooks_due_have_come() -> None:
    found = Coverage("2026-Q3", 87, 91, 0.96, (("final", 87),))
    assert told(found) == "87 classeurs sur 91 · 96 % du portefeuille"
    assert told(found, "en") == "87 of 91 workbooks · 96% of the portfolio"


def test_an_office_that_sent_nothing_says_so_and_never_zero() -> None:
    assert told(Coverage("2026-Q3", 0, 1, 0.0, ())) == "pas de dépôt pour le T3 2026"
    assert told(Coverage("2026-Q3", 0, 3, None, ())) == "pas de dépôt des 3 bureaux pour le T3 2026"


def test_a_mix_of_provisional_and_final_is_said() -> None:
    mixed = markup(chip(Coverage("2026-Q3", 3, 3, 1.0, (("provisional", 1), ("final", 2))), "en"))
    assert "mixed figures: 1 provisional, 2 final" in mixed
    assert "provisoire" in markup(chip(Coverage("2026-Q3", 3, 3, 1.0, (("provisional", 3),)), "fr"))


def test_the_offices_whose_data_are_oldest_are_named() -> None:
    found = Coverage("2026-Q3", 87, 91, 0.96, (), ("NER", "HND", "LSO", "LAO"), 92, "no such house")
    assert told(found).endswith("données les plus anciennes : NER et 3 autres, 92 jours")
