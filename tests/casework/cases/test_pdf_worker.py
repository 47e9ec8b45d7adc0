"""A PDF that is made to bring its reader down brings down a process that nobody misses."""

from __future__ import annotations

import io
import time
import zlib

import pikepdf
import pytest

from casework.cases.documents import MediaType, NotTaken, Wrong, check
from casework.cases.pdf_checking import ACTIVE, ENCRYPTED, FINE, UNREADABLE
from casework.cases.pdf_worker import Limits, NoVerdict, verdict_of

_GIB = 1 << 30


def saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | None = None) -> bytes:
    made = io.BytesIO()
    if encryption is not None:
        pdf.save(made, encryption=encryption)
    else:
        pdf.save(made)
    return made.getvalue()


def plain() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return saved(pdf)


def scripted() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.OpenAction = pdf.make_indirect(action)
    return saved(pdf)


def locked() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    return saved(pdf, pikepdf.Encryption(owner="one", user="two"))


def exploding() -> bytes:
    """Some kilobytes of which a part unpacks to three gibibytes: an action that the document opens
    with. Whoever lacks the memory for it sees a document that does nothing."""
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(bytes(1 << 24)) for _ in range(3 * _GIB >> 24)) + packer.flush()
    packed = zlib.compress(once, 9)
    parts = [
        b"%PDF-1.5\n",
        b"1 0 obj\n<</Type/ObjStm/N 1/First 4/Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n"
        % len(packed)
        + packed
        + b"\nendstream\nendobj\n",
        b"4 0 obj\n<</Type/Catalog/Pages 5 0 R/OpenAction 2 0 R>>\nendobj\n",
        b"5 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n",
    ]
    stream, root, pages, table = (len(b"".join(parts[:number])) for number in (1, 2, 3, 4))
    # Kind, place and number: object 2 is the first in the stream (object 1); 3 is this table.
    rows = b"".join(
        one.to_bytes(1, "big") + two.to_bytes(4, "big") + three.to_bytes(2, "big")
        for one, two, three in (
            (0, 0, 65535),
            (1, stream, 0),
            (2, 1, 0),
            (1, table, 0),
            (1, root, 0),
            (1, pages, 0),
        )
    )
    end = b"3 0 obj\n<</Type/XRef/Size 6/W[1 4 2]/Root 4 0 R/Length %d>>stream\n" % len(rows)
    return b"".join([*parts, end, rows, b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % table])


def endless() -> bytes:
    """A file with more in it than can be looked at in a second."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    inner = pikepdf.Array([pikepdf.Dictionary(A=pikepdf.Dictionary()) for _ in range(200)])
    for number in range(900):
        pdf.Root[f"/X{number}"] = pdf.make_indirect(pikepdf.Array(inner))
    return saved(pdf)


@pytest.mark.parametrize(
    ("content", "verdict"),
    [(plain(), FINE), (scripted(), ACTIVE), (locked(), ENCRYPTED), (b"%PDF-1.7\nno", UNREADABLE)],
    ids=["plain", "scripted", "locked", "broken"],
)
def test_a_file_is_judged_by_what_it_holds(content: bytes, verdict: str) -> None:
    assert verdict_of(content) == verdict


def test_a_file_that_unpacks_to_more_than_there_is_memory_for_is_refused() -> None:
    bomb = exploding()
    assert len(bomb) < 100_000
    with pytest.raises(NoVerdict):
        verdict_of(bomb)
    with pytest.raises(NotTaken) as refused:
        check(bomb, MediaType.PDF)
    assert refused.value.wrong is Wrong.TOO_HARD


def test_a_file_that_takes_for_ever_is_refused_after_its_time() -> None:
    content = endless()
    began = time.monotonic()
    with pytest.raises(NoVerdict):
        verdict_of(content, Limits(seconds=1))
    assert time.monotonic() - began < 15
    assert verdict_of(plain()) == FINE
