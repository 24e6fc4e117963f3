"""What a plan says it leaves out it does not plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "PIL017",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (jawaban harus sesuai dengan isi masterplan)",
    message=Text(
        id="Subpilar {sub_pillar} dinyatakan tidak dicakup, padahal “{initiative}” menggarapnya",
        en="The sub-pillar {sub_pillar} is listed as not covered, yet “{initiative}” works on it",
    ),
    why=Text(
        id="Rencana yang isinya bertentangan tidak dapat dijadikan pegangan, baik oleh pelaksana maupun oleh asesor.",
        en="A plan that contradicts itself can guide neither those who carry it out nor those who assess it.",
    ),
    help=Text(
        id="Hapus subpilar itu dari daftar yang tidak dicakup, atau perbaiki subpilar pada inisiatifnya.",
        en="Take the sub-pillar off the list of those not covered, or correct the sub-pillar of the initiative.",
    ),
    bad="""
        pillars:
          environment:
            not_covered:
              - sub_pillar: energy  # <- PIL017
                reason: Kelistrikan menjadi kewenangan provinsi dan PLN
        initiatives:
          - name: Atap surya puskesmas
            pillar: environment
            sub_pillar: energy
    """,
    good="""
        pillars:
          environment:
            not_covered:
              - sub_pillar: energy
                reason: Kelistrikan menjadi kewenangan provinsi dan PLN
        initiatives:
          - name: Atap surya puskesmas
            pillar: environment
            sub_pillar: energy
            state: stopped
            state_note: Atap puskesmas tidak kuat menahan panel
    """,
)
def uncovered_yet_planned(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare what is left out with the sub-pillars of the initiatives."""
    planned: dict[str, Initiative] = {}
    for initiative in active(plan, programme):
        sub = programme.sub_pillar(initiative.sub_pillar)
        if sub:
            planned.setdefault(sub.id, initiative)
    for pillar in (plan.pillars or {}).values():
        for entry in pillar.not_covered:
            sub = programme.sub_pillar(entry.sub_pillar)
            if sub and sub.id in planned:
                initiative = planned[sub.id]
                other = related(initiative, "sub_pillar", label=Text("digarap di sini", "worked on here"))
                yield finding(
                    entry, "sub_pillar", related=(other,), sub_pillar=lowered(sub.name), initiative=initiative.called
                )
