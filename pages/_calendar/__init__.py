"""The pieces of the submission calendar."""
