"""Invented requests to try the service with. No person in them exists."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def demo_requests() -> dict[str, dict[str, Any]]:
    """The demo requests by name."""
    folder = files("casework.demo")
    return {
        one.name.removesuffix(".json"): json.loads(one.read_text(encoding="utf-8"))
        for one in sorted(folder.iterdir(), key=lambda one: one.name)
        if one.name.endswith(".json")
    }
