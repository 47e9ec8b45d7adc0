"""What is costly to make from a folder of files, kept as long as the files say the same.

A service reads its rules again when they change, and tools read two rule sets one after the other;
the lexicon and the tables are then mostly the same, and take longer than all the rest.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

T = TypeVar("T")
_FOLDERS_KEPT: Final = 6
_kept: Final[OrderedDict[tuple[str, bytes], Any]] = OrderedDict()


def kept(what: str, folder: Path, make: Callable[[], T]) -> T:
    """What `make()` makes of a folder, or what it made of the same contents before.

    `what` names what is made; the result must never change. Whatever `make` raises is raised, and
    nothing is kept.
    """
    whole = hashlib.sha256()
    for path in sorted(folder.glob("*.csv")):
        whole.update(path.name.encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    key = what, whole.digest()
    if key not in _kept:
        _kept[key] = make()
        if len(_kept) > _FOLDERS_KEPT:
            _kept.popitem(last=False)
    _kept.move_to_end(key)
    made: T = _kept[key]
    return made
