"""Money against results: what is not measured is never drawn as a zero, and names never cover one another."""

import re

from charts.quadrant import Spot, _name, _overlap, _sides, axis_of, quadrant

SPOTS = [
    Spot("Dakar", 1.08, 0.92, 21e6, "/?plane=RBD"),
    Spot("Nairobi", 0.99, 0.9, 28e6),
    Spot("Panama", 0.992, 0.905, 12e6),
    Spot("Amman", 0.8, None, 5e6),
]


def drawn(spots: list[Spot]) -> str:
    return quadrant(
        spots,
        axes=(axis_of([spot.across for spot in spots], "ratio", (1.0, "plan")), axis_of([0.92, 0.9], "ratio")),
        names=("Revenue", "Results"),
        sized_by=("Value", "usd"),
        lang="en",
        finding="",
        subtitle="",
        empty="",
        unmeasured="Not measured (1)",
    ).marks


def test_what_is_not_measured_stands_in_its_own_band() -> None:
    ground, band = drawn(SPOTS).split('class="unmeasured"')
    assert [name in ground for name in ("Dakar", "Nairobi", "Panama", "Amman")] == [True, True, True, False]
    assert "Amman" in band and "Not measured (1)" in ground
    assert "unmeasured" not in drawn(SPOTS[:3])


def test_the_table_says_nothing_where_nothing_is_measured() -> None:
    chart = quadrant(
        SPOTS,
        axes=(axis_of([1.0], "ratio"), axis_of([1.0], "ratio")),
        names=("Revenue", "Results"),
        sized_by=("Value", "usd"),
        lang="en",
        finding="",
        subtitle="",
        empty="",
        unmeasured="Not measured",
    )
    assert chart.rows[0] == ("Dakar", 1.08, 0.92, 21e6)
    assert chart.rows[3] == ("Amman", 0.8, None, 5e6)
    assert chart.links[0] == "/?plane=RBD"


def test_every_point_can_be_told_even_where_its_name_has_no_room() -> None:
    crowd = [Spot(f"Partnership {place}", 1.0 + place / 1000, 0.9, 1.0) for place in range(12)]
    names = re.findall(r"Partnership \d+<", drawn(crowd))
    assert len(names) == 12


def test_names_never_cover_one_another() -> None:
    measured = [Spot(f"Site {place}", 1 + place % 5 / 9, 0.8 + place % 7 / 30, place + 1) for place in range(12)]
    axes = (axis_of([spot.across for spot in measured], "ratio"), axis_of([spot.up or 0 for spot in measured], "ratio"))
    found = _sides(measured, axes, 12)
    boxes = [_name(measured[place], axes, 230, 12, side) for place, (side, also) in found.items() if not also]
    assert boxes and not any(_overlap(one, other) for one in boxes for other in boxes if one is not other)


def test_money_goes_by_powers_of_ten() -> None:
    axis = axis_of([100_000, 10_000_000], "usd")
    assert round(axis.share(1_000_000), 3) == 0.5
    assert [value for value, _ in axis.rounds("en")] == [100_000, 1_000_000, 10_000_000]
