"""The books of the complete example and of a draft, made once for a whole run of the tests."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.render.shelves import EXAMPLES

WAIT = 600  # seconds until the other worker must have made them


def whole(plan: str, factory: pytest.TempPathFactory) -> Path:
    """The folder with all books of that example, archived; whichever worker asks first makes them for all."""
    shared = factory.getbasetemp()
    shared = shared.parent if shared.name.startswith("popen-") else shared
    home, done = shared / f"books-{plan}", shared / f"books-{plan}.done"
    try:
        home.mkdir()
    except FileExistsError:
        for _ in range(WAIT):
            if done.exists():
                return home
            time.sleep(1)
        pytest.fail("the other worker made no books")
    command = [sys.executable, "-m", "masterplan_kit", "render", str(EXAMPLES / plan), "--out", str(home), "--archive"]
    made = subprocess.run([*command, "--as-of", "2026-07-01", "-q"], capture_output=True, check=False)
    done.touch()
    assert made.returncode == 0, made.stderr.decode()
    return home
