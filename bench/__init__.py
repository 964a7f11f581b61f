"""What must be fast, measured: a big fictional warehouse, and one line per budget of docs/budgets.md."""
