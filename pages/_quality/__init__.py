"""The pieces of the page of quality and traceability."""
