"""New plans: what they are told, what is written, and where it is put."""

from __future__ import annotations

from masterplan_kit.scaffold.answers import Answers, title_for
from masterplan_kit.scaffold.files import plan_files, written
from masterplan_kit.scaffold.folder import check_vacant, put_down
from masterplan_kit.scaffold.meant import (
    Unclear,
    edition_for,
    edition_meant,
    period_for,
    period_meant,
    region_meant,
    told,
    units_meant,
)
from masterplan_kit.scaffold.offices import OFFICES, USUAL, Office
from masterplan_kit.scaffold.start import NOTES, Start

__all__ = [
    "NOTES",
    "OFFICES",
    "USUAL",
    "Answers",
    "Office",
    "Start",
    "Unclear",
    "check_vacant",
    "edition_for",
    "edition_meant",
    "period_for",
    "period_meant",
    "plan_files",
    "put_down",
    "region_meant",
    "title_for",
    "told",
    "units_meant",
    "written",
]
