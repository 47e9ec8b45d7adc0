"""Reference tables of `rules/tables/`: what is known of treaties, penalties, lists and codes.

A table answers one question of fact on one day, with source and certainty. It never ranks a State,
what it does not know it calls unknown, and none of its rows is a finding by itself.
"""
