"""No end without its plan, no closure with something open: in a workbook, by the command, by whoever enters it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import etl
import store
from etl import entering
from etl.__main__ import main
from etl.entering import COMMAND, Change, Refused
from register import entries
from tests.etl.conftest import AGREEMENT, meta, named, office, table

MEASURE = {
    "agreement_id": "PLAN", "trigger": "Retard", "measure": "Second prestataire", "agency_owner": "Awa",
    "partner_owner": "Edo", "first_due_on": date(2026, 8, 1), "budget_effect": 0, "currency": "USD",
    "signed_on": date(2026, 6, 1), "done_on": None,
}  # fmt: skip
WAIVER = {
    "agreement_id": "WAIVED", "gate": "plan", "reason": "Faillite", "asked_by": "Awa", "approved_by": "Marc",
    "decided_on": date(2026, 8, 1),
}  # fmt: skip


def rows(*each: dict[str, Any]) -> list[list[Any]]:
    return [list(each[0]), *(list(one.values()) for one in each)]


def ended(code: str, status: str = "terminated", on: date = date(2026, 8, 20), **more: Any) -> dict[str, Any]:
    return AGREEMENT | {"agreement_id": code, "status": status, "ended_on": on, "end_reason": "context", **more}


def test_a_workbook_ends_no_agreement_without_its_plan_and_closes_none_with_a_measure_open(tmp_path: Path) -> None:
    path = office(
        tmp_path / "Togo_T3-2026.xlsx",
        agreement=table(
            "agreement", ended("BARE"), ended("PLAN"), ended("WAIVED"), ended("LONG-AGO", on=date(2026, 5, 31)),
            ended("OPEN", "closed"), ended("TURNED"), ended("HOPED"),
            ended("CALLED", "ended", end_reason="performance"),
        ),
        corrective_action=rows(MEASURE, MEASURE | {"agreement_id": "OPEN", "done_on": date(2027, 3, 1)}),
        waiver=rows(
            WAIVER, WAIVER | {"agreement_id": "BARE", "approved_by": "AWA"},
            WAIVER | {"agreement_id": "TURNED", "asked_by": "Awa Mensah", "approved_by": "MENSAH Awa (TGO)"},
            WAIVER | {"agreement_id": "HOPED", "decided_on": date(2027, 5, 1)},
        ),
    )  # fmt: skip
    (told,) = etl.check([path], tmp_path / "warehouse", "demo").submissions
    assert named(told.findings, "waiver-of-one") == [("E3", "AWA"), ("E4", "MENSAH Awa (TGO)")]
    # a waiver dated to come waives nothing yet, and an early end is one by whatever state it is told
    shut = {each.details["code"] for each in told.findings if each.rule == "termination-without-plan"}
    assert shut == {"BARE", "TURNED", "HOPED", "CALLED"}
    assert [each.details["shut"] for each in told.findings if each.rule == "closure-gate-shut"] == [
        "corrective money follow_up"
    ]
    held = {sheet.table: sheet.held for sheet in told.sheets}
    assert (held["agreement"], held["waiver"], held["corrective_action"]) == (5, 2, 0)


def test_a_state_told_before_makes_the_next_one_news_whichever_file_comes_first(tmp_path: Path) -> None:
    before = office(tmp_path / "Q2.xlsx", meta(quarter=2, extracted="2026-07-03"), agreement=table("agreement", {}))
    after = office(tmp_path / "Q3.xlsx", agreement=table("agreement", ended("TG-2026-004", on=date(2026, 3, 31))))
    told = etl.check([after, before], tmp_path / "warehouse", "demo").submissions
    errors = [finding.rule for each in told for finding in each.findings if finding.severity == "error"]
    assert errors == ["termination-without-plan"]
    off = office(tmp_path / "Q3b.xlsx", agreement=table("agreement", ended("TG-2026-004", "cancelled")))
    told = etl.check([off, before], tmp_path / "warehouse", "demo").submissions
    assert "termination-without-plan" in {one.rule for each in told for one in each.findings}, (
        "what ran is not cancelled"
    )


def change(values: dict[str, str | None], by: str = "Awa", by_office: str = "TGO", **more: Any) -> Change:
    told: dict[str, Any] = {
        "organisation": "demo", "office": "", "table": "agreement", "key": {"agreement_id": "TG-2026-004"},
        "reason": "Le partenaire se retire", "evidence": "", "door": COMMAND, "lang": "fr",
    }  # fmt: skip
    return Change(**told | {"values": values, "by": by, "by_office": by_office, **more})


def test_what_is_entered_goes_through_the_same_judgement_and_stays(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("settings.settings.register_url", f"sqlite:///{tmp_path / 'register.db'}")
    planned = rows(MEASURE | {"agreement_id": "TG-2026-004", "measure": "M1", "signed_on": date(2026, 12, 31),
                              "first_due_on": date(2027, 1, 31)})  # fmt: skip
    etl.load([office(tmp_path / "Togo_T3-2026.xlsx", corrective_action=planned)], warehouse, "demo")
    end = {"status": "terminated", "ended_on": "2026-11-30", "end_reason": "context"}

    # without rights, without a second person, without the plan: refused, and nothing is published
    for wrong, why in (
        (change(end, by_office="BEN"), "not-your-office"),
        (change(end, by=" "), "no-name"),
        (change({"status": "closed"}), "not-next"),
        (change(end, reason=" - "), "no-reason"),
    ):
        with pytest.raises(Refused, match=why):
            entering.enter(wrong, warehouse=warehouse)
    with pytest.raises(Refused, match="not-your-office"):
        entering.enter(change(end), frozenset({"BEN"}), warehouse)
    line = ["enter", "agreement", "agreement_id=TG-2026-004", *(f"{name}={value}" for name, value in end.items())]
    asked = ["--by", "Awa", "--office", "TGO", "--reason", "x", "--lang", "en", "--warehouse", str(warehouse)]
    assert main([*line, *asked, "--organisation", "demo"]) == 2
    assert "no corrective plan had been agreed" in capsys.readouterr().err

    # a waiver waits for someone else, who answers for the office too
    key = {"agreement_id": "TG-2026-004", "gate": "plan"}
    waits = entering.enter(change({"reason": "Faillite"}, table="waiver", key=key), warehouse=warehouse)
    assert waits.state == entries.WAITING
    with pytest.raises(Refused, match="same-person"):
        entering.second("demo", waits.entry, "AWA (HQ)", "HQ", True, warehouse=warehouse)
    assert entering.second("demo", waits.entry, "Marc", "HQ", True, warehouse=warehouse).state == entries.TAKEN
    done = entering.enter(change(end), warehouse=warehouse)
    assert done.state == entries.TAKEN

    # a first promise stays, and what is still to come is not done
    about: dict[str, Any] = {"table": "corrective_action", "key": {"agreement_id": "TG-2026-004", "measure": "M1"}}
    with pytest.raises(Refused, match="first-stays"):
        entering.enter(change({"first_due_on": "2026-12-31"}, **about), warehouse=warehouse)
    ahead = entering.enter(change({"done_on": "2099-01-01", "done_by": "Zoé"}, **about), warehouse=warehouse)
    assert [one["rule"] for one in ahead.findings] == ["date-to-come"]

    # known from that day, with its author and its cell; the day the data speak of has not moved
    asking = "select status, ended_on from core_agreement where agreement_id = 'TG-2026-004'"
    last = [("terminated", date(2026, 11, 30))]
    live = store.reader(warehouse)
    assert live.query(asking).rows == last
    assert store.reader(warehouse, date(2026, 10, 31)).query(asking).rows == [("active", None)]
    assert live.query("select today from clock").rows == [(date(2026, 9, 30),)]
    who = "select author, family from submission join core_agreement using (submission_id)"
    assert live.query(who).rows == [("Awa (TGO)", "entry")]
    etl.rebuild(warehouse, "demo")
    assert store.reader(warehouse).query(asking).rows == last
    assert [one.state for one in entering.listed("demo", "TG-2026-004", warehouse)] == [
        "refused",
        "taken",
        "taken",
        "refused",
    ]
