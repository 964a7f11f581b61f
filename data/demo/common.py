"""What is carried with others: ideas, openings, challenges, enabling actions, commitments; and how teams feel."""

from datetime import date
from random import Random

from data.demo import TODAY, dice
from data.demo.agreements import people_words
from data.demo.delivering import words
from data.demo.money import later
from data.demo.portfolio import Agreement, Office, Portfolio, offices

#: Entries of a bureau's register, and of a country's; how many countries keep one, or ask their team.
ENTRIES, OF_COUNTRIES, KEEPING, ASKING = (7, 11), (2, 5), 0.4, 0.35
ROUNDS = (date(2025, 12, 10), date(2026, 6, 10))
QUESTIONS = {"purpose": 74, "trust": 69, "voice": 62, "learning": 58, "delivery": 66}


def add_common(portfolio: Portfolio) -> None:
    """File the shared register and the pulse of teams."""
    for office in offices().values():
        if office.code == "RBJ":
            continue
        die = dice("common", office.code)
        mine = [one for one in portfolio.agreements if one.office == office.code and one.signed_on]
        if not office.is_country or die.random() < KEEPING:
            _entries(portfolio, office, mine, die)
        if not office.is_country or die.random() < ASKING:
            _pulse(portfolio, office, die)


def _entries(portfolio: Portfolio, office: Office, mine: list[Agreement], die: Random) -> None:
    known = words()["entry"]
    count = min(die.randint(*(OF_COUNTRIES if office.is_country else ENTRIES)), len(known))
    for number, each in enumerate(die.sample(known, count), start=1):
        kind, lang = each["kind"], office.lang
        raised = later(TODAY, -die.randint(60, 900))
        due = later(raised, die.randint(90, 300)) if kind in ("enabling", "commitment") else None
        started = later(raised, die.randint(15, 120)) if die.random() < 0.6 else None
        done = later(due, die.randint(-40, 35)) if due and die.random() < 0.7 else None
        born = [one for one in mine if one.signed_on and raised < one.signed_on <= later(raised, 540)]
        became = born[0] if kind == "idea" and born and die.random() < 0.7 else None
        is_done = done is not None and done <= TODAY
        portfolio.file(
            "shared_register", office.code, raised, entry_id=f"{office.code}-RC{number:02d}", office=office.code,
            kind=kind, label=each["label"][lang], raised_on=raised, with_kind=each["with"],
            sdg=str(die.choice((2, 4, 8, 9, 17))), digital=bool(each.get("digital")),
            our_owner=die.choice(people_words()["owners"][lang]) if die.random() < 0.9 else None,
            their_owner=die.choice(words()["counterparts"][lang]) if die.random() < 0.6 else None, due_on=due,
            started_on=started if started and started <= TODAY else None, done_on=done if is_done else None,
            agreement_id=became.agreement_id if became else None,
            effect=each["effect"][lang] if is_done and "effect" in each else None,
        )  # fmt: skip


def _pulse(portfolio: Portfolio, office: Office, die: Random) -> None:
    """Five questions, twice; a small team answers too, and is not shown."""
    answers, mood = die.randint(3, 18), die.gauss(0, 6)
    team = f"{words()['teams'][office.lang]}, {office.city}"
    for on in ROUNDS:
        for question, around in QUESTIONS.items():
            portfolio.file(
                "team_pulse", office.code, on, office=office.code, team=team,
                date=on, question=question, score=round(min(max(around + mood + die.gauss(1, 5), 10), 98)), n=answers,
            )  # fmt: skip
