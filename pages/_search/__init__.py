"""Pieces of the search page."""
