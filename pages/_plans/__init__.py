"""The parts of the page of plans and support."""
