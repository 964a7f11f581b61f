"""The only door to what people decided or keep: headings, partners, alerts, entries, notes, views, never erased."""

from register import entries
from register.alerts import put_off, waiting
from register.database import PATIENCE, Unavailable, address
from register.headings import (
    FORGOTTEN,
    IS,
    NOT_OURS,
    Answer,
    Answers,
    answered,
    answers,
    forget_heading,
    remember_heading,
)
from register.mailed import mailed, note_mailed
from register.partners import (
    APART,
    SAME,
    UNDONE,
    Circular,
    PartnerLink,
    UnknownLink,
    apart,
    link_partner,
    links,
    partner_history,
    partner_links,
    set_apart,
    undo,
)
from register.pinned import Pinned, UnknownNote, notes, notes_stamp, pin_note, withdraw_note
from register.saved import LAST, View, last_view, save_view, views

__all__ = [
    "APART",
    "FORGOTTEN",
    "IS",
    "LAST",
    "NOT_OURS",
    "PATIENCE",
    "SAME",
    "UNDONE",
    "Answer",
    "Answers",
    "Circular",
    "PartnerLink",
    "Pinned",
    "Unavailable",
    "UnknownLink",
    "UnknownNote",
    "View",
    "address",
    "answered",
    "answers",
    "apart",
    "entries",
    "forget_heading",
    "last_view",
    "link_partner",
    "links",
    "mailed",
    "note_mailed",
    "notes",
    "notes_stamp",
    "partner_history",
    "partner_links",
    "pin_note",
    "put_off",
    "remember_heading",
    "save_view",
    "set_apart",
    "undo",
    "views",
    "waiting",
    "withdraw_note",
]
