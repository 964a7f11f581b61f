"""Where things are and whose portfolio this is. Nothing else reads the environment."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).parent
REFERENCE = ROOT / "data" / "reference"

#: The day a membership that still holds ends: far enough that no comparison meets it.
OPEN_END = date(9999, 12, 31)


class Settings(BaseSettings):
    """What a deployment may choose; each field is read from `PANORAMA_<FIELD>`."""

    model_config = SettingsConfigDict(env_prefix="PANORAMA_")

    warehouse: Path = ROOT / "warehouse"
    #: Database URL of the register; "" is an SQLite file in `var/` beside the warehouse.
    register_url: str = Field(default="", validation_alias="PANORAMA_REGISTER")
    organisation: str = "demo"
    language: str = "fr"
    #: What one sending through the browser may weigh, in megabytes, and how many files it may have.
    send_megabytes: int = 50
    send_files: int = 20
    #: Seconds the check or the load of one sending may take, and days a sending stays in the inbox.
    send_seconds: int = 900
    inbox_days: int = 30
    host: str = "127.0.0.1"
    port: int = 8050
    #: Where readers find the house, for the links of a mail; "" writes none.
    address: str = ""
    #: The mail server; "" sends nothing. `smtp_security` is starttls, tls or none.
    smtp_host: str = ""
    smtp_port: int = 587
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_security: str = "starttls"
    smtp_sender: str = ""
    #: Who gets the week's digest, one line each (address, office, language); "" is `var/recipients.csv`.
    recipients: str = ""
    reader_memory: str = "2GB"
    writer_memory: str = "200MB"
    reader_threads: int = 2


settings = Settings()


class UnknownOrganisation(LookupError):
    """No file in data/reference/organisations/ bears that code."""


@dataclass(frozen=True)
class Office:
    """One office during one span of membership; an office that changed bureau has several."""

    code: str
    kind: str
    country: str | None
    bureau: str | None
    name: dict[str, str]
    valid_from: date
    valid_to: date


@dataclass(frozen=True)
class Organisation:
    """An agency: its offices, its fiscal year and the thresholds its rules use."""

    code: str
    name: dict[str, str]
    fiscal_year_start_month: int
    is_fictional: bool
    thresholds: dict[str, float]
    offices: tuple[Office, ...]

    def codes(self) -> frozenset[str]:
        """Every office code that was ever valid."""
        return frozenset(office.code for office in self.offices)


def organisation_codes() -> tuple[str, ...]:
    """The organisations described in data/reference/organisations/."""
    return tuple(sorted(path.stem for path in (REFERENCE / "organisations").glob("*.toml")))


@cache
def organisation(code: str) -> Organisation:
    """The organisation of that code. Raises UnknownOrganisation with the codes that exist."""
    path = REFERENCE / "organisations" / f"{code}.toml"
    if not path.exists():
        raise UnknownOrganisation(f"No organisation is called {code!r}. There are: {', '.join(organisation_codes())}.")
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    about = document["organisation"]
    return Organisation(
        code=code,
        name=about["name"],
        fiscal_year_start_month=about.get("fiscal_year_start_month", 1),
        is_fictional=about.get("is_fictional", False),
        thresholds=document.get("thresholds", {}),
        offices=tuple(_office(block) for block in document.get("office", [])),
    )


#: What an organisation's rules use where its file says nothing; each is explained in data/reference/organisations.
THRESHOLDS: dict[str, float] = {
    "ending_days": 90,
    "evaluation_months": 24,  # eTools asks for a final review of long agreements
    "evaluation_usd": 1_000_000,
    "reporting_due_days": 15,
}


def thresholds(code: str) -> dict[str, float]:
    """The thresholds of that organisation, completed by the house's own."""
    stated = organisation(code).thresholds if code in organisation_codes() else {}
    return {name: stated.get(name, value) for name, value in THRESHOLDS.items()}


def _office(block: dict) -> Office:
    return Office(
        code=block["code"],
        kind=block["kind"],
        country=block.get("country"),
        bureau=block.get("bureau"),
        name=block["name"],
        valid_from=block.get("valid_from", date(1900, 1, 1)),
        valid_to=block.get("valid_to", OPEN_END),
    )
