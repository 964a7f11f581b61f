"""The page of one country: who helps which outcome, the agreements, the needs, delivery; and the directory of all."""
