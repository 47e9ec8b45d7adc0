"""Positive controls: plain, well-described requests that nothing may stop.

Scenarios are written by hand (`scenarios/`); this module sets each into two full requests with
other persons, States, days, kinds of request and depths of coding, always the same ones.

    python -m tests.controls.build --out controls.ndjson       # for `rednotice check`
    python -m tests.controls.build --decided controls.ndjson   # for `rednotice rules score`
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from tests.controls.maker import CODINGS, Coding, Maker
from tests.controls.scenario import Scenario, known_not_clear, load_scenarios, persons, places

# Each scenario is used so often.
USES: Final = 2


@dataclass(frozen=True, slots=True)
class Control:
    """One control: a full request, and how deeply it is coded."""

    id: str
    scenario: Scenario
    coding: Coding
    state: str
    region: str
    document: dict[str, Any]


@cache
def controls() -> tuple[Control, ...]:
    """All controls. No State appears twice for one offence."""
    used: dict[str, set[str]] = defaultdict(set)
    turn = {"M": 0, "F": 0}
    made: list[Control] = []
    scenarios = load_scenarios()
    for use in range(USES):
        for number, scenario in enumerate(scenarios):
            index = use * len(scenarios) + number
            place = next(
                one
                for step in range(len(places()))
                if (one := places()[(index + step) % len(places())])[0] not in used[scenario.iccs]
            )
            used[scenario.iccs].add(place[0])
            of_sex = [one for one in persons() if one[2] == scenario.sex]
            person = of_sex[turn[scenario.sex] % len(of_sex)]
            turn[scenario.sex] += 1
            coding = CODINGS[(number + 2 * use) % len(CODINGS)]
            elsewhere = [one[0] for one in places() if one[0] != place[0]]
            maker = Maker(scenario, index, use, coding, place, person, elsewhere)
            made.append(
                Control(
                    f"{scenario.id}/{use + 1}",
                    scenario,
                    coding,
                    place[0],
                    place[1],
                    maker.document(),
                )
            )
    return tuple(made)


def decided(control: Control) -> dict[str, Any]:
    """The control as an entry of a decided-case file."""
    made: dict[str, Any] = {
        "id": control.id,
        "authority_outcome": "clear",
        "request": control.document,
    }
    reason = known_not_clear().get(control.id)
    return made | ({"known_difference": reason} if reason else {})


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the controls, one JSON document a line."""
    parser = argparse.ArgumentParser(prog="tests.controls.build", description=main.__doc__)
    parser.add_argument("--out", type=Path, metavar="FILE", help="as requests")
    parser.add_argument("--decided", type=Path, metavar="FILE", help="as decided cases")
    options = parser.parse_args(arguments)
    if options.out is None and options.decided is None:
        parser.error("give --out or --decided")
    for path, documents in (
        (options.out, [one.document for one in controls()]),
        (options.decided, [decided(one) for one in controls()]),
    ):
        if path is not None:
            lines = (json.dumps(one, ensure_ascii=False) + "\n" for one in documents)
            path.write_text("".join(lines), encoding="utf-8")
    print(f"{len(controls())} controls, {len(known_not_clear())} of them known not to be clear")
    return 0


if __name__ == "__main__":
    sys.exit(main())
