"""What a sending would change: the rates it brings change money in other files too, and the page says so."""

from components import State
from components.markup import markup
from pages._send.changes import cards

TOLD = {
    "replaces": None, "replaces_known_on": None, "is_past": False, "tables": [], "money": [],
    "elsewhere": [{"kind": "receipt", "rows": 3, "files": 2, "before_usd": 100.0, "after_usd": 90.5}],
}  # fmt: skip


def test_what_new_rates_change_in_other_files_is_said() -> None:
    state = State("/send", "en", "demo", {}, None, 2026, (2026,))
    (card,) = cards(state, TOLD)
    said = markup(card)
    assert "Elsewhere, through the rate: Receipt" in said and "-$9.50" in said.replace("−", "-")
