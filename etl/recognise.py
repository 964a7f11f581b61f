"""What each sheet is: which tables it holds, where their headings are, which column each heading names."""

import re
from dataclasses import replace
from functools import cache

import schema
from etl import above, choices, content, families, headings, headless, layout, placing, refuting, turned, wide
from etl.aside import SetAside, set_aside
from etl.book import Sheet
from etl.headings import aliases
from etl.layout import HEADER_WITHIN, Header, Strip
from etl.placed import Answered, Heading, Placed, Remark, Spread
from etl.spell import plain, plain_heading
from schema.cells import letter

#: Columns beyond which a sheet without a known heading is no table of ours, and nothing is guessed of it.
WIDEST_GUESSED = 400
#: Tables this close to the best are placed too, and the one that takes most headings is kept.
RIVALS_WITHIN = 1
#: A sheet whose name is a table's counts as this many matched headings.
NAME_COUNTS = 3
#: Names offices give to sheets of any content.
EVERYBODYS = frozenset({"suivi", "seguimiento", "follow up", "plan"})
#: Headings a row must have to make a table of its sheet, and their share of its cells; a sheet's name spares the rest.
ENOUGH, ENOUGH_SHARE, ENOUGH_WHEN_NAMED = 3, 0.4, 2
#: Headings that make a table however many others stand beside them: an export has dozens of columns of its own.
ENOUGH_BESIDE_OTHERS = 6
#: The share of a row's headings that words and values must settle where hardly any is known.
MOST = 0.6
#: Readings of the first rows that are placed and compared, the most promising first.
COMPARED = 4
#: Columns a strip must take more by itself than within the whole sheet to be a table of its own.
BY_ITSELF = 2
#: Texts right above the headings that may say the unit of all amounts.
TITLES = 8
#: Targets that are money; beside any other, a unit above the headings would scale what is counted.
MONEY_TARGETS = frozenset(
    {"confirmed_revenue", "signed_value", "programme_year_revenue", "cash_received", "in_kind_value"}
)

_NOISE = re.compile(r"\b(?:[tqs]\d|\d+|20\d\d|feuille|feuil|sheet|hoja|copie|copy|copia|v\d|vf|final|def)\b")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@cache
def _sheet_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for table in schema.TABLES.values():
        for name in (*table.sheet.values(), *table.sheet_aliases, *table.label.values(), table.name):
            found.setdefault(plain(name), table.name)
    return found


def table_by_name(sheet_name: str) -> str | None:
    """The table whose sheet bears that name, numbering and a period around it forgiven; None for any other name.

    A sheet may be called as its rows are: "Funders", "Bailleurs".
    """
    words = plain_heading(sheet_name)
    bare = " ".join(_NOISE.sub(" ", words).split())
    return _sheet_names().get(words) or _sheet_names().get(bare) or headings.table_of_noun(bare)


def upright(sheet: Sheet) -> Sheet:
    """The sheet, or a form with one record per column turned, where more of it is understood so."""
    if not turned.may_be_form(sheet):
        return sheet
    form = turned.turned(sheet)
    as_form, as_sheet = (max((each.taken for each in _tables(one, {})), default=0) for one in (form, sheet))
    return form if as_form >= max(turned.ENOUGH, as_sheet + BY_ITSELF) else sheet


def recognise(sheet: Sheet, file_name: str, answered: Answered | None = None) -> tuple[Placed, ...]:
    """The tables of a sheet; a sheet that is nothing we know is one without a table, and says so.

    `answered` is what the office, or headquarters for all offices, has told us about headings and sheets.
    """
    if not len(sheet.rows):
        return (Placed(None, remarks=(Remark("sheet-empty"),)),)
    told = answered or {}
    tables = () if _is_not_ours(sheet, told) else _tables(sheet, told)
    within = tables[0].header + 1 if tables else HEADER_WITHIN
    source = _as_source(sheet, file_name, within)
    if source:
        return (source,)
    answer = told.get(("", plain(sheet.name)))
    if tables and answer:
        tables = (tables[0].said(Remark("sheet-answered", details={"answer": answer})), *tables[1:])
    if tables and sheet.is_turned:
        tables = tuple(_without_captions(sheet, each).said(Remark("sheet-turned")) for each in tables)
    return tables or (Placed(None, remarks=_unknown(sheet, told)),)


def _without_captions(sheet: Sheet, placed: Placed) -> Placed:
    """The form without its captions: lines with nothing beside them are no headings."""
    first = placed.header + 1
    bare = {
        at for at, column in enumerate(sheet.columns) if column.text.slice(first).null_count == len(sheet.rows) - first
    }
    kept = tuple(
        each for each in placed.headings if each.position not in bare or (each.column and ":" not in each.text)
    )
    remarks = tuple(
        each for each in placed.remarks if each.position not in bare or not each.rule.startswith("heading-")
    )
    return replace(placed, headings=kept, remarks=remarks)


