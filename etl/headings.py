"""What a heading says: the columns of a table its words name, however an office writes them."""

import re
from functools import cache, lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

import schema
from etl import numbers
from etl.spell import plain, plain_heading, without_numbering

#: A misspelt heading is accepted when one column only comes this near (Jaro-Winkler), at most two letters off.
NEAR_ENOUGH = 0.92
FARTHEST_LETTERS = 2
#: Below this no heading is worth proposing.
WORTH_PROPOSING = 0.84
#: How likely a column is whose words the heading holds among others.
AMONG_OTHERS = 0.75
#: How sure a heading of shortened words is when one column only has words that begin so.
SHORTENED = 0.95
#: What a rank grows by when the words are the same in another order or form: the words as declared win.
OTHER_ORDER = 20
#: Letters of the shortest word that may stand for a longer one.
SHORTEST_STEM = 2

#: Letters of the shortest word that may miss one, and of the shortest that may miss two.
SHORTEST_COMPARED, LONG_WORD = 4, 9

#: Words that change nothing in a heading.
_SMALL = frozenset("de du des d l la le les of the del los las el au aux a".split())  # noqa: SIM905
#: Shortened words that are not the beginning of the word they stand for, or that every office shortens.
_WHOLE_WORDS = {
    "numero": "n", "number": "n", "nro": "n", "num": "n", "nb": "nombre", "nbr": "nombre", "nbre": "nombre",
    "reference": "ref", "referencia": "ref", "identifiant": "id", "identificador": "id", "identifier": "id",
    "ident": "id", "codigo": "code", "cod": "code", "dte": "date", "dt": "date", "fec": "fecha", "fch": "fecha",
    "mt": "montant", "mnt": "montant", "mtt": "montant", "mto": "monto", "amt": "amount", "qte": "quantite",
    "qty": "quantity", "cant": "cantidad", "ccy": "currency", "cur": "currency", "curr": "currency", "yr": "year",
    "agmt": "agreement", "agrmt": "agreement", "agr": "agreement", "ctry": "country", "recd": "received",
    "mvt": "mouvement", "pers": "personne", "op": "operation",
    "rcvd": "received", "vlr": "valor", "vr": "valor", "organisation": "organization", "programme": "program",
}  # fmt: skip
#: Shortened words that may stand without their full stop.
_SHORT = frozenset(
    """val org resp desc benef bene prev ech sign sig part cat obs com dev est proj stat imp resp exp tot prog trim
    ind perf pers pop nat cont conf ben mon part secteur ref terr loc""".split()  # noqa: SIM905
)
#: What offices call the rows of a table, and words that add nothing: "Devise de l'accord" is the currency.
_OWN_NOUNS = {
    "partner": "partenaire partner socio donateur donor donante bailleur",
    "agreement": "accord agreement acuerdo convention convenio contrat contract contrato partenariat partnership",
    "flow": "operation transaction transaccion operacion mouvement movement movimiento flux flow flujo paiement",
    "result": "resultat result resultado indicateur indicator indicador",
    "need": "besoin need necesidad",
    "opportunity": "opportunite opportunity oportunidad prospect prospecto lead",
    "target": "plan cible target meta",
}
_ADDS_NOTHING = frozenset("actuel actuelle current concerne concernee correspondant correspondiente".split())  # noqa: SIM905
_BRACKETS = re.compile(r"^(.*?)\s*[\(\[]([^)\]]+)[\)\]]\s*$", re.DOTALL)
_ANY_BRACKET = re.compile(r"\s*[\(\[][^)\]]*[\)\]]\s*")
_IN_UNIT = re.compile(r"^(.*?)[\s,]+(?:en|in)\s+(\S.*)$", re.IGNORECASE | re.DOTALL)
#: A unit without brackets is a code or a sign: "Montant FCFA", "Amount KUSD"; a word may be one of the heading's own.
_LAST_WORD = re.compile(r"^(.*\w)[\s:,–—-]+((?:[kKmM]|M[Dd]s?)?(?:€|£|US\$|\$US|\$|F ?CFA|CFA|[A-Z]{3}))$", re.DOTALL)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
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
        found.setdefault(plain_heading(column.name.replace("_", " ")), []).append((column.name, "en", 19))
        found.setdefault(plain_heading(column.name), []).append((column.name, "en", 19))
    return {text: tuple(sorted(entries, key=lambda entry: entry[2])) for text, entries in found.items()}


