"""What the overview and the page of a bureau have in common: the period, the sentences, revenue, decisions."""