def _is_not_ours(sheet: Sheet, answered: Answered) -> bool:
    key = ("", plain(sheet.name))
    return key in answered and answered[key] is None


def _named(sheet: Sheet, answered: Answered) -> str | None:
    """The table the sheet's name means: as answered, else as it reads, unless any table may be called so."""
    name = plain(sheet.name)
    return answered.get(("", name)) or (None if name in EVERYBODYS else table_by_name(sheet.name))


def _unknown(sheet: Sheet, answered: Answered) -> tuple[Remark, ...]:
    """Why no table was found: no headings above rows that look like ours, or something else altogether."""
    if _is_not_ours(sheet, answered):
        return (Remark("sheet-not-ours"),)
    table = headless.without_headings(sheet)
    if table:
        return (Remark("sheet-without-headings", details={"rows": len(sheet.rows), "table": table}),)
    nearest = _nearest(sheet)
    details = {"table": nearest[0], "known": nearest[1]} if nearest else {}
    return (Remark("sheet-unknown", details={"rows": len(sheet.rows), **details}),)


def _nearest(sheet: Sheet) -> tuple[str, int] | None:
    """(table, headings it knows) of the table that knows most headings of one row, two at least; core tables first."""
    found: tuple[int, bool, str] | None = None
    for header in layout.headers(layout.whole(sheet)):
        for table, count in header.known.items():
            entry = (count, schema.TABLES[table].core, table)
            if count >= 2 and (found is None or entry > found):
                found = entry
    return (found[2], found[0]) if found else None


def _as_source(sheet: Sheet, file_name: str, within: int) -> Placed | None:
    """Another organisation's sheet, by its headings in the first rows, or by its file's name when it has none."""
    known = families.all_headings()
    for position in range(min(within, len(sheet.rows))):
        texts = sheet.texts(position)
        named = frozenset(families.same_heading(text) for text in texts if text)
        found = families.by_headings(named, file_name, sheet.name) if named & known else None
        if found:
            family, source = found
            every = _told_apart([text or "" for text in texts])
            return Placed(None, position, every, family.language, family=family.name, alias=source.alias)
    found = families.without_headings(file_name, len(sheet.columns))
    if found:
        family, source = found
        every = tuple(Heading(place, name, name, "position") for place, name in enumerate(source.columns))
        return Placed(None, -1, every, family.language, family=family.name, alias=source.alias)
    return None


def _told_apart(texts: list[str]) -> tuple[Heading, ...]:
    """Each heading of a source under a name of its own: a second "Note" is "Note_2", a blank one its letter."""
    seen: dict[str, int] = {}
    named = []
    for place, text in enumerate(texts):
        name = " ".join(text.replace("\ufeff", "").split()) or f"column_{letter(place)}"
        seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        count = seen[name.casefold()]
        named.append(Heading(place, text, name if count == 1 else f"{name}_{count}"))
    return tuple(named)


def _tables(sheet: Sheet, answered: Answered) -> tuple[Placed, ...]:
    """The tables of the sheet: of the whole, or of each of its strips where they say more by themselves."""
    together = _of_strip(layout.whole(sheet), answered)
    apart = layout.strips(sheet)
    if len(apart) < 2:
        return together
    found = [_of_strip(strip, answered) for strip in apart]
    alone = [placed for tables in found for placed in tables]
    if len([tables for tables in found if tables]) < 2:
        return together if together and together[0].taken >= max((p.taken for p in alone), default=0) else tuple(alone)
    first = together[0] if together else None
    for tables in found:
        if tables and tables[0].taken - _taken_within(first, tables[0]) >= BY_ITSELF:
            return tuple(alone)
    return together


def _taken_within(placed: Placed | None, strip: Placed) -> int:
    """How many columns a table of the whole sheet takes within a strip."""
    if placed is None:
        return 0
    right = strip.right or 0
    every = [*placed.headings, *(heading for each in placed.spreads for heading in each.headings)]
    return len({heading.column for heading in every if heading.column and strip.left <= heading.position < right})


def _of_strip(strip: Strip, answered: Answered) -> tuple[Placed, ...]:
    """The table under the first headings of a strip, and those further down."""
    first = _first(strip, answered)
    if first is None or first[0].table is None:
        return ()
    placed, header = first
    found = [_finished(strip, placed)]
    for below in layout.further(strip, header, placed.table or ""):
        best = _likeliest(strip, below, _worth_placing(below, None), answered)
        if best:
            found[-1] = replace(found[-1], until=max(found[-1].header + 1, _title_above(strip, best.top)))
            found.append(_finished(strip, best))
    return tuple(found)


