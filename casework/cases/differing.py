"""What is different between two assessments of one case, in words that hold no personal data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment, Disposition, Effect, Flag

_STRICTNESS: Final = (Disposition.CLEAR, Disposition.ASK, Disposition.HOLD, Disposition.REFUSE)


@dataclass(frozen=True, slots=True)
class RuleChange:
    """A rule that is not in the same version in both rule sets; None where there is none."""

    rule: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """The flags that came, went or ask for something else, and which of their rules changed.

    Flags are named by rule and, after a blank, by the item they speak of."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    altered: tuple[str, ...]
    rules: tuple[RuleChange, ...]


def stricter(one: Disposition, than: Disposition) -> bool:
    """Whether a disposition is stricter than another."""
    return _STRICTNESS.index(one) > _STRICTNESS.index(than)


def worse(before: Assessment, after: Assessment) -> bool:
    """Whether people who saw the first assessment must look again: a stricter disposition, or a
    flag that asks for something and was not there, or asked for something else."""
    found, then = marks(after), marks(before)
    new = any(
        then.get(name) != mark and mark[1] != Effect.INFORM.value for name, mark in found.items()
    )
    return stricter(after.disposition, before.disposition) or new


def difference(
    before: Assessment,
    after: Assessment,
    rules_before: Callable[[], RuleSet | None],
    rules_after: RuleSet,
) -> Difference | None:
    """What is different; None if disposition and flags are the same.

    The former rule set is asked for only if there is a difference, since reading it takes a while.
    """
    then, found = marks(before), marks(after)
    if then == found and before.disposition is after.disposition:
        return None
    names = {name for name in then.keys() | found.keys() if then.get(name) != found.get(name)}
    earlier = rules_before()
    known = earlier.rules if earlier is not None else {}
    changes = []
    for rule in sorted({name.partition(" ")[0] for name in names}):
        one, other = known.get(rule), rules_after.rules.get(rule)
        versions = (one.entry.version if one else None, other.entry.version if other else None)
        if versions[0] != versions[1]:
            changes.append(RuleChange(rule, *versions))
    return Difference(
        came=tuple(sorted(found.keys() - then.keys())),
        went=tuple(sorted(then.keys() - found.keys())),
        altered=tuple(sorted(names & found.keys() & then.keys())),
        rules=tuple(changes),
    )


def _name(flag: Flag) -> str:
    return f"{flag.rule} {flag.item}" if flag.item else flag.rule


def marks(made: Assessment) -> dict[str, tuple[str, str]]:
    """What its flags ask for, by rule and item; texts and facts are left out."""
    return {_name(one): (one.status.value, one.effect.value) for one in made.flags}
