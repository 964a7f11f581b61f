"""Two partners side by side: what counts for, what counts against, and what is never decided by a machine."""

import pytest

from etl.likeness import ASK, DIFFERENT, SAME, Likeness, Partner, Scale, domain, skeleton, taken_apart

NAMES = ("Télécom du Golfe SA", "Telecom du Golfe", "Banque du Golfe", "Golfe Assurances", "UNICEF", "Atlas Fund")
SCALE = Scale(NAMES)


def likeness(one: str, other: str, **more: str) -> Likeness:
    return SCALE.compare(Partner("1", one, **more), Partner("2", other, **more))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Télécom du Golfe S.A.", ("telecom", "golfe")),
        ("ООО «Роснефть»", ("rosneft",)),
        ("شركة زين ش.م.ك", ("zyn",)),
        ("NOVIS Estudio Legal, S.A. de C.V.", ("novis", "estudio", "legal")),
        ("redacted Donor A", ("redacted", "donor", "a")),
        ("Insights Learning and Development (Africa) (Pty) Ltd", ("insights", "learning", "development", "africa")),
    ],
)
def test_a_name_is_its_telling_words_in_any_script(name: str, words: tuple[str, ...]) -> None:
    assert taken_apart(name).words == words


def test_a_legal_form_does_not_make_two_but_two_forms_may() -> None:
    assert likeness("Télécom du Golfe SA", "TELECOM DU GOLFE").verdict == SAME
    assert likeness("Golfe Assurances LLC", "Golfe Assurances GmbH").evidence == ("name", "other-legal-form")
    assert likeness("Golfe Assurances LLC", "Golfe Assurances GmbH").verdict == ASK


def test_a_kind_a_place_or_a_letter_makes_two() -> None:
    assert likeness("Golfe Assurances", "Golfe Assurances Foundation").verdict == DIFFERENT
    assert likeness("Golfe Assurances Togo", "Golfe Assurances Bénin").verdict == DIFFERENT
    assert likeness("redacted Donor A", "redacted Donor B").verdict != SAME


def test_initials_are_worth_a_question_and_written_ones_an_answer() -> None:
    assert likeness("WAHO", "West African Health Organisation").verdict in (ASK, DIFFERENT)
    assert likeness("UNICEF", "United Nations Children's Fund (UNICEF)").verdict == SAME
    assert likeness("UNICEF", "United Nations Children's Fund (UNICEF) Mali").verdict != SAME


def test_the_same_name_in_two_countries_is_a_question() -> None:
    one, other = Partner("1", "Atlas Fund", country="TGO"), Partner("2", "Atlas Fund", country="GHA")
    assert (SCALE.compare(one, other).verdict, SCALE.compare(one, other).evidence) == (ASK, ("name", "other-country"))


def test_one_web_domain_counts() -> None:
    alone = likeness("Golfe Assurances Réunies", "Assurances du Golfe")
    with_site = likeness("Golfe Assurances Réunies", "Assurances du Golfe", website="https://www.golfe.example/fr")
    assert with_site.score > alone.score
    assert "domain" in with_site.evidence


def test_consonants_are_what_scripts_share() -> None:
    assert skeleton("aramco") == skeleton("'rmkw") == "rmk"
    assert domain("www.example.org/fr") == domain("https://example.org") == "example.org"
    assert domain(None) is None
    assert domain("https://[fictif") is None
