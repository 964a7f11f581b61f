"""The parts of the network page."""
