"""What a list of decisions puts at stake: the money of an agreement once, however many decisions it asks for."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any


def at_stake(rows: Iterable[dict[str, Any]]) -> Decimal | None:
    """USD at stake over rows of one agreement, need or file, and place each. None where no amount is known."""
    known = [row["usd"] for row in rows if row["stake_id"] is not None and row["usd"] is not None]
    return sum(known, Decimal(0)) if known else None
