"""What countries learn from each other and entities do together: South-South exchanges, joint programmes, places."""

from datetime import date
from random import Random

from data.demo import TODAY, dice
from data.demo.money import later
from data.demo.planning import words
from data.demo.portfolio import Agreement, Office, Portfolio, offices

EXCHANGES_EACH = (16, 24)
#: How often each of the five anchors of South-South cooperation stands, from the most usual to the rarest.
ANCHORS = {"plan": 0.84, "reporting": 0.78, "focal_point": 0.62, "unit": 0.3, "budget": 0.22}
KINDS = {"knowledge": 6, "peers": 4, "people": 3, "funds": 1}
#: Who supports an exchange beside the office, in words that go on.
ENTITIES = ("; UNOSSC", "; FAO", "; OIT", "; PNUD")
MODALITIES = ("parallel", "consolidated", "pass_through")
#: How many agreements name other organisations that take part, and a place.
SHARED, PLACED = 0.3, 0.8
#: How many agreements are South-South cooperation; of exchanges, how many belong to one, how many entities share.
SOUTHERN, OF_AGREEMENTS, SUPPORTED = 0.08, 0.7, 0.3


def add_together(portfolio: Portfolio) -> None:
    """File exchanges and programmes with bureaux, anchors with every office, roles and places with agreements."""
    for office in offices().values():
        if office.code == "RBJ":
            continue
        die = dice("together", office.code)
        _anchors(portfolio, office, die)
        if not office.is_country:
            _exchanges(portfolio, office, die)
            _programmes(portfolio, office, die)
    others = [partner.partner_id for partner in portfolio.partners if not partner.confidential]
    for one in portfolio.agreements:
        if one.signed_on and not one.facts.get("is_campaign"):
            _who_and_where(portfolio, one, others, dice("who and where", one.agreement_id))


def is_southern(one: Agreement) -> bool:
    """Whether the agreement is one of South-South cooperation."""
    is_gift = bool(one.facts.get("is_campaign")) or not one.signed_on
    return not is_gift and dice("south", one.agreement_id).random() < SOUTHERN


def _countries(office: Office) -> list[Office]:
    """The countries of a bureau today; every country for headquarters."""
    standing = [each for each in offices().values() if each.is_country]
    return [each for each in standing if office.code == "HQ" or each.bureau_on(TODAY) == office.code]


def _drawn(among: list[Office], die: Random) -> Office:
    """One of them; the same few large offices again and again."""
    return die.choices(among, [each.share**1.6 for each in among])[0]


def _exchanges(portfolio: Portfolio, office: Office, die: Random) -> None:
    near, far = _countries(office), _countries(offices()["HQ"])
    southern = [one for one in portfolio.agreements if is_southern(one)]
    for number in range(1, die.randint(*EXCHANGES_EACH) + 1):
        story = die.choice(words()["exchange"])
        beneficiary = _drawn(near, die)
        provider = _drawn([each for each in (near if die.random() < 0.7 else far) if each != beneficiary], die)
        on = later(TODAY, -die.randint(5, 600))
        is_old, lang, code = (TODAY - on).days > 183, office.lang, f"{office.code}-SS-{number:02d}"
        besides = dice("exchange", code)
        mine = [one for one in southern if one.office == beneficiary.code and one.signed_on and one.signed_on <= on]
        beside = besides.choice(ENTITIES) if besides.random() < SUPPORTED else ""
        of = besides.choice(mine) if mine and besides.random() < OF_AGREEMENTS else None
        portfolio.file(
            "south_south", office.code, on, exchange_id=code, provider=provider.code,
            beneficiary=beneficiary.code, facilitator=office.name[lang if die.random() < 0.75 else "en"] + beside,
            agreement_id=of.agreement_id if of else None,
            kind=die.choices(list(KINDS), list(KINDS.values()))[0], date=on, theme=story["theme"][lang],
            title=story["title"][lang], gender=die.random() < 0.4, private_sector=die.random() < 0.45,
            forum=die.choice(words()["forums"][lang]) if die.random() < 0.4 else None,
            result_6m=story["result"][lang] if is_old and die.random() < 0.6 else None,
        )  # fmt: skip


def _anchors(portfolio: Portfolio, office: Office, die: Random) -> None:
    """What anchors South-South cooperation in the office, each anchor with its proof when there is one."""
    row: dict[str, bool | str | None] = {}
    for name, usual in ANCHORS.items():
        row[name] = die.random() < usual
        is_proved = row[name] and die.random() < 0.85
        row[f"{name}_proof"] = f"https://preuves.example.org/{office.code}/{name}" if is_proved else None
    portfolio.file("sstc_institution", office.code, date(2026, 6, 30), office=office.code, year=2026, **row)


def _programmes(portfolio: Portfolio, office: Office, die: Random) -> None:
    lang = office.lang
    for number, programme in enumerate(die.sample(words()["programme"], die.randint(2, 4)), start=1):
        modality = die.choice(MODALITIES)
        entities, besides = programme["entities"].split("; "), dice("joint", office.code, number)
        portfolio.file(
            "joint_programme", office.code, date(2025, 1, 31), programme_id=f"{office.code}-PC-{number:02d}",
            title=programme["title"][lang], entities=programme["entities"], modality=modality,
            budget=50_000 * die.randint(8, 90), currency="USD",
            agent=None if modality == "parallel" else die.choice(entities), steering=die.random() < 0.75,
            road_map=die.random() < 0.6, framework_outcome=words()["outcome"][lang].format(n=die.randint(1, 4)),
            result_group=words()["group"][lang].format(n=die.randint(1, 5)),
            starts_on=date(besides.choice((2023, 2024, 2025)), 1, 1),
            non_resident=besides.choice(entities) if besides.random() < 0.45 else None,
        )  # fmt: skip


def _who_and_where(portfolio: Portfolio, one: Agreement, others: list[str], die: Random) -> None:
    """The giver funds; now and then a second partner funds or carries out; most agreements name their place."""
    if die.random() < SHARED:
        beside = die.choice([code for code in others if code != one.partner_id])
        for partner, role in (
            (one.partner_id, "funding"),
            (beside, die.choice(("funding", "implementing", "extending"))),
        ):
            portfolio.file(
                "participation", one.office, one.starts_on, agreement_id=one.agreement_id, partner_id=partner, role=role
            )
    if die.random() < PLACED:
        portfolio.file(
            "location", one.office, one.starts_on, agreement_id=one.agreement_id,
            location_id=f"{one.office}-{one.place[:3].upper()}", name=one.place,
        )  # fmt: skip
