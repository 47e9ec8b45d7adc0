"""Reads a `rules/` directory into a checked rule set, or says everything that is wrong with it."""

from __future__ import annotations

import hashlib
import re
import string
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
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
from engine.messages.checks import check_messages, check_translation, check_words
from engine.messages.elsewhere import FILES, TextsElsewhere, check_elsewhere
from engine.messages.facts import FACT_TEXTS
from engine.messages.fields import field_texts
from engine.messages.language import Language
from engine.messages.law import law_texts
from engine.messages.read import read_catalogues
from engine.ruleset.examples import read_examples
from engine.ruleset.files import (
    Basis,
    ChapterFile,
    FactorEntry,
    FileModel,
    InstrumentEntry,
    ParameterEntry,
    RuleEntry,
    RuleSetFile,
    TermEntry,
)
from engine.ruleset.kept import kept
from engine.ruleset.model import Factor, Rule, RuleSet, Term, Unless
from engine.ruleset.register import read_catalogue, read_receiver_notes, untranslated_notes
from engine.ruleset.source import Document, Fault, Path_, RuleSetError, read
from engine.ruleset.units import unit_faults
from engine.tables.load import read_tables
from engine.text.acts import ActReader
from engine.text.lexicon import Lexicon
from engine.text.offices import OfficeReader
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


@cache
def fact_types(scope: Scope) -> Mapping[str, FactType]:
    """Facts that a condition of a scope may read: its own, and those of the request."""
    return MappingProxyType(
        {
            spec.name: FactType(spec.kind, spec.options)
            for table in (FACTS[Scope.REQUEST], FACTS[scope])
            for spec in table.values()
        }
    )


@dataclass(slots=True)
class _Names:
    facts: Mapping[str, FactType]
    terms: Mapping[str, Condition]
    item_results: Collection[str]
    findings: Collection[str]
    parameters: Mapping[str, Kind]


@dataclass(frozen=True, slots=True)
class _Chapter:
    """What of a chapter file could be read, and the place of each entry in its list."""

    whole: ChapterFile
    numbers: Mapping[str, list[int]]

    def terms(self) -> Iterator[tuple[int, TermEntry]]:
        return zip(self.numbers.get("terms", ()), self.whole.terms, strict=True)

    def rules(self) -> Iterator[tuple[int, RuleEntry]]:
        return zip(self.numbers.get("rules", ()), self.whole.rules, strict=True)

    def factors(self) -> Iterator[tuple[int, FactorEntry]]:
        return zip(self.numbers.get("factors", ()), self.whole.factors, strict=True)


@dataclass(slots=True)
class _Loader:
    """`unread` names entries that could not be read; what builds on them is no fault of its own."""

    root: Path
    faults: list[Fault] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    # -- reading files ---------------------------------------------------------------------------

    def document(self, path: Path) -> Document | None:
        self.files.append(path)
        if not path.is_file():
            file = path.relative_to(self.root).as_posix()
            self.faults.append(Fault(file, 1, "is missing; restore it"))
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
                hint = _HINTS.get(one["type"], "")
                if one["type"] == "extra_forbidden":
                    hint = suggestion(str(path[-1]), _field_names(shape)) or "; remove it"
                self.fault(document, path, f"`{where}`: {one['msg'].lower()}{hint}")
            return None

    def fault(self, document: Document, path: Path_, message: str) -> None:
        line, rule = document.line(path), rule_at(document, path)
        self.faults.append(Fault(document.file, line, message, rule))

    # -- conditions ------------------------------------------------------------------------------

    def condition(
        self, document: Document, path: Path_, text: str, names: _Names
    ) -> Condition | None:
        try:
            return parse(text, names)
        except ConditionError as error:
            if _words(text) & self.unread:
                return None
            line = document.text_line(path, error.line)
            self.faults.append(Fault(document.file, line, error.message, rule_at(document, path)))
            return None


# What to do about what pydantic finds wrong, where its own words do not say it.
_HINTS: Mapping[str, str] = {
    "missing": "; add it",
    "too_short": "; add one",
    "string_too_short": "; say more",
    "date_from_datetime_parsing": "; write YYYY-MM-DD",
    "date_parsing": "; write YYYY-MM-DD",
}


