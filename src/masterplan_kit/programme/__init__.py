"""The programme as data: its editions, and the regions it is for."""

from masterplan_kit.programme.consistency import slips
from masterplan_kit.programme.load import completed, edition, edition_or_latest, editions, read
from masterplan_kit.programme.model import SCHEMA, Programme, Source, Term, find, nearest

__all__ = [
    "SCHEMA",
    "Programme",
    "Source",
    "Term",
    "completed",
    "edition",
    "edition_or_latest",
    "editions",
    "find",
    "nearest",
    "read",
    "slips",
]
