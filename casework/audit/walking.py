"""Walking a chain from its first entry to its last, and stopping at the first that is broken.

Nothing here knows where entries come from. What is held in memory does not grow with the chain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from casework.audit.canonical import GENESIS, hash_of
from casework.audit.checkpoints import Checkpoint, NotACheckpoint
from casework.audit.merkle import Growing
from casework.audit.receipts import Receipt
from casework.audit.told import Told


class Broken(Exception):
    """The chain does not hold; the text says in one sentence where and why.

    `seq` is the number of the first broken entry, or None if no entry can be named.
    """

    def __init__(self, seq: int | None, why: str) -> None:
        super().__init__(why)
        self.seq = seq


@dataclass(frozen=True, slots=True)
class Witnesses:
    """What is known from elsewhere: public keys that may sign, checkpoints and receipts kept
    outside. Without keys, those of the kept checkpoints are trusted; without these, any."""

    keys: frozenset[str] = frozenset()
    checkpoints: Sequence[Checkpoint] = ()
    receipts: Sequence[Receipt] = ()

    @property
    def trusted(self) -> frozenset[str]:
        """The public keys that count; none means that every key does."""
        return self.keys or frozenset(one.key for one in self.checkpoints)


@dataclass(slots=True)
class Walk:
    """How far a chain has been walked, and that it holds up to there."""

    witnesses: Witnesses
    seq: int = 0
    hash: str = GENESIS
    first: int = 1
    checkpoints: int = 0
    _tree: Growing = field(default_factory=Growing)
    _torn: bool = False
    _kept: dict[int, list[Checkpoint]] = field(init=False)
    _sought: dict[str, Receipt] = field(init=False)

    def __post_init__(self) -> None:
        self._kept = {}
        for one in self.witnesses.checkpoints:
            self._kept.setdefault(one.seq, []).append(one)
        self._sought = {one.identity: one for one in self.witnesses.receipts}

    def entry(self, text: str | bytes, stored_hash: str) -> Told:
        """The next entry. Raises Broken."""
        due = self.seq + 1
        try:
            told = Told.read(text)
        except ValueError:
            self._decide(None)
            raise Broken(due, f"Entry {due} was changed: it cannot be read.") from None
        self._decide(told.previous)
        plain = text.decode() if isinstance(text, bytes) else text
        if hash_of(plain) != stored_hash:
            raise Broken(due, f"Entry {due} was changed: its text does not have its hash.")
        if told.seq > due:
            raise Broken(due, f"Entry {due} is missing: entry {told.seq} stands in its place.")
        if told.seq < due:
            raise Broken(told.seq, f"Entry {told.seq} occurs again after entry {self.seq}.")
        if told.previous != self.hash:
            if due == 1:
                raise Broken(1, "Entry 1 was changed: it does not begin the chain.")
            self._torn = True
        self.seq, self.hash = due, stored_hash
        self._tree.add(bytes.fromhex(stored_hash))
        for kept in self._kept.get(due, ()):
            self._decide(kept.hash)
            if kept.hash != self.hash:
                raise Broken(
                    due,
                    f"Entry {due} is not the one that a checkpoint kept outside was made at:"
                    " it, or entries before it, were written anew.",
                )
        self._meet(told)
        return told

    def checkpoint(self, document: object) -> None:
        """The checkpoint that stands after the entry reached. Raises Broken."""
        at = f"The checkpoint at entry {self.seq}"
        try:
            made = Checkpoint.read(document)
        except NotACheckpoint:
            self._decide(None)
            raise Broken(self.seq, f"{at} was changed: it cannot be read.") from None
        if not made.holds():
            self._decide(None)
            raise Broken(self.seq, f"{at} was changed: its signature does not hold.")
        if (trusted := self.witnesses.trusted) and made.key not in trusted:
            raise Broken(self.seq, f"{at} is signed by another key than those that were named.")
        if made.seq > self.seq:
            raise Broken(
                self.seq + 1, f"Entry {self.seq + 1} is missing before the checkpoint over it."
            )
        self._decide(made.hash)
        if made.first > self.first:
            missing = made.first - 1
            raise Broken(missing, f"The checkpoint at entry {missing} is missing.")
        if made.seq < self.seq or made.first < self.first:
            raise Broken(made.seq, f"The checkpoint at entry {made.seq} is not in its place.")
        if made.hash != self.hash or made.root != self._tree.root().hex():
            raise Broken(
                self.seq, f"Entry {self.seq} is not the one that its checkpoint was made at."
            )
        self.first, self._tree = self.seq + 1, Growing()
        self.checkpoints += 1

    def end(self, seq: int | None = None, end_hash: str | None = None) -> None:
        """The end of the chain, as it is stored apart from the entries. Raises Broken."""
        self._decide(end_hash)
        if seq is not None and seq != self.seq:
            if seq > self.seq:
                self._missing_to(seq, "the end of the chain")
            raise Broken(seq + 1, f"Entry {seq + 1} stands beyond the end of the chain.")
        if end_hash is not None and end_hash != self.hash:
            raise Broken(self.seq, f"Entry {self.seq} is not the one at the end of the chain.")
        last = max(self._kept, default=0)
        if last > self.seq:
            self._missing_to(last, "a checkpoint kept outside")
        for receipt in self._sought.values():
            raise Broken(
                receipt.seq, f"The chain holds no entry for the receipt of {receipt.about}."
            )

    def _missing_to(self, last: int, by: str) -> NoReturn:
        due = self.seq + 1
        which = f"Entry {due} is" if due == last else f"Entries {due} to {last} are"
        raise Broken(due, f"{which} missing: {by} proves that the chain was longer.")

    def _meet(self, told: Told) -> None:
        if not self._sought:
            return
        receipt = self._sought.get(told.identity())
        if receipt is None:
            return
        if receipt.hash not in (None, self.hash):
            raise Broken(self.seq, f"Entry {self.seq} is not the one of its receipt.")
        del self._sought[receipt.identity]

    def _decide(self, witnessed: str | None) -> None:
        """Of two neighbours that do not fit together, name the one that what follows denies."""
        if not self._torn:
            return
        before, after = self.seq - 1, self.seq
        if witnessed == self.hash:
            raise Broken(before, f"Entry {before} was replaced: entry {after} follows another.")
        raise Broken(after, f"Entry {after} was replaced: it does not follow entry {before}.")
