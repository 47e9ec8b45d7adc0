"""Documents that are attached: what they say they are, doing nothing, read by whom they concern."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from casework.accounts.actor import Actor
from casework.cases.attaching import (
    Attachment,
    NoSuchAttachment,
    attach,
    attachments_of,
    content_of,
)
from casework.cases.documents import MediaType, NotTaken, Wrong, check, clean_name
from casework.cases.finding import NoSuchCase
from casework.cases.moving import NotAllowed
from casework.gate import Gate
from tests.casework.working import (
    AUDITOR,
    MAY_NOT_KNOW,
    OWN,
    REVIEWER,
    events,
    now,
    row_of,
    submitted,
)


def image(kind: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (8, 8), (120, 30, 30)).save(made, kind)
    return made.getvalue()


def pdf(change: Callable[[pikepdf.Pdf], None] = lambda _: None, **options: object) -> bytes:
    made, document = io.BytesIO(), pikepdf.new()
    document.add_blank_page()
    change(document)
    document.save(made, **options)  # type: ignore[arg-type]
    return made.getvalue()


def script(document: pikepdf.Pdf) -> None:
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def launch_deep_down(document: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=action)
    document.pages[0].Annots = pikepdf.Array([link])


def embedded(document: pikepdf.Pdf) -> None:
    document.attachments["other.txt"] = b"another file"


def form(document: pikepdf.Pdf) -> None:
    document.Root.AcroForm = pikepdf.Dictionary(XFA=pikepdf.Array([]), Fields=pikepdf.Array([]))


def web_link(document: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org/")
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=action)
    document.pages[0].Annots = pikepdf.Array([link])


PACKED = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}
GOOD = {
    "a PDF": (MediaType.PDF, pdf()),
    "a PDF in object streams": (MediaType.PDF, pdf(**PACKED)),
    "a PDF with a web link": (MediaType.PDF, pdf(web_link)),
    "a PNG": (MediaType.PNG, image("PNG")),
    "a JPEG": (MediaType.JPEG, image("JPEG")),
    "a TIFF": (MediaType.TIFF, image("TIFF")),
    "a text": (MediaType.TEXT, "Señal, مذكرة, Ж\r\n\tx".encode()),
    "a text with a byte order mark": (MediaType.TEXT, b"\xef\xbb\xbfA note."),
}
BAD = {
    "nothing": (MediaType.TEXT, b"", Wrong.EMPTY),
    "a PNG as PDF": (MediaType.PDF, image("PNG"), Wrong.NOT_WHAT_IT_SAYS),
    "a PNG as JPEG": (MediaType.JPEG, image("PNG"), Wrong.NOT_WHAT_IT_SAYS),
    "a page of the web as PNG": (MediaType.PNG, b"<html></html>", Wrong.NOT_WHAT_IT_SAYS),
    "half a PDF header": (MediaType.PDF, b"%PDF-1.7\n%", Wrong.NOT_WHAT_IT_SAYS),
    "a page before a PDF": (MediaType.PDF, b"<html>" + pdf(), Wrong.NOT_WHAT_IT_SAYS),
    "half a PNG header": (MediaType.PNG, image("PNG")[:20], Wrong.NOT_WHAT_IT_SAYS),
    "a program as text": (MediaType.TEXT, b"\x7fELF\x02\x01\x00", Wrong.NOT_WHAT_IT_SAYS),
    "another encoding as text": (MediaType.TEXT, "Señal".encode("latin-1"), Wrong.NOT_WHAT_IT_SAYS),
    "a PDF with a script": (MediaType.PDF, pdf(script), Wrong.ACTIVE),
    "a script in an object stream": (MediaType.PDF, pdf(script, **PACKED), Wrong.ACTIVE),
    "a PDF that starts a program": (MediaType.PDF, pdf(launch_deep_down), Wrong.ACTIVE),
    "a PDF with another file": (MediaType.PDF, pdf(embedded), Wrong.ACTIVE),
    "a PDF with a form that has scripts": (MediaType.PDF, pdf(form), Wrong.ACTIVE),
    "an encrypted PDF": (
        MediaType.PDF,
        pdf(encryption=pikepdf.Encryption(owner="a", user="b")),
        Wrong.ENCRYPTED,
    ),
    "a PDF with a key but no password": (
        MediaType.PDF,
        pdf(encryption=pikepdf.Encryption(owner="a", user="")),
        Wrong.ENCRYPTED,
    ),
}


@pytest.mark.parametrize("what", GOOD)
def test_a_document_that_is_what_it_says_is_taken(what: str) -> None:
    kind, content = GOOD[what]
    check(content, kind)


@pytest.mark.parametrize("what", BAD)
def test_a_document_that_is_something_else_or_does_something_is_not_taken(what: str) -> None:
    kind, content, wrong = BAD[what]
    with pytest.raises(NotTaken) as refused:
        check(content, kind)
    assert refused.value.wrong is wrong


@given(st.binary(max_size=400), st.sampled_from(MediaType))
def test_whatever_bytes_come_they_are_taken_or_refused_and_nothing_breaks(
    content: bytes, kind: MediaType
) -> None:
    head = {MediaType.PDF: b"%PDF-1.7\n", MediaType.PNG: b"\x89PNG\r\n\x1a\n"}.get(kind, b"")
    with suppress(NotTaken):
        check(head + content, kind)


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("warrant.pdf", "warrant.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\warrant.pdf", "warrant.pdf"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("..", "attachment"),
        ("", "attachment"),
        ("dir/", "attachment"),
        ("مذكرة.pdf", "مذكرة.pdf"),
        ("x" * 300, "x" * 120),
    ],
)
def test_a_name_is_never_a_path_and_hides_nothing(given_name: str, kept: str) -> None:
    assert clean_name(given_name) == kept


@given(st.text(max_size=300))
def test_a_cleaned_name_is_clean_and_never_empty(name: str) -> None:
    kept = clean_name(name)
    assert clean_name(kept) == kept
    assert 0 < len(kept) <= 120
    assert not {"/", "\\", "\n", "\r", "\0"} & set(kept)


def put(gate: Gate, case_id: str, actor: Actor, content: bytes = b"A note.") -> Attachment:
    return attach(gate, case_id, "note.txt", "text/plain; charset=utf-8", content, actor, now())


def test_what_staff_attach_never_reaches_the_requester_who_sees_its_own(gate: Gate) -> None:
    case_id = submitted(gate)
    own, internal = put(gate, case_id, OWN), put(gate, case_id, REVIEWER, b"For us alone.")
    with gate.database.writing() as session:
        assert attachments_of(session, case_id, OWN) == [own]
        assert content_of(session, case_id, own.id, OWN, now()).content == b"A note."
        with pytest.raises(NoSuchAttachment):
            content_of(session, case_id, internal.id, OWN, now())
        assert attachments_of(session, case_id, REVIEWER) == [own, internal]
        found = content_of(session, case_id, internal.id, REVIEWER, now())
        assert found.content == b"For us alone."
        # People name files after people, so an auditor reads that they are there, and no more.
        nameless = [replace(one, name=None) for one in (own, internal)]
        assert attachments_of(session, case_id, AUDITOR) == nameless
        with pytest.raises(NotAllowed):
            content_of(session, case_id, internal.id, AUDITOR, now())
        for actor in MAY_NOT_KNOW.values():
            with pytest.raises(NoSuchCase):
                attachments_of(session, case_id, actor)
            with pytest.raises(NoSuchCase):
                content_of(session, case_id, own.id, actor, now())
    assert events(gate, case_id)[-3:] == ["case.attached", *["case.attachment_read"] * 2]


def test_a_document_of_one_case_is_not_on_another(gate: Gate) -> None:
    case_id, other = submitted(gate), submitted(gate)
    own = put(gate, case_id, OWN)
    with pytest.raises(NoSuchAttachment), gate.database.writing() as session:
        content_of(session, other, own.id, REVIEWER, now())


@pytest.mark.parametrize("who", [AUDITOR, *MAY_NOT_KNOW.values()])
def test_others_attach_nothing(gate: Gate, who: Actor) -> None:
    case_id = submitted(gate)
    with pytest.raises(NotAllowed if who is AUDITOR else NoSuchCase):
        put(gate, case_id, who)
    with gate.database.reading() as session:
        assert attachments_of(session, case_id, REVIEWER) == []


def test_what_is_not_taken_is_not_stored_and_the_attempt_is_told(gate: Gate) -> None:
    case_id = submitted(gate)
    version = row_of(gate, case_id).version
    for kind, content in (("application/pdf", pdf(script)), ("application/zip", b"PK\x03\x04")):
        with pytest.raises(NotTaken):
            attach(gate, case_id, "x", kind, content, OWN, now())
    assert row_of(gate, case_id).version == version
    assert events(gate, case_id)[-2:] == ["case.attachment_refused"] * 2
    with gate.database.reading() as session:
        assert attachments_of(session, case_id, REVIEWER) == []


def test_a_document_is_sealed_at_rest(gate: Gate) -> None:
    case_id = submitted(gate)
    put(gate, case_id, OWN, b"A planted value that nobody may read.")
    with gate.database.engine.connect() as connection:
        raw = connection.exec_driver_sql("SELECT name, content FROM attachments").one()
    assert b"planted" not in bytes(raw[1])
    assert b"note.txt" not in bytes(raw[0])
