"""The web service: wiring only. `rednotice serve` serves it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

import casework.web
from casework.accounts.first import welcome
from casework.api import openapi, problems, routers
from casework.audit.checkpoints import checkpoint_now
from casework.cases.owed import judge_all_owed
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.jobs import jobs_here
from casework.matching.following import follow_all_owed
from casework.matching.owed import keep_owed_keys
from casework.operations.calls import Calls
from casework.operations.faults import faults_told
from casework.operations.metrics import Metrics
from casework.operations.tracing import Tracing
from casework.outbox.running import forwarding_here
from casework.recent import limits_on
from casework.settings import Settings, from_environment
from casework.store.database import Database
from casework.store.rule_sets import keep_rule_set
from casework.web import routers as pages
from casework.web.errors import error_page
from engine.durable.selftest import check_build, self_test
from engine.version import ENGINE_VERSION
from engine.worker import Factory


def create_app(settings: Settings | None = None, factory: Factory | None = None) -> FastAPI:
    """The application. Start-up fails, with the reason, unless engine and rules can be trusted."""
    chosen = settings or from_environment()
    metrics, tracing = Metrics(), Tracing()

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        with faults_told(), tracing.running(chosen.traces):
            check_build()
            self_test()
            database = Database(chosen.database_url, chosen.keys)
            with Evaluator(
                chosen.rules_dir,
                chosen.workers,
                chosen.deadline_seconds,
                factory,
                partial(keep_rule_set, database),
                metrics.judged,
                tracing,
            ) as evaluator:
                limits_on(evaluator.rule_set, today())  # raises if the rule set does not give them
                app.state.gate = Gate(chosen, database, evaluator, tracing)
                keep_owed_keys(database)
                welcome(app.state.gate)
                judge_all_owed(app.state.gate)
                follow_all_owed(app.state.gate)
                with forwarding_here(app.state.gate), jobs_here(app.state.gate) as app.state.jobs:
                    metrics.watch(app.state.gate, app.state.jobs)
                    yield
                checkpoint_now(database)
            database.close()

    app = FastAPI(
        title="rednotice",
        version=ENGINE_VERSION,
        description="Checks requests for Red Notices before anything is forwarded.",
        lifespan=running,
        docs_url=None,  # these pages would load scripts from elsewhere
        redoc_url=None,
        generate_unique_id_function=openapi.operation_id,
    )
    app.state.metrics = metrics
    problems.install(app, error_page)
    openapi.install(app)
    routers.include(app)
    pages.include(app)
    static = Path(casework.web.__file__).parent / "static"
    app.mount("/static", StaticFiles(directory=static), name="static")
    app.add_middleware(problems.Guard, loopback_only=chosen.loopback_only)
    app.add_middleware(Calls, metrics=metrics, tracing=tracing)
    return app
