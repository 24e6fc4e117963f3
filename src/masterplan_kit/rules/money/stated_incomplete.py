"""A stated total needs a figure and what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_LABELS: Final = {"about": Text("jenis angkanya", "its kind"), "value": Text("nilainya", "its value")}


@rule(
    "BUD032",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Angka yang dinyatakan ini belum memuat {missing}",
        en="This stated figure does not give {missing} yet",
    ),
    why=Text(
        id="Tanpa keduanya, angka dalam naskah tidak dapat dicocokkan dengan rinciannya.",
        en="Without both, the figure in the text cannot be checked against the rows.",
    ),
    help=Text(
        id="Lengkapi {missing}.",
        en="Add {missing}.",
    ),
    bad="""
        stated:
          - value: 20986400020  # <- BUD032
            where: Buku II bab 5
    """,
    good="""
        stated:
          - value: 20986400020
            about: budget
            where: Buku II bab 5
    """,
)
def stated_incomplete(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask each stated total for both."""
    for stated in plan.stated:
        missing = [key for key in _LABELS if getattr(stated, key) is None]
        if missing:
            yield finding(stated, missing[0], missing=tuple(_LABELS[key] for key in missing))
