"""Who begins with the technology has not yet said what for."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._benefits import closing_gaps, technology_only


@rule(
    "BEN012",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kominfo, 8 Mei 2018; BeritaAnda, Mei 2018",
    message=Text(
        id="“{initiative}” menjelaskan teknologi, tetapi belum menyebut masalah maupun manfaatnya",
        en="“{initiative}” describes its technology but names neither the problem nor the benefit",
    ),
    why=Text(
        id="Inisiatif yang berangkat dari teknologi mudah berakhir sebagai belanja alat yang tidak dipakai.",
        en="An initiative that starts from technology easily ends as equipment that nobody uses.",
    ),
    help=Text(
        id="Tulis dahulu masalah yang dialami warga dan manfaat yang mereka terima, lalu periksa apakah teknologi ini memang jawabannya.",
        en="First write the problem residents face and how they benefit, then check whether this technology really is the answer.",
    ),
    bad="""
        initiatives:
          - name: Kawasan cerdas Sumbu Filosofi
            technology:
              summary: Jaringan serat optik yang telah digelar di kawasan  # <- BEN012
    """,
    good="""
        initiatives:
          - name: Kawasan cerdas Sumbu Filosofi
            problem: Pejalan kaki tidak tahu cerita bangunan yang dilewatinya dan lekas pulang
            technology:
              summary: Jaringan serat optik yang telah digelar di kawasan
    """,
    needs=("context.gaps",),
)
def technology_before_problem(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each initiative that says with what, but neither against what nor for whom."""
    closing = closing_gaps(plan)
    for initiative in active(plan, programme):
        if technology_only(initiative, closing):
            yield finding(initiative, "technology", "summary", initiative=initiative.called)
