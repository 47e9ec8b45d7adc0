"""Where files of a report lie, as whoever shows the report will look for them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.tooling.report import Root


@dataclass(frozen=True, slots=True)
class Places:
    """The directories of rules and cases. Paths are told from the working directory where they lie
    below it, since that is how the root of a checked-out repository names them."""

    rules: Path
    cases: Path

    def path(self, root: Root, file: str) -> str:
        """The path of a report's file, with forward slashes."""
        whole = ((self.rules if root == "rules" else self.cases) / file).resolve()
        try:
            return whole.relative_to(Path.cwd()).as_posix()
        except ValueError:
            return whole.as_posix()
