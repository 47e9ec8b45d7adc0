"""Reading rule sets that were kept, to compare them."""

from __future__ import annotations

from functools import lru_cache

from casework.bundles import BundleError, load_bundle
from casework.store.database import Database
from casework.store.rule_sets import rule_set_bundle
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError


class NotReadable(Exception):
    """A rule set that was kept cannot be read; the message says why and what to do."""


def kept_rule_set(database: Database, digest: str) -> RuleSet | None:
    """The rule set with that digest, with its English texts; None if it was not kept.

    Raises NotReadable. Takes up to a second; what was read before is remembered.
    """
    bundle = rule_set_bundle(database, digest)
    return _read(digest, bundle) if bundle is not None else None


@lru_cache(maxsize=4)
def _read(digest: str, bundle: bytes) -> RuleSet:
    try:
        found = load_bundle(bundle, languages=())
    except (BundleError, RuleSetError) as error:
        raise NotReadable(
            "This version of the program cannot read that rule set: "
            f"{str(error).splitlines()[0]}. Compare it with the version that kept it."
        ) from None
    if found.digest != digest:
        raise NotReadable("What is kept under this digest is another rule set.")
    return found
