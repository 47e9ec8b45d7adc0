"""The audit trail: an append-only chain of what happened, without personal data."""
