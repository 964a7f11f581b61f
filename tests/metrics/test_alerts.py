"""Alerts on the tiny portfolio: each once, by owner, with the reader's own rights; quiet when nothing changed."""

from datetime import date
from pathlib import Path

import metrics
from metrics import alerts


def test_what_is_late_calls_its_owner_once_whatever_its_places(tiny: Path) -> None:
    found = alerts.listed({}, warehouse=tiny)
    assert len({alert.id for alert in found}) == len(found) == metrics.ask("alerts", warehouse=tiny).value("alerts")
    late = {alert.kind: (alert.title, alert.whose, alert.days) for alert in found if alert.kind in KINDS}
    assert late == {
        "instalment": ("Repas", "Awa", -153),  # 40 000 due on 30 April, 20 000 of it received, less 5 000 given back
        "milestone": ("Cantines", "Awa", -121),
        "visibility": ("Article", "Awa", -30),
        "plan": ("Session", "Awa", -30),
        "risk": ("Élections", "Ken", -152),  # high and rising
        "commitment": ("Payer à temps", "Ken", -30),
        "support": ("S3", "KEN", -95),  # asked on 20 June, owed a reply within the week
    }


def test_a_reader_is_called_by_the_alerts_of_their_own_offices_only(tiny: Path) -> None:
    togo = metrics.Viewer("focal point", frozenset({"TGO"}))
    seen = alerts.listed({}, viewer=togo, warehouse=tiny)
    assert {office for alert in seen for office in alert.offices} == {"TGO"}
    assert "support" not in {alert.kind for alert in seen}


def test_owners_come_in_the_order_of_their_most_pressing_alert(tiny: Path) -> None:
    groups = alerts.by_owner(alerts.listed({}, warehouse=tiny))
    assert [min(alert.urgency for alert in one) for one in groups.values()] == sorted(
        min(alert.urgency for alert in one) for one in groups.values()
    )


def test_only_what_is_new_or_presses_more_is_news(tiny: Path) -> None:
    now = alerts.listed({}, warehouse=tiny)
    assert alerts.new_since(now, now) == []
    before = alerts.listed({}, as_of=date(2026, 9, 1), warehouse=tiny)  # Togo's file came in October
    assert "milestone" in {alert.kind for alert in alerts.new_since(now, before)}


KINDS = ("instalment", "milestone", "visibility", "plan", "support", "obstacle", "risk", "commitment")


def test_alerts_are_as_precise_as_they_are_acted_upon(tiny: Path) -> None:
    # on 20 September five workbooks of the second quarter were awaited: Benin and Togo have sent since, headquarters
    # and the two bureaux are called for the next quarter instead; five other things wait, one of them put off
    kinds = alerts.heeded({}, {"need:N3:Silos"}, warehouse=tiny)
    assert alerts.together(kinds) == alerts.Heeded("", acted=2, put_off=1, lapsed=3, waiting=4)
    # of four that are gone, an offer whose day passed and a workbook its next quarter calls for were not acted upon
    gone = [_gone("support", "S1"), _gone("renewal", "A1", date(2026, 12, 1)), _gone("offer", "OF1", date(2026, 9, 30)),
            _gone("reporting", "BEN")]  # fmt: skip
    fates = [alerts.fate(one, {"reporting:BEN:2026-Q3"}, (), date(2026, 10, 20)) for one in gone]
    assert fates == ["acted", "acted", "lapsed", "lapsed"]
    assert alerts.Heeded("", acted=2, lapsed=2, waiting=1).precision == 0.4


def _gone(kind: str, subject: str, due_on: date | None = None) -> alerts.Alert:
    name = f"{kind}:{subject}:"
    return alerts.Alert(name, kind, subject, subject, None, None, (), (), due_on, None, None, 2, None, None)
