"""Done is what somebody can look at."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import state_of


@rule(
    "ACT038",
    severity={"mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 (jawaban tanpa bukti)",
    message=Text(
        id="“{initiative}” dinyatakan selesai, tetapi belum ada yang membuktikannya",
        en="“{initiative}” is marked as done, but nothing proves it",
    ),
    why=Text(
        id="Asesor tidak memberi nilai untuk jawaban tanpa bukti.",
        en="Assessors give no score for an answer without evidence.",
    ),
    help=Text(
        id="Catat kapan tahapnya tercapai (“done” pada “milestones”), capaian indikatornya (“actuals”), atau buktinya pada “evidence” dengan menyebut {mention}.",
        en="Record when a milestone was reached (“done” in “milestones”), an indicator's results (“actuals”), or a proof under “evidence” that mentions {mention}.",
    ),
    bad="""
        initiatives:
          - id: LIV-02
            name: Layanan SiBadra
            state: done  # <- ACT038
    """,
    good="""
        initiatives:
          - id: LIV-02
            name: Layanan SiBadra
            state: done
        evidence:
          - {id: E-01, file: bukti/sibadra.pdf, about: Laporan layanan SiBadra tahun 2025}
    """,
    needs=("initiatives.milestones", "initiatives.indicators", "evidence"),
)
def done_without_proof(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for a met milestone, a reached figure, or evidence that mentions the initiative."""
    proofs = "\n".join(one.about or "" for one in plan.evidence).casefold()
    for initiative in plan.initiatives:
        if state_of(programme, initiative) == "done" and not _shown(initiative, proofs):
            yield finding(initiative, "state", initiative=initiative.called, mention=initiative.id or initiative.called)


def _shown(initiative: Initiative, proofs: str) -> bool:
    met = any(milestone.done for milestone in initiative.milestones)
    reached = any(indicator.actuals for indicator in initiative.indicators)
    return met or reached or any(word and word.casefold() in proofs for word in (initiative.id, initiative.name))
