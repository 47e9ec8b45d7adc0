"""Words whose keys templates compose from a value: each value that there may be has its text."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from casework.accounts.actor import Role
from casework.accounts.keys import Scope
from casework.cases.attention import Attention
from casework.cases.commenting import About
from casework.cases.deadlines import Deadline
from casework.cases.deciding import DECISIONS
from casework.cases.reasons import ReasonKind
from casework.cases.states import Guard, State
from casework.web.texts import console_texts
from schemas.base import Answer

COMPOSED = (
    ("case-state-", State),
    ("case-attention-", Attention),
    ("inbox-attention-", Attention),
    ("role-", Role),
    ("access-scope-", Scope),
    ("notes-about-", About),
    ("case-due-", Deadline),
    ("figures-reason-", ReasonKind),
    ("facts-answer-", Answer),
    ("history-move-", DECISIONS),
    ("work-did-", DECISIONS),
    ("work-guard-", Guard),
    ("dates-then-", Deadline),
)


@pytest.mark.parametrize(("prefix", "values"), COMPOSED, ids=[one for one, _ in COMPOSED])
def test_every_value_has_its_text(prefix: str, values: Iterable[str]) -> None:
    texts = console_texts()
    missing = [one for one in values if texts.text(f"{prefix}{one}") is None]
    assert not missing
