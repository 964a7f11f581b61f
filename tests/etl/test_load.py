"""Files become one portfolio: matched, valued, reconciled, superseded, and the same in whatever order they came."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import etl
import store
from etl import __main__ as command
from etl import loading, receive
from etl.report import MoneyReport, Report, SheetReport
from tests.etl.conftest import Rows, found, meta, named, office, table, write

Load = Callable[..., Report]
Query = Callable[..., list[tuple]]

FIGURES = """
    select flow_id, amount_usd, amount_usd_basis, known_from, known_to from accepted_flow order by all
"""


def test_good_rows_are_loaded_and_bad_ones_wait_at_their_cells(tmp_path: Path, load: Load, query: Query) -> None:
    flows: Rows = [
        ["Contributions du trimestre"],
        [],
        ["Partenaire", "N° d'accord", "Date", "Montant", "Devise", "Nature", "N° ligne", "Source"],
        ["Télécom du Golfe", "TG-2026-004", "14/02/2026", "40 000", "USD", "Encaissement", "F-1", "Bureau"],
        ["Télécom du Golfe", "TG-2026-004", "31/02/2026", "120 000", "USD", "Encaissement", "F-2", "Bureau"],
        ["Port du Golfe SA", "TG-2026-040", "20/04/2026", "96 400", "USD", "Encaissement", "F-3", "Bureau"],
        ["Brasserie BB", "TG-2026-004", "05/05/2026", "douze mille", "USD", "Promesse", "F-4", "Bureau"],
        ["Télécom du Golfe", "TG-2026-004", "14/02/2026", "40 000", "USD", "Encaissement", "F-1", "Bureau"],
        ["TOTAL", None, None, "256 400"],
    ]
    report = load(office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows))
    (submission,) = report.submissions
    assert (submission.office, submission.period, submission.known_on) == ("TGO", "2026-Q3", date(2026, 10, 3))
    assert submission.sheets[3] == SheetReport("FLUX", "flow", 3, read=6, accepted=1, held=4, ignored=1)
    assert found(report) == [
        ("FLUX", "C5", "impossible-date", "error"),
        ("FLUX", "B6", "unknown-reference", "error"),
        ("FLUX", "D7", "not-a-number", "error"),
        ("FLUX", "D8", "duplicate-row", "error"),
    ]
    receipt = MoneyReport(Decimal("296400.00"), Decimal("40000.00"), Decimal("256400.00"))
    assert submission.money == {"receipt": receipt, "pledge": MoneyReport()}
    assert query("select flow_id, amount_usd, sheet, row from accepted_flow") == [("F-1", Decimal(40000), "FLUX", 4)]
    assert query("select row, fate, note from raw_row where sheet = 'FLUX' order by row") == [
        (1, "title", None), (3, "header", None), (4, "accepted", None), (5, "held", None), (6, "held", None),
        (7, "held", None), (8, "held", None), (9, "ignored", "total"),
    ]  # fmt: skip
    assert query("select cells from raw_row where sheet = 'FLUX' and row = 7") == [
        (["Brasserie BB", "TG-2026-004", "05/05/2026", "douze mille", "USD", "Promesse", "F-4", "Bureau"],)
    ]
    assert query("select letter, heading, how from raw_column where column_name = 'amount' and sheet = 'FLUX'") == [
        ("D", "Montant", "exact")
    ]


def test_a_row_waits_for_the_row_it_stands_on_and_says_which(tmp_path: Path, load: Load) -> None:
    path = office(
        tmp_path / "Togo.xlsx",
        partner=table("partner", {"name": "X"}),
        flow=table("flow", {}),
    )
    report = load(path)
    assert found(report) == [
        ("agreement", "B2", "waits", "error"),
        ("flow", "B2", "waits", "error"),
        ("partner", "B2", "name-too-short", "error"),
    ]
    waits = [finding.details for finding in report.submissions[0].findings if finding.rule == "waits"]
    assert [(each["sheet"], each["row"]) for each in waits] == [("partner", 2), ("agreement", 2)]


def test_a_misspelt_code_and_a_name_are_read_and_said(tmp_path: Path, load: Load, query: Query) -> None:
    path = office(
        tmp_path / "Togo.xlsx",
        agreement=table("agreement", {"partner_id": "TELECOM DU GOLFE"}),
        flow=table("flow", {"agreement_id": "tg 2026 004"}),
    )
    (submission,) = load(path).submissions
    assert named(submission.findings, "reference-by-name") == [("B2", "TELECOM DU GOLFE")]
    assert named(submission.findings, "reference-spelling") == [("B2", "tg 2026 004")]
    assert query("select agreement_id from accepted_flow") == [("TG-2026-004",)]


def test_references_are_looked_for_in_every_file_of_the_load_and_in_the_warehouse(
    tmp_path: Path, load: Load, query: Query
) -> None:
    partners = write(tmp_path / "in" / "a.xlsx", README=meta("HQ"), partner=table("partner", {}))
    agreements = write(tmp_path / "in" / "b.xlsx", README=meta("TGO"), agreement=table("agreement", {}))
    flows = write(tmp_path / "c.xlsx", README=meta("BEN"), flow=table("flow", {}))
    assert found(load(partners, agreements)) == []
    assert found(load(flows)) == []
    assert query("select count(*) from accepted_flow") == [(1,)]


def rows_in_order(tmp_path: Path, name: str, *batches: list[Path]) -> list[tuple]:
    warehouse = tmp_path / name
    for batch in batches:
        etl.load(batch, warehouse, "demo")
    return store.reader(warehouse).query(FIGURES).rows


def test_the_order_of_files_does_not_matter(tmp_path: Path) -> None:
    """Rates, partners, agreements and flows in four files: what waits is judged again when that arrives."""
    rates = write(tmp_path / "rates.xlsx", README=meta("HQ"), exchange_rate=table("exchange_rate", {}))
    partners = write(tmp_path / "partners.xlsx", README=meta("HQ", 2), partner=table("partner", {}))
    agreements = write(tmp_path / "agreements.xlsx", README=meta("TGO"), agreement=table("agreement", {}))
    flows = write(
        tmp_path / "flows.xlsx",
        README=meta("BEN"),
        flow=table("flow", {}, {"flow_id": "F-2", "currency": "XOF", "amount": 560_500}),
    )
    expected = [
        ("F-1", Decimal(40000), "usd", date(2026, 10, 3), date(9999, 12, 31)),
        ("F-2", Decimal(1000), "rate", date(2026, 10, 3), date(9999, 12, 31)),
    ]
    assert rows_in_order(tmp_path, "one", [agreements, flows], [rates, partners]) == expected
    assert rows_in_order(tmp_path, "two", [flows], [agreements], [partners], [rates]) == expected


def test_a_newer_rate_values_again_what_it_should_have_valued(tmp_path: Path) -> None:
    old = write(tmp_path / "old.xlsx", README=meta("HQ", 2), exchange_rate=table("exchange_rate", {}))
    new = write(
        tmp_path / "new.xlsx",
        README=meta("HQ"),
        exchange_rate=table("exchange_rate", {"valid_from": date(2026, 3, 1), "units_per_usd": 500}),
    )
    flow = office(tmp_path / "flow.xlsx", flow=table("flow", {"currency": "XOF", "amount": 1000}))
    assert [row[1] for row in rows_in_order(tmp_path, "one", [old, flow], [new])] == [Decimal(2)]


def test_dollars_are_published_converted_or_dollars_to_the_cent(tmp_path: Path, load: Load, query: Query) -> None:
    flows = table(
        "flow",
        {"amount": 33.33, "amount_in_usd": None},
        {"flow_id": "F-2", "amount": 1000, "currency": "XOF", "amount_in_usd": None},
        {"flow_id": "F-3", "amount": 1000, "currency": "XOF", "amount_in_usd": 9.99},
        {"flow_id": "F-4", "amount": 1000, "currency": "KES", "amount_in_usd": None},
        {"flow_id": "F-5", "amount": 1000, "currency": "XOF", "date": date(2025, 12, 31), "amount_in_usd": None},
    )
    report = load(office(tmp_path / "Togo.xlsx", flow=flows, exchange_rate=table("exchange_rate", {})))
    assert query("select flow_id, amount_usd, amount_rate, amount_usd_basis from accepted_flow order by 1") == [
        ("F-1", Decimal("33.33"), 1.0, "usd"),
        ("F-2", Decimal("1.78"), 560.5, "rate"),
        ("F-3", Decimal("9.99"), None, "published"),
    ]
    assert [line for line in found(report) if line[2] == "no-rate"] == [
        ("flow", "F5", "no-rate", "error"),
        ("flow", "F6", "no-rate", "error"),
    ]


def test_read_is_accepted_and_held_and_ignored_to_the_cent(tmp_path: Path, load: Load, query: Query) -> None:
    flows = [{"flow_id": f"F-{n}", "amount": n / 100, "kind": "receipt" if n % 2 else "don"} for n in range(1, 200)]
    (submission,) = load(office(tmp_path / "Togo.xlsx", flow=table("flow", *flows))).submissions
    read = sum(range(1, 200))
    odd = sum(range(1, 200, 2))
    assert {kind: (m.read_usd, m.accepted_usd, m.held_usd) for kind, m in submission.money.items()} == {
        "receipt": (Decimal(odd) / 100, Decimal(odd) / 100, Decimal(0)),
        "unknown": (Decimal(read - odd) / 100, Decimal(0), Decimal(read - odd) / 100),
    }
    assert query("select sum(amount_usd) from accepted_flow") == [(Decimal(odd) / 100,)]
    counts = "rows_read, rows_accepted, rows_held, rows_ignored"
    assert query(f"select {counts} from submission_sheet where sheet = 'flow'") == [(199, 100, 99, 0)]


def test_gifts_in_kind_count_at_quantity_times_unit_value(tmp_path: Path, load: Load) -> None:
    gift = ["agreement_id", "kind", "date", "quantity", "unit_value", "currency"]
    rows = [gift, ["TG-2026-004", "goods", date(2026, 3, 1), 3, 12.5, "USD"]]
    (submission,) = load(office(tmp_path / "Togo.xlsx", in_kind=rows)).submissions
    assert submission.money == {"in_kind": MoneyReport(Decimal("37.50"), Decimal("37.50"), Decimal("0.00"))}


def test_a_receipt_before_the_signature_and_a_need_after_it_are_said(tmp_path: Path, load: Load) -> None:
    path = office(
        tmp_path / "Togo.xlsx",
        agreement=table("agreement", {"need_ids": "B-1; B-9"}),
        need=table("need", {"declared_on": date(2026, 3, 1)}),
        flow=table("flow", {"date": date(2026, 1, 1)}),
    )
    (submission,) = load(path).submissions
    said = {(finding.rule, finding.severity, finding.cell) for finding in submission.findings}
    assert said == {
        ("need-after-signature", "note", "S2"),
        ("share-reference", "warning", "S2"),
        ("receipt-before-signature", "warning", "D2"),
    }
    assert [(sheet.sheet, sheet.held) for sheet in submission.sheets if sheet.held] == []


def test_shares_become_weights_that_sum_to_one(tmp_path: Path, load: Load, query: Query) -> None:
    agreements = table(
        "agreement",
        {},
        {"agreement_id": "A-2", "country_shares": "TGO; BEN"},
        {"agreement_id": "A-3", "country_shares": "TGO 33; BEN 33; NER 33"},
    )
    load(office(tmp_path / "Togo.xlsx", agreement=agreements))
    assert query("select agreement_id, country, share from agreement_country order by 1, 2 nulls last") == [
        ("A-2", None, Decimal(1)),
        ("A-3", "BEN", Decimal("0.33")),
        ("A-3", "NER", Decimal("0.33")),
        ("A-3", "TGO", Decimal("0.33")),
        ("A-3", None, Decimal("0.01")),
        ("TG-2026-004", "BEN", Decimal("0.3")),
        ("TG-2026-004", "TGO", Decimal("0.7")),
    ]


def test_a_resubmission_replaces_and_the_past_still_answers(tmp_path: Path, load: Load, query: Query) -> None:
    first = office(tmp_path / "v1.xlsx", meta(extracted="2026-10-01"), flow=table("flow", {}, {"flow_id": "F-2"}))
    second = office(tmp_path / "v2.xlsx", meta(extracted="2026-10-09"), flow=table("flow", {"amount": 41_000}))
    load(first)
    load(second)
    live = "select flow_id, amount_usd from core_flow order by 1"
    assert query(live) == [("F-1", Decimal(41000))]
    assert query(live, date(2026, 10, 5)) == [("F-1", Decimal(40000)), ("F-2", Decimal(40000))]
    assert query(live, date(2026, 9, 30)) == []
    assert query("select file_name, known_to from submission order by known_on") == [
        ("v1.xlsx", date(2026, 10, 9)),
        ("v2.xlsx", date(9999, 12, 31)),
    ]


def test_an_older_submission_loaded_late_changes_nothing_today(tmp_path: Path) -> None:
    first = office(tmp_path / "v1.xlsx", meta(extracted="2026-10-01"), flow=table("flow", {}, {"flow_id": "F-2"}))
    second = office(tmp_path / "v2.xlsx", meta(extracted="2026-10-09"), flow=table("flow", {"amount": 41_000}))
    later = office(
        tmp_path / "v3.xlsx", meta(quarter=4, extracted="2027-01-05"), flow=table("flow", {"amount": 42_000})
    )
    together = rows_in_order(tmp_path, "one", [first, second, later])
    assert together == rows_in_order(tmp_path, "two", [later], [second], [first])
    assert together == [
        ("F-1", Decimal(40000), "usd", date(2026, 10, 1), date(2026, 10, 9)),
        ("F-1", Decimal(41000), "usd", date(2026, 10, 9), date(2027, 1, 5)),
        ("F-1", Decimal(42000), "usd", date(2027, 1, 5), date(9999, 12, 31)),
        ("F-2", Decimal(40000), "usd", date(2026, 10, 1), date(2026, 10, 9)),
    ]


def test_a_file_nothing_could_be_read_from_replaces_nothing(tmp_path: Path, load: Load, query: Query) -> None:
    load(office(tmp_path / "Togo_T3-2026.xlsx", flow=table("flow", {})))
    broken = tmp_path / "again" / "Togo_T3-2026.xlsx"
    broken.parent.mkdir()
    broken.write_bytes(b"PK cut short")
    leave = write(
        tmp_path / "Togo_T3-2026 congés.xlsx", README=meta(extracted="2026-10-20"), congés=[["a", "b"], [1, 2]]
    )
    load(broken, leave)
    assert query("select count(*) from core_flow") == [(1,)]
    assert not load(broken).all_read


def test_files_of_one_table_each_stand_side_by_side(tmp_path: Path, load: Load, query: Query) -> None:
    for name in ("partner", "agreement", "flow"):
        write(tmp_path / "in" / f"Togo_T3-2026_{name}.xlsx", Sheet1=table(name, {}))
    load(tmp_path / "in")
    load(write(tmp_path / "Togo_T3-2026_flow_v2.xlsx", Sheet1=table("flow", {"flow_id": "F-2", "amount": 7})))
    assert query("select flow_id, amount_usd from core_flow") == [("F-2", Decimal(7))]
    assert query("select count(*) from core_agreement") == [(1,)]


def test_a_row_dropped_from_a_resubmission_no_longer_carries_others(tmp_path: Path, load: Load) -> None:
    load(office(tmp_path / "v1.xlsx", meta(extracted="2026-10-01"), flow=table("flow", {})))
    other = table("agreement", {"agreement_id": "TG-2026-009"})
    second = office(tmp_path / "v2.xlsx", meta(extracted="2026-10-09"), agreement=other, flow=table("flow", {}))
    assert found(load(second)) == [("flow", "B2", "unknown-reference", "error")]


def test_the_same_content_is_not_loaded_twice(tmp_path: Path, load: Load, query: Query) -> None:
    path = office(tmp_path / "Togo.xlsx", flow=table("flow", {}))
    copy = tmp_path / "copie.xlsx"
    copy.write_bytes(path.read_bytes())
    first = load(path)
    again = load(copy)
    assert [submission.status for submission in again.submissions] == ["already received"]
    assert again.version == first.version
    assert query("select count(*) from submission") == [(1,)]


def test_a_rebuild_gives_the_figures_of_the_history(tmp_path: Path, warehouse: Path, load: Load, query: Query) -> None:
    load(write(tmp_path / "flows.xlsx", README=meta("BEN"), flow=table("flow", {"currency": "XOF"})))
    load(office(tmp_path / "v1.xlsx", meta(extracted="2026-10-01"), exchange_rate=table("exchange_rate", {})))
    load(office(tmp_path / "v2.xlsx", meta(extracted="2026-10-09"), need=table("need", {})))
    asked = [
        FIGURES,
        "select * exclude (received_at) from submission order by all",
        "select * from submission_sheet order by all",
        "select * from submission_money order by all",
        "select * from accepted_agreement order by all",
        "select submission_id, sheet, row, fate from raw_row order by all",
        "select * from agreement_country order by all",
    ]
    before = [query(sql) for sql in asked]
    etl.rebuild(warehouse, "demo")
    assert [query(sql) for sql in asked] == before


def test_check_judges_as_load_does_and_keeps_nothing(tmp_path: Path, warehouse: Path) -> None:
    path = office(tmp_path / "Togo.xlsx", flow=table("flow", {}, {"flow_id": "F-2", "amount": "abc"}))
    judged = etl.check([path], warehouse, "demo")
    assert judged.version is None
    assert not (warehouse / "current").exists() and not receive.folder(warehouse).exists()
    assert judged.submissions == etl.load([path], warehouse, "demo").submissions


def test_files_are_kept_byte_for_byte_with_a_receipt(tmp_path: Path, warehouse: Path, load: Load) -> None:
    path = office(tmp_path / "Togo 2026-10-03.xlsx")
    load(path)
    (kept,) = receive.kept(warehouse)
    assert kept.path.read_bytes() == path.read_bytes()
    assert (kept.file_name, kept.known_on, kept.order) == ("Togo 2026-10-03.xlsx", "2026-10-03", 0)


def test_a_file_says_its_office_and_period_in_its_name_when_nothing_else_does(tmp_path: Path, load: Load) -> None:
    named_file = write(tmp_path / "Togo_T3-2026.xlsx", partner=table("partner", {}))
    nameless = write(tmp_path / "x.xlsx", partner=table("partner", {"partner_id": "P-2"}))
    told = {each.file: (each.office, each.period) for each in load(named_file, nameless).submissions}
    assert told == {"Togo_T3-2026.xlsx": ("TGO", "2026-Q3"), "x.xlsx": (None, None)}


def test_a_load_that_loses_a_row_publishes_nothing(
    tmp_path: Path, warehouse: Path, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = load(office(tmp_path / "a.xlsx")).version
    whole = loading.accepted_rows
    monkeypatch.setattr(loading, "accepted_rows", lambda *given: whole(*given).slice(1))
    with pytest.raises(loading.Unreconciled):
        load(office(tmp_path / "b.xlsx", meta(quarter=2), flow=table("flow", {}, {"flow_id": "F-2"})))
    assert store.live_path(warehouse).stem == version


def test_a_rebuild_leaves_out_what_a_killed_load_received_and_never_loaded(
    tmp_path: Path, warehouse: Path, load: Load, query: Query
) -> None:
    load(office(tmp_path / "a.xlsx", flow=table("flow", {})))
    (lost,) = receive.identify([office(tmp_path / "b.xlsx", meta("BEN"))])
    receive.keep(lost, warehouse)
    etl.rebuild(warehouse, "demo")
    assert query("select file_name from submission") == [("a.xlsx",)]


def test_the_command_answers_in_json_and_by_its_exit_code(
    tmp_path: Path, warehouse: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = office(tmp_path / "Togo.xlsx", flow=table("flow", {}, {"flow_id": "F-2", "date": "31/02/2026"}))
    arguments = ["--warehouse", str(warehouse), "--organisation", "demo", "--quiet", "--lang", "en"]
    assert command.main(["load", str(path), "--json", *arguments]) == 0
    told = json.loads(capsys.readouterr().out)
    (submission,) = told["submissions"]
    assert told["version"].startswith("panorama-000001-")
    assert {key: submission[key] for key in ("file", "family", "office", "period", "status")} == {
        "file": "Togo.xlsx", "family": "office", "office": "TGO", "period": "2026-Q3", "status": "final",
    }  # fmt: skip
    assert submission["sheets"][-1] == {
        "sheet": "flow", "table": "flow", "header_row": 1, "read": 2, "accepted": 1, "held": 1, "ignored": 0,
        "warned": 0,
    }  # fmt: skip
    assert submission["money"]["receipt"] == {
        "read_usd": 80000.0, "accepted_usd": 40000.0, "held_usd": 40000.0, "ignored_usd": 0.0,
        "warned_usd": 0.0,
    }  # fmt: skip
    (finding,) = submission["findings"]
    assert {key: finding[key] for key in ("sheet", "cell", "value", "rule", "severity", "message")} == {
        "sheet": "flow", "cell": "D3", "value": "31/02/2026", "rule": "impossible-date", "severity": "error",
        "message": "31 February 2026 does not exist.",
    }  # fmt: skip
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK nothing")
    assert command.main(["check", str(broken), *arguments]) == 3
    assert "damaged" in capsys.readouterr().out
    assert command.main(["load", str(tmp_path / "nowhere"), *arguments]) == 2
    with pytest.raises(SystemExit) as wrong:
        command.main(["lode"])
    assert wrong.value.code == 2