@cache
def _bags(table: str) -> dict[Bag, tuple[tuple[str, str, int], ...]]:
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
            known: list[str | Bag] = [*aliases(table), *_bags(table)]
            for words in known:
                found.setdefault(words, set()).add(table)
    return {words: frozenset(tables) for words, tables in found.items()}


def _stem(word: str) -> str:
    """A word without its plural and the mark of its gender."""
    word = _WHOLE_WORDS.get(word, word)
    if len(word) > 3 and word.endswith("s"):
        word = word[:-1]
        word = _WHOLE_WORDS.get(word, word)
    if len(word) > 4 and word.endswith(("ee", "ue", "ie")):
        word = word[:-1]
    return word


@lru_cache(maxsize=65536)
def bag_of(words: str) -> Bag:
    """The words that matter of a plain heading, in any order, without their plurals."""
    return tuple(sorted(_stem(word) for word in words.split() if word not in _SMALL))


@lru_cache(maxsize=32768)
def forms(text: str) -> tuple[str, ...]:
    """The plain words a heading may be known by: whole, its words cut apart, without brackets, without its unit."""
    stripped = text.strip()
    found = [plain_heading(stripped)]
    if _CAMEL.search(stripped):
        found.append(plain_heading(_CAMEL.sub(" ", stripped)))
    if "(" in stripped or "[" in stripped:
        found.append(plain_heading(_ANY_BRACKET.sub(" ", stripped)))
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
    return both


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
    known = aliases(table)
    shown = [form for form in forms(text) if not (unit := without_unit(text.strip())) or form != unit[0]]
    for form in shown:
        if form in known:
            return [(rank, column) for column, _, rank in known[form]]
    for form in shown:
        columns = {column: rank for column, _, rank in reversed(_bags(table).get(bag_of(form), ()))}
        if len(columns) == 1:
            return [(rank + OTHER_ORDER, column) for column, rank in columns.items()]
    for form in shown:
        columns = {column: rank for column, _, rank in reversed(_bags(table).get(_without_own(table, form), ()))}
        if len(columns) == 1:
            return [(rank + 2 * OTHER_ORDER, column) for column, rank in columns.items()]
    halves = [{column for _, column in claims(table, half)} for half in parts(text)]
    same = set.intersection(*halves) if halves and all(halves) else set()
    return [(3 * OTHER_ORDER, column) for column in sorted(same)]


@cache
def _own_nouns(table: str) -> frozenset[str]:
    return frozenset(map(_stem, _OWN_NOUNS.get(table, "").split())) | frozenset(map(_stem, _ADDS_NOTHING))


def _without_own(table: str, form: str) -> Bag:
    """The words of a heading but what the table's rows are called."""
    return tuple(word for word in bag_of(form) if word not in _own_nouns(table))


def unit_claims(table: str, text: str) -> tuple[list[str], int, str | None]:
    """(columns that have the words before the unit, the scale, the currency) of `Montant (k€)`."""
    unit = without_unit(text.strip())
    if not unit:
        return [], 1, None
    base, scale, currency = unit
    entries = aliases(table).get(base) or _bags(table).get(bag_of(base), ())
    return list(dict.fromkeys(column for column, _, _ in entries)), scale, currency


def nearness(text: str, other: str) -> float:
    """How near two spellings are, 0 to 1; 0 when more than two letters or a quarter of them differ."""
    letters = Levenshtein.distance(text, other, score_cutoff=FARTHEST_LETTERS)
    if letters > FARTHEST_LETTERS or 4 * letters > max(len(text), len(other)):
        return 0.0
    return JaroWinkler.similarity(text, other)


def candidates(table: str, text: str, free: set[str]) -> dict[str, float]:
    """{free column: how near one of its headings comes}: misspelt, shortened, or in half of the heading."""
    short = _shortened(table, text) & free
    if len(short) == 1:
        return dict.fromkeys(short, SHORTENED)
    found = {column: score for column, score in _near(table, text) if column in free}
    for column in _halves(table, text) | short:
        if column in free:
            found[column] = max(SHORTENED, found.get(column, 0.0))
    return found


@lru_cache(maxsize=8192)
def _near(table: str, text: str) -> tuple[tuple[str, float], ...]:
    """(column, how near the spelling of one of its headings comes) of the columns worth proposing."""
    written = [*forms(text), *(form for half in parts(text) for form in forms(half))]
    bags = [bag_of(form) for form in written]
    found: dict[str, float] = {}
    for alias, entries in aliases(table).items():
        score = max((nearness(form, alias) for form in written), default=0.0)
        if score >= WORTH_PROPOSING:
            for column, _, _ in entries:
                found[column] = max(score, found.get(column, 0.0))
    for bag in bags:
        for other, columns in _bags_of_length(table, len(bag)):
            if score := word_by_word(bag, other):
                for column in columns:
                    found[column] = max(score, found.get(column, 0.0))
    return tuple(found.items())


