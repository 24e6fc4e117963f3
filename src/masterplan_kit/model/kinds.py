"""The kinds of value a plan holds, each with its reader and what an editor is told of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Final

from masterplan_kit.model import forms
from masterplan_kit.model.forms import When
from masterplan_kit.node import Reads

# An editor has read the value as YAML before its schema sees it: 010 is a number to it, and any form a planner
# writes (`Rp1,25 miliar`, `98,4 %`, `Agustus 2026`) a text. What is no more than unusual must not turn red there.
_TEXT: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"]}
_NUMBER: Final[dict[str, Any]] = {"type": ["number", "string"]}
_COUNT: Final[dict[str, Any]] = {**_NUMBER, "minimum": 0}
_YEAR: Final[dict[str, Any]] = {"type": ["integer", "string"], "minimum": forms.FIRST_LAW, "maximum": forms.LAST_YEAR}
_WORD: Final[dict[str, Any]] = {"type": ["string", "number"]}

Words = Annotated[str, Reads(None, _TEXT)]
Id = Annotated[str, Reads(forms.identifier, _TEXT)]
Code = Annotated[str, Reads(None, _WORD)]
Number = Annotated[Decimal, Reads(forms.number, _NUMBER)]
Whole = Annotated[int, Reads(forms.whole, _COUNT)]
Figure = Annotated[Decimal | str, Reads(forms.figure, _NUMBER)]
Money = Annotated[int, Reads(forms.money, _COUNT)]
Year = Annotated[int, Reads(forms.year, _YEAR)]
Day = Annotated[When, Reads(forms.date, {"type": "string"})]
Moment = Annotated[When, Reads(forms.moment, {"type": ["string", "integer"]})]
Ink = Annotated[str, Reads(forms.ink, _WORD)]
Shade = Annotated[str, Reads(forms.shade, _WORD)]
Font = Annotated[str, Reads(forms.font, _WORD)]
Flag = Annotated[bool, Reads(forms.flag, {"type": ["boolean", "string"]})]
