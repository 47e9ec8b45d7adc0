"""Merkle trees as Certificate Transparency has them (RFC 6962 section 2.1), over entry hashes.

A tree shows with a few hashes that one entry is among many, and tells nothing of the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

_LEAF: Final = b"\x00"
_NODE: Final = b"\x01"


def leaf(content: bytes) -> bytes:
    """The hash of a leaf."""
    return hashlib.sha256(_LEAF + content).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(_NODE + left + right).digest()


class Growing:
    """A tree that leaves are added to in order. Holds one hash for each level, never all leaves."""

    def __init__(self) -> None:
        self._peaks: list[tuple[int, bytes]] = []  # size and hash of full trees, the largest first

    def add(self, content: bytes) -> None:
        """Add a leaf."""
        size, made = 1, leaf(content)
        while self._peaks and self._peaks[-1][0] == size:
            made = _node(self._peaks.pop()[1], made)
            size *= 2
        self._peaks.append((size, made))

    def root(self) -> bytes:
        """The hash over all leaves so far; that of nothing if there are none."""
        if not self._peaks:
            return hashlib.sha256().digest()
        made = self._peaks[-1][1]
        for _, left in reversed(self._peaks[:-1]):
            made = _node(left, made)
        return made


def root_of(contents: Sequence[bytes]) -> bytes:
    """The hash over all leaves."""
    tree = Growing()
    for one in contents:
        tree.add(one)
    return tree.root()


def path_to(contents: Sequence[bytes], place: int) -> list[bytes]:
    """The hashes that lead from the leaf at a place (from 0) to the root, the lowest first."""
    if not 0 <= place < len(contents):
        raise IndexError(place)
    if len(contents) == 1:
        return []
    split = 1 << (len(contents) - 1).bit_length() - 1
    left, right = contents[:split], contents[split:]
    if place < split:
        return [*path_to(left, place), root_of(right)]
    return [*path_to(right, place - split), root_of(left)]


def root_by_path(content: bytes, place: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """The root that a path leads to from a leaf in a tree of so many leaves.

    None if no path of that length belongs to that place (RFC 9162 section 2.1.3.2).
    """
    if not 0 <= place < size:
        return None
    made, at, last = leaf(content), place, size - 1
    for one in path:
        if last == 0:
            return None
        if at & 1 or at == last:
            made = _node(one, made)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            made = _node(made, one)
        at, last = at >> 1, last >> 1
    return made if last == 0 else None
