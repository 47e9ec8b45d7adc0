"""The law as dated data: no Python lives here."""
