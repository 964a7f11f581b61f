"""The list of decisions keeps a confidential partner's secret: neither its name nor the title of its agreement."""

from pathlib import Path

import store


def test_the_agreement_of_a_confidential_partner_has_no_title_among_decisions(tiny: Path) -> None:
    listed = store.reader(tiny).query(
        "select out_decision.kind, out_decision.title, core_partner.confidential from out_decision"
        " join core_agreement on core_agreement.agreement_id = out_decision.stake_id"
        " join core_partner on core_partner.partner_id = core_agreement.partner_id"
        " where out_decision.kind in ('renewal', 'evaluation', 'due_diligence')"
    )  # fmt: skip
    kept = {(title is None) == bool(secret) for _, title, secret in listed.rows}
    assert kept == {True}
    assert any(secret for *_, secret in listed.rows), "P3 is confidential, and something waits for its agreement A3"
