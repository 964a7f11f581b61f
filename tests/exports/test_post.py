"""The week's digest by mail, spoken to a real server on this machine: each reader their own, once, in their words."""

import email
import socketserver
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from exports import __main__ as command
from settings import settings


class Postbox(socketserver.ThreadingTCPServer):
    """A mail server on this machine: it keeps what it takes, and refuses whoever it does not know."""

    allow_reuse_address, daemon_threads = True, True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.taken: list[tuple[str, EmailMessage]] = []


class Conversation(socketserver.StreamRequestHandler):
    """One sender's conversation, RFC 5321."""

    def handle(self) -> None:
        to = ""
        self.say("220 postbox")
        while line := self.rfile.readline().decode().strip():
            verb = line[:4].upper()
            if verb == "RCPT":
                to = line.partition("<")[2].partition(">")[0]
                self.say("550 no such person" if "nobody" in to else "250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                body = b"".join(iter(self.rfile.readline, b".\r\n"))
                self.server.taken.append((to, email.message_from_bytes(body, policy=default)))  # type: ignore
                self.say("250 taken")
            else:
                self.say("221 bye" if verb == "QUIT" else "250 ok")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def postbox(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Postbox]:
    with Postbox() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        said: dict[str, Any] = {
            "smtp_host": "127.0.0.1", "smtp_port": server.server_address[1], "smtp_security": "none",
            "smtp_sender": "panorama@example.org", "address": "https://panorama.example.org",
            "register_url": f"sqlite:///{tmp_path / 'register.db'}",
        }  # fmt: skip
        for name, value in said.items():
            monkeypatch.setattr(settings, name, value)
        yield server
        server.shutdown()


#: A day on which Dakar and Nairobi each have one new alert.
DAY = "2026-12-19"
LIST = "address,office,language\ndakar@example.org,RBD,fr\nall@example.org,*,es\nnobody@example.org,RBN,en\n"


def sent(tiny: Path, tmp_path: Path, *more: str) -> int:
    path = tmp_path / "recipients.csv"
    if not path.exists():
        path.write_text(LIST, encoding="utf-8")
    where = ["--organisation", "tiny", "--warehouse", str(tiny), "--lang", "en", "--as-of", DAY]
    return command.main(["digest", "--send", "--recipients", str(path), *where, *more])


def test_each_reader_gets_their_own_news_in_their_language_and_only_once(
    tiny: Path, tmp_path: Path, postbox: Postbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sent(tiny, tmp_path, "--dry-run") == 0 and postbox.taken == []
    assert sent(tiny, tmp_path) == 3
    assert "nobody@example.org (RBN)" in capsys.readouterr().out
    mails = dict(postbox.taken)
    assert mails.keys() == {"dakar@example.org", "all@example.org"}
    told = {to: mail.get_body(("plain",)).get_content() for to, mail in mails.items()}  # type: ignore
    assert mails["dakar@example.org"]["Subject"].startswith("Synthèse de la semaine")
    assert mails["all@example.org"]["Subject"].startswith("Resumen de la semana")
    assert "Repas" in told["dakar@example.org"] and "KEN" not in told["dakar@example.org"]
    assert "Repas" in told["all@example.org"] and "KEN" in told["all@example.org"]  # Kenya's, of a partner not named
    assert "Secret Ltd" not in "".join(told.values())
    page = mails["dakar@example.org"].get_body(("html",)).get_content()  # type: ignore
    assert 'href="https://panorama.example.org/' in page and "lang=fr" in page
    assert sent(tiny, tmp_path) == 3 and len(postbox.taken) == 2  # nothing new for the two who had theirs


def test_what_cannot_be_mailed_says_why_and_what_to_do(
    tiny: Path, tmp_path: Path, postbox: Postbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(settings, "smtp_security", "starttls")  # this server has none: nothing goes in clear
    assert sent(tiny, tmp_path) == 2 and postbox.taken == []
    assert "takes no mail (STARTTLS" in capsys.readouterr().err
    (tmp_path / "recipients.csv").write_text("address,office\nno address,RBD\nb@example.org,\n", encoding="utf-8")
    assert sent(tiny, tmp_path) == 2
    assert capsys.readouterr().err.splitlines() == [
        "recipients.csv, line 2: that is no address. Mend it, or take the line out.",
        "recipients.csv, line 3: the office is missing. Write its code, or * for whoever sees everything.",
    ]
    monkeypatch.setattr(settings, "smtp_host", "")
    (tmp_path / "recipients.csv").write_text(LIST, encoding="utf-8")
    assert sent(tiny, tmp_path) == 2
    assert "PANORAMA_SMTP_HOST" in capsys.readouterr().err
