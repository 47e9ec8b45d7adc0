"""Subjects of the OpenID provider, by which people are known who sign in there."""

from __future__ import annotations

from casework.accounts.registry import AccountRefused, subject_key
from casework.gate import Gate


def subject_of(gate: Gate, subject: str | None) -> str | None:
    """The key of a subject at the provider of this installation; None if none is given.

    Raises AccountRefused if the installation has no provider.
    """
    if not subject:
        return None
    if gate.settings.openid is None:
        raise AccountRefused("openid_subject", "This installation has no OpenID provider.")
    return subject_key(gate.database.keyring, gate.settings.openid.issuer, subject)
