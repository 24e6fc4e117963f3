"""A development plan is cited for its objectives."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._objectives import unlisted


@rule(
    "ACT052",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Sasaran {plan} belum ditulis, sehingga inisiatif belum dapat dikaitkan dengannya",
        en="The objectives of {plan} are not written yet, so initiatives cannot be linked to them",
    ),
    why=Text(
        id="Keselarasan dengan RPJMD dinilai inisiatif demi inisiatif; untuk itu, sasaran RPJMD harus tertulis dalam Buku I.",
        en="Alignment with the RPJMD is scored initiative by initiative; for that, its objectives have to be in Book I.",
    ),
    help=Text(
        id="Salin tujuan dan sasaran RPJMD ke isian “objectives”, masing-masing dengan id-nya, misalnya T1.S2.",
        en="Copy the goals and objectives of the RPJMD into “objectives”, each with its id, for example T1.S2.",
    ),
    bad="""
        context:
          development_plans:
            - id: rpjmd-2021  # <- ACT052
              kind: rpjmd
              period: {start: 2021, end: 2026}
        initiatives:
          - name: Simpeltaru
    """,
    good="""
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              period: {start: 2021, end: 2026}
              objectives:
                - {id: T1.S2, text: Meningkatnya mutu tata ruang kota}
        initiatives:
          - name: Simpeltaru
    """,
    needs=("context.development_plans",),
)
def objectives_unlisted(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask the medium-term development plans of these years for objectives that have an id; those of one will do."""
    found = unlisted(plan, programme)
    if found:
        yield finding(found[-1], "objectives", plan=found[-1].title or found[-1].id or "RPJMD")
