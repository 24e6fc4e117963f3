"""Settings of a folder of plans: `.masterplan.yaml`, found by walking up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from masterplan_kit.node import Node, Schema

if TYPE_CHECKING:
    from pathlib import Path

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
    folder = start.resolve()
    folder = folder if folder.is_dir() else folder.parent
    return next((above / NAME for above in (folder, *folder.parents) if (above / NAME).is_file()), None)
