"""Text signals: terms of a lexicon found in a request's words, to direct a reader to them."""
