"""The rule set: law as dated data, read from `rules/`, checked, and laid out for one law date."""
