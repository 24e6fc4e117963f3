"""The masterplan is set by a regulation of the region."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import region_of


@rule(
    "IDN020",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Peraturan yang menetapkan masterplan belum disebut, baik yang sudah ada maupun yang direncanakan",
        en="The plan names no regulation that adopts the masterplan, whether in force or planned",
    ),
    why=Text(
        id="Dasar hukum masterplan adalah pertanyaan pertama dalam evaluasi dan yang paling sering tidak terpenuhi.",
        en="The legal basis of the masterplan is the first question of the evaluation and the one most often not met.",
    ),
    help=Text(
        id="Sebutkan sudah sampai mana (direncanakan, disusun, atau ditetapkan) dan jenis peraturannya: {kinds}.",
        en="State how far it has come (planned, being drafted or adopted) and the kind of regulation: {kinds}.",
    ),
    bad="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        adoption:  # <- IDN020
          about: Masterplan Smart City Kota Bontang 2026-2035
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        adoption:
          state: drafting
          kind: perwal
          about: Masterplan Smart City Kota Bontang 2026-2035
    """,
    needs=("adoption",),
)
def adoption_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Be content with a state or a number."""
    if plan.adoption is None or not (plan.adoption.state or plan.adoption.number):
        region = region_of(plan)
        kinds = (
            programme.adopting(region.level) if region else tuple(kind for kind in programme.regulations if kind.adopts)
        )
        yield finding(plan, "adoption", "state", kinds=Either(tuple(kind.name for kind in kinds)))
