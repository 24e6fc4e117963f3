"""Settings of a folder of plans: `.masterplan.yaml`, found by walking up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from masterplan_kit.node import Node, Schema

NAME: Final = ".masterplan.yaml"


class Settings(Node):
    """What a folder of plans chooses for itself: names and formats, never paths outside or commands."""

    gate: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: dict[str, str] | None = None
    exclude: tuple[str, ...] = ()
    reports: dict[str, str] | None = None


SETTINGS: Final = Schema(Settings)


def settings_file(start: Path) -> Path | None:
    """The settings nearest to `start`, in it or above it."""
    folder = Path(os.path.realpath(start))  # `Path.resolve` raises where links go in a circle
    folder = folder if folder.is_dir() else folder.parent
    return next((above / NAME for above in (folder, *folder.parents) if (above / NAME).is_file()), None)
