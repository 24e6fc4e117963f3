"""The files of a new plan, and what an editor finds beside them."""

from __future__ import annotations

import json
import posixpath
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit import editor
from masterplan_kit.i18n import fill
from masterplan_kit.scaffold.sheet import Sheet
from masterplan_kit.scaffold.words import HEADS, LEADERLESS
from masterplan_kit.source import read_text

if TYPE_CHECKING:
    from masterplan_kit.scaffold.answers import Answers

SCHEMA: Final = ".masterplan/masterplan.schema.json"
_SHAPE: Final = Path(__file__).parent / "shape.yaml"
_INITIATIVES: Final = "initiatives"
_WIDTH: Final = 110


def plan_files(answers: Answers) -> dict[str, str]:
    """All files by their names in the plan's folder."""
    return {**dict(written(answers)), **dict(_beside(answers))}


def written(answers: Answers) -> Iterator[tuple[str, str]]:
    """The files that a planner fills in."""
    data = answers.data()
    for part, asked in _shape().items():
        if part != _INITIATIVES:
            name = f"{part}.yaml"
            yield name, _headed(name, HEADS[part][answers.lang]) + _sheet(answers).text(asked, data)
    for held in answers.parts():
        name = f"{_INITIATIVES}/{held.file}.yaml"
        head = fill(HEADS[_INITIATIVES] if held.unit else LEADERLESS, {"unit": held.unit}, answers.lang)
        data = {_INITIATIVES: held.initiatives}
        yield name, _headed(name, head) + _sheet(answers).text(_shape()[_INITIATIVES], data)


def _beside(answers: Answers) -> Iterator[tuple[str, str]]:
    """What an editor looks for: the words of every field, and where they stand."""
    settings = {
        "yaml.schemas": {SCHEMA: ["*.yaml", f"{_INITIATIVES}/*.yaml"]},
        "yaml.schemaStore.enable": False,  # nothing is fetched: the schema stands beside the plan
    }
    yield SCHEMA, editor.text(answers.programme, answers.lang)
    yield ".vscode/settings.json", json.dumps(settings, indent=2) + "\n"


def _sheet(answers: Answers) -> Sheet:
    return Sheet(answers.programme, answers.lang)


def _headed(name: str, head: str) -> str:
    """The first lines of a file: where its schema is, and what it is for."""
    schema = posixpath.relpath(SCHEMA, posixpath.dirname(name) or ".")
    lines = textwrap.wrap(head, _WIDTH, initial_indent="# ", subsequent_indent="# ")
    return "".join(f"{line}\n" for line in (f"# yaml-language-server: $schema={schema}", "#", *lines, ""))


@cache
def _shape() -> dict[str, Any]:
    """The fields that each file asks for."""
    source = read_text(_SHAPE.read_bytes(), _SHAPE.name)
    return {part: _asked(fields) for part, fields in source.data.items()}


def _asked(fields: Any) -> Any:
    return {key: _asked(inner) for key, inner in fields.items()} if isinstance(fields, dict) else None
