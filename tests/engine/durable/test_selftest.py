"""Start-up checks: the right build of durable_rules, and that it behaves."""

from __future__ import annotations

import importlib
import importlib.metadata
import shutil
import struct
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType

import durable_rules_engine
import pytest

from engine.durable.host import Ruleset
from engine.durable.selftest import BuildFault, check_build, is_optimised, self_test
from engine.faults import EngineFault

REMEDY = (
    'CC="cc -O2 -fno-strict-aliasing -fwrapv -DPyEval_CallObject=PyObject_CallObject" '
    "python -m pip install --no-cache-dir --no-binary durable_rules --force-reinstall --no-deps "
    "durable_rules==2.0.28"
)


def test_the_installed_build_passes() -> None:
    check_build()


def test_the_installed_engine_answers_as_it_must() -> None:
    self_test()


def raising(error: Exception) -> Callable[[str], ModuleType]:
    def instead(name: str) -> ModuleType:
        raise error

    return instead


def refusal() -> str:
    with pytest.raises(BuildFault) as caught:
        check_build()
    message = str(caught.value)
    assert message.endswith(REMEDY)
    assert "make distclean setup" in message
    return message


def test_a_missing_package_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = importlib.metadata.PackageNotFoundError("durable_rules")
    monkeypatch.setattr(importlib.metadata, "version", raising(missing))
    assert refusal().startswith("durable_rules is not installed: ")


def test_another_release_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "2.0.27")
    assert refusal().startswith("durable_rules 2.0.27 is installed and not 2.0.28: ")


def test_a_missing_extension_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = ModuleNotFoundError("No module named 'durable_rules_engine'")
    monkeypatch.setattr(importlib, "import_module", raising(missing))
    assert refusal().startswith("the C extension of durable_rules is missing: ")


def test_an_extension_built_for_313_without_the_definition_is_recognised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = ImportError("durable_rules_engine.so: undefined symbol: PyEval_CallObject")
    monkeypatch.setattr(importlib, "import_module", raising(broken))
    assert "compiled for Python 3.13 without the definition" in refusal()


def compiled(folder: Path, flag: str) -> Path:
    """A library that reads numbers as the engine does."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no compiler")
    source, library = folder / "numbers.c", folder / "numbers.so"
    source.write_text("#include <stdlib.h>\nlong long read(char *s) { return atoll(s); }\n")
    subprocess.run([compiler, flag, "-shared", "-fPIC", source, "-o", library], check=True)
    if is_optimised(library) is None:
        pytest.skip("no GNU C library")
    return library


@pytest.mark.parametrize(("flag", "expected"), [("-O0", False), ("-O2", True), ("-O3", True)])
def test_optimisation_shows_in_what_an_extension_imports(
    tmp_path: Path, flag: str, expected: bool
) -> None:
    assert is_optimised(compiled(tmp_path, flag)) is expected


def test_debugging_information_does_not_hide_optimisation(tmp_path: Path) -> None:
    source = compiled(tmp_path, "-O2")
    assert is_optimised(source) is True
    with_names = tmp_path / "with_names.so"
    with_names.write_bytes(source.read_bytes() + b"\0atoll\0")
    assert is_optimised(with_names) is True


def test_an_unoptimised_extension_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable_rules_engine, "__file__", str(compiled(tmp_path, "-O0")))
    assert refusal().startswith("durable_rules was compiled without optimisation")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xcf\xfa\xed\xfe mach-o",
        b"\x7fELF\x01 32 bits",
        b"\x7fELF\x02\x01" + b"\0" * 0x22 + struct.pack("<Q", 0) + b"\0" * 16,
    ],
)
def test_where_optimisation_cannot_be_told_nothing_is_claimed(
    tmp_path: Path, content: bytes
) -> None:
    other = tmp_path / "other.so"
    other.write_bytes(content)
    assert is_optimised(other) is None


def test_one_wrong_answer_fails_the_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    true_fire = Ruleset.fire

    def without_below(ruleset: Ruleset, fact: Mapping[str, int | bool | str]) -> frozenset[str]:
        return true_fire(ruleset, fact) - {"below"}

    monkeypatch.setattr(Ruleset, "fire", without_below)
    with pytest.raises(EngineFault, match="wrong on below"):
        self_test()


def test_an_answer_at_the_second_try_fails_the_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    true_fire = Ruleset.fire

    def after_recovery(ruleset: Ruleset, fact: Mapping[str, int | bool | str]) -> frozenset[str]:
        ruleset.handles_recreated = 1
        return true_fire(ruleset, fact)

    monkeypatch.setattr(Ruleset, "fire", after_recovery)
    with pytest.raises(EngineFault, match="only at the second try"):
        self_test()
