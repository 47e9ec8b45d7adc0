"""Sending over HTTPS: one address, one deadline, no redirects, and a last look before the first
byte."""

from __future__ import annotations

import asyncio
import email.utils
import logging
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import httpx

from casework.outbox.addresses import (
    ForbiddenAddress,
    NoAddress,
    Resolve,
    checked_address,
    resolve,
)
from casework.outbox.outcome import LastLook, Outcome, Parcel, Result
from casework.outbox.settings import https_host
from casework.outbox.signing import signed_headers
from engine.version import ENGINE_VERSION

# The event of httpcore before it writes the head of a request; the connection stands by then.
_BEFORE_FIRST_BYTE: Final = "http11.send_request_headers.started"
# It would write every address into the log, and that of a webhook may hold a token.
logging.getLogger("httpx").setLevel(logging.WARNING)
_AGENT: Final = f"rednotice/{ENGINE_VERSION}"


class NotLookedAt(RuntimeError):
    """The HTTP library did not tell before it wrote, so nothing of the message was written. Its
    version is none that this was made for."""


@dataclass(frozen=True, slots=True)
class Wire:
    """How messages travel. `hosts` are the only ones; None lets every host pass.

    `tls` verifies the receiver. `seconds` is the deadline for everything from name to answer.
    """

    tls: ssl.SSLContext
    seconds: float
    answer_bytes: int
    private_addresses: bool
    hosts: frozenset[str] | None
    clock: Callable[[], datetime]
    resolver: Resolve = resolve

    def send(self, url: str, parcel: Parcel, last_look: LastLook) -> Outcome:
        """Send a message once. Raises what `last_look` raises, and then nothing has left."""
        try:
            host = https_host(url)
        except ValueError:
            return Outcome(Result.FORBIDDEN_HOST)
        if self.hosts is not None and host not in self.hosts:
            return Outcome(Result.FORBIDDEN_HOST)
        return asyncio.run(self._within_deadline(url, parcel, last_look))

    async def _within_deadline(self, url: str, parcel: Parcel, last_look: LastLook) -> Outcome:
        try:
            async with asyncio.timeout(self.seconds):
                return await self._post(httpx.URL(url), parcel, last_look)
        except (TimeoutError, httpx.TimeoutException):
            return Outcome(Result.TIMED_OUT)
        except NoAddress:
            return Outcome(Result.NO_ADDRESS)
        except ForbiddenAddress:
            return Outcome(Result.FORBIDDEN_ADDRESS)
        except httpx.ConnectError as error:
            return Outcome(Result.BAD_CERTIFICATE if _of_tls(error) else Result.UNREACHABLE)
        except httpx.TransportError:
            return Outcome(Result.HUNG_UP)

    async def _post(self, url: httpx.URL, parcel: Parcel, last_look: LastLook) -> Outcome:
        port = url.port or 443
        address = await asyncio.to_thread(
            checked_address, url.host, port, self.private_addresses, self.resolver
        )
        looked = False

        async def before(event: str, _info: dict[str, Any]) -> None:
            nonlocal looked
            if event == _BEFORE_FIRST_BYTE:
                last_look()
                looked = True

        body = parcel.body.encode()

        async def content() -> AsyncIterator[bytes]:
            if not looked:
                raise NotLookedAt
            yield body

        headers = {
            "Host": url.netloc.decode("ascii"),
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "User-Agent": _AGENT,
            "Accept-Encoding": "identity",
            **signed_headers(parcel.id, parcel.body, parcel.secrets, self.clock()),
        }
        async with (
            httpx.AsyncClient(
                verify=self.tls, trust_env=False, follow_redirects=False, timeout=self.seconds
            ) as client,
            client.stream(
                "POST",
                # The address that was checked, and no other look-up; the name is still verified.
                url.copy_with(host=address),
                content=content(),
                headers=headers,
                extensions={"trace": before, "sni_hostname": url.host},
            ) as answer,
        ):
            return await self._outcome(answer)

    async def _outcome(self, answer: httpx.Response) -> Outcome:
        body = bytearray()
        async for chunk in answer.aiter_raw():
            body += chunk
            if len(body) > self.answer_bytes:
                return Outcome(Result.TOO_LARGE, answer.status_code)
        if answer.is_success:
            result = Result.DELIVERED
        elif answer.is_redirect:
            result = Result.REDIRECTED
        elif answer.status_code == httpx.codes.GONE:
            result = Result.GONE
        else:
            result = Result.REFUSED
        return Outcome(result, answer.status_code, bytes(body), self._retry_after(answer))

    def _retry_after(self, answer: httpx.Response) -> float | None:
        """What the receiver asks for (RFC 9110 10.2.3); None if it does not, or not readably."""
        asked = answer.headers.get("retry-after", "").strip()
        if asked.isascii() and asked.isdigit():
            return float(asked[:9])
        try:
            at = email.utils.parsedate_to_datetime(asked)
            return max(0.0, (at - self.clock()).total_seconds())
        except (ValueError, TypeError):
            return None


def _of_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def public_tls(also: Path | None = None) -> ssl.SSLContext:
    """Verifies by the public authorities, and by those of a file, too. Raises OSError."""
    context = httpx.create_ssl_context(trust_env=False)
    if also is not None:
        context.load_verify_locations(cafile=also)
    return context


def own_tls(ca_file: Path | None) -> ssl.SSLContext:
    """Verifies by the authorities of a file alone; without one, by the public ones. Raises
    OSError."""
    if ca_file is None:
        return public_tls()
    return ssl.create_default_context(cafile=str(ca_file))
