"""A masterplan serves the regional development plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active
from masterplan_kit.rules.actions._objectives import objectives


@rule(
    "ACT028",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="{initiatives} belum dikaitkan dengan sasaran RPJMD",
        en="No objective of the RPJMD is linked yet to {initiatives}",
    ),
    why=Text(
        id="Keselarasan dengan RPJMD dinilai, dan hanya inisiatif yang menjawab sasarannya yang mendapat anggaran.",
        en="Alignment with the RPJMD is scored, and only initiatives that serve its objectives receive a budget.",
    ),
    help=Text(
        id="Tulis sasaran yang didukung pada “objectives” di bagian “aligns”, misalnya {example}.",
        en="Write the objective that it serves in “objectives” under “aligns”, for example {example}.",
    ),
    bad="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: T1.S2, text: Meningkatnya mutu pelayanan publik}
        initiatives:
          - name: Satu pintu layanan warga  # <- ACT028
            pillar: governance
    """,
    good="""
        context:
          development_plans:
            - id: rpjmd-2025
              kind: rpjmd
              objectives:
                - {id: T1.S2, text: Meningkatnya mutu pelayanan publik}
        initiatives:
          - name: Satu pintu layanan warga
            pillar: governance
            aligns:
              objectives: [rpjmd-2025/T1.S2]
    """,
    needs=("context.development_plans",),
)
def objective_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that was not stopped, once there are objectives to choose from."""
    known = objectives(plan)
    if not known:
        return
    asked = active(plan, programme)
    lacking = [one for one in asked if not (one.aligns and one.aligns.objectives)]
    yield from absent(plan, asked, lacking, "aligns", "objectives", example=next(iter(known)))
