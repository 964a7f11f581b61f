"""From gifts to agreements: partner, title, currency, dates, countries and the number each bears."""

import tomllib
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from data.demo import HERE, TODAY, dice
from data.demo.money import cents, later, months_later, rounded, units_per_usd, usd
from data.demo.partners import Registry
from data.demo.portfolio import Agreement, Gain, Office, Partner, offices
from data.demo.slots import AGREEMENTS, UNSIGNED, Event, Slot, campaigns, gifts, hash_days, of_region, settle, term

#: How often a gift comes from someone who gave before to the same office, or from a partner of headquarters.
LOYAL = 0.62
GLOBAL = 0.1
#: Currencies too restless to sign in; agreements there are in dollars.
RESTLESS = {"LBP", "SYP", "SSP", "VES", "IRR", "ZWG", "SDG", "YER", "CUP", "AFN", "MMK", "LAK"}
HARD = ("USD", "USD", "EUR", "EUR", "GBP", "CHF", "JPY", "KRW", "SEK", "CAD", "AED", "NOK", "AUD")
#: Agreements of headquarters that a country wrote down a second time.
PASSED_ON = 7


@cache
def themes() -> dict[str, Any]:
    """What partnerships are about (themes.toml)."""
    return tomllib.loads((HERE / "themes.toml").read_text(encoding="utf-8"))


@cache
def areas() -> dict[str, dict[str, Any]]:
    """Each area of activity with its titles, needs and codes."""
    return {area["code"]: area for area in themes()["area"]}


@cache
def people_words() -> dict[str, Any]:
    """Functions, by language: nobody in this portfolio has a name (people.toml)."""
    return tomllib.loads((HERE / "people.toml").read_text(encoding="utf-8"))


def owner(office: Office, die: Random) -> str:
    """A function and a place: `Chargée des partenariats, Lomé`."""
    functions = people_words()["owners" if office.is_country else "owners_of_bureaux"][office.lang]
    return f"{die.choice(functions)}, {office.city}"


def agreements(registry: Registry) -> list[Agreement]:
    """All of them, in the order they were signed, numbered."""
    cast = _cast(registry)
    public = campaigns()
    count = AGREEMENTS - UNSIGNED - PASSED_ON - len(cast) - len(public)
    others = gifts(count)
    settle([slot for slot, _ in cast] + public + others)
    signed = [_named(slot, fixed) for slot, fixed in cast]
    signed += [_campaign(slot, registry) for slot in public]
    signed += _matched(others, registry)
    return _numbered([*signed, *_passed_on(signed), *_unsigned(registry)])


def _passed_on(signed: list[Agreement]) -> list[Agreement]:
    """Countries' own record of money headquarters passed on to them; it is not counted a second time."""
    sources = [one for one in signed if one.office == "HQ" and one.gains and one.facts.get("is_campaign") is False]
    return [_copied(one) for one in dice("passed on").sample(sources, PASSED_ON)]


def _copied(one: Agreement) -> Agreement:
    code, share = one.country_shares.split("; ")[0].split(" ")
    office = offices()[code]
    return replace(
        one,
        office=code,
        amount=round(one.amount * float(share) / 100, 2),
        gains=(),
        conditional=False,
        country_shares=f"{code} 100",
        pass_through="common",
        is_counted=False,
        owner=owner(office, dice("copy", one.title, code)),
        csp_outcome=f"{office.prefix}-E{areas()[one.area]['outcome']}" if one.area in areas() else None,
    )


def _cast(registry: Registry) -> list[tuple[Slot, dict[str, Any]]]:
    """The agreements of cast.toml, with their partners; their amounts do not move."""
    found = []
    for block in tomllib.loads((HERE / "cast.toml").read_text(encoding="utf-8"))["agreement"]:
        office = offices()[block["office"]]
        facts = {key: block.get(key) for key in ("hq_country", "industry", "scope", "sub_type")}
        partner = registry.named(block["partner"]) or registry.add(
            block["partner"], _lead(block, office), block["source"], parent_name=block.get("parent"), **facts
        )
        signed_on, currency = block["signed_on"], block.get("currency", "USD")
        dollars = block["usd"] if "usd" in block else usd(block["amount"], currency, signed_on)
        days = block.get("conditional_on", [signed_on])
        events = [Event(day, dollars / len(days), is_fixed=True) for day in days]
        slot = Slot(office, block["source"], signed_on, block["months"], len(days) > 1, events)
        found.append((slot, block | {"partner": partner}))
    return found


