"""Counts of what the gate does, for those who answer for it. None compares requesters."""
