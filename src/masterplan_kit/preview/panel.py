"""What stands beside the book: the gate reached, and every finding with the place in the book that it leads to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit.diagnostic import Diagnostic, PlanReport
from masterplan_kit.i18n import Lang, sentence
from masterplan_kit.preview.proof import MAIN, Proof
from masterplan_kit.render.document import Document
from masterplan_kit.report.findings import LOUDEST_FIRST, of_weight
from masterplan_kit.report.visible import visible
from masterplan_kit.report.words import SEVERITIES, fault, gates, heading, notes

_STEP: Final = re.compile(r"\[([^#\]][^\]]*)\]|([^.\[\]]+)")  # of `initiatives[GOV-01].schedule`: an id, or a key


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding; `address` is empty where no book shows what it speaks of."""

    code: str
    message: str
    help: str
    place: str
    address: str


@dataclass(frozen=True, slots=True)
class Weight:
    """The findings of one weight."""

    word: str  # error, warning, info
    name: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """All that is said of the plan as it is now; `stopped` says that the book is that of an earlier state."""

    title: str
    gates: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]
    weights: tuple[Weight, ...]
    stopped: bool


def panel(report: PlanReport, proof: Proof, lang: Lang, book: str) -> Panel:
    """What is said of the plan beside that book."""
    leads = _Leads(proof, lang, book)
    told = () if report.source.stopped else notes(report, lang)  # all that was not asked would hide what it waits for
    return Panel(
        title=heading(report),
        gates=tuple(gates(report, lang)),
        notes=(*told, *(fault(crash, lang) for crash in report.crashes)),
        weights=tuple(
            Weight(severity.word, SEVERITIES[severity][lang], tuple(_entry(one, lang, leads) for one in found))
            for severity in LOUDEST_FIRST
            if (found := of_weight(report, severity))
        ),
        stopped=report is not proof.report,
    )


def _entry(one: Diagnostic, lang: Lang, leads: _Leads) -> Entry:
    message, remedy = visible(sentence(one.message(lang))), visible(sentence(one.help(lang)))
    return Entry(one.rule.code, message, remedy, visible(one.place.file.spot(one.place.start)), leads.to(one))


class _Leads:
    """Where links of one book lead."""

    def __init__(self, proof: Proof, lang: Lang, book: str) -> None:
        self._document: Final[Document] = proof.document(lang)
        self._book: Final = book
        self._here: Final = proof.anchors(lang, book)
        actions = self._document.actions if MAIN in self._document.shelf else ()
        self._there: Final = {action.anchor for action in actions}

    def to(self, one: Diagnostic) -> str:
        """The place nearest to what a finding speaks of: in this book, else its initiative in the masterplan."""
        anchors = list(self._anchors(one.id_path))
        for shown, book in ((self._here, self._book), (self._there, MAIN)):
            if anchor := next((anchor for anchor in anchors if anchor in shown), None):
                return f"{book}.html#{anchor}"
        return ""

    def _anchors(self, path: str) -> Iterator[str]:
        """What the book may call the place, from the innermost part of the plan outwards."""
        names = self._document.names
        for id_, key in reversed(_STEP.findall(path)):
            if id_ in names.by_id:
                yield names.anchor(names.by_id[id_])
            elif key:
                yield from (f"pillar:{key}", f"chapter:{key}")
