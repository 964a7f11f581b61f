"""The pieces of the pages about agreements: all of them, and one."""
