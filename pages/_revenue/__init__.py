"""The pieces of the page of revenue: states of money, partners won and lost, what is due, what is to come."""