def _title_above(strip: Strip, top: int) -> int:
    """Where the title of a table further down begins: the lone cells right above its headings, after a gap if any."""
    at = top
    rows = strip.sheet.rows
    while at > 1 and sum(1 for text in strip.texts(at - 1) if text) == 1:
        at -= 1
        if int(rows[at]) - int(rows[at - 1]) > 1:
            break
    return at


def _finished(strip: Strip, placed: Placed) -> Placed:
    """What the sheet's name and title say once for all rows; said where the table has no such column."""
    assert placed.table is not None
    taken = {heading.column: heading for heading in placed.headings if heading.column}
    taken |= {column: placed.headings[0] for each in placed.spreads for column in each.says if placed.headings}
    title = _title(strip, placed.top)
    says = wide.said_once(placed.table, [strip.sheet.name, *title[:6]], taken)
    remarks = [Remark("kind-from-sheet", details={"kind": code, "column": column}) for column, code in says.items()]
    found = replace(placed.said(*remarks), says=says)
    return _in_unit(found, above.unit(title[-TITLES:])) if _is_all_money(strip, placed) else found


def _is_all_money(strip: Strip, placed: Placed) -> bool:
    """Whether the amounts of a table are never counts: those of a plan are by its indicators."""
    if placed.table != "target":
        return True
    known = choices.words("target_metric")
    names = [heading.position for heading in placed.headings if heading.column == "metric"]
    told = {text for at in names for text in strip.sheet.columns[at].text[placed.header + 1 : placed.until].to_pylist()}
    return bool(told) and {choices.code(known, text) for text in told if text} <= MONEY_TARGETS


def _title(strip: Strip, top: int) -> list[str]:
    """The texts above the headings, of the lines that are no rows of another table."""
    return [text for at in range(max(top, 0)) for text in strip.texts(at) if text]


def _in_unit(placed: Placed, unit: tuple[int, str | None, str] | None) -> Placed:
    """The table, its amounts in the unit that a line above says where their own headings say none.

    A currency said above is that of a sheet without a column of currencies.
    """
    if unit is None:
        return placed
    scale, currency, line = unit
    columns = schema.TABLES[placed.table or ""].columns
    named = {heading.column for heading in placed.headings}

    def told(heading: Heading) -> Heading:
        column = columns.get(heading.column or "")
        if column is None or not column.is_money or abs(heading.scale) != 1 or heading.currency:
            return heading
        return replace(
            heading,
            scale=scale * heading.scale,
            currency=None if column.currency in named else currency,
            is_unit_above=True,
        )

    kept = tuple(map(told, placed.headings))
    spreads = tuple(replace(each, headings=tuple(map(told, each.headings))) for each in placed.spreads)
    if (kept, spreads) == (placed.headings, placed.spreads):
        return placed
    details = {"scale": scale, "currency": currency or ""}
    return replace(placed.said(Remark("unit-above", None, line, details)), headings=kept, spreads=spreads)


def _first(strip: Strip, answered: Answered) -> tuple[Placed, Header] | None:
    """The table most headings of one row, or of several rows together, belong to; the sheet's name speaks for one."""
    named = _named(strip.sheet, answered)
    options: list[tuple[int, Header]] = []
    for header in layout.headers(strip):
        worth = _worth_placing(header, named)
        if worth:
            options.append((max(worth.values()), header))
    if not options:
        if len(strip.sheet.columns) > WIDEST_GUESSED:
            return None
        return _misspelt(strip, named, answered) or _in_other_words(strip, answered)
    options.sort(key=lambda option: (-option[0], option[1].position, option[1].height))
    best: tuple[Placed, Header] | None = None
    for _, header in options[:COMPARED]:
        placed = _likeliest(strip, header, _worth_placing(header, named), answered)
        if placed and (best is None or _beats(strip, (placed, header), best)):
            best = (placed, header)
    return _earliest(strip, best, options, named, answered)


def _earliest(
    strip: Strip,
    best: tuple[Placed, Header] | None,
    options: list[tuple[int, Header]],
    named: str | None,
    answered: Answered,
) -> tuple[Placed, Header] | None:
    """The headings of the first table of the strip, where the best are those of one further down."""
    while best is not None:
        top = best[1].top
        above = [
            (score, header)
            for score, header in options
            if header.position < top - 1 and max(header.known.values()) >= layout.FURTHER_DOWN
        ]
        if not above:
            return best
        header = max(above, key=lambda option: (option[0], -option[1].height))[1]
        placed = _likeliest(strip, header, _worth_placing(header, named), answered)
        if placed is None or placed.taken < layout.FURTHER_SHARE * header.filled:
            return best
        best = (placed, header)
    return None


