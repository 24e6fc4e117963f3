"""What kind of development plan it is decides what it is compared with."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme, nearest
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._choice import offered


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
        en="RPJMD and RPD are compared with the period and vision of this plan; an unknown kind is passed over.",
    ),
    help=Text(
        id="Tulis {known}; untuk rencana lain kosongkan jenisnya dan isi judulnya.",
        en="Write {known}; for any other plan leave the kind empty and fill in its title.",
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
    fixable=True,
)
def development_plan_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Accept ids, names and aliases."""
    terms = programme.development_plans
    for one in plan.context.development_plans if plan.context else ():
        if one.kind and not programme.term("development_plans", one.kind):
            guess = nearest(terms, one.kind)
            edits = (Edit("set", one, ("kind",), guess.id),) if guess else ()
            known = offered([term.id for term in terms], guess.id if guess else None)
            yield finding(one, "kind", edits=edits, kind=one.kind, known=known)
