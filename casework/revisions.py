"""Rule sets of other revisions: a directory, or what version control holds of one."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from casework.bundles import BundleError, unpack_tar


class RevisionError(Exception):
    """A side of a comparison that cannot be found; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison: what it is called, and where its rules lie."""

    label: str
    rules_dir: Path


@contextmanager
def side(name: str, rules_dir: Path) -> Iterator[Side]:
    """The rules of a side for as long as they are needed.

    `name` is a directory of rules, or a git revision of the repository in which `rules_dir` lies;
    empty, it is `rules_dir` as it stands. Raises RevisionError.
    """
    if not name:
        yield Side("the working tree", rules_dir)
        return
    if Path(name).is_dir():
        yield Side(name, Path(name))
        return
    with tempfile.TemporaryDirectory(prefix="rednotice-base-") as folder:
        commit = _write_revision(name, rules_dir, Path(folder))
        short = commit[:10]
        label = short if commit.startswith(name) else f"{name} ({short})"
        yield Side(label, Path(folder))


def _write_revision(name: str, rules_dir: Path, folder: Path) -> str:
    prefix = _git(rules_dir, "rev-parse", "--show-prefix").decode().strip().rstrip("/")
    top = Path(_git(rules_dir, "rev-parse", "--show-toplevel").decode().strip())
    try:
        # A word that begins with a dash must stay a word.
        commit = _git(top, "rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}")
    except RevisionError:
        raise RevisionError(
            f"`{name}` is neither a directory nor a revision that this clone has; in CI, fetch the"
            " base first (a shallow clone lacks it)"
        ) from None
    revision = commit.decode().strip()
    try:
        archive = _git(top, "archive", "--format=tar", f"{revision}:{prefix}")
    except RevisionError:
        raise RevisionError(f"revision `{name}` has no `{prefix}/`") from None
    try:
        unpack_tar(archive, folder)
    except BundleError as error:
        raise RevisionError(f"`{prefix}/` of revision `{name}` cannot be read: {error}") from None
    return revision


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise RevisionError("git is not installed; name two directories of rules") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise RevisionError(f"git {arguments[0]}: {said[-1] if said else 'failed'}")
    return done.stdout
