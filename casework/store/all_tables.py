"""Every table, known to `METADATA` once this is imported.

Whatever speaks of all tables (rotation of keys, backups, the check of the migrations) imports it:
a table that is not named here would be left out in silence, so a test compares it with the tree.
"""

from __future__ import annotations

from types import ModuleType
from typing import Final

import casework.accounts.tables
import casework.audit.tables
import casework.cases.saved_views
import casework.cases.tables
import casework.fingerprints
import casework.matching.tables
import casework.outbox.tables
import casework.store.tables
from casework.store.base import Base

_MODULES: Final[tuple[ModuleType, ...]] = (
    casework.accounts.tables,
    casework.audit.tables,
    casework.cases.saved_views,
    casework.cases.tables,
    casework.fingerprints,
    casework.matching.tables,
    casework.outbox.tables,
    casework.store.tables,
)

METADATA: Final = Base.metadata
"""Every table of the database."""
