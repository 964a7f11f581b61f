"""The parts of the page of needs and offers."""
