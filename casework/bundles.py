"""A rule set as one piece of bytes, so that an assessment can be replayed years later.

The bundle holds the files of a `rules/` directory as they were, in a canonical order and without
times, owners or modes: it says nothing but the law. It is an ordinary `.tar.xz` file, so that it
can be opened without this program. What identifies it is the digest of the rule set, not its bytes.
"""

from __future__ import annotations

import io
import lzma
import tarfile
import tempfile
from collections.abc import Collection
from pathlib import Path, PurePosixPath
from typing import Final

from engine.messages.language import Language
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet

# What the installation or the version control put there is not law.
_LEFT_OUT: Final = {".py", ".pyc", ".lock"}
# Far above any rule set, and far below what would fill a machine.
_MAX_BYTES: Final = 64 * 1024 * 1024


class BundleError(ValueError):
    """Bytes that are not a bundle of a rule set; the message says why."""


def pack(rules_dir: Path) -> bytes:
    """The files of a `rules/` directory as a bundle. Raises OSError if one cannot be read."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name in _names(rules_dir):
            content = (rules_dir / name).read_bytes()
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), 0o644
            tar.addfile(entry, io.BytesIO(content))
    # The decoder checks this sum, so a bundle that was damaged in the database is not judged by.
    # Every start packs the rules, and a higher preset takes a second to save a fifth.
    return lzma.compress(archive.getvalue(), check=lzma.CHECK_SHA256, preset=1)


def _names(rules_dir: Path) -> list[str]:
    names = (
        path.relative_to(rules_dir)
        for path in rules_dir.rglob("*")
        if path.is_file() and path.suffix not in _LEFT_OUT
    )
    return sorted(
        name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts)
    )


def unpack(bundle: bytes, folder: Path) -> None:
    """Write the files of a bundle into an empty folder. Raises BundleError."""
    decoder = lzma.LZMADecompressor(memlimit=4 * _MAX_BYTES)
    try:
        plain = decoder.decompress(bundle, _MAX_BYTES + 1)
    except lzma.LZMAError as error:
        raise BundleError(f"the bundle cannot be unpacked: {error}") from None
    if len(plain) > _MAX_BYTES:
        raise BundleError(f"the bundle holds more than {_MAX_BYTES} bytes")
    if not decoder.eof:
        raise BundleError("the bundle is cut short")
    unpack_tar(plain, folder)


def unpack_tar(plain: bytes, folder: Path) -> None:
    """Write the regular files of a tar archive into an empty folder. Raises BundleError.

    Links and names that lead out of the folder are refused, whoever made the archive.
    """
    try:
        with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
            for entry in tar:
                name = PurePosixPath(entry.name)
                if entry.isdir():
                    continue
                if not entry.isreg() or name.is_absolute() or ".." in name.parts:
                    raise BundleError(f"`{entry.name}` is not a plain file of a rule set")
                content = tar.extractfile(entry)
                assert content is not None
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.read())
    except tarfile.TarError as error:
        raise BundleError(f"the archive cannot be read: {error}") from None


def load_bundle(bundle: bytes, languages: Collection[Language] = tuple(Language)) -> RuleSet:
    """The rule set of a bundle, with its messages in English and some other languages.

    Raises BundleError, or RuleSetError if this engine cannot read those rules.
    """
    with tempfile.TemporaryDirectory(prefix="rednotice-rules-") as folder:
        unpack(bundle, Path(folder))
        return load(Path(folder), languages)
