"""Is the installed durable_rules the build that this project relies on, and does it behave?

Run both checks before anything is served: `check_build()` once, and `self_test()` in every process
that evaluates.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import struct
from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.faults import BuildFault, EngineFault

if TYPE_CHECKING:
    from engine.durable.host import FieldType, FieldValue, JsonCondition

__all__ = ["BuildFault", "check_build", "is_optimised", "self_test"]

VERSION: Final = "2.0.28"
REMEDY: Final = (
    "run `make distclean setup`, or: "
    'CC="cc -O2 -fno-strict-aliasing -fwrapv -DPyEval_CallObject=PyObject_CallObject" '
    "python -m pip install --no-cache-dir --no-binary durable_rules --force-reinstall --no-deps "
    f"durable_rules=={VERSION}"
)


def check_build() -> None:
    """Raise BuildFault unless the C extension is there, of the right release, and optimised.

    Nothing is evaluated; `self_test` does that. The message ends with the command that mends it.
    """
    try:
        version = importlib.metadata.version("durable_rules")
    except importlib.metadata.PackageNotFoundError:
        raise BuildFault(f"durable_rules is not installed: {REMEDY}") from None
    if version != VERSION:
        raise BuildFault(f"durable_rules {version} is installed and not {VERSION}: {REMEDY}")
    try:
        extension = importlib.import_module("durable_rules_engine")
    except ImportError as error:
        if "PyEval_CallObject" in str(error):
            raise BuildFault(
                "durable_rules was compiled for Python 3.13 without the definition that it needs "
                f"there: {REMEDY}"
            ) from error
        raise BuildFault(f"the C extension of durable_rules is missing: {REMEDY}") from error
    if extension.__file__ is not None and is_optimised(Path(extension.__file__)) is False:
        raise BuildFault(
            f"durable_rules was compiled without optimisation and is half as fast: {REMEDY}"
        )


def is_optimised(extension: Path) -> bool | None:
    """Whether a compiled durable_rules was optimised for speed; None where that cannot be told.

    With the GNU C library it can, without a clock and whatever the size: its <stdlib.h> replaces
    `atoll`, with which the engine reads numbers, by `strtoll`, but only if the compiler is told to
    optimise and not for size. With other C libraries the extension imports the same either way.
    """
    names = _dynamic_names(extension.read_bytes())
    if not any(name.startswith(b"GLIBC_") for name in names):
        return None
    if b"atoll" in names:
        return False
    return True if any(name.endswith(b"strtoll") for name in names) else None


def _dynamic_names(elf: bytes) -> frozenset[bytes]:
    """Names that a 64-bit ELF file imports and exports, versions included; of other files none."""
    if elf[:5] != b"\x7fELF\x02":
        return frozenset()
    order = "<" if elf[5] == 1 else ">"
    (sections,) = struct.unpack_from(order + "Q", elf, 0x28)
    size, count = struct.unpack_from(order + "HH", elf, 0x3A)
    headers = [
        struct.unpack_from(order + "IIQQQQI", elf, sections + size * i) for i in range(count)
    ]
    for _, kind, _, _, _, _, link in headers:
        if kind == 11:  # SHT_DYNSYM, linked to the table of its names
            offset, length = headers[link][4:6]
            return frozenset(elf[offset : offset + length].split(b"\0"))
    return frozenset()


_FIELDS: Final[Mapping[str, FieldType]] = {
    "age": int,
    "limit": int,
    "minor": bool,
    "appealed": bool,
    "state": str,
    "home": str,
}
_RULES: Final[Mapping[str, JsonCondition]] = {
    "below": {"$lt": {"age": 18}},
    "at-least": {"$gte": {"age": 18}},
    "over-limit": {"$gt": {"age": {"$m": "limit"}}},
    "at-limit": {"age": {"$m": "limit"}},
    "least-number": {"$lte": {"age": -(2**63)}},
    "minor": {"minor": True},
    "not-appealed": {"appealed": False},
    "abroad": {"$neq": {"state": {"$m": "home"}}},
    "accented": {"state": "C\u00f4te d'Ivoire"},
    "quoted": {"home": 'line\n"two"\\'},
    "listed": {"$or": [{"state": "A"}, {"state": "B"}, {"home": "A"}]},
    "both": {
        "$and": [
            {"$ex": {"age": 1}},
            {"$neq": {"age": 7}},
            {"$or": [{"minor": True}, {"appealed": True}]},
            {"$or": [{"state": "A"}, {"$and": [{"home": "B"}, {"appealed": True}]}]},
        ]
    },
}
_KNOWN_ANSWERS: Final[Sequence[tuple[Mapping[str, FieldValue], Set[str]]]] = (
    (
        {"age": 17, "limit": 17, "minor": True, "appealed": True, "state": "A", "home": "B"},
        {"below", "at-limit", "minor", "abroad", "listed", "both"},
    ),
    (
        {"age": 18, "limit": 17, "minor": False, "appealed": False, "state": "", "home": ""},
        {"at-least", "over-limit", "not-appealed"},
    ),
    (
        {
            "age": 7,
            "limit": 2**63 - 1,
            "minor": True,
            "appealed": True,
            "state": "A",
            "home": 'line\n"two"\\',
        },
        {"below", "minor", "abroad", "quoted", "listed"},
    ),
    (
        {
            "age": -(2**63),
            "limit": 0,
            "minor": False,
            "appealed": True,
            "state": "C\u00f4te d'Ivoire",
            "home": "Cote d'Ivoire",
        },
        {"below", "least-number", "abroad", "accented"},
    ),
)


def self_test() -> None:
    """Raise EngineFault unless a small ruleset answers as it must, twice over on one handle.

    The canary, the draining and the retraction are checked by `Ruleset.fire` itself.
    """
    # Not at the top: without the extension this import fails, and check_build could not say why.
    from engine.durable.host import Ruleset

    ruleset = Ruleset("self-test", _RULES, _FIELDS)
    for number, (fact, expected) in enumerate([*_KNOWN_ANSWERS, *_KNOWN_ANSWERS]):
        if wrong := ruleset.fire(fact) ^ expected:
            raise EngineFault(
                f"durable_rules failed its self-test at fact {number}: wrong on "
                + ", ".join(sorted(wrong))
            )
    if ruleset.handles_recreated:
        raise EngineFault("durable_rules passed its self-test only at the second try")