def rule_at(document: Document, path: Path_) -> str | None:
    """The id of the rule, term or factor within which a path lies."""
    if len(path) < 2 or path[0] not in ("rules", "terms", "factors"):
        return None
    try:
        return str(document.data[path[0]][path[1]]["id"])
    except (KeyError, IndexError, TypeError):
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


def load(root: Path, languages: Collection[Language] = tuple(Language)) -> RuleSet:
    """Read and check a `rules/` directory, with its messages in some languages.

    English is all that judging needs. The rule set is the same, and has the same digest, whatever
    other languages are read.

    Raises RuleSetError with every fault that was found, each with file, line, cause and remedy.
    """
    rule_set, faults = load_what_can_be(root, languages)
    if faults or rule_set is None:
        raise RuleSetError(faults)
    return rule_set


def load_what_can_be(
    root: Path, languages: Collection[Language] = tuple(Language)
) -> tuple[RuleSet | None, list[Fault]]:
    """What of a `rules/` directory can be read, with every fault in it.

    For tools that go on looking. With a fault it must not judge anything: use `load` for that.
    """
    loader = _Loader(root)
    rule_set = _load(loader, {Language.EN, *languages})
    return rule_set, sorted(set(loader.faults), key=lambda one: (one.file, one.line, one.message))


def texts_elsewhere(rule_set: RuleSet) -> tuple[TextsElsewhere, ...]:
    """What is to be translated beside `messages/en/`: English that stands in schema, code or rules.

    One entry for each file of `engine.messages.elsewhere.FILES`.
    """
    return (field_texts(), FACT_TEXTS, *law_texts(rule_set))


def untranslated(rule_set: RuleSet, languages: Collection[Language]) -> list[Fault]:
    """What keeps languages from being complete, with file and line; English is checked by `load`.

    Loading does not refuse this, so that a rule can be written and tried before it is translated,
    and rules of years ago can be read again: a text that is missing is shown in English.
    """
    faults = [
        fault
        for language in languages
        if language is not Language.EN
        for fault in (
            *check_translation(rule_set.rules, rule_set.messages, language, FILES),
            *untranslated_notes(rule_set.receiver_notes, rule_set.receiver_note_lines, language),
            *(
                fault
                for source in texts_elsewhere(rule_set)
                for fault in check_elsewhere(source, rule_set.messages, language)
            ),
        )
    ]
    if any(one is not Language.EN for one in languages):
        faults += dict.fromkeys(check_words(rule_set.messages, rule_set.parameters))
    return sorted(faults, key=lambda one: (one.file, one.line))


def _message_facts(rule: Rule) -> Mapping[str, FactType]:
    return _second_stage(rule.scope) if rule.entry.stage == 2 else fact_types(rule.scope)


@cache
def _second_stage(scope: Scope) -> Mapping[str, FactType]:
    return MappingProxyType({**fact_types(scope), **WEIGHING_FACTS})


def _load(loader: _Loader, languages: Collection[Language]) -> RuleSet | None:
    root = loader.root
    header = loader.model(loader.document(root / "ruleset.yaml"), RuleSetFile)
    instrument_doc = loader.document(root / "instruments.yaml")
    instruments = loader.model(instrument_doc, dict[str, InstrumentEntry])
    parameter_doc = loader.document(root / "parameters.yaml")
    parameters = loader.model(parameter_doc, dict[str, ParameterEntry])
    vocabulary = _vocabulary(loader)
    chapters: list[tuple[Document, _Chapter]] = []
    for path in sorted((root / "chapters").glob("*.yaml")):
        document = loader.document(path)
        chapter = _chapter(loader, document)
        if document is not None and chapter is not None:
            chapters.append((document, chapter))
        elif path.is_file():
            # Whatever it would have defined; other chapters may well build on it.
            text = path.read_text(encoding="utf-8", errors="replace")
            loader.unread.update(re.findall(r"\bid: *([A-Za-z0-9_-]+)", text))
    messages = read_catalogues(
        root,
        tuple(header.languages) if header else (),
        loader.faults,
        loader.files,
        languages,
    )
    if header is None or instruments is None or parameters is None or vocabulary is None:
        return None
    if instrument_doc and parameter_doc:
        _check_dates(loader, instrument_doc, instruments, parameter_doc, parameters)
        for name, parameter in parameters.items():
            _check_basis(loader, parameter_doc, (name, "basis"), parameter.basis, instruments)
    kinds = dict.fromkeys(parameters, Kind.NUMBER)
    terms = _terms(loader, chapters, kinds)
    rules, factors = _rules(loader, chapters, terms, kinds, instruments)
    _check_units(loader, rules, terms, factors, parameters)
    rules = _settle_visibility(loader, rules, terms)
    if not loader.faults:
        loader.faults.extend(check_messages(rules, messages, _message_facts))
    catalogue = read_catalogue(loader, rules, instruments)
    notes, note_lines = read_receiver_notes(loader, instruments, catalogue)
    examples = read_examples(loader, rules)
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
        receiver_notes=notes,
        receiver_note_lines=note_lines,
        examples=examples,
    )


