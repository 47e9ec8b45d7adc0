"""What an installation decides about messages that leave it (`REDNOTICE_FORWARD_*`)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from engine.messages import Language

_PREFIX: Final = "whsec_"
_LEAST_SECRET: Final = 24  # bytes; Standard Webhooks asks for 24 to 64
_MARGIN_SECONDS: Final = 30.0
_YES: Final = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Forwarding:
    """How messages leave. `seconds` is the deadline of one attempt as a whole.

    `secrets` sign, each of them, so that a receiver may know the old one or the new one; `hosts`
    are the only ones that requests are forwarded to. `ca_file` names the authorities (PEM) that
    vouch for the receiver, instead of the public ones. `private_addresses` lets messages go to
    addresses that are not public, for a receiver on the premises; webhooks have a setting of their
    own for that, since submitters choose their addresses. `webhooks` lets submitters register them;
    with `webhook_hosts`, only on those hosts.
    """

    hosts: frozenset[str] = frozenset()
    secrets: tuple[str, ...] = field(default=(), repr=False)
    private_addresses: bool = False
    ca_file: Path | None = None
    seconds: float = 15.0
    attempts: int = 40
    answer_bytes: int = 64 * 1024
    languages: tuple[Language, ...] = tuple(Language)
    in_service: bool = True
    webhooks: bool = False
    webhook_hosts: frozenset[str] = frozenset()
    webhook_private_addresses: bool = False

    def __post_init__(self) -> None:
        if self.seconds <= 0 or self.attempts < 1 or self.answer_bytes < 1 or not self.languages:
            raise ValueError("deadline, attempts and languages of forwarding must not be empty")
        for one in self.secrets:
            check_secret(one)

    @property
    def lease_seconds(self) -> float:
        """How long a claim holds: longer than any attempt can last."""
        return 2 * self.seconds + _MARGIN_SECONDS

    def check(self, forward_to: str | None) -> None:
        """Raise ValueError, with what to do, if requests could not be forwarded there safely."""
        if forward_to is None or "://" not in forward_to:
            return
        host = https_host(forward_to)
        if host not in self.hosts:
            raise ValueError(
                "the host in REDNOTICE_FORWARD_TO is not listed in REDNOTICE_FORWARD_HOSTS"
            )
        if not self.secrets:
            raise ValueError(
                "messages must be signed: set REDNOTICE_FORWARD_SECRETS to a secret that the"
                " receiver knows (`whsec_` and base64 of 24 bytes or more)"
            )


def check_secret(secret: str) -> None:
    """Raise ValueError unless it is a secret of Standard Webhooks."""
    try:
        plain = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        plain = b""
    if not secret.startswith(_PREFIX) or len(plain) < _LEAST_SECRET:
        raise ValueError(
            f"a secret for signing is `{_PREFIX}` and base64 of at least {_LEAST_SECRET} bytes"
        )


def https_host(url: str) -> str:
    """The host of an address that messages may be sent to, in lower case. Raises ValueError."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("the address is no URL") from None
    if parts.scheme != "https" or not host or not url.isascii():
        raise ValueError("the address must be an https URL in ASCII")
    if parts.username or parts.password or parts.fragment or any(c <= " " for c in url):
        raise ValueError("the address must hold no user, password, fragment or spaces")
    return host.lower()


def forwarding_from(given: Mapping[str, str]) -> Forwarding:
    """Settings from the environment. Raises ValueError."""
    known = Forwarding()

    def text(name: str, default: str) -> str:
        return given.get(f"REDNOTICE_{name}") or default

    def words(name: str) -> tuple[str, ...]:
        return tuple(text(name, "").replace(",", " ").split())

    def yes(name: str, default: bool) -> bool:
        word = text(name, "yes" if default else "no").lower()
        if word not in _YES:
            raise ValueError(f"REDNOTICE_{name} is yes or no")
        return _YES[word]

    return Forwarding(
        hosts=frozenset(one.lower() for one in words("FORWARD_HOSTS")),
        secrets=words("FORWARD_SECRETS"),
        private_addresses=yes("FORWARD_PRIVATE_ADDRESSES", known.private_addresses),
        ca_file=Path(ca) if (ca := given.get("REDNOTICE_FORWARD_CA_FILE")) else None,
        seconds=float(text("FORWARD_SECONDS", str(known.seconds))),
        attempts=int(text("FORWARD_ATTEMPTS", str(known.attempts))),
        languages=tuple(Language(one) for one in words("FORWARD_LANGUAGES")) or known.languages,
        in_service=yes("FORWARD_IN_SERVICE", known.in_service),
        webhooks=yes("WEBHOOKS", known.webhooks),
        webhook_hosts=frozenset(one.lower() for one in words("WEBHOOK_HOSTS")),
        webhook_private_addresses=yes("WEBHOOK_PRIVATE_ADDRESSES", known.webhook_private_addresses),
    )
