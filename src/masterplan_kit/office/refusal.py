"""Why a workbook, or a cell of it, is not taken as it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from masterplan_kit.i18n import Lang, Text, Value, Values, fill


class Unfit(Exception):  # noqa: N818 - said in words, no fault
    """A file that is not opened, or is no workbook of ours."""

    def __init__(self, text: Text, **values: Value) -> None:
        super().__init__(text.en)
        self.text: Text = text
        self.values: Values = values


@dataclass(frozen=True)
class Slip:
    """Something wrong with a workbook, at `Sheet!B7`."""

    place: str
    text: Text
    values: Values = field(default_factory=dict)

    def said(self, lang: Lang) -> str:
        """Place and sentence."""
        return f"{self.place}: {fill(self.text, self.values, lang)}"
