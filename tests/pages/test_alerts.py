"""The inbox as a reader finds it: by owner, each with its reason and one link; put off, it waits with its reason."""

from pathlib import Path

import flask
import pytest

from settings import settings
from tests.pages.conftest import Opened, plain


def test_each_alert_has_its_reason_and_the_way_to_decide_it(opened: Opened) -> None:
    read = opened("/alerts?owner=Awa", "en")
    assert "Late milestone · Cantines Benin, Togo — the first date promised has passed" in read.text
    assert "Secret Ltd" not in read.text


def test_an_alert_put_off_waits_with_its_reason_and_can_be_called_back(
    server: flask.Flask, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "register_url", f"sqlite:///{tmp_path / 'register.db'}")
    form = {"alert": "need:N3:Silos", "days": "14", "reason": "Réunion le 10", "lang": "en", "organisation": "tiny"}
    ours = {"Sec-Fetch-Site": "same-origin"}
    client = server.test_client()
    assert client.post("/alerts", data=form).status_code == 403
    assert client.post("/alerts", data={**form, "reason": ""}, headers=ours).status_code == 400
    assert client.post("/alerts", data=form, headers=ours).status_code == 303
    assert "Silos: until 14 Oct 2026 (Réunion le 10)" in plain(opened("/alerts", "en").card("alerts-asleep"))
    assert client.post("/alerts", data={**form, "days": "0"}, headers=ours).status_code == 303
    assert "alerts-asleep" not in opened("/alerts", "en").html
