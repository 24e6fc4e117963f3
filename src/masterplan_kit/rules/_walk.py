"""Every rule module, found by walking the package.

Importing hundreds of small modules one by one costs more than all they do in a lint, so their compiled
code is kept in one file beside the `.pyc` files, under a name that changes with any of them.
"""

from __future__ import annotations

import contextlib
import importlib
import marshal
import os
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from masterplan_kit.writing import keep

_HOME: Final = Path(__file__).parent
_PACKAGE: Final = __package__ or "masterplan_kit.rules"


def modules(families: tuple[str, ...]) -> Iterator[ModuleType]:
    """The rule modules of the families, in the order of their names; those named `_...` hold shared parts."""
    found = [(family, name, stamp) for family in families for name, stamp in _files(family)]
    codes = _codes(found)
    for family, name, _ in found:
        full = f"{_PACKAGE}.{family}.{name}"
        code = codes.get(full)
        yield importlib.import_module(full) if code is None or full in sys.modules else _made(full, code)


def _files(family: str) -> list[tuple[str, int]]:
    with os.scandir(_HOME / family) as entries:
        rules = [entry for entry in entries if entry.name.endswith(".py") and not entry.name.startswith("_")]
        return sorted((entry.name.removesuffix(".py"), entry.stat().st_mtime_ns) for entry in rules)


def _codes(found: list[tuple[str, str, int]]) -> dict[str, CodeType]:
    mark = zlib.crc32(repr(found).encode())
    kept = _HOME / "__pycache__" / f"rules.{sys.implementation.cache_tag}.{sys.flags.optimize}.{mark:08x}.marshal"
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
        codes: dict[str, CodeType] = marshal.loads(kept.read_bytes())  # noqa: S302 - as trusted as the .pyc files beside it
        return codes
    codes = {}
    for family, name, _ in found:
        file = _HOME / family / f"{name}.py"
        codes[f"{_PACKAGE}.{family}.{name}"] = compile(file.read_bytes(), str(file), "exec", dont_inherit=True)
    keep(kept, marshal.dumps(codes))
    return codes


def _made(full: str, code: CodeType) -> ModuleType:
    """A module as the import system would have made it."""
    module = ModuleType(full)
    module.__file__ = code.co_filename
    module.__package__ = full.rpartition(".")[0]
    sys.modules[full] = module
    try:
        exec(code, module.__dict__)  # noqa: S102 - the package's own code
    except BaseException:
        del sys.modules[full]
        raise
    return module
