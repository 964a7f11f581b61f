"""What a list of decisions puts at stake: the money of an agreement once, however many decisions it asks for."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any


def at_stake(columns: Mapping[str, Sequence[Any]]) -> Decimal | None:
    """USD at stake over rows of one agreement, need or file, and place each. None where no amount is known."""
    amounts = zip(columns["stake_id"], columns["usd"], strict=True)
    known = [usd for stake, usd in amounts if stake is not None and usd is not None]
    return sum(known, Decimal(0)) if known else None
