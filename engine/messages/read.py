"""Reads `rules/messages/<language>/*.ftl`."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from engine.messages.catalogues import Catalogues
from engine.messages.language import Language
from engine.messages.resource import Text, read_resource
from engine.ruleset.source import Fault


def read_catalogues(
    root: Path,
    offered: tuple[Language, ...],
    faults: list[Fault],
    files: list[Path],
    languages: Collection[Language] = tuple(Language),
) -> Catalogues:
    """The catalogues of a `rules/` directory in some languages.

    Faults are added to `faults`, and the files of all languages, read or not, to `files`: they are
    part of the rule set.
    """
    texts: dict[Language, dict[tuple[str, str], Text]] = {}
    for language in Language:
        of_language: dict[tuple[str, str], Text] = {}
        for path in sorted((root / "messages" / language.value).glob("*.ftl")):
            files.append(path)
            if language not in languages:
                continue
            name = path.relative_to(root).as_posix()
            try:
                content = path.read_text(encoding="utf-8")
            except UnicodeDecodeError as error:
                faults.append(Fault(name, 1, f"is not UTF-8: {error.reason}"))
                continue
            resource = read_resource(content, name)
            faults.extend(resource.faults)
            for text in resource.texts:
                other = of_language.setdefault((text.id, text.attribute), text)
                if other.file != text.file:
                    faults.append(
                        Fault(
                            name,
                            text.line,
                            f"`{text.name}` stands in {other.file}:{other.line}, too; remove one",
                        )
                    )
        if of_language or language is Language.EN:
            texts[language] = of_language
    return Catalogues(texts, offered)