@cache
def _bags_of_length(table: str, length: int) -> tuple[tuple[Bag, frozenset[str]], ...]:
    """(words in any order, their columns) of the headings of so many words."""
    return tuple(
        (bag, frozenset(column for column, _, _ in entries))
        for bag, entries in _bags(table).items()
        if len(bag) == length
    )


def word_by_word(words: Bag, others: Bag) -> float:
    """How near two headings are, each word beside its own: a letter off in a word of four, two in a word of nine."""
    if not words or len(set(words) - set(others)) > FARTHEST_LETTERS:
        return 0.0
    left = [other for other in others if other not in words]
    letters = 0
    for word in (word for word in words if word not in others):
        near = {other: Levenshtein.distance(word, other) for other in left}
        best = min(near, key=lambda other: near[other], default=None)
        allowed = 2 if len(word) >= LONG_WORD else 1 if len(word) >= SHORTEST_COMPARED else 0
        if best is None or near[best] > allowed:
            return 0.0
        left.remove(best)
        letters += near[best]
    return 1.0 - 0.03 * letters if letters <= FARTHEST_LETTERS else 0.0


def contained(table: str, text: str, free: set[str]) -> str | None:
    """The one free column whose words are all in the heading, the most words winning: worth asking, no more."""
    words = {word for form in forms(text) for word in bag_of(form)}
    found: dict[str, int] = {}
    for bag, entries in _bags(table).items():
        if words.issuperset(bag):
            for column in {column for column, _, _ in entries}:
                found[column] = max(len(bag), found.get(column, 0))
    most = max(found.values(), default=0)
    best = [column for column, count in found.items() if count == most]
    return best[0] if len(best) == 1 and best[0] in free else None


@lru_cache(maxsize=8192)
def _halves(table: str, text: str) -> frozenset[str]:
    """The columns that one half of the heading names when no other half names another."""
    named = [{column for _, column in claims(table, half)[:1]} for half in parts(text)]
    columns = frozenset().union(*named)
    return columns if len(columns) == 1 else frozenset()


@lru_cache(maxsize=8192)
def _shortened(table: str, text: str) -> frozenset[str]:
    """The columns whose words begin as these do: "Org. bénéf." is the organization that benefits."""
    for form in _dotted(text):
        if not any(is_short for _, is_short in form):
            continue
        columns: set[str] = set()
        for alias, entries in aliases(table).items():
            words = [_stem(word) for word in alias.split() if word not in _SMALL]
            if len(words) == len(form) and _begins(form, words):
                columns.update(column for column, _, _ in entries)
        if columns:
            return frozenset(columns)
    return frozenset()


def _dotted(text: str) -> list[list[tuple[str, bool]]]:
    """The heading's words, each with whether it is shortened; whole, then without its brackets."""
    found = []
    bare = without_numbering(text)
    for written in dict.fromkeys((bare, _ANY_BRACKET.sub(" ", bare))):
        words: list[tuple[str, bool]] = []
        for piece in re.findall(r"[^\s.,;:/()\[\]'’-]+\.?", written):
            for word in plain_heading(piece.rstrip(".")).split():
                if word not in _SMALL:
                    short = (piece.endswith(".") or word in _SHORT) and len(word) >= SHORTEST_STEM
                    words.append((word if short else _stem(word), short))
        found.append(words)
    return found


def _begins(form: list[tuple[str, bool]], words: list[str]) -> bool:
    left = list(words)
    for word, is_short in form:
        match = next((other for other in left if other == word or (is_short and other.startswith(word))), None)
        if match is None:
            return False
        left.remove(match)
    return True


def language(table: str, texts: list[str]) -> str | None:
    """The language most headings are written in; None when two are equal."""
    counts = dict.fromkeys(schema.LANGUAGES, 0)
    for text in texts:
        entries = [entry for form in forms(text) for entry in aliases(table).get(form, ())]
        entries = entries or [entry for form in forms(text) for entry in _bags(table).get(bag_of(form), ())]
        for lang in {lang for _, lang, rank in entries if rank < 19}:
            counts[lang] += 1
    best = max(counts.values())
    first = [lang for lang, count in counts.items() if count == best]
    return first[0] if best and len(first) == 1 else None
