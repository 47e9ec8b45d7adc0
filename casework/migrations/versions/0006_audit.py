"""Checkpoints of the audit trail, and triggers that keep the trail append-only.

Refused are: any change or deletion of an entry or a checkpoint, any change of a salt, deleting a
salt unless its case is being erased, and moving the end of the chain backwards. Whoever owns the
tables can drop a trigger; what is done then is found by verifying (docs/howto/audit.md).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ALWAYS = "1 = 1"
_BACKWARDS = "NEW.id <> OLD.id OR NEW.seq <= OLD.seq"
_NOT_ERASING = (
    "EXISTS (SELECT 1 FROM cases"
    " WHERE cases.id = OLD.case_id AND cases.state NOT IN ('expired', 'erased'))"
)
# Table, what is refused there, when, and what whoever tries is told.
_REFUSED = (
    ("audit_entries", "UPDATE", _ALWAYS, "entries of the audit trail are never changed"),
    ("audit_entries", "DELETE", _ALWAYS, "entries of the audit trail are never deleted"),
    ("audit_checkpoints", "UPDATE", _ALWAYS, "checkpoints are never changed"),
    ("audit_checkpoints", "DELETE", _ALWAYS, "checkpoints are never deleted"),
    ("audit_salts", "UPDATE", _ALWAYS, "salts are never changed"),
    ("audit_salts", "DELETE", _NOT_ERASING, "salts are deleted only when their case is erased"),
    ("audit_head", "UPDATE", _BACKWARDS, "the end of the audit trail only moves forward"),
    ("audit_head", "DELETE", _ALWAYS, "the end of the audit trail is never deleted"),
)
# On SQLite, INSERT OR REPLACE deletes what stands in the way without a trigger for deletions.
_REPLACED = (
    ("audit_entries", "seq = NEW.seq OR hash = NEW.hash"),
    ("audit_checkpoints", "seq = NEW.seq"),
    ("audit_salts", "seq = NEW.seq AND name = NEW.name"),
    ("audit_head", "id = NEW.id"),
)
_TABLES = ("audit_entries", "audit_checkpoints", "audit_salts", "audit_head")


def upgrade() -> None:
    op.create_table(
        "audit_checkpoints",
        sa.Column(
            "seq",
            sa.Integer(),
            sa.ForeignKey("audit_entries.seq"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("canonical", sa.Text(), nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        _on_sqlite()
    else:
        _on_postgresql()


def _on_sqlite() -> None:
    for table, verb, when, why in _REFUSED:
        op.execute(
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
            f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{why}'); END"
        )
    for table, same in _REPLACED:
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"
            f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})"
            " BEGIN SELECT RAISE(ABORT, 'rows of the audit trail are never replaced'); END"
        )


def _on_postgresql() -> None:
    # The condition is in the function: WHEN of a PostgreSQL trigger may not look into tables.
    for table, verb, when, why in _REFUSED:
        name, kept = f"{table}_no_{verb.lower()}", "NEW" if verb == "UPDATE" else "OLD"
        op.execute(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            f" IF {when} THEN RAISE EXCEPTION '{why}' USING ERRCODE = 'restrict_violation';"
            f" END IF; RETURN {kept}; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
        )
    op.execute(
        "CREATE FUNCTION audit_no_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION 'the audit trail is never emptied'"
        " USING ERRCODE = 'restrict_violation'; END $$"
    )
    for table in _TABLES:
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION audit_no_truncate()"
        )


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
