"""The pieces of the page about South-South and triangular cooperation."""
