"""Writing YAML into a planner's file: changes of text, each proved before anything is written.

Whoever writes into a plan goes through here, so one promise holds for `fix`, `fmt` and the way back from a
workbook: data as meant, comments all there, else the file stays as it was.
"""

from __future__ import annotations

from masterplan_kit.rewrite.changes import Append, Change, Put, Remove, Value
from masterplan_kit.rewrite.changing import NoPlace, rewrite
from masterplan_kit.rewrite.proof import prove, readable, within
from masterplan_kit.rewrite.rewritten import Rewritten
from masterplan_kit.rewrite.tidying import tidy

__all__ = [
    "Append",
    "Change",
    "NoPlace",
    "Put",
    "Remove",
    "Rewritten",
    "Value",
    "prove",
    "readable",
    "rewrite",
    "tidy",
    "within",
]