def _lead(block: dict[str, Any], office: Office) -> Office:
    """A partner with a scope of its own belongs to headquarters; the others to the office that met them."""
    return offices()["HQ"] if block.get("scope") == "global" else office


def _named(slot: Slot, block: dict[str, Any]) -> Agreement:
    die = dice("cast", block["title"])
    area = areas().get(block["area"], areas()["school_meals"])
    made = _agreement(slot, block["partner"], area, die)
    currency = block.get("currency", "USD")
    amount = block.get("amount") or round(sum(event.usd for event in slot.events))
    starts = block.get("starts_on", made.starts_on)
    return replace(
        made,
        agreement_id=block.get("agreement_id", ""),
        title=block["title"],
        area=block["area"],
        amount=float(amount),
        currency=currency,
        gains=tuple(Gain(event.on, event.usd) for event in slot.events),
        starts_on=starts,
        planned_end_on=months_later(starts, block["months"]),
        ended_on=_ended(months_later(starts, block["months"])),
        country_shares=block.get("country_shares", made.country_shares),
        origin_shares=block.get("origin_shares"),
        modality="funding",
        agreement_type="agreement",
        last_status=None,
        facts={"needs_first": block.get("needs_first", False)},
    )


def _ended(planned: date) -> date | None:
    return planned if planned < TODAY else None


def _campaign(slot: Slot, registry: Registry) -> Agreement:
    die = dice("campaign agreement", slot.office.code, slot.signed_on)
    made = _agreement(slot, registry.public(slot.office), die.choice(list(areas().values())), die)
    words = themes()["words"]
    return replace(
        made,
        title=words["campaign"][slot.office.lang].format(year=slot.signed_on.year),
        description=words["pledge_campaign"][slot.office.lang],
        agreement_type="donation",
        modality="funding",
        earmarking="none" if die.random() < 0.6 else "soft",
        need_ids=(),
        last_status=None,
    )


def _matched(slots: list[Slot], registry: Registry) -> list[Agreement]:
    """Each gift finds its giver in the order of signature: someone known, someone from headquarters, someone new."""
    known: dict[tuple[str, str], list[Partner]] = {}
    worldwide: list[Partner] = []
    found = []
    ordered = sorted(slots, key=lambda slot: (slot.signed_on, slot.office.code, slot.source))
    for number, slot in enumerate(ordered):
        die = dice("match", number)
        circle = known.setdefault((slot.office.code, slot.source), [])
        chance = die.random()
        if circle and chance < LOYAL:
            partner = die.choices(circle, range(1, len(circle) + 1))[0]
        elif worldwide and chance > 1 - GLOBAL and slot.source != "other":
            like = [each for each in worldwide if each.income_source == slot.source] or worldwide
            partner = die.choice(like)
        else:
            partner = registry.invent(slot.office, slot.source, number)
            circle.append(partner)
            if slot.office.code == "HQ" and slot.source != "other":
                worldwide.append(partner)
        found.append(_agreement(replace(slot, source=partner.income_source), partner, _area(slot, die), die))
    return found


def _area(slot: Slot, die: Random) -> dict[str, Any]:
    if slot.is_emergency:
        return areas()["emergency_relief"]
    return die.choices(list(areas().values()), [area["weight"] for area in areas().values()])[0]


