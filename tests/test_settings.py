"""Promises of the settings: offices are whole at every date, and a wrong name gets a helpful answer."""

from collections import defaultdict
from datetime import date, timedelta

import pytest

import schema
from settings import (
    OPEN_END,
    Office,
    Organisation,
    UnknownOrganisation,
    organisation,
    organisation_codes,
    thresholds,
)


def on(organisation: Organisation, day: date) -> dict[str, Office]:
    """The offices as they stood on that day, by code."""
    return {office.code: office for office in organisation.offices if office.valid_from <= day <= office.valid_to}


def spans(organisation: Organisation) -> dict[str, list[Office]]:
    """Every span of each office, oldest first."""
    found: dict[str, list[Office]] = defaultdict(list)
    for office in sorted(organisation.offices, key=lambda office: office.valid_from):
        found[office.code].append(office)
    return found


def test_the_demonstration_agency_says_it_is_fictional() -> None:
    demo = organisation("demo")
    assert demo.is_fictional
    assert demo.name == {
        "fr": "Agence de démonstration (données fictives)",
        "en": "Demonstration Agency (fictional data)",
        "es": "Organismo de demostración (datos ficticios)",
    }


def test_the_demonstration_agency_has_a_seat_six_bureaux_and_85_country_offices() -> None:
    offices = on(organisation("demo"), date(2025, 6, 30)).values()
    assert [sum(office.kind == kind for office in offices) for kind in ("headquarters", "bureau", "country")] == [
        1,
        6,
        85,
    ]


def test_johannesburg_shows_in_2024_and_not_in_2026() -> None:
    demo = organisation("demo")
    before, after = on(demo, date(2024, 12, 31)), on(demo, date(2026, 1, 1))
    assert "RBJ" in before and "RBJ" not in after
    moved = {code for code, office in before.items() if office.bureau == "RBJ"}
    assert moved == {"AGO", "COD", "COG", "LSO", "MDG", "MOZ", "MWI", "NAM", "SWZ", "TZA", "ZMB", "ZWE"}
    assert {after[code].bureau for code in moved} == {"RBN"}


def test_nairobi_takes_the_name_of_both_regions_on_the_day_of_the_merger() -> None:
    demo = organisation("demo")
    assert on(demo, date(2025, 6, 30))["RBN"].name["fr"] == "Nairobi — Afrique de l'Est"
    assert on(demo, date(2025, 7, 1))["RBN"].name["fr"] == "Nairobi — Afrique orientale et australe"


@pytest.mark.parametrize("code", organisation_codes())
def test_spans_of_an_office_never_overlap_or_leave_gaps(code: str) -> None:
    broken = [
        (earlier.code, earlier.valid_to, later.valid_from)
        for offices in spans(organisation(code)).values()
        for earlier, later in zip(offices, offices[1:], strict=False)
        if earlier.valid_to + timedelta(days=1) != later.valid_from
    ]
    assert broken == []


@pytest.mark.parametrize("code", organisation_codes())
def test_an_office_belongs_to_a_bureau_that_exists_all_that_time(code: str) -> None:
    own = spans(organisation(code))
    orphans = [
        office.code
        for office in organisation(code).offices
        if office.bureau
        and not (
            own[office.bureau]
            and own[office.bureau][0].valid_from <= office.valid_from
            and office.valid_to <= own[office.bureau][-1].valid_to
        )
    ]
    assert orphans == []


@pytest.mark.parametrize("code", organisation_codes())
def test_every_office_has_a_known_kind_country_and_three_names(code: str) -> None:
    wrong = [
        office.code
        for office in organisation(code).offices
        if office.kind not in schema.choices("office_kind")
        or (office.country is not None and office.country not in schema.countries())
        or not all(office.name.get(lang, "").strip() for lang in schema.LANGUAGES)
    ]
    assert wrong == []


def test_every_country_office_of_the_demonstration_serves_a_country_and_a_bureau() -> None:
    offices = [office for office in organisation("demo").offices if office.kind == "country"]
    assert [office.code for office in offices if office.country != office.code or not office.bureau] == []


def test_a_span_without_an_end_still_holds() -> None:
    assert on(organisation("demo"), date(2026, 1, 1))["TGO"].valid_to == OPEN_END


def test_an_unknown_organisation_is_told_which_exist() -> None:
    with pytest.raises(UnknownOrganisation) as caught:
        organisation("dmo")
    assert str(caught.value) == f"No organisation is called 'dmo'. There are: {', '.join(organisation_codes())}."
    assert "demo" in organisation_codes()


def test_an_organisation_states_its_own_thresholds() -> None:
    assert organisation("demo").thresholds == {
        "ending_days": 90,
        "evaluation_months": 24,
        "evaluation_usd": 1_000_000,
        "due_diligence_years": 5,
        "minimum_persons": 5,
        "reporting_due_days": 15,
    }
    assert set(thresholds("demo")) <= set(organisation("demo").thresholds)
