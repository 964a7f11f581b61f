"""The parts of the page of communication."""
