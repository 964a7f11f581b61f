"""What a heading says: the columns of a table its words name, however an office writes them."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache

import schema
from etl import numbers
from etl.spell import plain, plain_heading, without_number

#: The rank of a column's own name in the schema, after everything people write.
TECHNICAL = 90
#: What a rank grows by when the words are the same in another order or form: the words as declared win.
OTHER_ORDER = 100

#: Words that change nothing in a heading.
SMALL = frozenset("de du des d l la le les of the del los las el au aux a que qui which et and".split())  # noqa: SIM905
#: Shortened words that are not the beginning of the word they stand for, or that every office shortens.
_WHOLE_WORDS = {
    "numero": "n", "number": "n", "nro": "n", "num": "n", "nb": "nombre", "nbr": "nombre", "nbre": "nombre",
    "reference": "ref", "referencia": "ref", "identifiant": "id", "identificador": "id", "identifier": "id",
    "ident": "id", "ids": "id", "codigo": "code", "cod": "code", "dte": "date", "dt": "date", "fec": "fecha",
    "fch": "fecha", "mt": "montant",
    "mnt": "montant", "mtt": "montant", "mto": "monto", "amt": "amount", "qte": "quantite",
    "qty": "quantity", "cant": "cantidad", "ccy": "currency", "cur": "currency", "curr": "currency", "yr": "year",
    "agmt": "agreement", "agrmt": "agreement", "agr": "agreement", "ctry": "country", "recd": "received",
    "mvt": "mouvement", "pers": "personne", "op": "operation", "src": "source", "pmt": "payment", "pymt": "payment",
    "somme": "montant", "sum": "amount", "suma": "monto", "importe": "monto", "cuantia": "monto", "pt": "point",
    "prog": "program", "descr": "description", "stat": "status", "obs": "observation", "f": "fecha",
    "rcvd": "received", "recvd": "received", "fy": "year", "sgnd": "signed",
    "trans": "transaction", "txn": "transaction", "jrnl": "journal", "jnl": "journal",
    "acctg": "accounting", "acct": "account",
    "vlr": "valor", "vr": "valor", "organisation": "organization", "programme": "program",
}  # fmt: skip
#: What offices call the rows of a table, and words that add nothing: "Devise de l'accord" is the currency.
_OWN_NOUNS = {
    "partner": (
        "partenaire partner socio donateur donor donante bailleur constituent funder grantor financeur mecene sponsor"
        " aliado financiador patrocinador company entreprise empresa societe fondation foundation fundacion"
    ),
    "agreement": (
        "accord agreement acuerdo convention convenio contrat contract contrato partenariat partnership deal grant"
        " award subvention subvencion projet project proyecto"
    ),
    "flow": (
        "operation transaction transaccion operacion mouvement movement movimiento flux flow flujo paiement payment"
        " pago gift don donation donacion contribution contribucion versement ecriture asiento document piece"
    ),
    "result": "resultat result resultado indicateur indicator indicador",
    "need": "besoin need necesidad",
    "opportunity": "opportunite opportunity oportunidad prospect prospecto lead deal affaire piste negocio",
    "target": "plan cible target meta",
}
_ADDS_NOTHING = frozenset(
    """actuel actuelle current concerne concernee correspondant correspondiente associated related linked lie liee
    associe associee asociado asociada vinculado vinculada""".split()  # noqa: SIM905
)
#: What each side of an account is called; the words may stand beside others ("Montant débit", "Debit (USD)").
SIDES = {
    "debit": frozenset({"debit", "debits", "debe", "debito", "debitos", "dr"}),
    "credit": frozenset({"credit", "credits", "haber", "credito", "creditos", "cr"}),
}
#: What the two sides of a cash book are called: money out and money in.
CASH_SIDES = {
    "debit": frozenset({"depenses", "sorties", "egresos", "egreso", "salidas", "gastos", "payments", "withdrawals"}),
    "credit": frozenset({"recettes", "entrees", "ingresos", "ingreso", "entradas", "receipts", "deposits"}),
}
#: Words by which a heading asks for a code.
CODE_WORDS = frozenset({"code", "id", "n", "ref"})
#: The column that says what each row of a table is called; its one-word headings are nouns of the table.
_NAMED_BY = {"partner": "name", "agreement": "title", "need": "title", "opportunity": "title"}
#: Tables whose bare noun heads what each row is called; "Accord" beside an agreement is rather its code.
_NAMED_ALONE = frozenset({"need", "opportunity"})
_BRACKETS = re.compile(r"^(.*?)\s*[\(\[]([^)\]]+)[\)\]]\s*$", re.DOTALL)
ANY_BRACKET = re.compile(r"\s*[\(\[][^)\]]*[\)\]]\s*")
_IN_UNIT = re.compile(r"^(.*?)[\s,]+(?:en|in)\s+(\S.*)$", re.IGNORECASE | re.DOTALL)
#: A unit without brackets is a code or a sign: "Montant FCFA", "Amount KUSD"; a word may be one of the heading's own.
_LAST_WORD = re.compile(r"^(.*\w)[\s:,–—-]+((?:[kKmM]|M[Dd]s?)?(?:€|£|US\$|\$US|\$|F ?CFA|CFA|[A-Z]{3}))$", re.DOTALL)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
#: "dont femmes", "o/w women", "de las cuales, mujeres": a part of the column before it.
_PART = re.compile(
    r"^(?:o/w|of wh(?:om|ich)|thereof|dont|y compris|incl(?:uding|\.)|de (?:l[oa]s cuales|ell[oa]s))[\s:,]+(\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_APART = re.compile(r"\s*[/|\n\r;]+\s*|\s+[-–—:]\s+")
_LETTER = re.compile(r"[^\W\d_]|#|%")
_DAY_FIRST = re.compile(r"(?:jj|dd)\W?mm", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"mm\W?(?:jj|dd)", re.IGNORECASE)

Bag = tuple[str, ...]


@cache
def aliases(table: str) -> dict[str, tuple[tuple[str, str, int], ...]]:
    """{heading as plain words: ((column, language, rank), …)}; rank 0 is the label, then the headings in order."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for column in schema.TABLES[table].columns.values():
        for lang in schema.LANGUAGES:
            for rank, text in enumerate((column.label[lang], *column.headings[lang])):
                found.setdefault(plain_heading(text), []).append((column.name, lang, rank))
        found.setdefault(plain_heading(column.name.replace("_", " ")), []).append((column.name, "en", TECHNICAL))
        found.setdefault(plain_heading(column.name), []).append((column.name, "en", TECHNICAL))
    return {text: tuple(sorted(entries, key=lambda entry: entry[2])) for text, entries in found.items()}