def _chapter(loader: _Loader, document: Document | None) -> _Chapter | None:
    """A chapter; if some of its entries are malformed, the chapter without those, so that what is
    wrong with the others is told in the same run."""
    whole = loader.model(document, ChapterFile)
    if document is None or not isinstance(document.data, dict):
        return None
    kept, numbers = dict(document.data), dict[str, list[int]]()
    for key, shape in (("terms", TermEntry), ("rules", RuleEntry), ("factors", FactorEntry)):
        entries = kept.get(key)
        if not isinstance(entries, list):
            continue
        numbers[key] = [i for i, one in enumerate(entries) if whole or _fits(one, shape)]
        kept[key] = [entries[i] for i in numbers[key]]
        for i in set(range(len(entries))).difference(numbers[key]):
            if (name := rule_at(document, (key, i))) is not None:
                loader.unread.add(name)
    try:
        return _Chapter(whole or ChapterFile.model_validate(kept), numbers)
    except ValidationError:
        return None


def _fits(data: object, shape: type[FileModel]) -> bool:
    try:
        shape.model_validate(data)
    except ValidationError:
        return False
    return True


def _check_units(
    loader: _Loader,
    rules: Mapping[str, Rule],
    terms: Mapping[str, Term],
    factors: Mapping[str, Factor],
    parameters: Mapping[str, ParameterEntry],
) -> None:
    whole: list[tuple[str | None, Rule | Term | Factor, Condition, Scope]] = [
        (one.id, one, condition, one.scope)
        for one in rules.values()
        for condition in (one.applies, one.when, *(other.condition for other in one.unless))
        if condition is not None
    ]
    whole += [(None, one, one.condition, one.scope) for one in terms.values()]
    whole += [(None, one, one.condition, Scope.REQUEST) for one in factors.values()]
    for name, one, condition, scope in whole:
        for message in unit_faults(condition, scope, parameters):
            loader.faults.append(Fault(one.file, one.line, message, name))


def _digest(root: Path, files: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    data = [*(root / "lexicons").glob("*.csv"), *(root / "tables").glob("*.csv")]
    for path in sorted({*files, *data}):
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
    lexicons, root = loader.root / "lexicons", loader.root
    tables, faults = kept("tables", root / "tables", lambda: read_tables(root))
    loader.faults.extend(faults)
    if loader.faults:
        return None

    def frozen(given: dict[str, list[str]]) -> dict[str, frozenset[str]]:
        return {key: frozenset(values) for key, values in given.items()}

    return Vocabulary(
        acts=frozen(acts),
        tags=frozen(tags),
        categories=frozen(categories),
        signals=frozen(signals),
        lexicon=kept("lexicon", lexicons, lambda: Lexicon.load(lexicons)),
        act_reader=kept("act reader", lexicons, lambda: ActReader.load(lexicons)),
        office_reader=kept("office reader", lexicons, lambda: OfficeReader.load(lexicons)),
        tables=tables,
    )


_DISORDER = "overlap or are unsorted; give each a day of its own, earliest first"


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
                instrument_doc,
                (name, "editions"),
                f"editions of `{name}` {_DISORDER}",
            )
        known = [one.edition for one in instrument.editions]
        for article, edition in instrument.introduced.items():
            if edition not in known:
                loader.fault(
                    instrument_doc,
                    (name, "introduced", article),
                    f"`{edition}` is not an edition of `{name}`{suggestion(edition, known)}",
                )
    for name, parameter in parameters.items():
        days = [one.from_ for one in parameter.values]
        if days != sorted(set(days)):
            loader.fault(
                parameter_doc,
                (name, "values"),
                f"values of `{name}` {_DISORDER}",
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
                f"{suggestion(one.instrument, instruments) or '; add it there'}",
            )


