"""Workbooks such as offices send them, written with a seed: other headings, other layouts, faults at known cells."""