def _agreement(slot: Slot, partner: Partner, area: dict[str, Any], die: Random) -> Agreement:
    office = slot.office
    starts, ends = term(slot)
    currency = _currency(slot, die)
    gains, amount = _money(slot, currency)
    place = die.choice(office.places)
    modality = _modality(slot, die)
    ended_on, end_reason, last_status = _ending(slot, starts, ends, die)
    return Agreement(
        agreement_id="",
        partner_id=partner.partner_id,
        office=office.code,
        source=slot.source,
        title=_title(slot, area, place, die),
        agreement_type=_kind(slot, modality, die),
        area=area["code"],
        modality=modality,
        signed_on=slot.signed_on,
        starts_on=starts,
        planned_end_on=ends,
        amount=amount,
        currency=currency,
        conditional=slot.conditional,
        earmarking=die.choices(("none", "soft", "earmarked", "tight"), (18, 27, 40, 15))[0],
        gains=gains,
        country_shares=_countries(office, slot.is_campaign, die),
        sdg_shares=die.choice(area["sdg"]),
        place=place,
        dac_code=area["dac"],
        csp_outcome=f"{office.prefix}-E{area['outcome']}" if office.is_country else None,
        delegation=_delegation(office, sum(gain.usd for gain in gains)),
        owner=owner(office, die),
        known_on=later(slot.signed_on, -die.randint(20, 130)),
        ended_on=ended_on,
        end_reason=end_reason,
        last_status=last_status,
        origin_shares=_origin(office, die),
        facts={"is_campaign": slot.is_campaign, "is_emergency": slot.is_emergency, "is_free": slot.is_free},
    )


def _currency(slot: Slot, die: Random) -> str:
    office = slot.office
    local = "USD" if office.currency in RESTLESS else office.currency
    if slot.is_campaign:
        return local
    if not office.is_country:
        return die.choice(HARD)
    return die.choices((local, "USD", "EUR", die.choice(HARD)), (50, 27, 15, 8))[0]


def _money(slot: Slot, currency: str) -> tuple[tuple[Gain, ...], float]:
    """What is confirmed and when, in dollars, and the amount signed, in its currency."""
    if not slot.events:
        return (), 0.0
    fit = cents if slot.is_campaign else rounded
    parts = [(event.on, fit(event.usd, currency, event.on)) for event in slot.events]
    gains = tuple(Gain(on, part / units_per_usd(currency, on)) for on, part in parts)
    return gains, round(sum(part for _, part in parts), 2)


def _modality(slot: Slot, die: Random) -> str:
    if slot.is_free:
        return die.choices(("expertise", "data", "advocacy", "market_access"), (55, 15, 15, 15))[0]
    return die.choices(("funding", "goods", "mixed"), (78, 12, 10))[0]


def _kind(slot: Slot, modality: str, die: Random) -> str:
    if slot.is_free:
        return "secondment" if modality == "expertise" and die.random() < 0.4 else "mou"
    if slot.source == "businesses":
        kinds = ("agreement", "donation", "sponsorship", "cause_marketing", "platform", "licence")
        return die.choices(kinds, (48, 25, 10, 10, 4, 3))[0]
    return die.choices(("agreement", "donation"), (70, 30))[0]


def _title(slot: Slot, area: dict[str, Any], place: str, die: Random) -> str:
    return str(die.choice(area["titles"][slot.office.lang])).format(place=place)


def _countries(office: Office, is_campaign: bool, die: Random) -> str:
    if not office.is_country:
        return _several(office, is_campaign, die)
    neighbours = [each.code for each in of_region(office.region) if each.is_country and each != office]
    if die.random() < 0.88 or not neighbours:
        return f"{office.code} 100"
    mine = die.choice((60, 70, 75))
    return f"{office.code} {mine}; {die.choice(neighbours)} {100 - mine}"