def _terms(
    loader: _Loader,
    chapters: list[tuple[Document, _Chapter]],
    parameters: Mapping[str, Kind],
) -> dict[str, Term]:
    """Terms in an order in which each is read after those it builds on; cycles are faults."""
    pending: dict[str, tuple[Document, Path_, TermEntry]] = {}
    for document, chapter in chapters:
        for i, entry in chapter.terms():
            if entry.id in pending:
                loader.fault(
                    document, ("terms", i, "id"), f"term `{entry.id}` is defined twice; rename one"
                )
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
            if condition is None:
                loader.unread.add(name)
            else:
                done[name] = Term(
                    name, entry.scope, entry.says, condition, document.file, document.line(path)
                )
    return done


def _item_results(chapters: list[tuple[Document, _Chapter]]) -> set[str]:
    """Names that `any`, `all` and `count` may ask about, whether or not they could be read, so that
    one mistake is not told once for everything that builds on it."""
    names: set[str] = set()
    for _, chapter in chapters:
        names.update(one.id for _, one in chapter.terms() if one.scope is not Scope.REQUEST)
        names.update(one.id for _, one in chapter.rules() if one.scope is not Scope.REQUEST)
    return names


def _words(text: str) -> set[str]:
    table = str.maketrans(dict.fromkeys(string.punctuation.replace("_", ""), " "))
    return set(text.translate(table).split())


def _rules(
    loader: _Loader,
    chapters: list[tuple[Document, _Chapter]],
    terms: Mapping[str, Term],
    parameters: Mapping[str, Kind],
    instruments: Mapping[str, InstrumentEntry],
) -> tuple[dict[str, Rule], dict[str, Factor]]:
    entries = [
        (document, chapter, ("rules", i), entry)
        for document, chapter in chapters
        for i, entry in chapter.rules()
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
            loader.fault(document, (*path, "id"), f"rule `{entry.id}` is defined twice; rename one")
            continue
        if entry.stage == 2 and entry.scope is not Scope.REQUEST:
            loader.fault(
                document,
                (*path, "scope"),
                "a stage-2 rule speaks of the request only; remove `scope`",
            )
            continue
        _check_basis(loader, document, (*path, "basis"), entry.basis, instruments)
        rule = _rule(loader, document, chapter, path, entry, names(entry.scope, entry.stage))
        if rule is None:
            loader.unread.add(entry.id)
        else:
            rules[entry.id] = rule
    factors: dict[str, Factor] = {}
    for document, chapter in chapters:
        for i, factor in chapter.factors():
            path = ("factors", i)
            if factor.id in factors:
                loader.fault(
                    document, (*path, "id"), f"factor `{factor.id}` is defined twice; rename one"
                )
            _check_basis(loader, document, (*path, "basis"), factor.basis, instruments)
            condition = loader.condition(
                document, (*path, "when"), factor.when, names(Scope.REQUEST)
            )
            if condition is not None:
                factors[factor.id] = Factor(
                    factor,
                    factor.in_force_from or chapter.whole.defaults.in_force_from,
                    condition,
                    document.file,
                    document.line(path),
                )
    return rules, factors


def _rule(
    loader: _Loader,
    document: Document,
    chapter: _Chapter,
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
    defaults = chapter.whole.defaults
    undetermined = entry.when_undetermined or (
        "none" if entry.effect == "inform" else defaults.when_undetermined
    )
    condition = conjunction(applies, when, *(Not(one.condition) for one in exceptions))
    sees = defaults.requester_sees if entry.requester_sees is None else entry.requester_sees
    return Rule(
        entry=entry,
        chapter=chapter.whole.chapter,
        chapter_title=chapter.whole.title,
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
                part = rules.get(inner) or terms.get(inner)
                if part and (found := hidden(part.condition, part.scope)) is not None:
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
                        " see it; remove `requester_sees: true`",
                        rule.id,
                    )
                )
            rule = replace(rule, requester_sees=False)
        settled[rule.id] = rule
    return settled
