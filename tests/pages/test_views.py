"""A view a reader saved is found again under the name they go by, from any machine; nothing of it is ever erased."""

from pathlib import Path

import flask
import pytest

from settings import settings

OURS = {"Sec-Fetch-Site": "same-origin"}


def test_a_named_reader_finds_views_and_the_last_page_again(
    server: flask.Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{tmp_path / 'register.db'}")
    here, there = server.test_client(), server.test_client()

    def keep(reader: str, name: str, href: str, headers: dict[str, str] = OURS) -> int:
        return here.post("/views", data={"reader": reader, "name": name, "href": href}, headers=headers).status_code

    assert keep("Awa", "Dakar", "/region?region=RBD") == 204
    assert keep("Awa", "Ouest", "/region?region=RBD&as_of=2026-09-30") == 204
    assert keep("Luis", "Panamá", "/region?region=RBP") == 204
    assert keep("Awa", "", "/revenue?lose=first") == 204
    assert keep("Awa", "Dakar", "") == 204, "taken away"
    assert there.get("/views?reader=awa").json == {
        "views": [{"name": "Ouest", "href": "/region?region=RBD&as_of=2026-09-30"}],
        "last": "/revenue?lose=first",
    }
    assert there.get("/views").json == {"views": [], "last": None}
    assert keep("Awa", "Dakar", "/region", {"Sec-Fetch-Site": "cross-site"}) == 403
    wrong = (("", "x", "/"), ("Awa", "x", "https://other.example"), ("Awa", "x", "//other.example"), ("Awa", "", ""))
    assert [keep(*one) for one in wrong] == [400] * 4
