"""Who gives: companies, foundations, the public and others, with names nobody bears."""

import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from data.demo import HERE, dice
from data.demo.portfolio import Office, Partner, offices

#: Where partners that belong to no one country have their seat.
SEATS = ("CHE", "NLD", "USA", "JPN", "KOR", "GBR", "SWE", "CAN", "ARE", "DEU", "FRA", "ITA", "AUS", "NOR", "ESP")
#: Sub-types and IATI organisation types of each source of income.
KINDS = {
    "individuals": ("individuals", "90"),
    "businesses": ("company", "70"),
    "foundations": ("foundation", "60"),
    "other": ("other", "90"),
}


@cache
def names() -> dict[str, Any]:
    """The words names are made of (names.toml)."""
    return tomllib.loads((HERE / "names.toml").read_text(encoding="utf-8"))


class Registry:
    """Gives each new partner a name and a number of its own."""

    def __init__(self) -> None:
        self.partners: list[Partner] = []
        self._taken: set[str] = set()
        self._supply = {region: self._endless(region) for region in names()["roots"]}

    def _endless(self, region: str) -> Iterator[str]:
        """The roots of a region in a shuffled order, again and again."""
        roots = list(names()["roots"][region])
        die = dice("roots", region)
        while True:
            die.shuffle(roots)
            yield from roots

    def named(self, name: str) -> Partner | None:
        """The partner of that name, if any."""
        return next((partner for partner in self.partners if partner.name == name), None)

    def add(self, name: str, office: Office, source: str, **known: Any) -> Partner:
        """Enter a partner under the next number."""
        sub_type, org_type = KINDS[source]
        self._taken.add(name)
        facts = {
            "sub_type": sub_type,
            "org_type": org_type,
            "hq_country": office.code if office.is_country else "CHE",
            "industry": None,
            "scope": "national" if office.is_country else "global",
        } | {key: value for key, value in known.items() if value is not None}
        partner = Partner(
            partner_id=f"P-{len(self.partners) + 1:04d}",
            name=name,
            income_source=source,
            lead_office=office.code,
            **facts,
        )
        self.partners.append(partner)
        return partner

    def public(self, office: Office) -> Partner:
        """The public of an office's country, as one partner."""
        words = names()["individuals" if office.is_country else "everywhere"]
        name = words[office.lang].format(country=office.name[office.lang])
        return self.named(name) or self.add(name, office, "individuals")

    def invent(self, office: Office, source: str, topic: object) -> Partner:
        """A new partner of that source, led by that office."""
        die = dice("partner", office.code, source, topic)
        if source == "other":
            return self._other(office, topic)
        region = office.region
        root = next(self._supply[region])
        seat = die.choice(SEATS) if not office.is_country or die.random() < 0.15 else office.code
        known: dict[str, Any] = {"hq_country": seat, "confidential": die.random() < 0.05}
        if seat == office.code and die.random() < 0.35:
            known["vendor_no"] = f"{die.randrange(200_000, 899_999)}"
        if source == "foundations":
            return self._foundation(root, office, known, die.random())
        trade = die.choice(names()["trades"])
        patterns = list(trade[office.lang])
        die.shuffle(patterns)
        name = next((each for p in patterns if (each := p.format(root)) not in self._taken), None)
        if name is None:
            return self.invent(office, source, (topic, "again"))
        known["sub_type"] = "sme" if office.is_country and die.random() < 0.25 else "company"
        known["org_type"] = {True: "72", False: "71"}[seat == office.code] if die.random() < 0.5 else "70"
        return self.add(name, office, source, industry=trade["industry"], **known)

    def _foundation(self, root: str, office: Office, known: dict[str, Any], chance: float) -> Partner:
        name = names()["foundation"][office.lang][0].format(root)
        if name in self._taken:
            return self._foundation(next(self._supply[office.region]), office, known, chance)
        group = next((p.name for p in self.partners if root in p.name and p.income_source == "businesses"), None)
        sub_type = "corporate_foundation" if group else "foundation"
        return self.add(name, office, "foundations", sub_type=sub_type, parent_name=group, **known)

    def _other(self, office: Office, topic: object) -> Partner:
        die = dice("other", office.code, topic)
        kinds = list(names()["others"])
        die.shuffle(kinds)
        for kind in kinds:
            root = next(self._supply[office.region])
            name = kind[office.lang].format(root=root, country=office.name[office.lang])
            if name not in self._taken:
                facts = {"sub_type": kind["sub_type"], "org_type": kind["org_type"]}
                return self.add(name, office, "other", **facts)
        return self._other(office, (topic, "again"))


def country_offices() -> list[Office]:
    """The offices that serve one country."""
    return [office for office in offices().values() if office.is_country]
