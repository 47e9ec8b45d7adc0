"""Every table, known to `Base.metadata` once this is imported.

Whatever speaks of all tables (rotation of keys, backups, the check of the migrations) imports it:
a table that is not named here would be left out in silence, so a test compares it with the tree.
"""

from __future__ import annotations

from casework import fingerprints
from casework.accounts import tables as accounts
from casework.audit import tables as audit
from casework.cases import tables as cases
from casework.outbox import tables as outbox
from casework.store import tables as store
from casework.store.base import Base

# Named, so that no tool takes the imports for unused ones.
MODULES = (accounts, audit, cases, fingerprints, outbox, store)

METADATA = Base.metadata
"""Every table of the database."""
