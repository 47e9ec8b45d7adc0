"""Reads the expression syntax of rule files into a checked tree.

The syntax is a small part of Python's own expressions, so that precedence, brackets and error
positions are those every reader knows:

    fact                          a truth fact
    term                          a named condition of the rule set, of the same scope
    not x, x and y, x or y        three-valued (Kleene)
    months >= parameter("name")   numbers and dates: == != < <= > >=, also `a <= x < b`
    charge_on < "2020-01-31"      a day
    purpose in ("a", "b")         a choice; also `not in`, `==`, `!=`
    known(fact)                   whether the value is known
    any(term), all(term)          what came of an item-scoped term or rule
    count(term) >= 2              how many items it is true of
    finding("RULE-ID")            stage 2: whether a stage-1 rule fired
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Named,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Parameter,
    Truth,
)
from engine.values import Kind


class ConditionError(Exception):
    """A condition that cannot be read: what is wrong, and where in the expression.

    `line` counts from 1 within the expression text; `column` too, one further on the first line.
    """

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


@dataclass(frozen=True, slots=True)
class FactType:
    """What the reader must know of a fact to check its use."""

    kind: Kind
    options: frozenset[str] = frozenset()


class Names(Protocol):
    """What a condition may refer to, in the scope and stage in which it stands."""

    @property
    def facts(self) -> Mapping[str, FactType]:
        """Facts of the scope."""

    @property
    def terms(self) -> Mapping[str, Condition]:
        """Terms of the scope, already read."""

    @property
    def item_results(self) -> Collection[str]:
        """Item-scoped terms and rules that `any`, `all` and `count` may ask about."""

    @property
    def findings(self) -> Collection[str]:
        """Rules of the stage before, which `finding` may ask about."""

    @property
    def parameters(self) -> Mapping[str, Kind]:
        """Dated parameters by name."""


_OPS: Mapping[type[ast.cmpop], Op] = {
    ast.Eq: Op.EQ,
    ast.NotEq: Op.NE,
    ast.Lt: Op.LT,
    ast.LtE: Op.LE,
    ast.Gt: Op.GT,
    ast.GtE: Op.GE,
}
_MIRRORED: Mapping[Op, Op] = {
    Op.EQ: Op.EQ,
    Op.NE: Op.NE,
    Op.LT: Op.GT,
    Op.LE: Op.GE,
    Op.GT: Op.LT,
    Op.GE: Op.LE,
}
_FUNCTIONS = ("known", "any", "all", "count", "finding", "parameter")


def aggregate_name(function: str, name: str) -> str:
    """Name of the derived fact that holds what came of an item-scoped term or rule."""
    return f"{function}({name})"


def finding_name(rule: str) -> str:
    """Name of the derived truth that tells whether a stage-1 rule fired."""
    return f"finding({rule})"


def aggregate_of(name: str) -> str | None:
    """The term or rule behind the name of a derived fact; None if the name is a plain fact's."""
    function, bracket, rest = name.partition("(")
    return rest[:-1] if bracket and function in ("any", "all", "count", "finding") else None


def suggestion(word: str, words: Collection[str]) -> str:
    """`; did you mean ...?` if something is close, else nothing."""
    near = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    return f"; did you mean `{near[0]}`?" if near else ""


