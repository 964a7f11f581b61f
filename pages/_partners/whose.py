"""The rows of one partner: the filter every card of its page asks with."""

from typing import Any

from components import State


def of_partner(state: State, code: str, **more: Any) -> dict[str, Any]:
    """The filter of a partner's rows in the organisation in view."""
    return {"organisation": state.organisation, "partner_id": code, **more}
