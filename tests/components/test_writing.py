"""Of thousands of rows a page writes those it shows, and an export every one."""

from charts import Column
from components import Written, table
from components.markup import markup


def test_a_table_writes_the_rows_it_shows_and_an_export_all_of_them() -> None:
    written: list[int] = []

    def row(number: int) -> list[int]:
        written.append(number)
        return [number, number * 10]

    columns = [Column("Number", "count"), Column("Tenfold", "count")]
    links = Written(range(500), lambda number: f"/one?n={number}")
    shown = table(columns, Written(range(500), row), "Numbers", "en", row_links=links, limit=3)
    html = markup(shown)
    assert written == [0, 1, 2] and html.count("<tr") == 4
    assert 'data-href="/one?n=2"' in html and "3 rows shown of 500" in html
    assert [line[1] for line in shown.told.rows][-1] == 4990 and len(shown.told.links) == 500
