"""The C extension of durable_rules must be the one that the Makefile builds."""

from __future__ import annotations

import importlib.metadata
import sys
from pathlib import Path

import durable_rules_engine
import pytest

EXTENSION = Path(durable_rules_engine.__file__).read_bytes()


def test_it_is_the_release_whose_behaviour_the_trap_suite_pins() -> None:
    assert importlib.metadata.version("durable_rules") == "2.0.28"


@pytest.mark.parametrize("flag", [b" -O2 ", b" -fno-strict-aliasing ", b" -fwrapv "])
def test_it_was_compiled_with_the_flags_that_make_it_fast_and_sound(flag: bytes) -> None:
    # gcc and clang write their flags into the file, where the object format has a place for them.
    if sys.platform != "linux":
        pytest.skip("no flags are recorded on this system")
    assert flag in EXTENSION, "not built by the Makefile: run `make setup` in a new .venv"


def test_it_loads_and_fires() -> None:
    rules = '{"fires": {"all": [{"m": {"$gt": {"months": 23}}}]}}'
    handle = durable_rules_engine.create_ruleset("packaging", rules)
    code, offset = durable_rules_engine.assert_fact(handle, '{"id": "q", "months": 24}')
    assert code == 0
    assert '"fires"' in durable_rules_engine.start_action_for_state(handle, offset)[1]
