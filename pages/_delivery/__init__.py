"""The pieces of the page about how agreements are delivered."""
