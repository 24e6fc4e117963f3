"""What a page draws: in which mark, and with which letters."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from tests.render.ua.tags import Id, Mark

SHOWING = frozenset(("Tj", "TJ", "'", '"'))
PAINTING = SHOWING | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "INLINE IMAGE"}
ORDERS = " ".join(PAINTING | {"BMC", "BDC", "EMC", "Tf", "q", "Q", "Do", "BI", "ID", "EI"})
ARTIFACT, PLAIN = -1, -2
DEPTH = 20


@dataclass(slots=True)
class Drawn:
    """What was seen of a page, drawings within drawings included."""

    marks: list[Mark] = field(default_factory=list)
    loose: int = 0
    mixed: int = 0
    open: int = 0
    letters: dict[Id, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    fonts: dict[Id, pikepdf.Object] = field(default_factory=dict)


def drawn(page: pikepdf.Page) -> Drawn:
    """Read the page's drawing orders once."""
    seen = Drawn()
    _Reader(seen, page.obj.objgen, page.get("/Resources", pikepdf.Dictionary()), []).read(page)
    return seen


class _Reader:
    def __init__(self, seen: Drawn, owner: Id, resources: pikepdf.Object, marks: list[int]) -> None:
        self.seen, self.owner, self.resources, self.marks = seen, owner, resources, marks
        self.font: pikepdf.Object | None = None
        self.kept: list[pikepdf.Object | None] = []

    def read(self, stream: pikepdf.Object | pikepdf.Page) -> None:
        before = len(self.marks)
        for order in pikepdf.parse_content_stream(stream, ORDERS):
            self._obey(str(order.operator), order.operands)
        self.seen.open += len(self.marks) != before
        del self.marks[before:]

    def _obey(self, name: str, values: Any) -> None:
        if name in ("BMC", "BDC"):
            self._begin(values)
        elif name == "EMC":
            if self.marks:
                self.marks.pop()
        elif name == "Tf":
            self.font = self.resources.Font[values[0]]
            self.seen.fonts[self.font.objgen] = self.font
        elif name == "q":
            self.kept.append(self.font)
        elif name == "Q":
            self.font = self.kept.pop() if self.kept else None
        elif name == "Do":
            self._draw(self.resources.XObject[values[0]])
        elif name in SHOWING:
            self._show(values)
        elif name in PAINTING:
            self._paint()

    def _begin(self, values: Any) -> None:
        told = values[1] if len(values) > 1 else {}
        if isinstance(told, pikepdf.Name):
            told = self.resources.Properties[told]
        mark = ARTIFACT if values[0] == "/Artifact" else int(told.get("/MCID", PLAIN))
        tagged, artifact = any(one >= 0 for one in self.marks), ARTIFACT in self.marks
        self.seen.mixed += (artifact and mark >= 0) or (tagged and mark == ARTIFACT)
        self.marks.append(mark)
        if mark >= 0:
            self.seen.marks.append((self.owner, mark))

    def _draw(self, what: pikepdf.Object) -> None:
        if what.get("/Subtype") != "/Form":
            self._paint()
        elif len(self.marks) < DEPTH:
            resources = what.get("/Resources", self.resources)
            _Reader(self.seen, what.objgen, resources, [*self.marks, PLAIN]).read(what)

    def _show(self, values: Any) -> None:
        parts = values[-1] if isinstance(values[-1], pikepdf.Array) else values[-1:]
        texts = [bytes(part) for part in parts if isinstance(part, pikepdf.String) and bytes(part)]
        if texts:
            self._paint()
        if self.font is not None:
            self.seen.letters[self.font.objgen].update(texts)

    def _paint(self) -> None:
        self.seen.loose += all(mark == PLAIN for mark in self.marks)
