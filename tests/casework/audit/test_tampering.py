"""Whatever is done to an exported chain is found, and the first broken entry is named."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from casework.accounts.actor import SYSTEM
from casework.audit.canonical import canonical, hash_of
from casework.audit.chain import Entry, append
from casework.audit.checkpoints import FORMAT, Checkpoint, write_checkpoint
from casework.audit.exporting import entry_line, export
from casework.audit.merkle import Growing, root_of
from casework.audit.signing import public_key, signed
from casework.audit.verifying import NotAnExport, Verified, verify_export
from casework.audit.walking import Witnesses
from casework.store.keyring import Keyring
from tests.casework.databases import opened

COUNT = 23
OTHER = Keyring.new()


@cache
def exported() -> tuple[list[bytes], frozenset[str]]:
    """The lines of a chain with a checkpoint at every seventh entry, and the key that signed."""
    with TemporaryDirectory() as folder, opened("sqlite", Path(folder)) as database:
        for number in range(1, COUNT):
            with database.writing() as session:
                append(session, Entry("a.test", SYSTEM, None, {"n": number}, {"why": f"{number}"}))
                if number % 7 == 0:
                    write_checkpoint(session)
        lines = list(export(database, SYSTEM))
        return lines, frozenset({public_key(database.keyring)})


def verified(lines: list[bytes]) -> Verified:
    return verify_export(lines, Witnesses(exported()[1]))


def place_of(seq: int) -> int:
    """Where the line of an entry stands."""
    marks = b'"seq":%d,' % seq, b'"entry"'
    return next(at for at, line in enumerate(exported()[0]) if all(mark in line for mark in marks))


def document(seq: int) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(exported()[0][place_of(seq)])["entry"]
    return found


def line_of(entry: dict[str, Any], stored_hash: str | None = None) -> bytes:
    text = canonical(entry)
    return entry_line(text, stored_hash or hash_of(text)) + b"\n"


NUMBERS = st.integers(1, COUNT)


def test_a_chain_that_nobody_touched_is_whole() -> None:
    found = verified(exported()[0])
    assert (found.whole, found.entries, found.checkpoints, found.unsigned) == (True, COUNT, 4, 0)


CHANGES: dict[str, Any] = {
    "actor": "other",
    "at": "2020-01-01T00:00:00.000000+00:00",
    "case": "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11",
    "committed": {},
    "data": {"n": 0},
    "event": "other",
    "previous": "f" * 64,
    "unit": "other",
}


@given(NUMBERS, st.sampled_from(sorted(CHANGES)), st.booleans())
def test_a_changed_entry_is_named_even_if_its_hash_was_made_anew(
    seq: int, part: str, rehashed: bool
) -> None:
    lines, _ = exported()
    entry = {**document(seq), part: CHANGES[part]}
    assume(entry != document(seq))
    old = orjson.loads(lines[place_of(seq)])["hash"]
    at = place_of(seq)
    found = verified([*lines[:at], line_of(entry, None if rehashed else old), *lines[at + 1 :]])
    assert (found.whole, found.first_broken) == (False, seq)
    assert found.broken is not None
    assert f"ntry {seq} " in found.broken


@given(NUMBERS)
def test_a_dropped_entry_is_named(seq: int) -> None:
    lines, at = exported()[0], place_of(seq)
    found = verified([*lines[:at], *lines[at + 1 :]])
    assert (found.whole, found.first_broken) == (False, seq)


@given(NUMBERS, NUMBERS)
def test_of_two_swapped_entries_the_first_place_is_named(one: int, other: int) -> None:
    assume(one < other)
    lines = list(exported()[0])
    here, there = place_of(one), place_of(other)
    lines[here], lines[there] = lines[there], lines[here]
    found = verified(lines)
    assert (found.whole, found.first_broken) == (False, one)


@given(NUMBERS, NUMBERS)
def test_an_entry_that_occurs_twice_is_named(seq: int, before: int) -> None:
    lines, at = exported()[0], place_of(before)
    found = verified([*lines[:at], lines[place_of(seq)], *lines[at:]])
    # A copy of one that is still to come stands where another one is due.
    assert (found.whole, found.first_broken) == (False, min(seq, before))


@given(NUMBERS, st.booleans())
def test_an_invented_entry_is_named_even_if_it_fits_to_the_one_before(
    seq: int, follows: bool
) -> None:
    lines, at = exported()[0], place_of(seq)
    entry = {**document(seq), "event": "invented"}
    if not follows:
        entry["previous"] = "f" * 64
    found = verified([*lines[:at], line_of(entry), *lines[at:]])
    assert (found.whole, found.first_broken) == (False, seq)


@given(st.data())
def test_any_changed_byte_is_found_and_its_line_is_named(data: st.DataObject) -> None:
    lines = list(exported()[0])
    place = data.draw(st.integers(0, len(lines) - 1))
    at = data.draw(st.integers(0, len(lines[place]) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda one: one != lines[place][at]))
    lines[place] = lines[place][:at] + bytes([byte]) + lines[place][at + 1 :]
    split = b"".join(lines).split(b"\n")  # a changed byte may join lines, or part one
    again = [one + b"\n" for one in split[:-1]] + ([split[-1]] if split[-1] else [])
    if place == 0:
        with pytest.raises(NotAnExport):
            verified(again)
        return
    found = verified(again)
    assert not found.whole
    before = sum(b'"entry"' in one for one in exported()[0][:place])
    if b'"entry"' in exported()[0][place]:
        assert found.first_broken == before + 1
    else:  # what was a checkpoint may no longer look like one
        assert found.first_broken in (before, before + 1)


@given(st.data())
def test_a_dropped_checkpoint_is_named(data: st.DataObject) -> None:
    lines = list(exported()[0])
    places = [at for at, line in enumerate(lines) if line.startswith(b'{"checkpoint"')]
    place = data.draw(st.sampled_from(places))
    seq = orjson.loads(lines.pop(place))["checkpoint"]["seq"]
    found = verified(lines)
    assert not found.whole
    assert found.first_broken == (seq if place != places[-1] else COUNT + 1)


@given(st.integers(1, 3))
def test_an_export_that_is_cut_at_a_checkpoint_contradicts_a_later_one_kept_outside(
    kept: int,
) -> None:
    lines, keys = exported()
    places = [at for at, line in enumerate(lines) if line.startswith(b'{"checkpoint"')]
    outside = Checkpoint.read(orjson.loads(lines[places[kept]])["checkpoint"])
    cut = lines[: places[kept - 1] + 1]
    assert verify_export(cut, Witnesses(keys)).whole
    found = verify_export(cut, Witnesses(keys, [outside]))
    assert (found.whole, found.first_broken) == (False, kept * 7 + 1)


def rewritten(keyring: Keyring, from_seq: int) -> list[bytes]:
    """The whole chain written anew from an entry on, hashes, links and checkpoints and all."""
    made: list[bytes] = []
    previous, first, hashes = "0" * 64, 1, []
    for line in exported()[0][1:]:
        found = orjson.loads(line)
        if "entry" in found:
            entry = {**found["entry"], "previous": previous}
            if entry["seq"] == from_seq:
                entry["event"] = "invented"
            previous = hash_of(canonical(entry))
            hashes.append(bytes.fromhex(previous))
            made.append(line_of(entry))
        else:
            old = found["checkpoint"]
            body = {name: old[name] for name in ("format", "at", "seq")}
            body |= {"first": first, "hash": previous, "root": root_of(hashes).hex()}
            first, hashes = old["seq"] + 1, []
            made.append(canonical({"checkpoint": signed(keyring, body)}).encode() + b"\n")
    return [exported()[0][0], *made]


def test_a_chain_written_anew_without_the_key_is_found_at_its_first_checkpoint() -> None:
    found = verified(rewritten(OTHER, 9))
    assert (found.whole, found.first_broken) == (False, 7)
    assert found.broken is not None
    assert "another key" in found.broken


@given(st.integers(8, COUNT))
def test_a_chain_written_anew_with_the_key_is_found_by_a_checkpoint_kept_outside(seq: int) -> None:
    """Whoever holds the signing key can forge everything but what others have kept."""
    forged = rewritten(OTHER, seq)
    keys = Witnesses(frozenset({public_key(OTHER)}))
    assert verify_export(forged, keys).whole
    honest = [
        Checkpoint.read(orjson.loads(line)["checkpoint"])
        for line in rewritten(OTHER, 0)
        if line.startswith(b'{"checkpoint"')
    ]
    found = verify_export(forged, Witnesses(keys.keys, honest))
    expected = min(one.seq for one in honest if one.seq >= seq)
    assert (found.whole, found.first_broken) == (False, expected)


def test_without_a_key_from_elsewhere_the_result_says_so() -> None:
    assert verify_export(exported()[0]).keys_named is False
    assert verified(exported()[0]).keys_named is True


def long_chain(count: int, keyring: Keyring) -> Iterator[bytes]:
    """The export of a chain that never was in a database, made while it is read."""
    yield exported()[0][0]
    previous, covered, like = "0" * 64, Growing(), document(2)
    for seq in range(1, count + 1):
        entry = {**like, "seq": seq, "previous": previous}
        previous = hash_of(canonical(entry))
        covered.add(bytes.fromhex(previous))
        yield line_of(entry)
        if seq % 100 == 0:
            body = {"format": FORMAT, "first": seq - 99, "seq": seq, "hash": previous}
            body |= {"root": covered.root().hex(), "at": entry["at"]}
            yield canonical({"checkpoint": signed(keyring, body)}).encode() + b"\n"
            covered = Growing()


def test_memory_does_not_grow_with_the_chain() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            found = verify_export(long_chain(count, OTHER))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            assert (found.whole, found.entries) == (True, count)

    peak(200)  # what is loaded once
    assert peak(1600) < peak(200) + 20_000
