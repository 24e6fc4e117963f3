"""`masterplan lint --watch`: check again whenever a file of the plan is saved."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from masterplan_kit.cli.console import complain
from masterplan_kit.i18n import Text
from masterplan_kit.source import find_plans, plan_files

_PAUSE: Final = 0.4  # seconds; a save is on the screen before the hand is back on the keys


def watch(paths: list[str], given: dict[str, Any], check: Callable[[list[str], dict[str, Any]], int]) -> int:
    """Check now and after every change, until interrupted."""
    seen: object = None
    while True:
        now = _state(paths)
        if now != seen:
            if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
                sys.stdout.write("\x1b[2J\x1b[H")
            check(paths, given)
            sys.stdout.flush()
            complain(Text("menunggu perubahan; Ctrl-C untuk selesai", "waiting for changes; Ctrl-C to end"))
            seen = now
        time.sleep(_PAUSE)


def _state(paths: list[str]) -> list[tuple[str, int, int]]:
    """Name, time and size of every file that a check would read."""
    state = []
    for path in paths or ["."]:
        for plan in find_plans(Path(path)):
            for file in plan_files(plan):
                with contextlib.suppress(OSError):  # an editor that saves takes the file away for a moment
                    facts = file.stat()
                    state.append((str(file), facts.st_mtime_ns, facts.st_size))
    return state
