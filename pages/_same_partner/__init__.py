"""The pieces of the page where partners that may be one are told apart or joined."""
