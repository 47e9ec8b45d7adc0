"""Merkle trees against the published ones of Certificate Transparency, and by properties."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casework.audit.merkle import path_to, root_by_path, root_of

# Leaves and roots of the reference implementation of RFC 6962 (certificate-transparency).
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657",
          "606162636465666768696a6b6c6d6e6f"]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def test_roots_are_those_of_the_reference_implementation() -> None:
    leaves = [bytes.fromhex(one) for one in LEAVES]
    assert [root_of(leaves[:size]).hex() for size in range(len(leaves) + 1)] == ROOTS


@given(st.lists(st.binary(max_size=4), min_size=1, max_size=70), st.data())
def test_a_path_leads_from_its_leaf_to_the_root_and_from_nothing_else(
    leaves: list[bytes], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(leaves) - 1))
    path, root, size = path_to(leaves, place), root_of(leaves), len(leaves)
    assert root_by_path(leaves[place], place, size, path) == root
    assert root_by_path(leaves[place] + b"x", place, size, path) != root
    assert root_by_path(leaves[place], place, size, [*path, root]) != root
    if path:
        assert root_by_path(leaves[place], place, size, path[1:]) != root
        at = data.draw(st.integers(0, len(path) - 1))
        changed = [*path[:at], bytes(32), *path[at + 1 :]]
        assert root_by_path(leaves[place], place, size, changed) != root
    assert root_by_path(leaves[place], size, size, path) is None
