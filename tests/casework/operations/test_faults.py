"""What keeps a service from starting is told in words for its operator, and in no others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from casework.operations.faults import ServiceFailed, faults_told
from casework.parameters import NotGiven
from casework.store.database import Database
from casework.store.keyring import KeyringError
from tests.casework.operations.process import PATIENCE, ROOT
from tests.casework.serving import settings_for

PLANTED = "ZZPLANTEDZZ"


@pytest.mark.parametrize(
    "fault",
    [
        KeyringError("restore the key file"),
        NotGiven("add it to parameters.yaml"),
        OperationalError("SELECT 1", {}, Exception("connection refused")),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_fault_that_an_operator_can_mend_is_told_in_its_own_words(
    fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(type(fault)), faults_told():
        raise fault
    words = str(fault.orig if isinstance(fault, OperationalError) else fault)
    assert words in caplog.text


def test_of_any_other_fault_kind_and_place_are_told_to_log_and_server(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(ServiceFailed) as caught, faults_told():
        raise ValueError(f"input_value='{PLANTED}'")
    # The server logs this whole.
    told = "".join(traceback.format_exception(caught.value))
    assert PLANTED not in told + caplog.text
    assert "the service failed: ValueError at " in caplog.text
    assert " > test_faults.py:" in caplog.text


def test_a_service_without_its_keys_says_what_to_do_and_ends(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    Database(settings.database_url, settings.keys).close()
    settings.keys.unlink()
    given = {
        **os.environ,
        "REDNOTICE_DATABASE_URL": settings.database_url,
        "REDNOTICE_RULES_DIR": str(settings.rules_dir),
    }
    done = subprocess.run(
        [sys.executable, "-m", "casework.cli.main", "serve", "--port", "1"],
        cwd=ROOT,
        env=given,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode != 0
    lines = [json.loads(one) for one in done.stderr.splitlines()]
    (told,) = [one["message"] for one in lines if one["level"] == "critical"]
    assert "restore it from its backup" in told