def _several(office: Office, is_campaign: bool, die: Random) -> str:
    """Two to six countries — more for the public's gifts — the larger ones more often; round shares that make 100."""
    reach = (
        [each for each in offices().values() if each.is_country] if office.code == "HQ" else of_region(office.region)
    )
    some = [each for each in reach if each.is_country]
    count = 14 if is_campaign else die.randint(3, 6) if office.code == "HQ" else die.randint(2, 4)
    chosen: dict[str, float] = {}
    while len(chosen) < count:
        each = die.choices(some, [one.share**0.7 for one in some])[0]
        chosen[each.code] = each.share**0.5
    whole = sum(chosen.values())
    shares = {code: max(5, round(weight / whole * 20) * 5) for code, weight in chosen.items()}
    largest = max(shares, key=lambda code: shares[code])
    shares[largest] += 100 - sum(shares.values())
    return "; ".join(f"{code} {share}" for code, share in sorted(shares.items(), key=lambda pair: -pair[1]))


def _origin(office: Office, die: Random) -> str | None:
    if not office.is_country or die.random() > 0.07:
        return None
    return f"{office.code} 60; HQ 40" if die.random() < 0.5 else f"{office.code} 70; {office.bureau_on(TODAY)} 30"


def _delegation(office: Office, dollars: float) -> str:
    if not office.is_country:
        return "headquarters" if office.code == "HQ" else "region"
    return "country" if dollars < 500_000 else "region" if dollars < 2_000_000 else "headquarters"


def _ending(slot: Slot, starts: date, ends: date, die: Random) -> tuple[date | None, str | None, str | None]:
    """How it ended, if it did: on time, before time with a reason, or left to expire."""
    chance = die.random()
    age = (TODAY - starts).days
    if chance < 0.03 and slot.months >= 12 and age > 150 and not slot.is_campaign:
        ended = starts + timedelta(days=int(min(age, slot.months * 30) * die.uniform(0.4, 0.9)))
        if all(event.on < ended for event in slot.events):
            return ended, die.choice(("unforeseen", "organisational", "context", "performance")), "terminated"
    if ends >= TODAY:
        return None, None, "suspended" if chance > 0.985 and not slot.is_campaign else None
    if chance > 0.95 and not slot.is_campaign:
        return None, None, None
    return ends, die.choices(("objectives_met", "term_reached"), (6, 4))[0], None


def _unsigned(registry: Registry) -> list[Agreement]:
    """Agreements still on somebody's desk, or given up."""
    some = [office for office in offices().values() if office.code != "RBJ"]
    found = []
    for number in range(UNSIGNED):
        die = dice("unsigned", number)
        office = die.choices(some, [each.share**0.6 for each in some])[0]
        source = die.choices(("businesses", "foundations"), (70, 30))[0]
        known = [each for each in registry.partners if each.lead_office == office.code and each.income_source == source]
        partner = die.choice(known) if known else registry.invent(office, source, ("unsigned", number))
        wanted = later(TODAY, die.randint(20, 200))
        slot = Slot(
            office, source, wanted, die.choice((12, 24, 36)), False, [Event(wanted, die.lognormvariate(12.4, 0.7))]
        )
        made = _agreement(slot, partner, _area(slot, die), die)
        status = die.choices(("development", "review", "signature", "cancelled"), (18, 10, 10, 6))[0]
        known_on = later(TODAY, -die.randint(15, 260))
        found.append(replace(made, signed_on=None, gains=(), last_status=status, known_on=known_on, ended_on=None))
    return found


def _numbered(made: list[Agreement]) -> list[Agreement]:
    """A number of its own for each, office and year; some numbers went to papers that never became an agreement."""
    taken = {one.agreement_id for one in made if one.agreement_id}
    last: Counter[str] = Counter()
    titles: Counter[tuple[str, str]] = Counter()
    found = []
    for one in sorted(made, key=lambda one: (one.signed_on or one.known_on, one.office, one.title, one.amount)):
        year = (one.signed_on or TODAY).year
        stem = f"{offices()[one.office].prefix}-{year}"
        number = one.agreement_id
        while not number or (number in taken and not one.agreement_id):
            last[stem] += 1 + hash_days(one.starts_on, 3)
            number = f"{stem}-{last[stem]:03d}"
        taken.add(number)
        titles[one.office, one.title] += 1
        again = titles[one.office, one.title]
        title = one.title if again == 1 else f"{one.title} ({again})"
        found.append(replace(one, agreement_id=number, title=title))
    return found
