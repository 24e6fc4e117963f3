"""What kind of regulation is cited, in words that the toolkit understands."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._citing import said
from masterplan_kit.rules.identity._words import meant, offered


@rule(
    "IDN039",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Penulisan dasar hukum menurut UU 12/2011 [R]",
    message=Text(
        id="Jenis peraturan “{kind}” pada “{law}” tidak dikenal",
        en="“{kind}”, the kind of regulation given for “{law}”, is not known",
    ),
    why=Text(
        id="Jenis peraturan menentukan urutan dasar hukum, dan dari jenisnya diketahui apakah peraturan itu sudah diganti.",
        en="The kind fixes the order of the legal basis and helps to tell whether the regulation has been replaced.",
    ),
    help=Text(id="Tulis {known}.", en="Write {known}."),
    bad="""
        format: 1
        legal_basis:
          - kind: perpress  # <- IDN039
            number: "95"
            year: 2018
            about: Sistem Pemerintahan Berbasis Elektronik
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
def citation_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases; no fix, for a perdes is no perda however near the words are."""
    for law in plan.legal_basis:
        if law.kind and not programme.regulation(law.kind):
            guess = meant(programme.regulations, law.kind)
            known = offered(programme.regulations, guess)
            yield finding(law, "kind", kind=law.kind, law=said(law), known=known)
