"""Which plans a call names."""

from __future__ import annotations

import fnmatch
import os
import posixpath
import sys
from collections.abc import Iterator
from pathlib import Path

from masterplan_kit.i18n import Text, Values
from masterplan_kit.source import Source, find_plans, read_text
from masterplan_kit.source.read import FILE_LIMIT

_NONE_HERE = Text(
    "Tidak ada rencana di {path}: tidak satu pun berkasnya memuat `format: 1`",
    "There is no plan in {path}: none of its files has `format: 1`",
)
_ALL_EXCLUDED = Text(
    "Semua rencana di {path} dikecualikan oleh setelan (`exclude`)",
    "The settings exclude every plan in {path} (`exclude`)",
)


class NothingChecked(Exception):  # noqa: N818 - said in words, not raised as a fault
    """No plan was found: exit 3, never to be taken for success."""

    def __init__(self, text: Text, values: Values) -> None:
        super().__init__(text.en)
        self.text, self.values = text, values


def plans_at(
    paths: list[str], excluded: tuple[str, ...], home: Path, stdin_name: str | None, *, workbooks: bool = False
) -> Iterator[Path | Source]:
    """The plans at `paths`, each once; `excluded` are patterns of folders and files below `home`.

    Raises NothingChecked for a path without a plan: what was asked for and not checked must not look like success.
    """
    seen: set[str] = set()
    for path in dict.fromkeys(paths):
        if path == "-":
            data = sys.stdin.buffer.read(FILE_LIMIT + 1) if sys.stdin else b""
            yield read_text(data, stdin_name or "-")
            continue
        if not path or not os.path.lexists(path):
            raise NothingChecked(Text("{path} tidak ada", "There is no {path}"), {"path": path or "“”"})
        if workbooks and path.lower().endswith(".xlsx") and os.path.isfile(path):  # noqa: PTH113 - a name that is any bytes
            yield _workbook(path)
            continue
        found = find_plans(Path(path))
        plans = [plan for plan in found if not _matches(plan, excluded, home)]
        if not plans:
            raise NothingChecked(_ALL_EXCLUDED if found else _NONE_HERE, {"path": path})
        for plan in plans:
            real = os.path.realpath(plan)
            if real not in seen:
                seen.add(real)
                yield plan


def _workbook(path: str) -> Source:
    """The plan that a workbook holds."""
    from masterplan_kit.lint.many import shown
    from masterplan_kit.office.judging import read_plan_in
    from masterplan_kit.office.refusal import Unfit

    try:
        return read_plan_in(Path(path), shown(Path(path)))
    except Unfit as unfit:
        raise NothingChecked(unfit.text, unfit.values) from unfit


def _matches(plan: Path, patterns: tuple[str, ...], home: Path) -> bool:
    """Whether a pattern names the plan or a folder that it lies in."""
    if not patterns:
        return False
    real = Path(os.path.realpath(plan))
    if not real.is_relative_to(home):
        return False
    parts = real.relative_to(home).parts
    names = ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]
    cleaned = [posixpath.normpath(pattern) for pattern in patterns]
    return any(fnmatch.fnmatch(name, pattern) for name in names for pattern in cleaned)
