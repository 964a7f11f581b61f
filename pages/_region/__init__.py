"""The page of one bureau: who is where against the plan, what it did for people, what waits, what it looks like."""
