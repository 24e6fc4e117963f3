"""An initiative of a plan, drawn from the rows of a region's worksheet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import Text
from masterplan_kit.model import forms
from masterplan_kit.office.cells import Unclear, understood
from masterplan_kit.office.handed import COUNT, Group
from masterplan_kit.office.layout import Column
from masterplan_kit.office.reader import Cell
from masterplan_kit.office.refusal import Slip
from masterplan_kit.programme import find

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

_LIST: Final = re.compile(r"[\n;]|,(?!\d)")
_MARK: Final = re.compile(r"^\(?(?:[0-9]{1,2}|[a-z])[.)] ")  # of an item in a cell: `1. `, `b) `
_MONEY: Final = Column(("amount",), "money", Text("", ""))
_LEFT: Final = Text(
    "“{text}” belum dapat dibaca; teksnya dicatat pada program kerjanya, isilah sendiri",
    "“{text}” could not be read; its words are kept beside the work programme, fill the field in yourself",
)


@dataclass(eq=False)
class Drawn:
    """An initiative as data of the format, what its rows say beside, and what of them could not be read."""

    data: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)


def draw(group: Group, programme: Programme) -> Drawn:
    """What the rows of a group say."""
    drawing = _Drawing(group, programme)
    drawing.drawn.data = drawing.data()
    return drawing.drawn


class _Drawing:
    """One group of rows on its way to an initiative."""

    def __init__(self, group: Group, programme: Programme) -> None:
        self._group, self._programme = group, programme
        self.drawn = Drawn()
        for cell in group.beside():
            self._note(cell)
            self.drawn.slips += filter(None, [cell.slip(group.sheet)])

    def data(self) -> dict[str, Any]:
        """The fields that the rows fill in."""
        pillar = self._line("pillar")
        term = find(self._programme.pillars, pillar)
        benefit = {"for": self._line("for"), "outcome": self._line("aim")}
        numbers = [_line(cell.text) for cell, _ in self._group.held("number")]
        schedule = self._schedule()
        parts: dict[str, Any] = {
            "id": self._line("id"),
            "ref": ", ".join(number for number in numbers if not COUNT.fullmatch(number)),
            "name": self._line("name"),
            "pillar": term.id if term else pillar or self._group.pillar,
            "problem": self._text("problem"),
            "benefits": [{key: text for key, text in benefit.items() if text}],
            "lead": ", ".join(self._items("lead")),
            "partners": self._items("partners"),
            "locations": self._items("locations"),
            "indicators": [{"name": one} for one in self._items("indicators")],
            "schedule": schedule,
            **self._money(schedule),
        }
        return {key: value for key, value in parts.items() if value not in ("", [], {}, [{}])}

    def _text(self, name: str) -> str:
        return "\n".join(cell.text for cell, _ in self._group.held(name))

    def _line(self, name: str) -> str:
        return _line(self._text(name))

    def _items(self, name: str) -> list[str]:
        items = (_MARK.sub("", _line(part)).strip(" -•·") for part in _LIST.split(self._text(name)))
        return [one for one in items if one]

    def _note(self, cell: Cell) -> None:
        """A text that stays beside the initiative, with its cell and the words over it."""
        where = " ".join(filter(None, (self._place(cell), self._group.head(cell))))
        self.drawn.notes.append(f"{where}: {_line(cell.text)}")

    def _place(self, cell: Cell) -> str:
        return f"{self._group.sheet}!{cell.name}"

    def _left(self, cell: Cell) -> None:
        self.drawn.slips.append(Slip(self._place(cell), _LEFT, {"text": _line(cell.text)}))

    def _schedule(self) -> dict[str, str]:
        """From the words of the column; where years have columns of their own, from the first marked to the last."""
        cells = list(self._group.held("time"))
        years = [year for _, year in cells if year]
        span = {"start": min(years), "end": max(years)} if years else {}
        for cell, year in cells:
            read = None if span else forms.span(_line(cell.text))
            if read:
                span = read
            elif not year:
                self._left(cell)
            if not read and not (year and len(cell.text) == 1):  # a mark says no more than its place
                self._note(cell)
        return span

    def _money(self, schedule: dict[str, str]) -> dict[str, Any]:
        """A row of the budget for each row whose amounts have a year; what has none stays in words."""
        years = {schedule[end][:4] for end in schedule}
        by_year = any(year for _, year in self._group.held("amount"))
        only = years.pop() if len(years) == 1 and not by_year else ""
        budget, words = [], list[str]()
        for row in self._group.apart():
            made, left = self._budget_row(row, only)
            budget += [made] if made else []
            words += left
        return {"budget": budget, "budget_note": "; ".join(words)}

    def _budget_row(self, row: Group, only: str) -> tuple[dict[str, Any], list[str]]:
        amounts, words = dict[str, str](), list[str]()
        for cell, year in row.held("amount"):
            amount = self._amount(cell)
            if amount and (year or only):
                amounts[year or only] = amount
            else:
                words.append(": ".join(filter(None, (year, _line(cell.text)))))
        source = _line(" ".join(cell.text for cell, _ in row.held("source")))
        term = find(self._programme.vocabulary("funding_sources"), source)
        if source and not (term and amounts):
            words.append(source)
        named = {"source": term.id} if term else {}
        return (named | {"amounts": amounts} if amounts else {}), words

    def _amount(self, cell: Cell) -> str:
        try:
            return understood(_MONEY, cell.text)
        except Unclear:
            self._left(cell)
            return ""


def _line(text: str) -> str:
    return " ".join(text.split())
