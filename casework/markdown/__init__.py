"""Markdown pages, for people who read rules and review changes of them."""
