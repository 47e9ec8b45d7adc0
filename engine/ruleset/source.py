"""Reads YAML strictly, and remembers on which line everything stands.

Only the plain part of YAML 1.2 is read: `no` is a word (and Norway), not false; a key given twice
is an error; dates stay text until a model asks for a date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

_INTEGER: Final = re.compile(r"-?(0|[1-9][0-9]*)", re.ASCII)
_WORDS: Final[dict[str, object]] = {"true": True, "false": False, "null": None, "~": None, "": None}

Path_ = tuple[str | int, ...]

_GENERAL_REMEDY: Final = "correct it; docs/howto/write-a-rule.md says how it is written"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a rule file: where, what, and what to do about it."""

    file: str
    line: int
    message: str
    rule: str | None = None

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"

    @property
    def cause(self) -> str:
        """What is wrong: the message up to its last semicolon."""
        cause, mark, _ = self.message.rpartition("; ")
        return cause if mark else self.message

    @property
    def remedy(self) -> str:
        """What to do: the rest of the message; never empty."""
        return self.message.rpartition("; ")[2] if "; " in self.message else _GENERAL_REMEDY


class RuleSetError(Exception):
    """A rule set that must not be used, with every fault that was found."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(str(one) for one in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file: its data, and the line of each path in it (from 1)."""

    file: str
    data: Any
    lines: dict[Path_, int]
    blocks: frozenset[Path_]

    def line(self, path: Path_) -> int:
        """Line of a path, or of its nearest parent that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def text_line(self, path: Path_, line: int) -> int:
        """File line of the given line (from 1) within a text value."""
        return self.line(path) + line - (0 if path in self.blocks else 1)


def read(path: Path, root: Path) -> Document:
    """Read one file; raises RuleSetError with all faults found in its YAML."""
    file = path.relative_to(root).as_posix()
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleSetError(
            [Fault(file, line, f"is not YAML: {error.problem}; correct the line")]
        ) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise RuleSetError(
            [Fault(file, 1, f"is not YAML: {error}; save it as UTF-8 text")]
        ) from None
    reader = _Reader(file)
    data = reader.value(node, ()) if node is not None else None
    if reader.faults:
        raise RuleSetError(reader.faults)
    return Document(file, data, reader.lines, frozenset(reader.blocks))


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Path_, int] = {}
        self.blocks: set[Path_] = set()
        self.faults: list[Fault] = []

    def value(self, node: yaml.Node, path: Path_) -> Any:
        self.lines[path] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            result: dict[str, Any] = {}
            for key, child in node.value:
                name = str(key.value)
                if name in result:
                    self.faults.append(
                        Fault(
                            self.file,
                            key.start_mark.line + 1,
                            f"`{name}` is given twice; remove one of the two",
                        )
                    )
                result[name] = self.value(child, (*path, name))
                self.lines[(*path, name)] = key.start_mark.line + 1
            return result
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*path, i)) for i, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        if node.style in ("|", ">"):
            self.blocks.add(path)
        if not node.style:  # the C loader says "" where the Python one says None
            if _INTEGER.fullmatch(node.value):
                return int(node.value)
            if node.value in _WORDS:
                return _WORDS[node.value]
        return node.value
