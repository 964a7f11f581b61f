"""Drawings as markup: elements written as text and escaped once, for the forms that need no chart library."""

from collections.abc import Iterable
from html import escape

#: A length as a share of the drawing, 0..1, as style sheets read it.
Share = float


def element(name: str, inside: str | Iterable[str] = "", **attributes: str | None) -> str:
    """`<name attribute="…">inside</name>`; `inside` is markup already, attributes are escaped, None leaves one out.

    A trailing underscore is dropped (class_), other underscores become hyphens (aria_label).
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{said}>{inside if isinstance(inside, str) else ''.join(inside)}</{name}>"


def text(said: str) -> str:
    """Text of ours or of a file, as it may stand in markup."""
    return escape(said, quote=False)


def percent(share: Share) -> str:
    """0.125 → 12.5%, for style sheets."""
    return f"{share * 100:.2f}".rstrip("0").rstrip(".") + "%"


def link(inside: str, href: str | None, **attributes: str | None) -> str:
    """`inside` as a link where an address of this host is known, as a plain span where not."""
    if href and href.startswith(("/", "?", "#")):
        return element("a", inside, href=href, **attributes)
    return element("span", inside, **attributes)
