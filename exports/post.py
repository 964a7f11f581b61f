"""The week's digest by mail: each recipient's own, with the rights of their office, in their language, told once."""

import csv
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path

import register
import words
from exports.digest import Digest, digest, page, text
from settings import settings

#: What a recipient's office says for one who sees everything: never guessed from an empty cell.
EVERYTHING = "*"
COLUMNS = ("address", "office", "language")
SECURITY = ("starttls", "tls", "none")
#: Seconds a server may take to answer.
PATIENCE = 30
_ADDRESS = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+")


class Refused(ValueError):
    """No digest can be mailed; the words say why and what to do."""


@dataclass(frozen=True)
class Recipient:
    """Who gets the digest, with whose rights (None: everyone's), in which language."""

    address: str
    office: str | None
    lang: str


@dataclass(frozen=True)
class Told:
    """What became of one recipient's digest: how many alerts, and what the server said where it would not take it."""

    recipient: Recipient
    count: int
    trouble: str = ""


def recipients(path: Path, lang: str) -> list[Recipient]:
    """The recipients in a CSV of address, office, language. Raises Refused, naming every line that is wrong."""
    try:
        lines = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(words.say("alerts-mail-no-list", lang, file=str(path), columns=", ".join(COLUMNS))) from error
    if not lines or not {"address", "office"} <= lines[0].keys():
        raise Refused(words.say("alerts-mail-no-list", lang, file=str(path), columns=", ".join(COLUMNS)))
    found, wrong = [], []
    for number, line in enumerate(lines, start=2):
        address, office, tongue = ((line.get(column) or "").strip() for column in COLUMNS)
        problem = _problem(address, office, tongue)
        if problem:
            wrong.append(words.say(f"alerts-mail-{problem}", lang, file=path.name, line=str(number)))
        found.append(Recipient(address, None if office == EVERYTHING else office, tongue or lang))
    if wrong:
        raise Refused("\n".join(wrong))
    return found


def _problem(address: str, office: str, tongue: str) -> str:
    if not _ADDRESS.fullmatch(address):
        return "bad-address"
    if not office:
        return "no-office"
    return "bad-language" if tongue and tongue not in words.LANGUAGES else ""


def send(
    listed: list[Recipient],
    lang: str,
    *,
    as_of: date | None = None,
    organisation: str | None = None,
    warehouse: Path | None = None,
    is_dry: bool = False,
) -> list[Told]:
    """Mail to each recipient what they were not yet told; nothing to one for whom nothing is new.

    A dry run only counts. One address the server refuses keeps nobody else from theirs. Raises Refused, QuestionError.
    """
    whose, directory = organisation or settings.organisation, warehouse or settings.warehouse
    made = []
    for one in listed:
        told = register.mailed(whose, one.address, warehouse=directory)
        made.append((one, digest(one.office, one.lang, as_of, whose, directory, told)))
    waiting = [(one, found) for one, found in made if found.alerts]
    troubles: dict[str, str] = {}
    if waiting and not is_dry:
        with _server(lang) as server:
            for one, found in waiting:
                troubles[one.address] = _deliver(server, _message(one, found))
                if not troubles[one.address]:
                    alerts = [(alert.id, alert.urgency) for alert in found.alerts]
                    register.note_mailed(whose, one.address, alerts, warehouse=directory)
    return [Told(one, len(found.alerts), troubles.get(one.address, "")) for one, found in made]


@contextmanager
def _server(lang: str) -> Iterator[smtplib.SMTP]:
    """The mail server, entered as the settings say. Raises Refused where it cannot be."""
    if not settings.smtp_host or not settings.smtp_sender:
        raise Refused(words.say("alerts-mail-no-server", lang))
    if settings.smtp_security not in SECURITY:
        raise Refused(words.say("alerts-mail-security", lang, known=", ".join(SECURITY)))
    place = f"{settings.smtp_host}:{settings.smtp_port}"
    try:
        server = _entered()
    except (OSError, smtplib.SMTPException) as error:
        raise Refused(words.say("alerts-mail-unreached", lang, server=place, why=str(error))) from error
    with server:
        yield server


def _entered() -> smtplib.SMTP:
    place, safely = (settings.smtp_host, settings.smtp_port), ssl.create_default_context()
    server: smtplib.SMTP
    if settings.smtp_security == "tls":
        server = smtplib.SMTP_SSL(*place, timeout=PATIENCE, context=safely)
    else:
        server = smtplib.SMTP(*place, timeout=PATIENCE)
    try:
        if settings.smtp_security == "starttls":
            server.starttls(context=safely)
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password.get_secret_value())
    except (OSError, smtplib.SMTPException):
        server.close()
        raise
    return server


def _message(one: Recipient, made: Digest) -> EmailMessage:
    """The digest as plain text and as a page."""
    message = EmailMessage()
    message["Subject"] = f"{made.title} · {made.lead.rstrip('.')}"
    message["From"], message["To"] = settings.smtp_sender, one.address
    message["Date"], message["Message-ID"] = formatdate(localtime=False), make_msgid(domain="panorama.invalid")
    message["Auto-Submitted"], message["Content-Language"] = "auto-generated", made.lang
    message.set_content(text(made, settings.address))
    message.add_alternative(page(made, settings.address), subtype="html")
    return message


def _deliver(server: smtplib.SMTP, message: EmailMessage) -> str:
    """What the server said where it would not take the message; empty where it did."""
    try:
        server.send_message(message)
    except (OSError, smtplib.SMTPException) as error:
        return str(error)
    return ""
