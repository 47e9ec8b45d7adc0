"""Reads a `rules/` directory into a checked rule set, or says everything that is wrong with it."""

from __future__ import annotations

import hashlib
import string
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from engine.conditions.syntax import (
    ConditionError,
    FactType,
    aggregate_of,
    parse,
    suggestion,
)
from engine.conditions.tree import Condition, Not, conjunction, facts_read
from engine.facts import FACTS, Scope, Sensitivity
from engine.facts.view import Vocabulary
from engine.ruleset.files import (
    Basis,
    ChapterFile,
    InstrumentEntry,
    MessageEntry,
    ParameterEntry,
    RuleEntry,
    RuleSetFile,
    TermEntry,
)
from engine.ruleset.model import Factor, Rule, RuleSet, Term, Unless
from engine.ruleset.register import read_catalogue, read_receiver_notes
from engine.ruleset.source import Document, Fault, Path_, RuleSetError, read
from engine.text.lexicon import Lexicon
from engine.values import Kind
from schemas.assessment import Direction, WeightClass
from schemas.vocabulary import ActKind, OffenceTag

Model = TypeVar("Model")

# Facts that the weighing gives to stage 2: how heavy the present factors are on each side.
WEIGHING_FACTS: Mapping[str, FactType] = {
    f"{direction.value}_{name}": FactType(Kind.NUMBER)
    for direction in Direction
    for name in ("weight", *(f"{weight.value}_factors" for weight in WeightClass))
}


def fact_types(scope: Scope) -> dict[str, FactType]:
    """Facts that a condition of a scope may read: its own, and those of the request."""
    return {
        spec.name: FactType(spec.kind, spec.options)
        for table in (FACTS[Scope.REQUEST], FACTS[scope])
        for spec in table.values()
    }


@dataclass(slots=True)
class _Names:
    facts: Mapping[str, FactType]
    terms: Mapping[str, Condition]
    item_results: Collection[str]
    findings: Collection[str]
    parameters: Mapping[str, Kind]


@dataclass(slots=True)
class _Loader:
    root: Path
    faults: list[Fault] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    # -- reading files ---------------------------------------------------------------------------

    def document(self, path: Path) -> Document | None:
        self.files.append(path)
        if not path.is_file():
            self.faults.append(Fault(path.relative_to(self.root).as_posix(), 1, "is missing"))
            return None
        try:
            return read(path, self.root)
        except RuleSetError as error:
            self.faults.extend(error.faults)
            return None

    def model(self, document: Document | None, shape: type[Model]) -> Model | None:
        if document is None:
            return None
        try:
            return TypeAdapter(shape).validate_python(document.data)
        except ValidationError as error:
            for one in error.errors():
                path = tuple(part for part in one["loc"] if part != "[key]")
                where = ".".join(str(part) for part in path)
                hint = ""
                if one["type"] == "extra_forbidden":
                    hint = suggestion(str(path[-1]), _field_names(shape))
                self.fault(document, path, f"`{where}`: {one['msg'].lower()}{hint}")
            return None

    def fault(self, document: Document, path: Path_, message: str) -> None:
        self.faults.append(Fault(document.file, document.line(path), message))

    # -- conditions ------------------------------------------------------------------------------

    def condition(
        self, document: Document, path: Path_, text: str, names: _Names
    ) -> Condition | None:
        try:
            return parse(text, names)
        except ConditionError as error:
            self.faults.append(
                Fault(document.file, document.text_line(path, error.line), error.message)
            )
            return None


def _field_names(shape: Any) -> list[str]:
    names: set[str] = set()
    stack = [shape]
    while stack:
        model = stack.pop()
        for name, info in getattr(model, "model_fields", {}).items():
            names.add(name)
            stack.extend(getattr(info.annotation, "__args__", ()) or [info.annotation])
    return sorted(names)


def load(root: Path) -> RuleSet:
    """Read and check a `rules/` directory.

    Raises RuleSetError with every fault that was found, each with file, line, cause and remedy.
    """
    loader = _Loader(root)
    rule_set = _load(loader)
    if loader.faults or rule_set is None:
        raise RuleSetError(sorted(loader.faults, key=lambda one: (one.file, one.line)))
    return rule_set