def _beats(strip: Strip, one: tuple[Placed, Header], other: tuple[Placed, Header]) -> bool:
    """Whether one reading of the headings says more than another; a row that says more under the other's is its end."""
    (placed, header), (before, known) = one, other
    if placed.taken != before.taken:
        return placed.taken > before.taken
    if header.height <= known.height:
        return False
    if header.position == known.position:
        return sum(1 for text in strip.texts(header.top) if text) > 1
    return header.position == known.position + 1 and layout.is_under(strip, header)


def _worth_placing(header: Header, named: str | None) -> dict[str, int]:
    """{table: score} of the tables that know enough of these headings."""
    filled = header.filled - max(0, header.periods - 1)
    return {
        table: count + (NAME_COUNTS if table == named else 0)
        for table, count in header.known.items()
        if count
        >= (ENOUGH_WHEN_NAMED if table == named else max(ENOUGH, min(ENOUGH_BESIDE_OTHERS, ENOUGH_SHARE * filled)))
    }


def _likeliest(strip: Strip, header: Header, worth: dict[str, int], answered: Answered) -> Placed | None:
    """Of tables that share these headings, the one that takes most of them and lacks fewest; core sheets first."""
    top = max(worth.values(), default=0)
    rivals = sorted(table for table, score in worth.items() if top - score <= RIVALS_WITHIN)
    named = _named(strip.sheet, answered)
    titled = above.tables(_title(strip, header.top)[-TITLES:]) if len(rivals) > 1 else frozenset()
    placed = [_place(strip, table, header, answered) for table in rivals]
    most = max((place.taken for place in placed), default=0)
    level = sum(1 for place in placed if place.taken == most) > 1
    return max(
        placed,
        key=lambda place: (
            place.taken + (NAME_COUNTS if place.table == named else 0),
            -refuting.strange(strip.sheet, place) if level and place.taken == most else 0,
            place.table in titled,
            -_lacking(place),
            schema.TABLES[place.table or ""].core,
        ),
        default=None,
    )


def _lacking(placed: Placed) -> int:
    """How many required columns of the table no heading names."""
    named = {heading.column for heading in placed.headings} | set(placed.says)
    named |= {heading.column for each in placed.spreads for heading in each.headings}
    named |= {column for each in placed.spreads for column in each.says}
    columns = schema.TABLES[placed.table or ""].columns.values()
    return sum(1 for column in columns if column.required == "R" and column.name not in named)


def _place(strip: Strip, table: str, header: Header, answered: Answered) -> Placed:
    return placing.place(strip, table, header, answered, _year_said(strip, header))


def _year_said(strip: Strip, header: Header) -> int | None:
    """The one year that the sheet's name and the rows above its headings speak of."""
    said = [strip.sheet.name, *(text for at in range(max(header.top, 0)) for text in strip.texts(at) if text)]
    years = {int(year) for text in said for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def _misspelt(strip: Strip, named: str | None, answered: Answered) -> tuple[Placed, Header] | None:
    """A sheet named after a table whose headings are all misspelt or few: the row with most near headings."""
    if named is None or named == "meta":
        return None
    best: tuple[Placed, Header] | None = None
    for position in range(min(HEADER_WITHIN, len(strip.sheet.rows))):
        header = layout.header_at(strip, position, 1)
        placed = _place(strip, named, header, answered)
        if placed.taken >= ENOUGH_WHEN_NAMED and (best is None or placed.taken > best[0].taken):
            best = (placed, header)
    return best


def _in_other_words(strip: Strip, answered: Answered) -> tuple[Placed, Header] | None:
    """A table whose headings are hardly known, by their words and the values below them: most of a row's, or none."""
    best: tuple[tuple[int, int, bool], Placed, Header] | None = None
    for position in range(min(HEADER_WITHIN, len(strip.sheet.rows) - 1)):
        header = layout.header_at(strip, position, 1)
        if header.filled < ENOUGH or not layout.is_worded(strip, position):
            continue
        told = above.tables([strip.sheet.name, *_title(strip, position)[-TITLES:]])
        for table in sorted({*header.known, *told} - {"meta"}):
            placed = _place(strip, table, header, answered)
            placed = refuting.refuted(strip.sheet, placed)
            settled = content.propose(strip.sheet, placed, {})
            rank = (settled.taken, -_lacking(settled), schema.TABLES[table].core)
            read = len(settled.places) + (_proposed(settled) if table in told else 0)
            if settled.taken < ENOUGH or read < MOST * header.filled:
                continue
            if best is None or rank > best[0]:
                best = (rank, placed, header)
    return best[1:] if best else None


def _proposed(placed: Placed) -> int:
    """How many columns the headings left in doubt are asked about, each once."""
    return len({each.details.get("column") for each in placed.remarks if each.rule == "heading-proposed"})


__all__ = [
    "Answered",
    "Heading",
    "Placed",
    "Remark",
    "SetAside",
    "Spread",
    "aliases",
    "plain_heading",
    "recognise",
    "set_aside",
    "table_by_name",
]
