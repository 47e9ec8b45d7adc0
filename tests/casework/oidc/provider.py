"""The OpenID provider of the tests, and a browser that signs in there."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

HERE = Path(__file__).parent
CLIENT_ID = "rednotice:tests"
CLIENT_SECRET = "a secret/with signs: %41&=+"


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def installed(folder: Path) -> Path:
    """A folder with the provider in it, installed from its lock file; skips where it cannot be."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("the OpenID provider of the tests needs node and npm")
    for name in ("package.json", "package-lock.json", "server.mjs"):
        shutil.copy(HERE / name, folder / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"npm cannot install the OpenID provider: {done.stderr.strip()[-300:]}")
    return folder


@contextmanager
def provider(folder: Path, port: int, redirect_uri: str) -> Iterator[str]:
    """The issuer of a running provider."""
    node = shutil.which("node")
    assert node is not None
    with subprocess.Popen(
        [node, "server.mjs", str(port), redirect_uri],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert any(line.strip() == "ready" for line in process.stdout), "it did not start"
            yield f"http://localhost:{port}"
        finally:
            process.kill()


def at_provider(browser: httpx.Client, start: str, login: str) -> httpx.Response:
    """Follow a sign-in through the pages of the provider; what it sends the browser back with.

    The answer is the redirection to the callback, which is not followed.
    """
    answer = browser.get(start)
    for _ in range(12):
        if answer.is_redirect:
            where = answer.next_request
            assert where is not None
            if where.url.path.endswith("/openid/callback"):
                return answer
            answer = browser.send(where)
            continue
        assert answer.status_code == 200, answer.text
        prompt = "login" if 'name="login"' in answer.text else "consent"
        fields = {"prompt": prompt, "login": login, "password": "any"}
        answer = browser.post(answer.url, data=fields)
    raise AssertionError("the provider does not come to an end")