def _load(loader: _Loader) -> RuleSet | None:
    root = loader.root
    header = loader.model(loader.document(root / "ruleset.yaml"), RuleSetFile)
    instrument_doc = loader.document(root / "instruments.yaml")
    instruments = loader.model(instrument_doc, dict[str, InstrumentEntry])
    parameter_doc = loader.document(root / "parameters.yaml")
    parameters = loader.model(parameter_doc, dict[str, ParameterEntry])
    vocabulary = _vocabulary(loader)
    chapters: list[tuple[Document, ChapterFile]] = []
    for path in sorted((root / "chapters").glob("*.yaml")):
        document = loader.document(path)
        chapter = loader.model(document, ChapterFile)
        if document is not None and chapter is not None:
            chapters.append((document, chapter))
    messages: dict[str, MessageEntry] = {}
    message_docs: dict[str, tuple[Document, str]] = {}
    for path in sorted((root / "messages" / "en").glob("*.yaml")):
        document = loader.document(path)
        entries = loader.model(document, dict[str, MessageEntry])
        for key, entry in (entries or {}).items():
            assert document is not None
            if key in messages:
                loader.fault(document, (key,), f"`{key}` already has messages; remove one")
            messages[key], message_docs[key] = entry, (document, key)
    if header is None or instruments is None or parameters is None or vocabulary is None:
        return None
    if instrument_doc and parameter_doc:
        _check_dates(loader, instrument_doc, instruments, parameter_doc, parameters)
        for name, parameter in parameters.items():
            _check_basis(loader, parameter_doc, (name, "basis"), parameter.basis, instruments)
    kinds = dict.fromkeys(parameters, Kind.NUMBER)
    terms = _terms(loader, chapters, kinds)
    rules, factors = _rules(loader, chapters, terms, kinds, instruments)
    if not loader.faults:
        rules = _settle_visibility(loader, rules, terms)
    if not loader.faults:
        _check_messages(loader, rules, messages, message_docs)
    catalogue = read_catalogue(loader, rules, instruments)
    return RuleSet(
        name=header.name,
        version=header.version,
        digest=_digest(root, loader.files),
        instruments=instruments,
        parameters=parameters,
        terms=terms,
        rules=rules,
        factors=factors,
        messages=messages,
        vocabulary=vocabulary,
        catalogue=catalogue,
        receiver_notes=read_receiver_notes(loader, instruments, catalogue),
    )


