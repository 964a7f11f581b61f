"""One line of time: days in their places, the first promise kept visible, names that do not touch, a whole table."""

import re
from datetime import date

import pytest

import charts
from charts import Event, Lane

TODAY = date(2026, 9, 30)


def _drawn(*events: Event, span: tuple[date, date] | None = None) -> charts.Chart:
    lane = Lane("Jalons", events, "2 jalons", span)
    return charts.timeline([lane], today=TODAY, lang="fr", finding="f", subtitle="s", empty="rien")


def _places(marks: str, named: str) -> list[float]:
    """Where the marks of one class stand, in percent."""
    found = re.findall(rf'class="{named}"[^>]*style="inset-inline-start:([\d.]+)%', marks)
    return [float(place) for place in found]


def test_the_table_says_every_event_in_the_order_of_days() -> None:
    late = Event(date(2026, 12, 1), "Cantines", "late", "Jalon", first_on=date(2026, 6, 1))
    paid = Event(date(2025, 4, 10), "60 k$", "done", "Encaissement", usd=60_000.0)
    assert _drawn(late, paid).rows == (
        ("Jalons", "Encaissement", "60 k$", None, date(2025, 4, 10), "fait", 60_000.0),
        ("Jalons", "Jalon", "Cantines", date(2026, 6, 1), date(2026, 12, 1), "en retard", None),
    )


def test_the_first_date_promised_stays_beside_the_date_of_today() -> None:
    marks = _drawn(Event(date(2026, 12, 1), "Cantines", "late", first_on=date(2026, 6, 1))).marks
    (first,), (now,) = _places(marks, "tl-first"), _places(marks, "tl-mark late")
    (slip,) = _places(marks, "tl-slip late")
    assert first == slip < now


def test_days_stand_in_their_order_and_within_the_drawing() -> None:
    days = [date(2024, 1, 15), date(2025, 7, 1), date(2026, 9, 1), date(2027, 12, 31)]
    places = _places(_drawn(*(Event(day, str(day)) for day in days)).marks, "tl-mark done")
    assert places == sorted(places) and len(places) == 4
    assert all(0 <= place <= 100 for place in places)


def test_names_on_one_line_never_touch() -> None:
    events = [Event(date(2026, month, day), f"Un jalon nommé {month}-{day}") for month in (3, 4) for day in (1, 9, 20)]
    marks = _drawn(*events, Event(date(2022, 1, 1), "Début")).marks
    found = re.findall(r'tl-label[^>]*inset-inline-start:([\d.]+)%;--tl-line:(\d)">([^<]*)<', marks)
    by_line: dict[str, list[tuple[float, float]]] = {}
    for place, line, said in found:
        by_line.setdefault(line, []).append((float(place), float(place) + len(said) * 0.6))
    for stretches in by_line.values():
        ordered = sorted(stretches)
        assert all(end <= start for (_, end), (start, _) in zip(ordered, ordered[1:], strict=False))
    assert len(found) < len(events)


def test_what_is_late_is_named_before_what_is_done() -> None:
    same = date(2026, 5, 1)
    done = [Event(same, "Une chose faite et dite longuement", "done") for _ in range(4)]
    marks = _drawn(*done, Event(same, "La chose en retard", "late"), Event(date(2020, 1, 1), "x")).marks
    assert ">La chose en retard<" in marks


def test_bars_are_as_high_as_their_amounts() -> None:
    marks = _drawn(
        *(Event(date(2026, month, 1), "", usd=usd) for month, usd in ((1, 800.0), (4, 400.0), (7, 1.0)))
    ).marks
    assert re.findall(r"--tl-size:([\d.]+)", marks) == ["1.000", "0.500", "0.060"]


def test_words_of_a_file_are_never_markup() -> None:
    marks = _drawn(Event(TODAY, '<b onclick="x">"&', "done")).marks
    assert "<b" not in marks and "&lt;b" in marks


def test_nothing_known_is_a_sentence() -> None:
    chart = _drawn()
    assert chart.is_empty and chart.empty == "rien" and not chart.marks


@pytest.mark.parametrize(
    ("first", "last", "tick"), [((2026, 1), (2026, 12), "T3 2026"), ((2022, 1), (2026, 12), "2024")]
)
def test_a_short_stretch_is_told_in_quarters_a_long_one_in_years(
    first: tuple[int, int], last: tuple[int, int], tick: str
) -> None:
    marks = _drawn(Event(date(*first, 1), "a"), Event(date(*last, 1), "b")).marks
    assert f">{tick}<" in marks
