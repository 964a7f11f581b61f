"""The columns of one table under the headings of one sheet: answered, exact, with a unit, misspelt, or proposed."""

import re
from dataclasses import dataclass, field, replace

import schema
from etl import choices, headings, instalments, ledger, periods, spellings, wide
from etl.layout import Header, Strip
from etl.placed import Answered, Heading, Placed, Remark
from etl.spell import plain_heading

#: Rows that show whether a column holds kinds, and the share of their different texts that must be some.
KINDS_SHOWN, MOSTLY = 200, 0.6
#: What an answer for a heading that is none of ours gives.
_NONE_OF_OURS = ""
_SUM = re.compile(
    r"^(?:grand |gran )?(?:total|totaux|totales|cumul|acumulado|somme|suma|sum|ytd)"
    r"(?: (?:general|annuel|annee|an|anual|ano|year|annual|ytd|cumule|\d{4}))*$"
)


@dataclass
class _Placing:
    """A table being placed: which columns are taken, which headings are left, what there is to say."""

    table: str
    taken: dict[str, Heading] = field(default_factory=dict)
    unused: list[Heading] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    spread: set[str] = field(default_factory=set)

    @property
    def free(self) -> set[str]:
        """The columns no heading has claimed."""
        return set(schema.TABLES[self.table].columns) - self.taken.keys() - self.spread

    def take(self, column: str, heading: Heading) -> None:
        """A heading is this column; it may ask for an order of day and month."""
        self.taken[column] = heading


def place(strip: Strip, table: str, header: Header, answered: Answered, year: int | None = None) -> Placed:
    """The columns of one table under these headings: answers first, then words, units, and spellings that come near."""
    making = _Placing(table)
    left = [(at, titles) for at, titles in enumerate(header.titles) if titles]
    left = _answered(making, left, answered)
    across = instalments.across(table, header, left, making.taken, is_numbered=True)
    if not across.places and not _says_kind(table, left):
        across = wide.by_kind(table, header, left, making.taken, year)
        if len(across.spreads) == 1 and _takes_kinds(making, strip, header, left, across.places):
            across = wide.NOTHING
            left = [(at, titles) for at, titles in left if at not in {each.position for each in making.taken.values()}]
    if not across.places:
        across = instalments.across(table, header, left, making.taken, is_numbered=False)
    left = [(at, titles) for at, titles in left if at not in across.places]
    left = _sums_aside(making, left)
    sides: frozenset[int] = frozenset() if across.places else ledger.cash_sides(left)
    cash, left = ([each for each in left if (each[0] in sides) == is_side] for is_side in (True, False))
    left = _own_group(making, left, header)
    left, after = _shown_and_filled(strip, header, left)
    left = _by_words(making, left)
    if not across.places:
        across = wide.across_periods(table, header, left + after, making.taken, year)
        left, after = ([each for each in some if each[0] not in across.places] for some in (left, after))
    if not across.places:
        across, left = ledger.two_sides(making.table, strip, header, left + cash, making.taken)
    elif cash:
        left += cash
    if cash and sides.isdisjoint(across.places):
        left = _by_words(making, left)
    making.spread = {heading.column or "" for each in across.spreads for heading in each.headings}
    left = _nearly(making, left)
    left += _nearly(making, _by_words(making, after))
    _dollars_alone(making)
    _due_alone(making)
    every = [*making.taken.values(), *making.unused, *across.unread, *(Heading(at, titles[0]) for at, titles in left)]
    ordered = tuple(_as_told(each, table, answered) for each in sorted(every, key=lambda heading: heading.position))
    making.remarks += [remark for each in ordered for remark in _answers_heeded(each, table, answered)]
    spoken = [heading.text for heading in ordered] + [h.text for each in across.spreads for h in each.headings]
    return Placed(
        table,
        header.position,
        ordered,
        headings.language(table, spoken),
        (*making.remarks, *across.remarks),
        top=header.top,
        left=strip.left,
        right=strip.right,
        spreads=across.spreads,
    )


def _by_words(making: _Placing, left: wide.Titled) -> wide.Titled:
    """Headings by their very words, then by those before their unit, then by the one kind they speak of."""
    return _of_one_kind(making, _by_unit(making, _exactly(making, left)))


def _shown_and_filled(strip: Strip, header: Header, left: wide.Titled) -> tuple[wide.Titled, wide.Titled]:
    """The headings over something people see, then those over blank or hidden columns."""
    first = header.position + 1
    below = len(strip.sheet.rows) - first
    after = {at for at, _ in left if strip.sheet.columns[at].text.slice(first).null_count == below}
    after.update(strip.sheet.hidden_columns)
    return [each for each in left if each[0] not in after], [each for each in left if each[0] in after]