def _digest(root: Path, files: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    lexicons = sorted((root / "lexicons").glob("*.csv"))
    for path in sorted({*files, *lexicons}):
        if path.is_file():
            whole.update(path.relative_to(root).as_posix().encode() + b"\0")
            whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def _vocabulary(loader: _Loader) -> Vocabulary | None:
    folder = loader.root / "vocabularies"
    lists = dict[str, list[str]]
    acts_doc = loader.document(folder / "act_kinds.yaml")
    tags_doc = loader.document(folder / "offence_tags.yaml")
    categories_doc = loader.document(folder / "iccs_tags.yaml")
    signals_doc = loader.document(folder / "signal_tags.yaml")
    acts = loader.model(acts_doc, lists)
    tags = loader.model(tags_doc, lists)
    categories = loader.model(categories_doc, lists)
    signals = loader.model(signals_doc, lists)
    if acts is None or tags is None or categories is None or signals is None:
        return None
    for document, given, words in (
        (acts_doc, acts, {one.value for one in ActKind}),
        (tags_doc, tags, {one.value for one in OffenceTag}),
    ):
        assert document is not None
        for missing in sorted(words - given.keys()):
            loader.fault(document, (), f"`{missing}` of the schema has no meaning here; add it")
        for extra in sorted(given.keys() - words):
            loader.fault(
                document, (extra,), f"`{extra}` is not in the schema{suggestion(extra, words)}"
            )
    for document, given in ((categories_doc, categories), (signals_doc, signals)):
        assert document is not None
        for key, values in given.items():
            for value in values:
                if value not in tags:
                    loader.fault(
                        document,
                        (key,),
                        f"`{value}` is not an offence tag{suggestion(value, tags)}",
                    )
    if loader.faults:
        return None

    def frozen(given: dict[str, list[str]]) -> dict[str, frozenset[str]]:
        return {key: frozenset(values) for key, values in given.items()}

    return Vocabulary(
        acts=frozen(acts),
        tags=frozen(tags),
        categories=frozen(categories),
        signals=frozen(signals),
        lexicon=Lexicon.load(loader.root / "lexicons"),
    )


def _check_dates(
    loader: _Loader,
    instrument_doc: Document,
    instruments: Mapping[str, InstrumentEntry],
    parameter_doc: Document,
    parameters: Mapping[str, ParameterEntry],
) -> None:
    for name, instrument in instruments.items():
        days = [one.in_force_from for one in instrument.editions]
        if days != sorted(set(days)):
            loader.fault(
                instrument_doc, (name, "editions"), f"editions of `{name}` overlap or are unsorted"
            )
    for name, parameter in parameters.items():
        days = [one.from_ for one in parameter.values]
        if days != sorted(set(days)):
            loader.fault(
                parameter_doc, (name, "values"), f"values of `{name}` overlap or are unsorted"
            )


def _check_basis(
    loader: _Loader,
    document: Document,
    path: Path_,
    basis: Iterable[Basis],
    instruments: Mapping[str, InstrumentEntry],
) -> None:
    for i, one in enumerate(basis):
        if one.instrument not in instruments:
            loader.fault(
                document,
                (*path, i, "instrument"),
                f"`{one.instrument}` is not in instruments.yaml"
                f"{suggestion(one.instrument, instruments)}",
            )


def _terms(
    loader: _Loader,
    chapters: list[tuple[Document, ChapterFile]],
    parameters: Mapping[str, Kind],
) -> dict[str, Term]:
    """Terms in an order in which each is read after those it builds on; cycles are faults."""
    pending: dict[str, tuple[Document, Path_, TermEntry]] = {}
    for document, chapter in chapters:
        for i, entry in enumerate(chapter.terms):
            if entry.id in pending:
                loader.fault(document, ("terms", i, "id"), f"term `{entry.id}` is defined twice")
            elif entry.id in fact_types(entry.scope):
                loader.fault(
                    document, ("terms", i, "id"), f"`{entry.id}` is already a fact; rename the term"
                )
            else:
                pending[entry.id] = (document, ("terms", i), entry)
    item_results = _item_results(chapters)
    done: dict[str, Term] = {}
    while pending:
        ready = [
            name
            for name, (_, _, entry) in pending.items()
            if not any(
                pending[word][2].scope is entry.scope
                for word in _words(entry.when) & pending.keys()
            )
        ]
        if not ready:
            for document, path, entry in pending.values():
                loader.fault(
                    document, (*path, "when"), f"term `{entry.id}` stands in a cycle; break it"
                )
            break
        for name in ready:
            document, path, entry = pending.pop(name)
            names = _Names(
                facts=fact_types(entry.scope),
                terms={
                    other.name: other.condition
                    for other in done.values()
                    if other.scope is entry.scope
                },
                item_results=item_results if entry.scope is Scope.REQUEST else set(),
                findings=set(),
                parameters=parameters,
            )
            condition = loader.condition(document, (*path, "when"), entry.when, names)
            if condition is not None:
                done[name] = Term(
                    name, entry.scope, entry.says, condition, document.file, document.line(path)
                )
    return done


def _item_results(chapters: list[tuple[Document, ChapterFile]]) -> set[str]:
    """Names that `any`, `all` and `count` may ask about, whether or not they could be read, so that
    one mistake is not told once for everything that builds on it."""
    names: set[str] = set()
    for _, chapter in chapters:
        names.update(one.id for one in chapter.terms if one.scope is not Scope.REQUEST)
        names.update(one.id for one in chapter.rules if one.scope is not Scope.REQUEST)
    return names


def _words(text: str) -> set[str]:
    table = str.maketrans(dict.fromkeys(string.punctuation.replace("_", ""), " "))
    return set(text.translate(table).split())


def _rules(
    loader: _Loader,
    chapters: list[tuple[Document, ChapterFile]],
    terms: Mapping[str, Term],
    parameters: Mapping[str, Kind],
    instruments: Mapping[str, InstrumentEntry],
) -> tuple[dict[str, Rule], dict[str, Factor]]:
    entries = [
        (document, chapter, ("rules", i), entry)
        for document, chapter in chapters
        for i, entry in enumerate(chapter.rules)
    ]
    item_results = _item_results(chapters)
    stage_1 = {entry.id for _, _, _, entry in entries if entry.stage == 1}

    def names(scope: Scope, stage: int = 1) -> _Names:
        return _Names(
            facts={**fact_types(scope), **(WEIGHING_FACTS if stage == 2 else {})},
            terms={one.name: one.condition for one in terms.values() if one.scope is scope},
            item_results=item_results if scope is Scope.REQUEST else set(),
            findings=stage_1 if stage == 2 else set(),
            parameters=parameters,
        )

    rules: dict[str, Rule] = {}
    for document, chapter, path, entry in entries:
        if entry.id in rules:
            loader.fault(document, (*path, "id"), f"rule `{entry.id}` is defined twice")
            continue
        if entry.stage == 2 and entry.scope is not Scope.REQUEST:
            loader.fault(document, (*path, "scope"), "a stage-2 rule speaks of the request only")
            continue
        _check_basis(loader, document, (*path, "basis"), entry.basis, instruments)
        rule = _rule(loader, document, chapter, path, entry, names(entry.scope, entry.stage))
        if rule is not None:
            rules[entry.id] = rule
    factors: dict[str, Factor] = {}
    for document, chapter in chapters:
        for i, factor in enumerate(chapter.factors):
            path = ("factors", i)
            if factor.id in factors:
                loader.fault(document, (*path, "id"), f"factor `{factor.id}` is defined twice")
            _check_basis(loader, document, (*path, "basis"), factor.basis, instruments)
            condition = loader.condition(
                document, (*path, "when"), factor.when, names(Scope.REQUEST)
            )
            if condition is not None:
                factors[factor.id] = Factor(
                    factor,
                    factor.in_force_from or chapter.defaults.in_force_from,
                    condition,
                    document.file,
                    document.line(path),
                )
    return rules, factors


def _rule(
    loader: _Loader,
    document: Document,
    chapter: ChapterFile,
    path: Path_,
    entry: RuleEntry,
    names: _Names,
) -> Rule | None:
    applies = (
        loader.condition(document, (*path, "applies"), entry.applies, names)
        if entry.applies
        else None
    )
    when = loader.condition(document, (*path, "when"), entry.when, names)
    unless = [
        (loader.condition(document, (*path, "unless", i, "when"), one.when, names), one.because)
        for i, one in enumerate(entry.unless)
    ]
    read_all = all(condition is not None for condition, _ in unless)
    if when is None or not read_all or (entry.applies and applies is None):
        return None
    exceptions = tuple(Unless(one, because) for one, because in unless if one is not None)
    defaults = chapter.defaults
    undetermined = entry.when_undetermined or (
        "none" if entry.effect == "inform" else defaults.when_undetermined
    )
    condition = conjunction(applies, when, *(Not(one.condition) for one in exceptions))
    sees = defaults.requester_sees if entry.requester_sees is None else entry.requester_sees
    return Rule(
        entry=entry,
        chapter=chapter.chapter,
        chapter_title=chapter.title,
        file=document.file,
        line=document.line(path),
        family=entry.family or defaults.family,
        in_force_from=entry.in_force_from or defaults.in_force_from,
        in_force_until=entry.in_force_until,
        review_by=entry.review_by or defaults.review_by,
        when_undetermined=None if undetermined == "none" else undetermined,
        requester_sees=sees,
        applies=applies,
        when=when,
        unless=exceptions,
        condition=condition,
    )


def _settle_visibility(
    loader: _Loader, rules: Mapping[str, Rule], terms: Mapping[str, Term]
) -> dict[str, Rule]:
    """Hide from requesters every rule that reads a restricted fact, however far away.

    A rule that claims `requester_sees: true` and reads one is a fault, because its author was
    mistaken about what it reveals.
    """

    def hidden(condition: Condition, scope: Scope) -> str | None:
        for name in facts_read(condition):
            if (inner := aggregate_of(name)) is not None:
                part = rules.get(inner) or terms[inner]
                if (found := hidden(part.condition, part.scope)) is not None:
                    return found
            elif name in WEIGHING_FACTS:
                return name
            else:
                spec = FACTS[scope].get(name) or FACTS[Scope.REQUEST][name]
                if spec.sensitivity is Sensitivity.RESTRICTED:
                    return name
        return None

    settled: dict[str, Rule] = {}
    for rule in rules.values():
        if rule.requester_sees and (name := hidden(rule.condition, rule.scope)) is not None:
            if rule.entry.requester_sees:
                loader.faults.append(
                    Fault(
                        rule.file,
                        rule.line,
                        f"`{rule.id}` reads `{name}`, which is restricted; a requester must not"
                        " see it: remove `requester_sees: true`",
                    )
                )
            rule = replace(rule, requester_sees=False)
        settled[rule.id] = rule
    return settled


def _check_messages(
    loader: _Loader,
    rules: Mapping[str, Rule],
    messages: Mapping[str, MessageEntry],
    documents: Mapping[str, tuple[Document, str]],
) -> None:
    for rule in rules.values():
        entry = messages.get(rule.id)
        if entry is None:
            loader.faults.append(
                Fault(rule.file, rule.line, f"`{rule.id}` has no messages in messages/en; add them")
            )
            continue
        if rule.requester_sees and entry.requester is None:
            document, key = documents[rule.id]
            loader.fault(document, (key,), f"`{rule.id}` is seen by requesters; add `requester`")
        allowed = set(facts_read(rule.condition))
        for text in (entry.requester, entry.compliance, entry.cure):
            for _, name, _, _ in string.Formatter().parse(text or ""):
                if name and name not in allowed:
                    document, key = documents[rule.id]
                    loader.fault(
                        document,
                        (key,),
                        f"`{{{name}}}` is not read by `{rule.id}`{suggestion(name, allowed)}",
                    )
    for key, (document, _) in documents.items():
        if key not in rules and not key.startswith("ENGINE-"):
            loader.fault(document, (key,), f"`{key}` is not a rule{suggestion(key, rules)}")
