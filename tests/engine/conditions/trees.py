"""Random conditions over two truths, two numbers and a choice."""

from __future__ import annotations

from hypothesis import strategies as st

from engine.conditions.tree import (
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Truth,
)
from engine.values import Kind

KINDS = {
    "t1": Kind.TRUTH,
    "t2": Kind.TRUTH,
    "n1": Kind.NUMBER,
    "n2": Kind.NUMBER,
    "c1": Kind.CHOICE,
}
WORDS = ("a", "b", "c")

leaf = st.one_of(
    st.sampled_from(["t1", "t2"]).map(Truth),
    st.sampled_from(list(KINDS)).map(Known),
    st.builds(
        Compare,
        st.sampled_from(["n1", "n2"]),
        st.sampled_from(list(Op)),
        st.one_of(st.builds(Constant, st.integers(0, 5)), st.sampled_from(["n1", "n2"]).map(Other)),
    ),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True).map(
        lambda words: OneOf("c1", tuple(words))
    ),
)
trees: st.SearchStrategy[Condition] = st.recursive(
    leaf,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=5,
)