@cache
def bags(table: str) -> dict[Bag, tuple[tuple[str, str, int], ...]]:
    """{words in any order: ((column, language, rank), …)}, of the headings that have words of their own."""
    found: dict[Bag, list[tuple[str, str, int]]] = {}
    for text, entries in aliases(table).items():
        bag = bag_of(text)
        if bag:
            found.setdefault(bag, []).extend(entry for entry in entries if entry not in found.get(bag, ()))
    return {bag: tuple(sorted(entries, key=lambda entry: entry[2])) for bag, entries in found.items()}


@cache
def tables_by_words() -> dict[str | Bag, frozenset[str]]:
    """{heading as plain words, or its words in any order: the tables that know it}; the workbook's own sheet aside."""
    found: dict[str | Bag, set[str]] = {}
    for table in schema.TABLES:
        if table != "meta":
            known: list[str | Bag] = [*aliases(table), *bags(table), *_values_of(table)]
            for words in known:
                found.setdefault(words, set()).add(table)
    return {words: frozenset(tables) for words, tables in found.items()}


def _values_of(table: str) -> Iterator[str | Bag]:
    """What heads one of several amounts of a row: "Montant engagé", a debit beside a credit."""
    for column in schema.TABLES[table].columns.values():
        for text in (text for codes in column.by.values() for texts in codes.values() for text in texts):
            yield plain_heading(text)
            yield bag_of(plain_heading(text))
        if column.by and column.is_money:
            yield from (word for side in SIDES.values() for word in side)


