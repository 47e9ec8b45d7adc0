"""The routers of administration, in the order in which paths are matched."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter

from casework.web.administration import (
    accounts,
    jobs,
    keys,
    outbox,
    overview,
    recall_list,
    retention,
    units,
    webhooks,
)

ROUTERS: Final[tuple[APIRouter, ...]] = (
    overview.router,
    accounts.router,
    units.router,
    keys.router,
    webhooks.router,
    outbox.router,
    recall_list.router,
    jobs.router,
    retention.router,
)
