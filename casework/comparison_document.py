"""A comparison of two rule sets as a JSON document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from engine.comparison import Comparison, Tally


def comparison_document(
    found: Comparison, labels: tuple[str, str], unread: Sequence[str] = ()
) -> dict[str, Any]:
    """The comparison as plain values. `labels` are what the two sides are called; `unread` names
    requests that could not be judged by both. It quotes no request."""
    return {
        "before": dict(
            zip(("label", "version", "digest"), (labels[0], *found.before), strict=True)
        ),
        "after": dict(zip(("label", "version", "digest"), (labels[1], *found.after), strict=True)),
        "total": _tally(found.total),
        "sources": {name: _tally(one) for name, one in found.tallies.items()},
        "rules": [asdict(one) for one in found.rules],
        "other_changes": list(found.others),
        "flips": [asdict(one) | {"direction": one.direction} for one in found.flips],
        "findings": [asdict(one) for one in found.counts],
        "faults": list(found.faults),
        "unread": list(unread),
    }


def _tally(one: Tally) -> dict[str, Any]:
    return {
        "requests": one.requests,
        "other_disposition": one.flips,
        "other_flags_only": one.other_flags,
        "matrix": {f"{a.value} -> {b.value}": n for (a, b), n in sorted(one.matrix.items())},
    }