def stem(word: str) -> str:
    """A word without its plural and the mark of its gender."""
    word = _WHOLE_WORDS.get(word, word)
    if len(word) > 3 and word.endswith("s"):
        word = word[:-1]
        word = _WHOLE_WORDS.get(word, word)
    if len(word) > 4 and word.endswith(("ee", "ue", "ie")):
        word = word[:-1]
    if len(word) > 6 and word.endswith("elle"):
        word = word[:-2]
    elif len(word) > 4 and word.endswith(("ada", "ida")):
        word = f"{word[:-1]}o"
    return word


@lru_cache(maxsize=65536)
def bag_of(words: str) -> Bag:
    """The words that matter of a plain heading, in any order, without their plurals."""
    return tuple(sorted(stem(word) for word in words.split() if word not in SMALL))


@lru_cache(maxsize=32768)
def forms(text: str) -> tuple[str, ...]:
    """The plain words a heading may be known by: whole, its words cut apart, without brackets, without its unit."""
    stripped = text.strip()
    found = [plain_heading(stripped)]
    if _CAMEL.search(stripped):
        found.append(plain_heading(_CAMEL.sub(" ", stripped)))
    if "(" in stripped or "[" in stripped:
        found.append(plain_heading(ANY_BRACKET.sub(" ", stripped)))
    if part := _PART.match(stripped):
        found.append(plain_heading(part[1]))
    unit = without_unit(stripped)
    if unit:
        found.append(unit[0])
    return tuple(dict.fromkeys(form for form in found if form))


@lru_cache(maxsize=32768)
def parts(text: str) -> tuple[str, ...]:
    """The halves of a heading that says itself twice: "Montant / Amount"."""
    halves = [half for half in _APART.split(text.strip()) if len(plain(half)) > 1]
    return tuple(halves) if len(halves) > 1 else ()


@lru_cache(maxsize=32768)
def without_unit(text: str) -> tuple[str, int, str | None] | None:
    """A heading's words without its unit, and the unit: `Montant (k€)` → ("montant", 1000, "EUR")."""
    for pattern in (_BRACKETS, _IN_UNIT, _LAST_WORD):
        found = pattern.match(text.strip())
        unit = numbers.unit(found[2].strip()) if found and found[1].strip() else None
        if found and unit and unit != (1, None):
            return plain_heading(found[1]), *unit
    return None


def stated_order(text: str) -> str | None:
    """The order of day and month a heading asks for: "Date (jj/mm/aaaa)"."""
    if _DAY_FIRST.search(text):
        return "day"
    return "month" if _MONTH_FIRST.search(text) else None


@lru_cache(maxsize=32768)
def tables_that_know(text: str) -> frozenset[str]:
    """The tables that have a heading of these words."""
    if not _LETTER.search(text):
        return frozenset()
    known = tables_by_words()
    for form in forms(text):
        if form in known:
            return known[form]
    for form in forms(text):
        if (bag := bag_of(form)) and bag in known:
            return known[bag]
    halves = [tables_that_know(half) for half in parts(text)]
    both = frozenset.intersection(*halves) if halves and all(halves) else frozenset()
    return both or _that_know_without_own(text) or _that_know_without_number(text)


def _that_know_without_number(text: str) -> frozenset[str]:
    """The tables that know one of several alike: "Date 2e versement"; their noun may say a row, "Versement 2"."""
    rest, number = without_number(ANY_BRACKET.sub(" ", text))
    if not number or not rest:
        return frozenset()
    bag = bag_of(plain_heading(rest))
    noun = _tables_of_nouns().get(bag[0], frozenset()) if len(bag) == 1 else frozenset()
    return tables_that_know(rest) or noun


def _that_know_without_own(text: str) -> frozenset[str]:
    """The tables that know a heading but for what they call their rows: "Gift amount" among flows."""
    nouns = {table for word in plain_heading(text).split() for table in _tables_of_nouns().get(stem(word), ())}
    known = {table for table in nouns if any(len(_columns_without_own(table, form)) == 1 for form in forms(text))}
    if not CODE_WORDS.isdisjoint(bag_of(plain_heading(text))):
        known.update(table for table in _OWN_NOUNS if _codes_of(table, plain_heading(text)))
    return frozenset(known)


@cache
def _tables_of_nouns() -> dict[str, frozenset[str]]:
    """{noun: the tables whose rows are called so}."""
    found: dict[str, set[str]] = {}
    for table, nouns in _OWN_NOUNS.items():
        for noun in nouns.split():
            found.setdefault(stem(noun), set()).add(table)
    return {noun: frozenset(tables) for noun, tables in found.items()}


