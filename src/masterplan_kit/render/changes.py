"""What the templates of an own folder change of those that come with the kit."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from jinja2 import Environment, TemplateSyntaxError, nodes

from masterplan_kit.render.catalogue import KIT, Template, templates
from masterplan_kit.render.sandbox import OwnFolder
from masterplan_kit.render.template_fault import fault

_PARSER: Final = Environment(autoescape=True, extensions=["jinja2.ext.do"])


@dataclass(frozen=True, slots=True)
class Change:
    """What one file changes.

    `blocks`: those of ours that it writes anew, `lost` such as ours does not have (any more). `added`: it holds ours
    whole, and more. `whole`: it stands in place of ours, and `lines` tell where it differs. `new`: we have none of
    that name.
    """

    name: str
    kind: Literal["blocks", "added", "whole", "new"]
    blocks: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def changes(folder: Path) -> Iterator[Change]:
    """What every file in that folder changes; raises TemplateFault for a template that cannot be read."""
    own = OwnFolder(folder)
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        name = "/".join(parts)
        if path.is_dir() or any(part.startswith(".") for part in parts):
            continue
        if name not in templates():
            yield Change(name, "new")
            continue
        text, file, _ = own.get_source(_PARSER, name)
        yield _change(templates()[name], text, _parsed(text, name, file, folder))


def _parsed(text: str, name: str, file: str, folder: Path) -> nodes.Template:
    try:
        return _PARSER.parse(text, name, file)
    except TemplateSyntaxError as error:
        raise fault(error, folder) or error from error


def _change(ours: Template, text: str, tree: nodes.Template) -> Change:
    asked = f"{KIT}{ours.name}"
    if any(_named(one.template) == asked for one in tree.find_all(nodes.Extends)):
        blocks = tuple(one.name for one in tree.body if isinstance(one, nodes.Block))
        return Change(ours.name, "blocks", blocks, tuple(name for name in blocks if name not in ours.blocks))
    if any(_named(one.template) == asked for one in tree.find_all(nodes.Include)):
        return Change(ours.name, "added")
    lines = difflib.unified_diff(ours.text.splitlines(), text.splitlines(), asked, ours.name, n=2, lineterm="")
    return Change(ours.name, "whole", lines=tuple(lines))


def _named(template: nodes.Expr) -> str | None:
    return template.value if isinstance(template, nodes.Const) else None
