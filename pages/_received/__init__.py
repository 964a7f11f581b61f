"""The two faces of “Files received”: the register, and one file."""
