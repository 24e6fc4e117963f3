"""The templates that books are made of, as one who writes own ones needs to know them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from masterplan_kit.render.templates import built_in, home

KIT: Final = "kit/"  # before the name of a template: ours, whatever the own folder holds
_ENDING: Final = re.compile(r"(\.html\.j2|\.css|\.js)\Z")
_ELSEWHERE: Final = "preview/"  # no book is made of these
_ABOUT: Final = re.compile(r"\A\s*(?:\{#-?(.*?)-?#\}|/\*(.*?)\*/)", re.DOTALL)
_NOTE: Final = re.compile(r"\{#.*?#\}", re.DOTALL)
_EXTENDS: Final = re.compile(r'\{%[-+]?\s*extends\s+"([^"]+)"')
_TAG: Final = re.compile(r"\{%[-+]?\s*(?:block\s+(?P<name>\w+)\b.*?|endblock\b.*?)%\}\n?", re.DOTALL)
_SUPER: Final = re.compile(r"\bsuper\(\)")


@dataclass(frozen=True)
class Template:
    """A template of ours: its name, as `chapters/vision.html.j2`, and its text."""

    name: str
    text: str

    @property
    def short(self) -> str:
        """The name without its ending."""
        return _ENDING.sub("", self.name)

    @property
    def about(self) -> str:
        """What it is for: the first paragraph of the comment that it begins with."""
        found = _ABOUT.match(self.text)
        return " ".join((found[1] or found[2]).partition("\n\n")[0].split()) if found else ""

    @cached_property
    def blocks(self) -> dict[str, str]:
        """The text of every block that an own template may write anew, by name: its own, then those it inherits."""
        parent = _EXTENDS.search(_without_notes(self.text))
        return dict(_blocks(self.text)) | {
            name: text
            for name, text in (templates()[parent[1]].blocks if parent else {}).items()
            if name not in dict(_blocks(self.text))
        }

    def child(self, chosen: Collection[str]) -> str:
        """A template to stand in its place, with those of its blocks to be changed and all else as it comes."""
        if not self.blocks:
            return f'{{% include "{KIT}{self.name}" %}}\n'
        within = {inner for name in chosen for inner, _ in _blocks(self.blocks[name]) if inner != name}
        # What a block of ours asks of the template below it, its copy has to ask of the one below ours.
        copies = (_SUPER.sub("super.super()", self.blocks[name]) for name in chosen if name not in within)
        return "\n".join((f'{{% extends "{KIT}{self.name}" %}}\n', *dict.fromkeys(copies)))


@cache
def templates() -> dict[str, Template]:
    """Every template that books are made of, by name, the outermost first."""
    names = [path.relative_to(home()).as_posix() for path in home().rglob("*") if _ENDING.search(path.name)]
    ordered = sorted(names, key=lambda name: (name.count("/"), name))
    return {name: Template(name, built_in(name)) for name in ordered if not name.startswith(_ELSEWHERE)}


def meant(word: str) -> list[Template]:
    """The templates that a word may mean: a name, or one without its folder or its ending."""
    known = templates()
    if word in known:
        return [known[word]]
    return [one for one in known.values() if word in (one.short, one.short.rpartition("/")[2])]


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Every block of a text with its tags, inner ones too, in the order in which they begin."""
    open_: list[tuple[str, int]] = []
    found: list[tuple[int, int, str]] = []
    for tag in _TAG.finditer(_without_notes(text)):
        if tag["name"]:
            open_.append((tag["name"], tag.start()))
        else:
            name, start = open_.pop()
            found.append((start, tag.end(), name))
    return ((name, text[start:end]) for start, end, name in sorted(found))


def _without_notes(text: str) -> str:
    """The text with blanks for its comments, in which blocks are only spoken of."""
    return _NOTE.sub(lambda note: " " * len(note[0]), text)
