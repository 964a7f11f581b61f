"""What the URL asks is checked against the warehouse: a wrong value becomes a sentence with the nearest right one."""

from datetime import date
from pathlib import Path

import pytest

import store
from components import bureaux, facts_of, read
from components.state import known_days
from settings import settings


def test_the_organisation_with_data_is_in_view_when_ours_has_sent_nothing(agency: Path) -> None:
    state = read({"browser": "fr"}, "/region")
    assert (state.organisation, state.organisations, state.today) == ("agency", {"agency": "Agence"}, date(2026, 6, 30))
    assert (state.year, state.years, state.notices) == (2026, (2026,), ())
    assert facts_of(state).is_fictional


def test_the_url_speaks_before_the_browser(agency: Path) -> None:
    assert read({"browser": "es"}, "/").lang == "es"
    assert read({"browser": "es", "lang": "en"}, "/").lang == "en"
    assert read({"browser": "es", "lang": "xx"}, "/").lang == "es"
    assert read({}, "/").lang == settings.language


def test_a_right_value_is_taken_in_any_case(agency: Path) -> None:
    state = read({"region": "rbd", "country": "tgo", "source": "businesses", "browser": "fr"}, "/region")
    assert (state.region, state.country, state.source, state.notices) == ("RBD", "TGO", "businesses", ())


def test_a_wrong_value_is_said_with_the_nearest_right_one(agency: Path) -> None:
    state = read({"region": "RDB", "year": "2062", "source": "busineses", "browser": "en"}, "/region")
    assert (state.region, state.year, state.source) == (None, 2026, None)
    assert state.notices == (
        "“2062” is not known here (year). The nearest is 2026.",
        "“RDB” is not known here (bureau). The nearest is RBD (Dakar).",
        "“busineses” is not known here (source). The nearest is businesses.",
    )


def test_a_value_like_nothing_we_know_is_set_aside(agency: Path) -> None:
    state = read({"region": "'; drop table submission --", "browser": "fr"}, "/region")
    assert state.region is None and len(state.notices) == 1


def test_a_day_that_is_none_is_said(agency: Path) -> None:
    state = read({"as_of": "2026-31-12", "browser": "fr"}, "/")
    assert state.as_of is None
    assert state.notices == ("«\u202f2026-31-12\u202f» n’est pas une date\u202f; écrivez-la comme 2026-09-30.",)


def test_a_past_day_is_asked_of_the_past(agency: Path) -> None:
    state = read({"as_of": "2026-07-01", "browser": "fr"}, "/")
    assert (state.as_of, state.today) == (date(2026, 7, 1), date(2026, 7, 1))
    assert state.asking["as_of"] == date(2026, 7, 1)


def test_a_question_names_the_organisation_and_only_what_is_set(agency: Path) -> None:
    state = read({"region": "RBD", "browser": "fr"}, "/region")
    assert state.where("year", "region", "country") == {"organisation": "agency", "year": 2026, "bureau": "RBD"}
    now = read({"region": "RBD", "structure": "now", "browser": "fr"}, "/region")
    assert now.where("region", flow="new") == {"organisation": "agency", "bureau_now": "RBD", "flow": "new"}


def test_a_bureau_that_closed_can_still_be_looked_at(agency: Path) -> None:
    assert bureaux(read({"browser": "fr"}, "/")) == ["RBD", "RBJ"]


def test_past_days_offered_are_those_on_which_something_became_known(agency: Path) -> None:
    assert known_days(read({"browser": "fr"}, "/")) == []


def test_without_a_warehouse_there_is_no_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "warehouse", tmp_path)
    with pytest.raises(store.NoWarehouse):
        read({"browser": "fr"}, "/")
