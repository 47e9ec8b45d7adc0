"""Cases with states and versions, restricted fields sealed; older ones are carried over."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedBytes, SealedText, keyring_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_STATES = {
    "clear": "cleared",
    "ask": "awaiting_information",
    "hold": "under_review",
    "refuse": "recommended_for_refusal",
}


def upgrade() -> None:
    connection = op.get_bind()
    cases = connection.execute(sa.text("SELECT * FROM cases")).mappings().all()
    assessments = connection.execute(sa.text("SELECT * FROM assessments")).mappings().all()
    keys = connection.execute(sa.text("SELECT * FROM idempotency_keys")).mappings().all()
    log = connection.execute(sa.text("SELECT * FROM log_entries ORDER BY id")).mappings().all()
    prints = connection.execute(sa.text("SELECT * FROM fingerprints")).mappings().all()
    print_keys = connection.execute(sa.text("SELECT * FROM fingerprint_keys")).mappings().all()
    for name in (
        "fingerprint_keys",
        "fingerprints",
        "log_entries",
        "idempotency_keys",
        "handovers",
        "assessments",
        "cases",
    ):
        op.drop_table(name)
    made = _tables()
    newest = {one["case_id"]: one for one in sorted(assessments, key=lambda one: int(one["id"]))}
    for case in cases:
        _carry(connection, made, case, newest.get(case["id"]), assessments)
    for one in keys:
        connection.execute(made["idempotency_keys"].insert(), {"account_id": "open", **one})
    for one in prints:
        row = {**one, "received_on": _day(one["received_on"])}
        connection.execute(made["fingerprints"].insert(), row)
    for one in print_keys:
        connection.execute(made["fingerprint_keys"].insert(), dict(one))
    _carry_log(connection, made, log)


def _day(value: object) -> object:
    from datetime import date

    return date.fromisoformat(value) if isinstance(value, str) else value


def _time(value: object) -> datetime:
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, datetime)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _carry(connection, made, case, newest, assessments) -> None:  # type: ignore[no-untyped-def]
    document = json.loads(case["body"])
    annotations = document.pop("annotations", None)
    asks = document["request"]["requesting_entity"]
    reference = case["reference"]
    keyring = keyring_of(connection.dialect)
    at = _time(case["received_at"])
    disposition = newest["disposition"] if newest else None
    connection.execute(
        made["cases"].insert(),
        {
            "id": case["id"],
            "version": 1,
            "received_at": at,
            "received_on": _day(case["received_on"]),
            "law_date": _day(case["law_date"]),
            "requester": f"{asks['type']}:{asks.get('country') or asks.get('name') or ''}"[:80],
            "channel": document["request"]["type"],
            "reference": reference,
            "reference_key": reference and keyring.lookup("reference", reference),
            "submitted_by": "open",
            "state": _STATES[disposition] if disposition else "received",
            "state_since": at,
            "disposition": disposition,
            "flag_count": len(json.loads(newest["body"])["flags"]) if newest else 0,
            "request_version": 1,
            "annotations_version": 1,
            "assessment_id": newest["id"] if newest else None,
        },
    )
    connection.execute(
        made["request_versions"].insert(),
        {
            "case_id": case["id"],
            "version": 1,
            "at": at,
            "by": "open",
            "cause": "submitted",
            "digest": case["digest"],
            "body": json.dumps(document, ensure_ascii=False),
        },
    )
    connection.execute(
        made["annotation_versions"].insert(),
        {
            "case_id": case["id"],
            "version": 1,
            "at": at,
            "by": "open",
            "note": "",
            "body": json.dumps(annotations, ensure_ascii=False),
        },
    )
    for one in assessments:
        if one["case_id"] != case["id"]:
            continue
        body = json.loads(one["body"])
        connection.execute(
            made["assessments"].insert(),
            {
                "id": one["id"],
                "case_id": case["id"],
                "made_at": _time(one["made_at"]),
                "cause": "received",
                "request_version": 1,
                "annotations_version": 1,
                "law_date": _day(body["made_with"]["law_date"]),
                "judged_on": _day(case["received_on"]),
                "rule_set": body["made_with"]["digest"],
                "disposition": one["disposition"],
                "body": one["body"],
            },
        )
    if newest:
        for place, flag in enumerate(json.loads(newest["body"])["flags"]):
            connection.execute(
                made["flags"].insert(),
                {
                    "case_id": case["id"],
                    "place": place,
                    "rule": flag["rule"],
                    "chapter": "",
                    "family": flag["family"],
                    "effect": flag["effect"],
                },
            )


def _carry_log(connection, made, log) -> None:  # type: ignore[no-untyped-def]
    # As the chain is written today; a later change of it is not to change what this makes.
    import hashlib

    seq, previous = 0, "0" * 64
    for one in log:
        seq += 1
        at = _time(one["at"])
        text = json.dumps(
            {
                "seq": seq,
                "at": at.astimezone(UTC).isoformat(timespec="microseconds"),
                "actor": "system",
                "unit": "system",
                "event": f"case.{one['event']}",
                "case": one["case_id"],
                "data": {"carried_over": True, "detail": one["detail"]},
                "committed": {},
                "previous": previous,
            },
            sort_keys=True,
            separators=(",", ":"),
            ensure_ascii=False,
        )
        entry_hash = hashlib.sha256(text.encode()).hexdigest()
        connection.execute(
            made["audit_entries"].insert(),
            {
                "seq": seq,
                "at": at,
                "case_id": one["case_id"],
                "actor": "system",
                "event": f"case.{one['event']}",
                "canonical": text,
                "previous": previous,
                "hash": entry_hash,
            },
        )
        previous = entry_hash
    connection.execute(made["audit_head"].insert(), {"id": 1, "seq": seq, "hash": previous})


def _tables() -> dict[str, sa.Table]:
    made = {}

    def table(name: str, *parts: object) -> None:
        made[name] = op.create_table(name, *parts)  # type: ignore[arg-type]

    def text(name: str, length: int, null: bool = False) -> sa.Column[str]:
        return sa.Column(name, sa.String(length), nullable=null)

    def number(name: str, null: bool = False) -> sa.Column[int]:
        return sa.Column(name, sa.Integer(), nullable=null)

    def moment(name: str, null: bool = False) -> sa.Column[datetime]:
        return sa.Column(name, Moment(), nullable=null)

    def sealed(name: str, null: bool = False) -> sa.Column[str]:
        return sa.Column(name, SealedText(), nullable=null)

    def day(name: str, null: bool = False) -> sa.Column[object]:
        return sa.Column(name, sa.Date(), nullable=null)

    def own_id() -> sa.Column[str]:
        return sa.Column("id", sa.String(36), primary_key=True)

    def of_case(index: bool = True) -> sa.Column[str]:
        key = sa.ForeignKey("cases.id")
        return sa.Column("case_id", sa.String(36), key, nullable=False, index=index)

    def case_in_key() -> sa.Column[str]:
        return sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), primary_key=True)

    def number_in_key(name: str) -> sa.Column[int]:
        return sa.Column(name, sa.Integer(), primary_key=True, autoincrement=False)

    table(
        "cases",
        own_id(),
        number("version"),
        moment("received_at"),
        day("received_on"),
        day("law_date"),
        text("requester", 80),
        text("channel", 30),
        sealed("reference", null=True),
        text("reference_key", 64, null=True),
        text("submitted_by", 64),
        text("state", 30),
        moment("state_since"),
        text("disposition", 10, null=True),
        number("flag_count"),
        number("request_version"),
        number("annotations_version"),
        number("assessment_id", null=True),
        text("assignee_id", 64, null=True),
        text("unit_id", 64, null=True),
        day("due_on", null=True),
        text("attention", 40, null=True),
    )
    for name, columns in (
        ("received", ["received_at", "id"]),
        ("state", ["state", "received_at", "id"]),
        ("requester", ["requester", "received_at", "id"]),
        ("assignee", ["assignee_id", "received_at", "id"]),
        ("unit", ["unit_id", "received_at", "id"]),
        ("due", ["due_on", "id"]),
        ("attention", ["attention", "received_at", "id"]),
        ("reference", ["requester", "reference_key"]),
    ):
        op.create_index(f"ix_cases_{name}", "cases", columns)
    table(
        "request_versions",
        case_in_key(),
        number_in_key("version"),
        moment("at"),
        text("by", 64),
        text("cause", 20),
        text("digest", 64),
        sealed("body"),
    )
    table(
        "annotation_versions",
        case_in_key(),
        number_in_key("version"),
        moment("at"),
        text("by", 64),
        sealed("note"),
        sealed("body"),
    )
    table(
        "assessments",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_case(),
        moment("made_at"),
        text("cause", 40),
        number("request_version"),
        number("annotations_version"),
        day("law_date"),
        day("judged_on"),
        sa.Column("rule_set", sa.String(64), nullable=False, index=True),
        text("disposition", 10),
        sealed("body"),
        sa.ForeignKeyConstraint(
            ["case_id", "request_version"],
            ["request_versions.case_id", "request_versions.version"],
        ),
        sa.ForeignKeyConstraint(
            ["case_id", "annotations_version"],
            ["annotation_versions.case_id", "annotation_versions.version"],
        ),
    )
    table(
        "flags",
        case_in_key(),
        number_in_key("place"),
        text("rule", 60),
        text("chapter", 10),
        text("family", 40),
        text("effect", 10),
    )
    for name in ("rule", "chapter", "family"):
        op.create_index(f"ix_flags_{name}", "flags", [name, "case_id"])
    table(
        "decisions",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_case(),
        text("move", 30),
        moment("at"),
        text("by", 64),
        text("unit", 64),
        sealed("reason"),
        sa.Column("assessment_id", sa.Integer(), sa.ForeignKey("assessments.id")),
        text("rule_set", 64, null=True),
    )
    table("comments", own_id(), of_case(), moment("at"), text("by", 64), sealed("body"))
    table(
        "attachments",
        own_id(),
        of_case(),
        moment("at"),
        text("by", 64),
        sa.Column("from_requester", sa.Boolean(), nullable=False),
        sealed("name"),
        text("media_type", 100),
        number("size"),
        text("sha256", 64),
        sa.Column("content", SealedBytes(), nullable=False),
    )
    table(
        "questions",
        own_id(),
        of_case(),
        moment("asked_at"),
        text("asked_by", 64),
        text("language", 5),
        sealed("body"),
        day("due_on"),
        moment("answered_at", null=True),
        number("answer_version", null=True),
        moment("lapsed_at", null=True),
    )
    table(
        "dismissals",
        own_id(),
        of_case(),
        text("rule", 60),
        text("item", 200, null=True),
        text("flag_digest", 64),
        moment("at"),
        text("by", 64),
        sealed("reason"),
        day("expires_on"),
        moment("withdrawn_at", null=True),
    )
    table(
        "deadlines",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_case(),
        text("kind", 40),
        day("due_on"),
        moment("made_at"),
        moment("done_at", null=True),
    )
    op.create_index("ix_deadlines_open", "deadlines", ["done_at", "due_on", "id"])
    table(
        "idempotency_keys",
        sa.Column("account_id", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(200), primary_key=True),
        text("body_sha256", 64),
        of_case(index=False),
    )
    table(
        "fingerprints",
        case_in_key(),
        text("requester", 80),
        day("received_on"),
        text("person", 40),
        number("scheme"),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_fingerprints_recent", "fingerprints", ["requester", "received_on"])
    table(
        "fingerprint_keys",
        sa.Column(
            "case_id", sa.String(36), sa.ForeignKey("fingerprints.case_id"), primary_key=True
        ),
        sa.Column("kind", sa.String(1), primary_key=True),
        sa.Column("key", sa.String(40), primary_key=True),
        text("requester", 80),
    )
    op.create_index("ix_fingerprint_keys_key", "fingerprint_keys", ["requester", "kind", "key"])
    table(
        "audit_entries",
        number_in_key("seq"),
        moment("at"),
        sa.Column("case_id", sa.String(36), index=True),
        sa.Column("actor", sa.String(64), nullable=False, index=True),
        sa.Column("event", sa.String(60), nullable=False, index=True),
        sa.Column("canonical", sa.Text(), nullable=False),
        text("previous", 64),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
    )
    table("audit_head", number_in_key("id"), number("seq"), text("hash", 64))
    table(
        "audit_salts",
        sa.Column(
            "seq",
            sa.Integer(),
            sa.ForeignKey("audit_entries.seq"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("name", sa.String(60), primary_key=True),
        sa.Column("case_id", sa.String(36), index=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
    )
    table(
        "outbox",
        own_id(),
        of_case(),
        text("kind", 30),
        text("target", 60),
        sealed("payload"),
        text("digest", 64),
        sa.Column("assessment_id", sa.Integer(), sa.ForeignKey("assessments.id")),
        number("request_version", null=True),
        text("rule_set", 64, null=True),
        moment("made_at"),
        text("status", 12),
        number("attempts"),
        moment("next_at"),
        text("claimed_by", 64, null=True),
        moment("claimed_until", null=True),
        moment("sent_at", null=True),
        text("outcome", 60, null=True),
    )
    op.create_index("ix_outbox_next", "outbox", ["status", "next_at", "id"])
    return made


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
