"""What docs/howto/operate.md tells an operator is true of the program."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from casework.cli.main import main
from casework.settings import from_environment
from tests.casework.serving import served, settings_for

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/howto/operate.md").read_text(encoding="utf-8")
FORWARDING = (ROOT / "docs/howto/forwarding.md").read_text(encoding="utf-8")
SETTINGS = dict(re.findall(r"^\| `(REDNOTICE_\w+)` \| ([^|]+) \|", PAGE, re.MULTILINE))
METRICS = set(re.findall(r"^\| `(rednotice_\w+)` \|", PAGE, re.MULTILINE))
COMMANDS = sorted(
    {
        found.strip()
        for found in re.findall(r"(?:^    |`)(rednotice [a-z][^`#\n]*)", PAGE, re.MULTILINE)
    }
)


class Asked(Mapping[str, str]):
    """An environment that remembers what it was asked for."""

    def __init__(self) -> None:
        self.given = {
            "REDNOTICE_OPENID_ISSUER": "https://id.example",
            "REDNOTICE_OPENID_CLIENT_ID": "rednotice",
            "REDNOTICE_PUBLIC_URL": "https://gate.example",
        }
        self.names: set[str] = set()

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        return self.given[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)


def test_every_setting_is_told_and_nothing_that_is_none() -> None:
    asked = Asked()
    from_environment(asked)
    elsewhere = set(re.findall(r"^\| `(REDNOTICE_\w+)` \|", FORWARDING, re.MULTILINE))
    assert set(SETTINGS) | elsewhere == asked.names
    assert set(re.findall(r"REDNOTICE_\w*[A-Z]\b", PAGE)) <= asked.names


@pytest.mark.parametrize(
    ("name", "default"),
    [
        (name, found[1])
        for name, told in SETTINGS.items()
        if (found := re.fullmatch(r"`([^` ]+)`", told.strip()))
    ],
)
def test_the_default_that_is_told_is_the_default(name: str, default: str) -> None:
    assert from_environment({name: default}) == from_environment({})


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one(line: str) -> None:
    words = shlex.split(line)[1:]
    command: click.Command = main
    while words and isinstance(command, click.Group):
        found = command.get_command(click.Context(command), words.pop(0))
        assert found is not None, line
        command = found
    options = {one for parameter in command.params for one in parameter.opts}
    assert {one for one in words if one.startswith("--")} <= options, line


def test_every_metric_is_told_and_nothing_that_is_none(tmp_path: Path) -> None:
    with served(settings_for(tmp_path)) as address:
        httpx.get(f"{address}/health/live")
        text = httpx.get(f"{address}/metrics").text
    real = {
        f"{family.name}_total" if family.type == "counter" else family.name
        for family in text_string_to_metric_families(text)
    }
    told = {"rednotice_info" if one == "rednotice" else one for one in real}
    assert told == METRICS
    suffix = re.compile(r"_(count|sum|bucket)$")
    named = {suffix.sub("", one) for one in re.findall(r"rednotice_[a-z_]+[a-z]", PAGE)}
    assert named - {"rednotice_key"} <= METRICS


def test_the_addresses_answer(tmp_path: Path) -> None:
    with served(settings_for(tmp_path)) as address:
        for path in set(re.findall(r"`(?:GET )?(/(?:health/\w+|metrics))`", PAGE)):
            assert httpx.get(f"{address}{path}").status_code == 200, path
