"""The pieces of the page of what changed."""
