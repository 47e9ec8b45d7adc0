"""Every table, known to `Base.metadata` once this is imported.

Whatever speaks of all tables (rotation of keys, backups, the check of the migrations) imports it:
a table that is not named here would be left out in silence, so a test compares it with the tree.
"""

from __future__ import annotations

from casework.store.base import Base

METADATA = Base.metadata
"""Every table of the database."""
