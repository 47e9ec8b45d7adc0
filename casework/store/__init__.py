"""The database, the keys that seal its restricted fields, and what belongs to no single case."""
