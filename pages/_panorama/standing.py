"""Where an office stands against its phased plan: one rule for pills, outlines and sentences."""

#: Revenue ÷ phased plan from which an office reads as ahead, on track, to watch; below the last, late. Our own choice:
#: a single large gift moves a small country by a tenth, so a narrower band would cry wolf.
AHEAD, ON_TRACK, WATCH = 1.15, 0.9, 0.75


def standing(actual: float | None, plan: float | None) -> str:
    """ahead, on_track, watch or late; no_data where there is no plan."""
    if not plan:
        return "no_data"
    ratio = (actual or 0) / plan
    if ratio >= AHEAD:
        return "ahead"
    if ratio >= ON_TRACK:
        return "on_track"
    return "watch" if ratio >= WATCH else "late"


def is_behind(actual: float | None, plan: float | None) -> bool:
    """Whether revenue is more than a tenth under the phased plan."""
    return standing(actual, plan) in {"watch", "late"}
