"""A group of commands of which only the one that is called is imported."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class NamedCommands(click.Group):
    """A group whose commands are named as `module:attribute`, and imported when they are called.

    All commands together import the whole service, which takes longer than most of them do. The
    list of commands, with their help, imports them all.
    """

    def __init__(self, *args: Any, named: Mapping[str, str], **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self._named = named

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(self._named)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self._named:
            return None
        module, _, attribute = self._named[name].partition(":")
        command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command