@lru_cache(maxsize=4096)
def tables_named(text: str) -> frozenset[str]:
    """The tables a group of headings is about: "Partenaire" over "Nom | Pays"."""
    bag = bag_of(plain_heading(text))
    return frozenset(
        table.name
        for table in schema.TABLES.values()
        if any(bag_of(plain_heading(name)) == bag for name in (*table.label.values(), *table.sheet.values()))
    )


Claim = tuple[int, str]


def claims(table: str, text: str) -> list[Claim]:
    """[(rank, column)] of the columns that have these very words, in this order or another; the unit must be no part.

    Words in another order count only when one column alone has them.
    """
    return next(_tiers(table, text), [])


def second_claims(table: str, text: str) -> list[Claim]:
    """What else a heading may be when the column its words are is another's: "Contribution ID" beside "Grant ID"."""
    return [claim for tier in list(_tiers(table, text))[1:] for claim in tier]


def _tiers(table: str, text: str) -> Iterator[list[Claim]]:
    """The claims of a heading, the surest first: as declared, in another order, without the rows' noun, and so on."""
    known = aliases(table)
    shown = [form for form in forms(text) if not (unit := without_unit(text.strip())) or form != unit[0]]
    for form in shown:
        if form in known:
            yield [(rank, column) for column, _, rank in known[form]]
            break
    own = _own_key(table)
    if own and any(form and CODE_WORDS.issuperset(bag_of(form)) for form in shown):
        yield [(OTHER_ORDER - 1, own)]
    for form in shown:
        columns = {column: rank for column, _, rank in reversed(bags(table).get(bag_of(form), ()))}
        if len(columns) == 1:
            yield [(rank + OTHER_ORDER, column) for column, rank in columns.items()]
            break
    for form in shown:
        columns = _columns_without_own(table, form)
        if len(columns) == 1:
            yield [(rank + 2 * OTHER_ORDER, column) for column, rank in columns.items()]
            break
    halves = [{column for _, column in claims(table, half)} for half in parts(text)]
    same = set.intersection(*halves) if halves and all(halves) else set()
    if same:
        yield [(3 * OTHER_ORDER, column) for column in sorted(same)]
    named = {column for form in shown for column in _codes_of(table, form)}
    if len(named) == 1:
        yield [(4 * OTHER_ORDER, named.pop())]
    said = {_elsewhere(table)[form] for form in shown if form in _elsewhere(table)}
    if len(said) == 1:
        yield [(5 * OTHER_ORDER, column) for column in sorted(said)]


@cache
def _own_key(table: str) -> str | None:
    """The column that holds a table's own codes: "Code" or "N°" alone is that one."""
    key = schema.TABLES[table].key
    return key[0] if len(key) == 1 and schema.TABLES[table].columns[key[0]].unique else None


def _codes_of(table: str, form: str) -> list[str]:
    """The columns that hold the codes of what a heading names: "Code société" beside an agreement is its partner."""
    words = set(bag_of(form)) - {stem(word) for word in _ADDS_NOTHING}
    named = words - CODE_WORDS
    if not named or named == words:
        return []
    return [column for other, column in _keys_and_references(table).items() if named <= _nouns()[other]]


@cache
def _keys_and_references(table: str) -> dict[str, str]:
    """{table: the one column here that holds its codes}, of those whose rows have names or nouns."""
    columns = schema.TABLES[table].columns.values()
    found: dict[str, list[str]] = {}
    for column in columns:
        other = column.ref.partition(".")[0] if column.type == "ref" and column.ref else ""
        other = table if column.unique and column.name in schema.TABLES[table].key else other
        if other in _nouns():
            found.setdefault(other, []).append(column.name)
    return {other: names[0] for other, names in found.items() if len(names) == 1}


