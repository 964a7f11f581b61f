"""The bench measures what it says: so many flows, of which offices and years, the same each time; good workbooks."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import etl
import metrics
import store
from bench import network, portfolio, workbooks
from bench.asking import regions, searches
from bench.measure import Line
from settings import organisation

SMALL = portfolio.Size(
    flows=2_000, agreements=200, partners=40, needs=30, practitioners=30, exchanges=400, portal_events=60
)
Query = Callable[[str], list[tuple]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small warehouse by the generator of the large one."""
    directory = tmp_path_factory.mktemp("bench")
    portfolio.generate(directory, SMALL)
    return directory


@pytest.fixture(scope="module")
def query(made: Path) -> Query:
    return lambda sql: store.reader(made).query(sql).rows


def test_there_is_as_much_of_everything_as_was_asked(query: Query) -> None:
    counted = {
        "accepted_flow": 2_000,
        "accepted_agreement": 200,
        "accepted_partner": 40,
        "accepted_need": 30,
        "accepted_practitioner": 30,
    }
    assert {table: query(f"select count(*) from {table}")[0][0] for table in counted} == counted


def test_every_flow_belongs_to_an_agreement_and_a_workbook_of_its_quarter(query: Query) -> None:
    astray = query(
        "select count(*) from accepted_flow"
        " left join accepted_agreement using (organisation, agreement_id)"
        " left join submission on submission.submission_id = accepted_flow.submission_id"
        " and accepted_flow.date between period_start and period_end"
        " where accepted_agreement.agreement_id is null or submission.submission_id is null"
    )
    assert astray == [(0,)]


def test_every_figure_of_a_random_network_is_what_a_graph_library_finds(made: Path) -> None:
    assert network.differences(made, "demo") == []


def test_the_flows_span_eight_years_up_to_the_day_the_data_speak_of(query: Query) -> None:
    assert query("select count(distinct extract(year from date)) from accepted_flow") == [(8,)]
    assert query("select today from clock") == [(date(2026, 9, 30),)]


def test_shares_of_an_agreement_make_one_and_three_in_ten_serve_several_countries(query: Query) -> None:
    totals = (
        "select agreement_id, sum(share) as total, count(*) as countries from agreement_country group by agreement_id"
    )
    assert query(f"select min(total), max(total), max(countries) from ({totals})") == [(1, 1, 3)]
    (several,) = query(f"select avg(case when countries > 1 then 1.0 else 0 end) from ({totals})")[0]
    assert 0.2 < several < 0.4


def test_the_offices_are_those_of_the_demonstration(query: Query) -> None:
    known = organisation("demo").codes()
    assert {office for (office,) in query("select distinct office from accepted_office")} == known
    assert {office for (office,) in query("select distinct office from submission")} <= known


def test_the_same_warehouse_comes_out_each_time(made: Path, tmp_path: Path) -> None:
    portfolio.generate(tmp_path, SMALL)
    content = "select * exclude (known_from) from accepted_flow order by flow_id limit 50"
    assert store.reader(made).query(content) == store.reader(tmp_path).query(content)
    for name in ("confirmed_revenue", "exchanges", "people_reached", "plan_to_date"):
        once = metrics.ask(name, "month" if name != "people_reached" else "year", warehouse=made)
        assert once.rows == metrics.ask(name, once.columns[0], warehouse=tmp_path).rows


def test_a_figure_leads_back_to_its_cells(made: Path) -> None:
    traced = metrics.trace("cash_received", warehouse=made, limit=3)
    assert traced.count > 300
    assert [source.sheet for source in traced.sources] == ["FLUX"] * 3
    assert all(float(source.received) > 0 and source.cell.startswith("F") for source in traced.sources)


def test_the_filters_asked_are_those_of_the_bureaux_that_stand() -> None:
    assert regions() == ["RBB", "RBC", "RBD", "RBN", "RBP"]
    assert len(searches("/region")) == len(set(searches("/region"))) == 125


def test_the_workbooks_load_but_for_the_cells_made_wrong(tmp_path: Path) -> None:
    paths = workbooks.write(tmp_path / "workbooks", 1)
    report = etl.load(paths, tmp_path / "warehouse")
    (submission,) = report.submissions
    tables = {sheet.table: sheet for sheet in submission.sheets if sheet.table != "meta"}
    assert set(tables) == set(workbooks.SHEETS)
    assert all(sheet.read == workbooks.ROWS and sheet.accepted > 0.97 * sheet.read for sheet in tables.values())
    assert submission.findings


def test_a_line_says_whether_its_budget_is_kept() -> None:
    assert Line("load", [50_000, 30_000, 45_000], "rows/s", 40_000, at_least=True).is_kept
    assert not Line("page", [90.0] * 18 + [300.0] * 2, "ms", 100, 200).is_kept
    assert Line("page", [90.0] * 19 + [300.0], "ms", 100, 200).is_kept
    assert Line("size", [1.0], "MB").is_kept is None
