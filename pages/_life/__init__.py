"""The pieces of the page about the life and end of partnerships."""
