"""The workflow files that people copy: valid by the published schemas, calling what there is."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from casework.cli.main import main

ROOT = Path(__file__).parents[2]
CI = ROOT / "docs" / "howto" / "ci"
GITHUB, GITLAB = CI / "github-actions.yml", CI / "gitlab-ci.yml"
PAGE = ROOT / "docs" / "howto" / "rules-in-ci.md"
# The schemas come with the tool, so nothing is fetched.
SCHEMA = {
    GITHUB: ("--builtin-schema", "vendor.github-workflows"),
    GITLAB: ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"),
}
TOOL = Path(sysconfig.get_path("scripts")) / "check-jsonschema"


def check(file: Path, *schema: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [TOOL, *schema, file], capture_output=True, text=True, check=False, timeout=60
    )


def scripts(file: Path) -> list[str]:
    """Every shell script of a workflow file."""
    document: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    if file == GITHUB:
        return [
            step["run"]
            for job in document["jobs"].values()
            for step in job["steps"]
            if "run" in step
        ]
    jobs = [one for one in document.values() if isinstance(one, dict)]
    return [
        line for job in jobs for key in ("before_script", "script") for line in job.get(key, [])
    ]


SCRIPTS = [(file, text) for file in SCHEMA for text in scripts(file)]
COMMANDS = sorted(
    {line for _, text in SCRIPTS for line in re.findall(r"\.venv/bin/rednotice ([^|)\n]+)", text)}
)


@pytest.mark.parametrize("file", SCHEMA, ids=[one.name for one in SCHEMA])
def test_a_workflow_file_is_valid_by_the_published_schema(file: Path) -> None:
    done = check(file, *SCHEMA[file])
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [(GITHUB, "runs-on:", "run-on:"), (GITLAB, "when: always", "when: sometimes")],
)
def test_a_misspelt_workflow_file_is_not(file: Path, old: str, new: str, tmp_path: Path) -> None:
    spoiled = tmp_path / file.name
    text = file.read_text(encoding="utf-8")
    assert old in text
    spoiled.write_text(text.replace(old, new), encoding="utf-8")
    assert check(spoiled, *SCHEMA[file]).returncode == 1


@pytest.mark.parametrize(("file", "text"), SCRIPTS)
def test_a_script_is_shell_and_nobody_can_write_into_it(file: Path, text: str) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    done = subprocess.run(
        [bash, "-n"], input=text, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    # A title or branch name put into a script by the service would be run.
    assert "${{" not in text


def parsed(line: str) -> click.Context:
    """The call as the command line reads it, without running it."""
    words = [
        one
        for one in shlex.split(re.sub(r'"\$\{only\[@\]\}"|\$only', "--rule REF-1", line))
        if one not in ("||", "true", ">>")
    ]
    words = ["90" if one.endswith("_MIN") else one for one in words]
    words = [one for one in words if not one.startswith("code=")]
    command: click.Command = main
    context = click.Context(main)
    while isinstance(command, click.Group):
        name, command_found, words = command.resolve_command(context, words)
        assert command_found is not None
        command = command_found
        context = click.Context(command, parent=context, info_name=name)
    existing = {"build/controls.ndjson"}  # made by the line before
    words = [__file__ if one in existing else one for one in words]
    command.parse_args(context, words)
    return context


def test_the_workflows_call_every_tool_of_the_rules() -> None:
    called = {line.split()[1] for line in COMMANDS}
    assert called == {"validate", "lock", "test", "cover", "mutate", "diff"}


@pytest.mark.parametrize("line", COMMANDS)
def test_every_call_is_one_that_the_command_line_understands(line: str) -> None:
    parsed(line)


def test_the_page_names_both_files_and_what_was_not_tried() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert "ci/github-actions.yml" in text
    assert "ci/gitlab-ci.yml" in text
    assert "Not tried" in text


if __name__ == "__main__":  # prints the calls, for whoever wants to try them by hand
    sys.stdout.write("\n".join(COMMANDS) + "\n")
