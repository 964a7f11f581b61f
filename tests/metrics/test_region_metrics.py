"""What a bureau and a country are asked besides money: needs nobody took up, risks that are still open."""

from pathlib import Path

import metrics

TINY = {"organisation": "tiny"}


def test_a_need_that_nobody_names_never_reached_the_region(tiny: Path) -> None:
    """N3 waits and nothing names it; N1, N2 and N5 have signed agreements, N4 is withdrawn."""
    asked = ["unheard_needs", "unheard_value"]
    assert metrics.ask(asked, by="country", where=TINY, warehouse=tiny).rows == (("KEN", 1, 40_000.0),)


def test_a_need_that_an_opportunity_or_an_agreement_names_was_heard(demo_warehouse: Path) -> None:
    where = {"organisation": "demo", "bureau": "RBD"}
    columns = ["need_id", "taken_up_by", "is_unheard"]
    rows = metrics.rows("out_need_heard", columns, where, warehouse=demo_warehouse).rows
    ways = {way for _, said, _ in rows for way in (said or "").split(";") if way}
    assert {"agreement", "opportunity"} <= ways
    assert all((said is None) == is_unheard for _, said, is_unheard in rows)
    unmet = metrics.ask("unmet_needs", where=where, warehouse=demo_warehouse).value("unmet_needs")
    assert len({need for need, _, _ in rows}) == unmet, "every need that waits, once"


def test_a_risk_of_an_agreement_in_force_is_open_in_each_of_its_countries(tiny: Path) -> None:
    """A1 serves Togo and Benin, A3 Kenya and unsaid: rains, elections, and customs in Benin are not said over."""
    by = metrics.ask("open_risks", by="country", where=TINY, warehouse=tiny).by("country")
    assert by == {"TGO": 1, "BEN": 2, "KEN": 1, None: 1}
