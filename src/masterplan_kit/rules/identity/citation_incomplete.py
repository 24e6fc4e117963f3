"""A regulation is cited by kind, number and year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan, Regulation
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import said

_PARTS: Final = {"kind": Text("jenis", "kind"), "number": Text("nomor", "number"), "year": Text("tahun", "year")}
_UNNUMBERED: Final = "uud"  # the constitution is cited by its name alone


@rule(
    "IDN023",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Penulisan dasar hukum menurut UU 12/2011 [R]",
    message=Text(
        id="Dasar hukum “{law}” dikutip tanpa {missing}",
        en="“{law}” is cited in the legal basis without {missing}",
    ),
    why=Text(
        id="Tanpa nomor dan tahun, tidak dapat diperiksa apakah peraturan yang dikutip masih berlaku atau sudah diganti.",
        en="Without number and year nobody can check whether the regulation is still in force or has been replaced.",
    ),
    help=Text(id="Lengkapi {missing} peraturan itu.", en="Add the {missing} of the regulation."),
    bad="""
        format: 1
        legal_basis:
          - kind: perpres
            number: "95"
            about: Sistem Pemerintahan Berbasis Elektronik  # <- IDN023
    """,
    good="""
        format: 1
        legal_basis:
          - kind: perpres
            number: "95"
            year: 2018
            about: Sistem Pemerintahan Berbasis Elektronik
    """,
)
def citation_incomplete(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look at the plan's own legal basis and at that of proposals; entries without anything are still to fill in."""
    for law in _citations(plan):
        kind = programme.regulation(law.kind)
        if kind and kind.id == _UNNUMBERED:
            continue
        missing = tuple(word for key, word in _PARTS.items() if not getattr(law, key))
        if missing and said(law):
            yield finding(law, law=said(law), missing=missing)


def _citations(plan: Masterplan) -> Iterator[Regulation]:
    yield from plan.legal_basis
    for proposal in plan.funding.proposals if plan.funding else ():
        yield from proposal.legal_basis
