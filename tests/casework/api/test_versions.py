from __future__ import annotations

import pytest

from casework.api.problems import ProblemError
from casework.api.versions import etag, expected_version


@pytest.mark.parametrize("version", [1, 9, 10, 999_999_999])
def test_an_etag_is_read_back_as_the_version_it_was_made_of(version: int) -> None:
    assert expected_version(etag(version)) == version


@pytest.mark.parametrize("header", [None, "*", " * "])
def test_without_an_etag_any_version_will_do(header: str | None) -> None:
    assert expected_version(header) is None


@pytest.mark.parametrize(
    "header", ["", "3", '"0"', '"03"', 'W/"3"', '"3", "4"', '"three"', '"-1"', '"3"x', '"٣"']
)
def test_what_is_no_etag_of_ours_is_refused_and_never_taken_for_any_version(header: str) -> None:
    with pytest.raises(ProblemError) as refused:
        expected_version(header)
    assert refused.value.status == 400
