"""The pieces of the page about impact."""