def _as_told(heading: Heading, table: str, answered: Answered) -> Heading:
    """A heading with what was answered about the values under it."""
    column = heading.column or ""
    order, mark, whole = (answered.get((f"{table}#{kind}", column)) for kind in ("order", "mark", "whole"))
    if not (order or mark or whole):
        return heading
    return replace(heading, order=heading.order or order, mark=mark, whole=whole)


def _answers_heeded(heading: Heading, table: str, answered: Answered) -> list[Remark]:
    """What an answer says of the values under a heading."""
    told = {kind: answered.get((f"{table}#{kind}", heading.column or "")) for kind in ("order", "mark", "whole")}
    return [
        Remark(
            "reading-answered",
            heading.position,
            heading.text,
            {"column": heading.column, "kind": kind, "answer": answer},
        )
        for kind, answer in told.items()
        if answer
    ]


def _answered(making: _Placing, left: wide.Titled, answered: Answered) -> wide.Titled:
    """Headings an office or headquarters has told us about."""
    if not answered:
        return left
    rest = []
    for at, titles in left:
        keys = [(making.table, plain_heading(text)) for text in titles]
        told = next((answered[key] or _NONE_OF_OURS for key in keys if key in answered), None)
        if told is None or (told and told not in making.free):
            rest.append((at, titles))
        elif told == _NONE_OF_OURS:
            making.unused.append(Heading(at, titles[0], None, "remembered"))
        else:
            _, scale, currency = headings.unit_claims(making.table, titles[0])
            making.take(told, Heading(at, titles[0], told, "remembered", 1.0, scale, currency))
    return rest


def _says_kind(table: str, left: wide.Titled) -> bool:
    """Whether a heading is the kind itself, or the amount without a kind: then no heading of an amount says a kind."""
    columns = schema.TABLES[table].columns
    for _, titles in left:
        claimed = {column for text in titles for _, column in headings.claims(table, text)[:1]}
        for name, column in columns.items():
            if not column.by or not column.is_money:
                continue
            if claimed & column.by.keys() or (name in claimed and not wide.kind_of(table, name, titles)):
                return True
    return False


def _takes_kinds(making: _Placing, strip: Strip, header: Header, left: wide.Titled, but: frozenset[int]) -> bool:
    """Whether the values of another column are kinds, which outrank what the heading of the amount says of all rows."""
    columns = schema.TABLES[making.table].columns
    for name in {other for column in columns.values() if column.is_money for other in column.by}:
        known = choices.words(columns[name].list or "")
        for at, titles in left:
            below = strip.sheet.columns[at].text.slice(header.position + 1, KINDS_SHOWN)
            texts = {text for text in below.to_pylist() if text}
            told = [choices.code(known, text) for text in texts]
            if at not in but and len(set(told)) > 1 and sum(map(bool, told)) >= MOSTLY * len(told):
                making.take(name, Heading(at, titles[0], name, "fuzzy", round(sum(map(bool, told)) / len(told), 2)))
                details = {"column": name, "score": making.taken[name].score, "why": "content"}
                making.remarks.append(Remark("heading-near", at, titles[0], details))
                return True
    return False


def _own_group(making: _Placing, left: wide.Titled, header: Header) -> wide.Titled:
    """A heading under the name of another table ("Partenaire" over "Pays") counts only with the words above it."""
    if header.height == 1:
        return left
    kept = []
    for at, titles in left:
        over = header.over[at]
        others = headings.tables_named(over) - {making.table} if over else frozenset()
        kept.append((at, titles[:-1] if others and len(titles) > 1 else titles))
    return kept


def _sums_aside(making: _Placing, left: wide.Titled) -> wide.Titled:
    """ "Total" beside months across is their sum, not one more value."""
    if not schema.TABLES[making.table].across or not periods.across([titles for _, titles in left], wide.FEWEST):
        return left
    sums = {at: titles for at, titles in left if _SUM.match(plain_heading(titles[-1]))}
    making.unused += [Heading(at, titles[0]) for at, titles in sums.items()]
    return [(at, titles) for at, titles in left if at not in sums]


