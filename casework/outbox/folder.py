"""Writing messages into a folder that another system watches."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from casework.outbox.outcome import LastLook, Outcome, Parcel, Result
from casework.outbox.signing import signed_headers


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder in which each message becomes `<id>.json`, there as a whole or not at all.

    With secrets, `<id>.headers.json` holds the signature and is there before. Files in the making
    begin with a dot. A message that lies there already counts as delivered; a file that says
    something else is never overwritten.
    """

    path: Path

    def send(self, parcel: Parcel, now: datetime, last_look: LastLook) -> Outcome:
        """Write a message once. Raises what `last_look` raises, and then nothing was written."""
        body, final = parcel.body.encode(), self.path / f"{parcel.id}.json"
        made: list[Path] = []
        try:
            if not self.path.is_dir():
                return Outcome(Result.FOLDER)
            draft = self._draft(body)
            made.append(draft)
            signature = None
            if parcel.secrets:
                headers = signed_headers(parcel.id, parcel.body, parcel.secrets, now)
                signature = self._draft(json.dumps(headers).encode())
                made.append(signature)
            last_look()
            if final.exists():
                same = final.read_bytes() == body
                return Outcome(Result.DELIVERED if same else Result.CONFLICT)
            if signature is not None:
                os.replace(signature, self.path / f"{parcel.id}.headers.json")
            try:
                os.link(draft, final)  # unlike a rename, it never replaces what is there
            except FileExistsError:
                same = final.read_bytes() == body
                return Outcome(Result.DELIVERED if same else Result.CONFLICT)
            except OSError:  # not every file system has hard links
                os.rename(draft, final)
            self._keep()
            return Outcome(Result.DELIVERED)
        except OSError:
            return Outcome(Result.FOLDER)
        finally:
            for one in made:
                with suppress(OSError):
                    one.unlink(missing_ok=True)

    def _draft(self, content: bytes) -> Path:
        path = self.path / f".{secrets.token_hex(8)}.part"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return path

    def _keep(self) -> None:
        """Let the new name outlive a power cut."""
        handle = os.open(self.path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
