"""Signatures of messages, by Standard Webhooks (https://www.standardwebhooks.com, HMAC-SHA256)."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from standardwebhooks import Webhook

_SECRET_BYTES: Final = 32


def new_secret() -> str:
    """A secret for a webhook: `whsec_` and base64 of 32 random bytes."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode("ascii")


def signed_headers(
    message_id: str, body: str, keys: Sequence[str], now: datetime
) -> dict[str, str]:
    """The headers that a receiver verifies: id, time, and a signature by each of the secrets."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(Webhook(key).sign(message_id, now, body) for key in keys),
    }
