"""Conditions: the and/or/not trees of comparisons in which the law is written."""
