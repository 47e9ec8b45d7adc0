"""The whole story of a case, played over HTTP against a running service with a real receiver.

`python -m tests.casework.story` plays it on SQLite and on PostgreSQL and says each step.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
from click.testing import CliRunner
from standardwebhooks import Webhook

from casework.audit.receipts import Receipt
from casework.audit.verifying import verify_receipt
from casework.cases.exporting import check_archive
from casework.cli.main import main
from casework.demo import demo_requests
from casework.settings import Settings
from tests.casework.accounts_made import headers_of
from tests.casework.databases import BOTH, new_url
from tests.casework.outbox.receiver import Receiver, receiving
from tests.casework.outbox.world import SECRET, settings_for
from tests.casework.serving import served, write_rules

# Waiting for another thread of the service, not for time to pass.
_PATIENCE = 120.0


def request(name: str) -> dict[str, Any]:
    """An invented request as its requester sends it."""
    return {key: one for key, one in demo_requests()[name].items() if key != "annotations"}


@dataclass
class Story:
    """The people of the story, and what they call."""

    client: httpx.Client
    receiver: Receiver
    settings: Settings
    say: Callable[[str], None]

    def call(self, who: str, method: str, path: str, expected: int, **more: Any) -> httpx.Response:
        """One call, which must be answered with that status."""
        headers = {**headers_of(who), **more.pop("headers", {})}
        answer = self.client.request(method, path, headers=headers, **more)
        assert answer.status_code == expected, f"{method} {path}: {answer.text}"
        return answer

    def state(self, case_id: str) -> dict[str, Any]:
        """Where the case stands, as a reviewer sees it."""
        answer = self.call("reviewer", "GET", f"/v1/requests/{case_id}/state", 200)
        found: dict[str, Any] = answer.json()
        return found

    def tag(self, case_id: str) -> dict[str, str]:
        """The header that says which version was read."""
        return {"If-Match": f'"{self.state(case_id)["version"]}"'}

    def move(self, who: str, case_id: str, to: str, reason: str, expected: int = 200) -> None:
        """A decision."""
        path, body = f"/v1/requests/{case_id}/moves", {"move": to, "reason": reason}
        self.call(who, "POST", path, expected, json=body, headers=self.tag(case_id))

    def verified(self) -> None:
        """The whole trail is whole, by the command that an auditor runs."""
        done = self.run("audit", "verify")
        assert done.startswith("whole") or "whole" in done, done

    def run(self, *words: str) -> str:
        """A command of the operator on the database of the service."""
        environment = {
            "REDNOTICE_DATABASE_URL": self.settings.database_url,
            "REDNOTICE_KEY_FILE": str(self.settings.keys),
            "REDNOTICE_RULES_DIR": str(self.settings.rules_dir),
        }
        done = CliRunner().invoke(main, words, env=environment)
        assert done.exit_code == 0, done.output
        return done.output

    def received(self, count: int) -> list[dict[str, Any]]:
        """The messages that the receiver has, once there are so many; every signature holds."""
        until = time.monotonic() + _PATIENCE
        while len(self.receiver.got) < count:
            assert time.monotonic() < until, f"{len(self.receiver.got)} of {count} messages came"
            self.receiver.over.wait(0.05)
        checked = Webhook(SECRET)
        for one in self.receiver.got:
            checked.verify(one.body, one.headers)
        return [json.loads(one.body) for one in self.receiver.got]

    def is_state(self, case_id: str, *states: str) -> None:
        """The case comes to one of these states."""
        until = time.monotonic() + _PATIENCE
        while self.state(case_id)["state"] not in states:
            assert time.monotonic() < until, f"still {self.state(case_id)['state']}"
            self.receiver.over.wait(0.05)

    def play(self) -> None:
        """From submission to erasure."""
        answer = self.call(
            "submitter", "POST", "/v1/requests", 201, json=request("5_vague_summary")
        )
        case_id = answer.json()["case_id"]
        path = f"/v1/requests/{case_id}"
        assert answer.json()["report"]["status"] == "information_needed"
        self.is_state(case_id, "awaiting_information")
        self.say("submitted: what is missing is asked")

        letters = self.call("submitter", "GET", f"{path}/letters", 200).json()
        asked = {one["rule"] for letter in letters for one in letter["letter"]["questions"]}
        assert asked == {"T-ROLE"}
        self.call("foreign-submitter", "GET", path, 404)
        self.call("submitter", "GET", f"{path}/history", 403)
        self.call("submitter", "PUT", path, 200, json=request("2_penalty_under_threshold"))
        self.is_state(case_id, "recommended_for_refusal")
        self.say("answered: judged anew, refusal is recommended")

        annotations = demo_requests()["3_asylum_pending"]["annotations"]
        body = {"annotations": annotations, "note": "Told by a member country."}
        stale = {"If-Match": '"1"'}
        self.call("reviewer", "PUT", f"{path}/annotations", 412, json=body, headers=stale)
        tag = self.tag(case_id)
        now = self.call(
            "reviewer", "PUT", f"{path}/annotations", 200, json=body, headers=tag
        ).json()
        assert {one["rule"] for one in now["change"]["came"]} == {"T-ASYLUM"}
        seen = self.call("submitter", "GET", path, 200).text
        assert "ASYLUM" not in seen
        assert "asylum" not in seen.lower()
        self.say("annotated: what changed is shown to staff and to nobody else")

        tag = self.tag(case_id)
        body = {"annotations": None, "note": "The protection concerned somebody else."}
        self.call("reviewer", "PUT", f"{path}/annotations", 200, json=body, headers=tag)
        self.move("staff", case_id, "propose_release", "The statute was misread.")
        self.move("staff", case_id, "release", "I agree with myself.", 409)
        self.move("senior", case_id, "release", "Of the same unit.", 409)
        assert self.receiver.got == []
        self.move("other-unit", case_id, "release", "The statute names ten years.")
        self.say("proposed by one, released by a second person of another unit")

        message = self.received(1)[0]
        assert message["case_id"] == case_id
        assert "annotations" not in json.dumps(message)
        self.is_state(case_id, "forwarded")
        self.say("forwarded to the receiver, signed")

        self.move("senior", case_id, "recall", "The requester withdrew the warrant.")
        assert self.received(2)[1]["kind"] == "recall"
        self.is_state(case_id, "recalled")
        self.say("recalled")

        self.verified()
        receipts = self.call("auditor", "GET", f"{path}/receipts", 200).json()["receipts"]
        assert receipts
        for one in receipts:
            assert verify_receipt(Receipt.read(one)).whole
        archive = self.call("auditor", "GET", f"{path}/archive", 200).content
        assert check_archive(archive)["case"] == case_id
        self.say(f"verified: the trail, {len(receipts)} receipts and the archive of the case")

        reason = {"reason": "The data are no longer needed."}
        tag = self.tag(case_id)
        self.call("senior", "POST", f"{path}/retention/end", 204, json=reason, headers=tag)
        self.run("jobs", "run")
        if self.state(case_id)["state"] != "erased":
            tag = self.tag(case_id)
            self.call("senior", "POST", f"{path}/erasure", 204, json=reason, headers=tag)
        assert self.state(case_id)["state"] == "erased"
        stub = self.call("auditor", "GET", f"{path}/erasure", 200).json()
        assert stub["case_id"] == case_id
        self.verified()
        for one in receipts:
            assert verify_receipt(Receipt.read(one)).whole
        self.say("erased: a stub is left, and the trail is still whole")


@contextmanager
def stage(kind: str, folder: Path, say: Callable[[str], None]) -> Iterator[Story]:
    """A running service on a database of that kind, with a receiver and accounts."""
    with new_url(kind, folder) as url, receiving(folder, "localhost") as receiver:
        receiver.url = receiver.url.replace("receiver.test", "localhost")
        settings = replace(
            settings_for(receiver, hosts=frozenset({"localhost"})),
            database_url=url,
            key_file=folder / f"{kind}.keys",
            rules_dir=write_rules(folder / kind),
            workers=1,
            deadline_seconds=20,
        )
        with (
            served(settings) as address,
            httpx.Client(base_url=address, timeout=_PATIENCE) as client,
        ):
            yield Story(client, receiver, settings, say)


def _main() -> None:
    for kind in BOTH:
        print(f"on {kind}:")
        with (
            tempfile.TemporaryDirectory(prefix="rednotice-story-") as folder,
            stage(kind, Path(folder), lambda line: print(f"  {line}")) as story,
        ):
            story.play()


if __name__ == "__main__":
    _main()
