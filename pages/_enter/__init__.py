"""The door of the pages for small changes: its forms, what they ask of the server, what became of each entry."""