def _exactly(making: _Placing, left: wide.Titled) -> wide.Titled:
    """Headings whose words are a column's; where two claim one column the better rank keeps it."""
    claims = []
    rest = []
    for at, titles in left:
        found = [
            (rank + 5 * order, at, text, column)
            for order, text in enumerate(titles)
            if not headings.without_unit(text)
            for rank, column in headings.claims(making.table, text)
        ]
        claims += found
        if not found:
            rest.append((at, titles))
    settled: set[int] = set()
    for _, at, text, column in sorted(claims):
        if at not in settled and column in making.free:
            making.take(column, Heading(at, text, column, order=headings.stated_order(text)))
            settled.add(at)
    twice = {at for _, at, _, _ in claims if at not in settled}
    for at in sorted(twice):
        _, _, text, column = min(claim for claim in claims if claim[1] == at)
        second = [name for _, name in sorted(headings.second_claims(making.table, text)) if name in making.free]
        if second:
            making.take(second[0], Heading(at, text, second[0], order=headings.stated_order(text)))
            continue
        making.remarks.append(Remark("heading-twice", at, text, {"column": column, "other": making.taken[column].text}))
        making.unused.append(Heading(at, text))
    return rest


def _by_unit(making: _Placing, left: wide.Titled) -> wide.Titled:
    """`Montant (k€)` is the amount in thousands of euros, unless another heading is the amount already."""
    rest = []
    for at, titles in left:
        for text in titles:
            columns, scale, currency = headings.unit_claims(making.table, text)
            based = [column for column in columns if column in making.free]
            whole = [column for _, column in headings.claims(making.table, text) if column in making.free]
            if based:
                making.take(based[0], Heading(at, text, based[0], "exact", 1.0, scale, currency))
            elif whole:
                making.take(whole[0], Heading(at, text, whole[0], order=headings.stated_order(text)))
            else:
                continue
            break
        else:
            rest.append((at, titles))
    return rest


def _of_one_kind(making: _Placing, left: wide.Titled) -> wide.Titled:
    """ "Montant reçu" beside a column of kinds is the amount, where no other heading is; so is "Reçu le" the day."""
    for name, column in schema.TABLES[making.table].columns.items():
        if not column.by or name not in making.free or not making.taken.keys() & column.by.keys():
            continue
        own = [(at, text) for at, titles in left for text in titles if wide.kind_of(making.table, name, (text,))]
        if len({at for at, _ in own}) == 1:
            at, text = own[0]
            _, scale, currency = headings.unit_claims(making.table, text)
            making.take(name, Heading(at, text, name, "exact", 1.0, scale, currency))
            left = [(place, titles) for place, titles in left if place != at]
    return left


def _nearly(making: _Placing, left: wide.Titled) -> wide.Titled:
    """Misspelt headings: one near column is accepted and said; several, or none near enough, are only said."""
    rest = []
    for at, titles in left:
        text, found = _best(making, titles)
        near = {column: score for column, score in found.items() if score >= spellings.NEAR_ENOUGH}
        if len(near) == 1:
            ((column, score),) = near.items()
            _, scale, currency = headings.unit_claims(making.table, text)
            making.take(column, Heading(at, text, column, "fuzzy", round(score, 2), scale, currency))
            making.remarks.append(Remark("heading-near", at, text, {"column": column, "score": round(score, 2)}))
            continue
        rest.append((at, titles))
        if near:
            making.remarks.append(Remark("heading-several", at, text, {"columns": sorted(near)}))
        elif found:
            column, score = max(found.items(), key=lambda entry: entry[1])
            details = {"column": column, "score": round(score, 2), "why": "spelling"}
            making.remarks.append(Remark("heading-proposed", at, text, details))
        elif held := spellings.contained(making.table, titles[-1], making.free):
            details = {"column": held, "score": spellings.AMONG_OTHERS, "why": "words"}
            making.remarks.append(Remark("heading-proposed", at, titles[0], details))
        else:
            making.remarks.append(Remark("heading-unknown", at, titles[0]))
    return rest


def _best(making: _Placing, titles: tuple[str, ...]) -> tuple[str, dict[str, float]]:
    """The title that comes nearest to a free column, and how near it comes to each."""
    found = [(text, spellings.candidates(making.table, text, making.free)) for text in titles]
    return max(found, key=lambda entry: max(entry[1].values(), default=0.0))


def _dollars_alone(making: _Placing) -> None:
    """Where the only amount is "Montant USD", it is the amount, in dollars."""
    columns = schema.TABLES[making.table].columns
    stated = making.taken.get("amount_in_usd")
    amount = columns.get("amount")
    if stated is None or amount is None or {"amount", amount.currency or ""} & making.taken.keys():
        return
    del making.taken["amount_in_usd"]
    heading = Heading(stated.position, stated.text, "amount", stated.how, stated.score, stated.scale, "USD")
    making.take("amount", heading)


def _due_alone(making: _Placing) -> None:
    """Where the only day of a flow is when it is due, that is its date."""
    due = making.taken.get("first_due_on")
    if making.table == "flow" and due and "date" not in making.taken and wide.kind_of("flow", "date", (due.text,)):
        del making.taken["first_due_on"]
        making.take("date", replace(due, column="date"))
