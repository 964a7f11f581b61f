"""What offices show and whom they meet: stories sent and cleared, platforms with their decisions."""

from datetime import date
from random import Random

from data.demo import TODAY, dice
from data.demo.money import later
from data.demo.planning import words
from data.demo.portfolio import Office, Portfolio, offices

#: How stories are used, and how many are cleared; the rest wait.
USES = {"giving": 5, "prospecting": 3, "recognition": 4, "internal": 2}
CLEARED, WITHOUT_REWORK, CONSENTED = 0.8, 0.7, 0.9
#: Givers who sit on platforms beside companies.
PRESENT = (
    "company",
    "sme",
    "foundation",
    "ngo_federation",
    "university",
    "youth",
    "local_authority",
    "employers_council",
)


def add_outreach(portfolio: Portfolio) -> None:
    """File stories and platforms of every office that still stands."""
    partners: dict[str, list[str]] = {}
    for partner in portfolio.partners:
        if not partner.confidential:
            partners.setdefault(partner.lead_office, []).append(partner.partner_id)
    for office in offices().values():
        if office.code != "RBJ":
            die = dice("outreach", office.code)
            _stories(portfolio, office, partners.get(office.code, []), die)
            _platforms(portfolio, office, die)


def _stories(portfolio: Portfolio, office: Office, partners: list[str], die: Random) -> None:
    """Some offices send one at a steady pace, others several at once and then nothing for months."""
    count = die.randint(5, 11) if not office.is_country else die.randint(0, 4)
    pace = 420 // max(count, 1)
    ages = sorted(die.sample(range(4, 430), count), reverse=True)
    if die.random() < 0.5:
        ages = [pace * place + die.randint(3, 12) for place in range(count)][::-1]
    for number, age in enumerate(ages, start=1):
        on = later(TODAY, -age)
        cleared = later(on, die.randint(2, 30))
        is_cleared = cleared <= TODAY and die.random() < CLEARED
        code = f"{office.code}-RC-{number:02d}"
        portfolio.file(
            "content", office.code, on, content_id=code, office=office.code, sent_on=on,
            title=die.choice(words()["stories"][office.lang]).format(place=die.choice(office.places)),
            use=die.choices(list(USES), list(USES.values()))[0], cleared_on=cleared if is_cleared else None,
            first_time_right=die.random() < WITHOUT_REWORK if is_cleared else None,
            consents=die.random() < CONSENTED, url=f"https://recits.example.org/{code}" if is_cleared else None,
            partner_id=die.choice(partners) if partners and die.random() < 0.7 else None,
        )  # fmt: skip


def _platforms(portfolio: Portfolio, office: Office, die: Random) -> None:
    """Meetings of one platform, or of three at a bureau; decisions pile up faster than they are carried out."""
    for name in words()["platforms"][office.lang] if not office.is_country else words()["platforms"][office.lang][:1]:
        if office.is_country and die.random() > 0.55:
            continue
        led = die.random() < 0.5
        for month in sorted(die.sample(range(1, 10), die.randint(1, 3))):
            decisions = die.randint(2, 9)
            answers = die.randint(0, 1) * die.randint(12, 60)
            portfolio.file(
                "consultation", office.code, date(2026, month, 15), date=date(2026, month, 5 + die.randint(0, 20)),
                platform=f"{name}, {office.city}", kind=die.choice(("dialogue", "meeting", "meeting", "survey")),
                office=office.code, government_led=led, entities=die.randint(6, 40),
                types_present="; ".join(die.sample(PRESENT, die.randint(2, 6))), decisions=decisions,
                decisions_done=round(decisions * die.uniform(0.3, 1)),
                perception=round(die.gauss(68, 10)) if answers else None, n=answers or None,
            )  # fmt: skip
