"""The fact table: name, scope, type, unit, sensitivity, what it reads and how it is computed.

The table is the project's vocabulary. Rules may use nothing else; documentation is made from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from engine.values import Doubt, Exact, ExactWord, Kind, Value


class Scope(StrEnum):
    """What a fact, a term or a rule speaks of: the request, or each item of one kind."""

    REQUEST = "request"
    OFFENCE = "offence"
    ACT = "act"
    WARRANT = "warrant"
    ORGANISATION = "organisation"
    ROLE = "role"
    PROTECTION = "protection"
    FINDING = "finding"
    POSITION = "position"
    PREVIOUS_REQUEST = "previous_request"
    CCF_DECISION = "ccf_decision"
    EXTRADITION = "extradition"
    JUDGMENT = "judgment"
    IMMUNITY = "immunity"
    SANCTION = "sanction"


class Sensitivity(StrEnum):
    """Who may see a fact. Anything read from annotations is restricted to compliance staff."""

    REQUESTER = "requester"
    RESTRICTED = "restricted"


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One row of the fact table.

    `reads` are JSON pointers into the submission; in item scopes they are relative to the item
    (`max_penalty`), and begin with `/` if they point elsewhere. `compute` takes the case view, and
    in item scopes the item before it. `exact` says that the value is always known and never within
    bounds, `never_true` that it is no or unknown; the return type of `compute` promises both.
    """

    name: str
    scope: Scope
    kind: Kind
    reads: tuple[str, ...]
    doc: str
    compute: Callable[..., Value]
    unit: str = ""
    options: frozenset[str] = frozenset()
    sensitivity: Sensitivity = Sensitivity.REQUESTER
    exact: bool = False
    never_true: bool = False


# Items of these kinds live in annotations, or are merged with INTERPOL's own records.
_RESTRICTED_SCOPES: Final = frozenset(
    {
        Scope.ROLE,
        Scope.PROTECTION,
        Scope.FINDING,
        Scope.POSITION,
        Scope.PREVIOUS_REQUEST,
        Scope.CCF_DECISION,
        Scope.EXTRADITION,
        Scope.JUDGMENT,
        Scope.IMMUNITY,
        Scope.SANCTION,
    }
)

# As types, and as they are written in modules that postpone annotations.
_EXACT: Final = (Exact, ExactWord, "Exact", "ExactWord")
_NEVER_TRUE: Final = (Doubt, "Doubt")

FACTS: Final[dict[Scope, dict[str, FactSpec]]] = {scope: {} for scope in Scope}


def fact(
    scope: Scope,
    kind: Kind,
    *reads: str,
    unit: str = "",
    options: type[StrEnum] | None = None,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function as a fact; its name is the fact's, its docstring the fact's meaning.

    A fact is restricted if it belongs to a restricted scope or reads any annotation. Raises
    ValueError at import on a duplicate name, a missing docstring, or a choice without options.
    """

    def register(compute: Callable[..., Any]) -> Callable[..., Any]:
        name = compute.__name__
        if name in FACTS[scope]:
            raise ValueError(f"fact `{name}` is registered twice in scope {scope}")
        if not compute.__doc__:
            raise ValueError(f"fact `{name}` has no docstring")
        if (kind is Kind.CHOICE) != (options is not None):
            raise ValueError(f"fact `{name}`: a choice needs options, and only a choice")
        restricted = scope in _RESTRICTED_SCOPES or any(
            path.startswith("/annotations") for path in reads
        )
        FACTS[scope][name] = FactSpec(
            name=name,
            scope=scope,
            kind=kind,
            reads=reads,
            doc=" ".join(compute.__doc__.split()),
            compute=compute,
            unit=unit,
            options=frozenset(options) if options else frozenset(),
            sensitivity=Sensitivity.RESTRICTED if restricted else Sensitivity.REQUESTER,
            exact=compute.__annotations__.get("return") in _EXACT,
            never_true=compute.__annotations__.get("return") in _NEVER_TRUE,
        )
        return compute

    return register
