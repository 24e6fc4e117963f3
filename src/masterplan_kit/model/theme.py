"""What the region's books look like: its colours, letters and letterhead."""

from __future__ import annotations

from typing import Final

from masterplan_kit.model.kinds import Font, Ink, Shade, Words
from masterplan_kit.node import Node, Schema


class Colours(Node):
    """The region's two colours."""

    main: Ink | None = None
    second: Shade | None = None


class Fonts(Node):
    """The letters of texts and of headings, by the names of the families that the books carry."""

    body: Font | None = None
    headings: Font | None = None


class Theme(Node):
    """How the books of a region differ from those of others; its emblem is `region.emblem`."""

    colours: Colours | None = None
    fonts: Fonts | None = None
    letterhead: tuple[Words, ...] = ()


THEME: Final = Schema(Theme)