def parse(text: str, names: Names) -> Condition:
    """Read a condition. Raises ConditionError with the place and, where possible, a suggestion."""
    try:
        # The brackets let a condition run over several lines.
        tree = ast.parse(f"({text}\n)", mode="eval")
    except SyntaxError as error:
        raise ConditionError(
            f"cannot be read as a condition: {error.msg}", error.lineno or 1, error.offset or 1
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise ConditionError(f"cannot be read as a condition: {error}") from None
    return _Reader(names).condition(tree.body)


class _Reader:
    def __init__(self, names: Names) -> None:
        self.names = names

    def fail(self, node: ast.AST, message: str) -> ConditionError:
        return ConditionError(
            message, getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
        )

    def condition(self, node: ast.expr) -> Condition:
        match node:
            case ast.BoolOp(op=ast.And(), values=values):
                return And(tuple(self.condition(one) for one in values))
            case ast.BoolOp(values=values):
                return Or(tuple(self.condition(one) for one in values))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return Not(self.condition(operand))
            case ast.Compare():
                return self.comparison(node)
            case ast.Name(id=name):
                return self.truth(node, name)
            case ast.Call(func=ast.Name(id="known")):
                name = self.argument(node)
                self.fact(node, name)
                return Known(name)
            case ast.Call(func=ast.Name(id="any" | "all" | "finding")):
                return Truth(self.derived(node))
            case ast.Call(func=ast.Name(id="count" | "parameter" as function)):
                raise self.fail(node, f"`{function}(...)` is a number: compare it with something")
            case ast.Call(func=ast.Name(id=function)):
                raise self.fail(
                    node, f"unknown function `{function}`{suggestion(function, _FUNCTIONS)}"
                )
        raise self.fail(
            node, f"`{ast.unparse(node)}` is not a condition; see docs/howto/write-a-rule.md"
        )

    def argument(self, node: ast.Call) -> str:
        match node.args:
            case [ast.Name(id=name)] | [ast.Constant(value=str(name))] if not node.keywords:
                return name
        raise self.fail(node, f"`{ast.unparse(node.func)}(...)` takes one name")

    def derived(self, node: ast.Call) -> str:
        assert isinstance(node.func, ast.Name)
        function, name = node.func.id, self.argument(node)
        if function == "finding":
            if name not in self.names.findings:
                raise self.fail(
                    node,
                    f"`{name}` is not a rule of the stage before, and stages must not go in a"
                    " circle; ask in a rule of `stage: 2` for the finding of one of stage 1"
                    f"{suggestion(name, self.names.findings)}",
                )
            return finding_name(name)
        if name not in self.names.item_results:
            raise self.fail(
                node,
                f"`{name}` is not an item-scoped term or rule"
                f"{suggestion(name, self.names.item_results)}",
            )
        return aggregate_name(function, name)

    def fact(self, node: ast.AST, name: str) -> FactType:
        known = self.names.facts.get(name)
        if known is None:
            raise self.fail(
                node,
                f"unknown fact `{name}`{suggestion(name, [*self.names.facts, *self.names.terms])}",
            )
        return known

    def truth(self, node: ast.expr, name: str) -> Condition:
        if name in self.names.terms:
            return Named(name, self.names.terms[name])
        kind = self.fact(node, name).kind
        if kind is not Kind.TRUTH:
            raise self.fail(node, f"`{name}` is a {kind.value}: compare it with something")
        return Truth(name)

    def comparison(self, node: ast.Compare) -> Condition:
        sides = [node.left, *node.comparators]
        parts = [
            self.one_comparison(node, left, op, right)
            for left, op, right in zip(sides, node.ops, sides[1:], strict=False)
        ]
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def one_comparison(
        self, node: ast.Compare, left: ast.expr, op: ast.cmpop, right: ast.expr
    ) -> Condition:
        if isinstance(op, ast.In | ast.NotIn):
            inside: Condition = self.one_of(left, right)
            return inside if isinstance(op, ast.In) else Not(inside)
        if type(op) not in _OPS:
            raise self.fail(node, "compare with == != < <= > >= or `in`")
        operator = _OPS[type(op)]
        left_name, right_name = self.subject(left), self.subject(right)
        if left_name is None and right_name is not None:
            left, right = right, left
            left_name, right_name, operator = right_name, left_name, _MIRRORED[operator]
        if left_name is None:
            raise self.fail(node, "one side of a comparison must be a fact or a count")
        kind = self.kind(left, left_name)
        if kind is Kind.TRUTH:
            raise self.fail(node, f"`{left_name}` is a truth: write it alone, or `not {left_name}`")
        if kind is Kind.CHOICE:
            if operator not in (Op.EQ, Op.NE):
                raise self.fail(node, f"`{left_name}` is a choice: it has no order")
            word = OneOf(left_name, (self.word(left_name, right),))
            return word if operator is Op.EQ else Not(word)
        if right_name is not None:
            other = self.kind(right, right_name)
            if other is not kind:
                raise self.fail(
                    node, f"`{left_name}` is a {kind.value} but `{right_name}` is a {other.value}"
                )
            return Compare(left_name, operator, Other(right_name))
        return Compare(left_name, operator, self.operand(right, left_name, kind))

    def subject(self, node: ast.expr) -> str | None:
        match node:
            case ast.Name(id=name):
                return name
            case ast.Call(func=ast.Name(id="count")):
                return self.derived(node)
        return None

    def kind(self, node: ast.expr, name: str) -> Kind:
        return Kind.NUMBER if isinstance(node, ast.Call) else self.fact(node, name).kind

    def operand(self, node: ast.expr, name: str, kind: Kind) -> Constant | Parameter:
        match node:
            case ast.Call(func=ast.Name(id="parameter")):
                parameter = self.argument(node)
                found = self.names.parameters.get(parameter)
                if found is None:
                    raise self.fail(
                        node,
                        f"unknown parameter `{parameter}`"
                        f"{suggestion(parameter, self.names.parameters)}",
                    )
                if found is not kind:
                    raise self.fail(
                        node,
                        f"`{name}` is a {kind.value} but parameter `{parameter}` is a"
                        f" {found.value}",
                    )
                return Parameter(parameter)
            case ast.Constant(value=int(value)) if not isinstance(value, bool):
                if kind is Kind.NUMBER:
                    return Constant(value)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
                if kind is Kind.NUMBER and not isinstance(value, bool):
                    return Constant(-value)
            case ast.Constant(value=str(text)) if kind is Kind.DATE:
                try:
                    return Constant(date.fromisoformat(text).toordinal())
                except ValueError:
                    raise self.fail(node, f"`{text}` is not a day; write YYYY-MM-DD") from None
        raise self.fail(
            node, f"`{name}` is a {kind.value}; it cannot be compared with `{ast.unparse(node)}`"
        )

    def one_of(self, left: ast.expr, right: ast.expr) -> OneOf:
        if not isinstance(left, ast.Name):
            raise self.fail(left, "the left side of `in` must be a choice fact")
        kind = self.fact(left, left.id).kind
        if kind is not Kind.CHOICE:
            raise self.fail(left, f"`{left.id}` is a {kind.value}; `in` is for choices")
        if not isinstance(right, ast.Tuple | ast.List) or not right.elts:
            raise self.fail(right, 'the right side of `in` must be a list: ("a", "b")')
        return OneOf(left.id, tuple(self.word(left.id, one) for one in right.elts))

    def word(self, name: str, node: ast.expr) -> str:
        options = self.names.facts[name].options
        match node:
            case ast.Constant(value=str(word)):
                if word in options:
                    return word
                raise self.fail(
                    node, f"`{word}` is not a value of `{name}`{suggestion(word, options)}"
                )
        raise self.fail(node, f"`{name}` is a choice; compare it with one of its words in quotes")
