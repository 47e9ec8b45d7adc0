"""All reference tables of a rule set, read and checked together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.ruleset.source import Fault
from engine.tables.bilateral import Bilateral, read_bilateral
from engine.tables.death_penalty import Status, read_death_penalty
from engine.tables.entities import Entities, read_entities
from engine.tables.groups import Groups, read_groups
from engine.tables.source import TableReader
from engine.tables.treaties import Treaties, read_treaties


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of the world beside the request. Never changes."""

    treaties: Treaties
    bilateral: Bilateral
    death_penalty: Mapping[str, Status]
    groups: Groups
    entities: Entities


def read_tables(root: Path) -> tuple[Tables, list[Fault]]:
    """The tables of the rule set in `root`, and everything that is wrong with them.

    With a fault the tables must not be used. Reads files; nothing else in this package does.
    """
    reader = TableReader(root)
    tables = Tables(
        treaties=read_treaties(reader),
        bilateral=read_bilateral(reader),
        death_penalty=read_death_penalty(reader),
        groups=read_groups(reader),
        entities=read_entities(reader),
    )
    return tables, reader.faults
