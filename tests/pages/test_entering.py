"""Promises of the forms that change an agreement: only our pages may ask, what is refused says why and what to do."""

import shutil
from pathlib import Path

import flask
import pytest

import etl
from tests.etl.conftest import office, table
from tests.pages.conftest import Opened, plain, view

OURS = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
END = {
    "table": "agreement", "agreement": "TG-2026-004", "organisation": "demo", "cell-agreement_id": "TG-2026-004",
    "cell-status": "terminated", "cell-status_since": "2026-11-30", "cell-end_reason": "context", "by": "Awa",
    "reason": "Le partenaire se retire",
}  # fmt: skip


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with one agreement of Togo and no corrective plan."""
    folder = tmp_path_factory.mktemp("entering")
    etl.load([office(folder / "togo.xlsx", agreement=table("agreement", {}))], folder / "warehouse", "demo")
    return folder / "warehouse"


def test_a_change_is_refused_on_the_page_with_its_reason_and_its_remedy(
    server: flask.Flask, loaded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse = shutil.copytree(loaded, tmp_path / "warehouse", symlinks=True)
    monkeypatch.setattr("settings.settings.register_url", f"sqlite:///{tmp_path / 'register.db'}")
    view(monkeypatch, warehouse)
    with server.test_client() as reader:
        assert reader.post("/enter", data=END | {"office": "TGO"}).status_code == 403
        said = reader.post("/enter", data=END | {"office": "BEN", "lang": "es"}, headers=OURS, follow_redirects=True)
        assert "La oficina BEN no responde de esta fila, que es de la oficina TGO." in plain(said.text)
        said = reader.post("/enter", data=END | {"office": "TGO", "lang": "fr"}, headers=OURS, follow_redirects=True)
        assert "prendrait fin avant son terme sans qu’un plan correctif" in plain(said.text)
        assert "une dispense motivée qu’une seconde personne approuve" in plain(said.text)
        # the page offers the acts, and tells what was tried, by whom; the past offers none
        assert "Changer l’état" in said.text and "Awa (TGO)" in said.text
        past = reader.get("/agreement?agreement=TG-2026-004&lang=en&as_of=2026-10-04")
        assert "come back to today" in plain(past.text)
    assert not list((warehouse / "received").glob("*/saisie*"))


def test_each_line_of_the_life_of_partnerships_opens_the_form_it_asks_for(opened: Opened) -> None:
    read = opened("/life")
    assert ("/agreement", {"agreement": "A4", "form": "state"}) in read.links("life-next")
    assert ("/agreement", {"agreement": "A1", "form": "verified"}) in read.links("life-measures")
    assert ("/agreement", {"agreement": "A1", "form": "check"}) in read.links("life-mended")
    # A3’s partner is confidential: its end is told, its forms are not offered from here
    assert "A3" not in {query.get("agreement") for _, query in read.links("life-next")}
    for form, said in (("check", "Noter le suivi du mois"), ("milestone", "Dire un jalon atteint ou reporté")):
        html = opened(f"/agreement?agreement=A1&form={form}").html
        assert html.count('<details class="enter" open>') == 1
        assert f'<details class="enter" open><summary>{said}' in html
