"""Tools that tests drive. One that is missing fails the test: silence would look like success."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest

WITHOUT = "MASTERPLAN_TEST_WITHOUT_TOOLS"


def program(*names: str) -> str:
    """The path of the first of these programs that the machine has."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or _missing(names[0])


def npm_file(name: str) -> Path:
    """A file of an npm package of `tests/tools/package.json`."""
    path = Path(sys.prefix, "node", "node_modules", name)
    return path if path.is_file() else _missing(name)


def _missing(name: str) -> NoReturn:
    if os.environ.get(WITHOUT):
        pytest.skip(f"{name} is not on this machine")
    pytest.fail(
        f"{name} is missing: `make test` installs it; to test without such tools set {WITHOUT}=1", pytrace=False
    )