@cache
def _nouns() -> dict[str, frozenset[str]]:
    """{table: what one of its rows is called}, words that several tables' rows are called aside."""
    found = {table: set(map(stem, nouns.split())) for table, nouns in _OWN_NOUNS.items()}
    for table, column in _NAMED_BY.items():
        found[table] |= {bag[0] for bag, entries in bags(table).items() if len(bag) == 1 and entries[0][0] == column}
    counts = Counter(word for nouns in found.values() for word in nouns)
    own = {table: set(map(stem, nouns.split())) for table, nouns in _OWN_NOUNS.items()}
    return {
        table: frozenset(word for word in nouns if counts[word] == 1 or word in own[table]) - CODE_WORDS
        for table, nouns in found.items()
    }


def table_of_noun(words: str) -> str | None:
    """The one table whose rows are called so; None for other words, or those of several tables."""
    bag = bag_of(words)
    found = {table for table, nouns in _nouns().items() if len(bag) == 1 and bag[0] in nouns}
    return found.pop() if len(found) == 1 else None


@cache
def _elsewhere(table: str) -> dict[str, str]:
    """{heading as plain words: column} of what the same column is called on other tables' sheets, and none here is.

    A reference is called what the key it refers to is: "Donor no." beside an agreement is its partner.
    """
    known = aliases(table)
    found: dict[str, set[str]] = {}
    for column in schema.TABLES[table].columns.values():
        for other in schema.TABLES.values():
            same = other.columns.get(column.name)
            if other.name == table or same is None or _kind(same) != _kind(column):
                continue
            for text in _called(same):
                if text not in known:
                    found.setdefault(text, set()).add(column.name)
        for text in _called_as_key(column.ref) if column.type == "ref" and column.ref else ():
            if text not in known:
                found.setdefault(text, set()).add(column.name)
    return {text: columns.pop() for text, columns in found.items() if len(columns) == 1}


def _called(column: schema.Column) -> frozenset[str]:
    """The headings of a column, as plain words."""
    texts = (text for lang in schema.LANGUAGES for text in (column.label[lang], *column.headings[lang]))
    return frozenset(map(plain_heading, texts))


@cache
def _called_as_key(ref: str) -> frozenset[str]:
    """What a key is called on its own sheet and no other table's is on its own: not "Code", nor "Reference"."""
    own, _, name = ref.partition(".")
    keys = {
        table.name: _called(table.columns[table.key[0]])
        for table in schema.TABLES.values()
        if table.key and table.columns[table.key[0]].unique
    }
    if own not in keys or schema.TABLES[own].key[0] != name:
        return frozenset()
    return keys[own].difference(*(called for table, called in keys.items() if table != own))


def _kind(column: schema.Column) -> tuple[str, str | None, str | None]:
    return column.type, column.list, column.ref


@cache
def _own_nouns(table: str) -> frozenset[str]:
    return frozenset(map(stem, _OWN_NOUNS.get(table, "").split())) | frozenset(map(stem, _ADDS_NOTHING))


def _columns_without_own(table: str, form: str) -> dict[str, int]:
    if table in _NAMED_ALONE and form and not _without_own(table, form):
        return {_NAMED_BY[table]: 0}
    return {column: rank for column, _, rank in reversed(bags(table).get(_without_own(table, form), ()))}


def _without_own(table: str, form: str) -> Bag:
    """The words of a heading but what the table's rows are called."""
    return tuple(word for word in bag_of(form) if word not in _own_nouns(table))


def unit_claims(table: str, text: str) -> tuple[list[str], int, str | None]:
    """(columns that have the words before the unit, the scale, the currency) of `Montant (k€)`."""
    unit = without_unit(text.strip())
    if not unit:
        return [], 1, None
    base, scale, currency = unit
    entries = aliases(table).get(base) or bags(table).get(bag_of(base), ())
    return list(dict.fromkeys(column for column, _, _ in entries)), scale, currency


def language(table: str, texts: list[str]) -> str | None:
    """The language most headings are written in; None when two are equal."""
    counts = dict.fromkeys(schema.LANGUAGES, 0)
    for text in texts:
        entries = [entry for form in forms(text) for entry in aliases(table).get(form, ())]
        entries = entries or [entry for form in forms(text) for entry in bags(table).get(bag_of(form), ())]
        for lang in {lang for _, lang, rank in entries if rank < TECHNICAL}:
            counts[lang] += 1
    best = max(counts.values())
    first = [lang for lang, count in counts.items() if count == best]
    return first[0] if best and len(first) == 1 else None
