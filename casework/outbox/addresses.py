"""Names of hosts, resolved once and checked: a name must not lead into the network of the service.

(OWASP, Server-Side Request Forgery Prevention.)
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address
from typing import Final

Resolve = Callable[[str, int], list[str]]
"""All addresses of a host, in the order in which they are to be tried. Raises OSError."""

_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")


class NoAddress(Exception):
    """The host has no address."""


class ForbiddenAddress(Exception):
    """One of the host's addresses is none that messages may go to."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses that the system knows for a host. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def checked_address(host: str, port: int, private: bool, resolver: Resolve = resolve) -> str:
    """The address to connect to. Raises NoAddress, ForbiddenAddress.

    Every address of the host must be public, or all are refused: else whoever rules the name could
    mix them. With `private`, addresses of the premises and of this machine are taken, too.
    """
    try:
        found = resolver(host, port)
    except (OSError, UnicodeError):
        raise NoAddress from None
    if not found:
        raise NoAddress
    for one in found:
        try:
            address = ipaddress.ip_address(one)
        except ValueError:  # an IPv6 address with a zone belongs to one link
            raise ForbiddenAddress from None
        if not _allowed(address, private):
            raise ForbiddenAddress
    return found[0]


def _allowed(address: IPv4Address | IPv6Address, private: bool) -> bool:
    if isinstance(address, IPv6Address):
        # Such addresses carry an IPv4 address, which may be any.
        if address.ipv4_mapped is not None:
            return _allowed(address.ipv4_mapped, private)
        if address.sixtofour is not None or address.teredo is not None or address in _NAT64:
            return False
    if address.is_multicast or address.is_unspecified or address.is_reserved:
        return False
    return address.is_global or private
