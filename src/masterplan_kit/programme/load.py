"""The editions that come with the package, and editions that a user writes."""

from __future__ import annotations

import contextlib
import functools
import json
import zlib
from pathlib import Path
from typing import Any, Final

from masterplan_kit.programme.consistency import slips
from masterplan_kit.programme.model import SCHEMA, Programme
from masterplan_kit.writing import keep

_HOME: Final = Path(__file__).parent
_MERGED: Final = ("sources", "references")  # completed key by key; every other block is replaced whole


@functools.cache
def editions() -> tuple[str, ...]:
    """The names of the editions that come with the package."""
    return tuple(sorted(file.stem for file in _HOME.glob("data/editions/*.yaml")))


@functools.cache
def edition(name: str) -> Programme:
    """The edition of that name; raises LookupError where there is none."""
    return SCHEMA.validate(_blocks(name))


def edition_or_latest(name: str | None) -> Programme:
    """The edition of that name, else the newest for regencies and cities."""
    return edition(name if name in editions() else max(known for known in editions() if known[0].isdigit()))


def read(text: str) -> Programme:
    """An edition from a user's YAML, which may extend a packaged one; raises ValueError where it cannot be used."""
    programme = SCHEMA.validate(completed(_parse(text)))
    if found := list(slips(programme)):
        raise ValueError("; ".join(found))
    return programme


def completed(own: dict[str, Any]) -> dict[str, Any]:
    """The blocks of an edition, with those of the packaged one that it `extends`; ValueError where there is none."""
    base = own.get("extends")
    if base is None:
        return own
    if base not in editions():
        msg = f"extends: no edition {base!r}; there are {', '.join(editions())}"
        raise ValueError(msg)
    whole = _blocks(base)
    merged = {block: {**whole[block], **own[block]} for block in _MERGED if isinstance(own.get(block), dict)}
    blocks = {**whole, **own, **merged}
    del blocks["extends"]
    return blocks


def _blocks(name: str) -> dict[str, Any]:
    """A packaged edition as data. Parsing takes longer than all else, so the result is kept beside the `.pyc` files."""
    if name not in editions():
        msg = f"no edition {name!r}; there are {', '.join(editions())}"
        raise LookupError(msg)
    sources = (Path(__file__), *sorted(_HOME.glob("data/editions/*.yaml")))
    stamp = "".join(f"{file.name}{file.stat().st_mtime_ns}" for file in sources)
    kept = _HOME / "__pycache__" / f"{name}.{zlib.crc32(stamp.encode()):08x}.json"
    with contextlib.suppress(OSError, ValueError):
        blocks: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        return blocks
    blocks = completed(_parse((_HOME / "data/editions" / f"{name}.yaml").read_text(encoding="utf-8")))
    keep(kept, json.dumps(blocks, ensure_ascii=False, separators=(",", ":")).encode())
    return blocks


def _parse(text: str) -> dict[str, Any]:
    """YAML as mappings, lists and text, read as strictly as a plan."""
    from masterplan_kit.source import File, parse  # an edition that is kept needs no parser

    parsed = parse(File("edition", text))
    if parsed.problems:
        problem = parsed.problems[0]
        msg = f"line {problem.place.file.position(problem.place.start).line}: {problem.rule}"
        raise ValueError(msg)
    return parsed.data
