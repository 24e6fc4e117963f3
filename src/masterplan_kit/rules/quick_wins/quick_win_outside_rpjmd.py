"""A quick win answers a problem of the medium-term development plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import DevelopmentPlan, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued

_MEDIUM_TERM: Final = ("rpjmd", "rpd")


@rule(
    "QWN007",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (pertanyaan 5.1.1)",
    message=Text(
        id="Quick win “{initiative}” hanya dikaitkan dengan {plans}, belum dengan sasaran RPJMD",
        en="Quick win “{initiative}” is linked only to {plans}, not to an objective of the RPJMD",
    ),
    why=Text(
        id="Pertanyaan pertama tentang quick win ialah masalah strategis mana dalam RPJMD yang dijawabnya.",
        en="The first question about a quick win is which strategic problem of the RPJMD it answers.",
    ),
    help=Text(
        id="Tambahkan sasaran RPJMD atau RPD yang didukungnya, atau pilih quick win yang menjawab sasaran itu.",
        en="Add the objective of the RPJMD or RPD that it supports, or choose a quick win that answers one.",
    ),
    bad="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: S2, text: Meningkatnya mutu pelayanan publik}
            - id: rtrw-2024
              kind: rtrw
              objectives:
                - {id: T3, text: Terkendalinya pemanfaatan ruang}
        initiatives:
          - name: Simpeltaru
            aligns:
              objectives: [rtrw-2024/T3]  # <- QWN007
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
    """,
    good="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: S2, text: Meningkatnya mutu pelayanan publik}
            - id: rtrw-2024
              kind: rtrw
              objectives:
                - {id: T3, text: Terkendalinya pemanfaatan ruang}
        initiatives:
          - name: Simpeltaru
            aligns:
              objectives: [rtrw-2024/T3, rpjmd-2025/S2]
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
    """,
    needs=("context.development_plans", "initiatives.aligns.objectives"),
)
def quick_win_outside_rpjmd(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where every link is understood and none leads to such a plan; missing and unknown links are told elsewhere."""
    known = {one.id: one for one in (plan.context.development_plans if plan.context else ()) if one.id}
    for initiative in pursued(plan, programme):
        links = initiative.aligns.objectives if initiative.aligns else ()
        linked = [known.get(link.partition("/")[0]) for link in links]
        others = [one for one in linked if one and not _medium_term(one, programme)]
        if others and len(others) == len(linked):
            names = tuple(dict.fromkeys(one.title or one.id or "–" for one in others))
            yield finding(initiative, "aligns", "objectives", initiative=initiative.called, plans=names)


def _medium_term(development_plan: DevelopmentPlan, programme: Programme) -> bool:
    kind = programme.term("development_plans", development_plan.kind)
    return kind is None or kind.id in _MEDIUM_TERM  # an unknown kind is no proof of the contrary
