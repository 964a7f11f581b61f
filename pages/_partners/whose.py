"""The rows of one partner and of its group: the filters every card of its page asks with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import State

Row = dict[str, Any]

_ABOUT = [
    *("partner_id", "partner_name", "source", "org_type", "sub_type", "hq_country", "industry", "scope", "parent_id"),
    *("parent_name", "head_id", "office"),
]


def of_partner(state: State, code: str, **more: Any) -> dict[str, Any]:
    """The filter of a partner's rows in the organisation in view."""
    return {"organisation": state.organisation, "partner_id": code, **more}


@dataclass(frozen=True)
class Partner:
    """One partner in view: who it is, and the group it belongs to, itself among its members."""

    state: State
    about: Row
    group: tuple[Row, ...]

    @property
    def code(self) -> str:
        """Its code."""
        return str(self.about["partner_id"])

    @property
    def name(self) -> str:
        """Its name, where it may be shown."""
        return str(self.about["partner_name"] or words.say("panorama-confidential", self.state.lang))

    def where(self, **more: Any) -> dict[str, Any]:
        """The filter of its own rows."""
        return of_partner(self.state, self.code, **more)

    def group_where(self) -> dict[str, Any]:
        """The filter of the rows of its whole group, each member once."""
        return {"organisation": self.state.organisation, "partner_id": [str(one["partner_id"]) for one in self.group]}

    def ask(self, name: str, where: dict[str, Any] | None = None) -> float | None:
        """One figure of this partner, or of the rows `where` keeps."""
        return metrics.ask(name, where=where or self.where(), **self.state.asking).value(name)

    def rows(self, view: str, columns: Sequence[str], order: Sequence[str] = (), **kept: Any) -> list[Row]:
        """The records of a view about this partner."""
        return metrics.rows(view, columns, self.where(**kept), order=order, **self.state.asking).records()


def found(state: State, code: str) -> Partner | None:
    """The partner of that code, with its group; None when this reader may see nothing of that code.

    Agreements may name a partner whose own row did not come, or came to an office this reader does not see.
    """
    rows = metrics.rows("out_group", _ABOUT, of_partner(state, code), **state.asking).records()
    if not rows:
        known = metrics.rows("out_agreement", ["partner_name", "source"], of_partner(state, code), **state.asking)
        bare = [{**dict.fromkeys(_ABOUT), **row, "partner_id": code, "head_id": code} for row in known.records()[:1]]
        return Partner(state, bare[0], (bare[0],)) if bare else None
    where = {"organisation": state.organisation, "head_id": rows[0]["head_id"]}
    group = metrics.rows("out_group", _ABOUT, where, order=["partner_name"], **state.asking).records()
    return Partner(state, rows[0], tuple(group))
