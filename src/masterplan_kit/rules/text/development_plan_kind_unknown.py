"""What kind of development plan it is decides what it is compared with."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._choice import guessed


@rule(
    "TXT020",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Buku I Kota Tanjungpinang 2019; Permendagri 86/2017",
    message=Text(
        id="Jenis rencana pembangunan “{kind}” tidak dikenal",
        en="The kind of development plan “{kind}” is not known",
    ),
    why=Text(
        id="RPJMD dan RPD dicocokkan dengan jangka waktu dan visi rencana ini; jenis yang tidak dikenal terlewat.",
        en="RPJMD and RPD are compared with the period and the vision of this plan; one of an unknown kind is passed over.",
    ),
    help=Text(
        id="Tulis {known}; untuk rencana lain, kosongkan jenisnya dan isi judulnya.",
        en="Write {known}; for any other plan, leave the kind empty and fill in its title.",
    ),
    bad="""
        format: 1
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpmjd  # <- TXT020
              title: RPJMD Kota Bontang 2025-2029
    """,
    good="""
        format: 1
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              title: RPJMD Kota Bontang 2025-2029
    """,
)
def development_plan_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases; no fix, for an RKP of a village is no RKPD however near the words are."""
    known = [term.id for term in programme.development_plans]
    for one in plan.context.development_plans if plan.context else ():
        if one.kind and not programme.term("development_plans", one.kind):
            guess = guessed(one.kind, known)
            yield finding(one, "kind", kind=one.kind, known=Either((guess,) if guess else tuple(known)))
