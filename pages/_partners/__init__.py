"""The pieces of the pages about partners: all of them, and one."""
