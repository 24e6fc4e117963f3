"""The kinds of value a plan holds, each with its reader and what an editor is told of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Final

from masterplan_kit.model import forms
from masterplan_kit.model.forms import When
from masterplan_kit.node import Reads

_TEXT: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"]}  # an editor reads 010 and NO as YAML does

Words = Annotated[str, Reads(None, _TEXT)]
Id = Annotated[str, Reads(forms.identifier, {**_TEXT, "pattern": "^[A-Za-z0-9._-]+$"})]
Code = Annotated[str, Reads(None, {"type": "string", "pattern": r"^\d[\d.]*$"})]
Number = Annotated[Decimal, Reads(forms.number, {"type": "number"})]
Whole = Annotated[int, Reads(forms.whole, {"type": "integer", "minimum": 0})]
Figure = Annotated[Decimal | str, Reads(forms.figure, {"type": ["number", "string"]})]
Money = Annotated[int, Reads(forms.money, {"type": "integer", "minimum": 0})]
Year = Annotated[int, Reads(forms.year, {"type": "integer", "minimum": 2000, "maximum": 2100})]
Day = Annotated[When, Reads(forms.date, {"type": "string"})]
Moment = Annotated[When, Reads(forms.moment, {"type": ["string", "integer"]})]
Flag = Annotated[bool, Reads(forms.flag, {"type": "boolean"})]
