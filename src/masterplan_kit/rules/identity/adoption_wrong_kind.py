"""A region sets its masterplan by a regulation that it may issue."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import region_of


@rule(
    "IDN021",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="{region} tidak dapat menetapkan masterplan dengan “{kind}”; seharusnya {kinds}",
        en="{region} cannot adopt its masterplan by “{kind}”; it should be {kinds}",
    ),
    why=Text(
        id="Penilai meminta peraturan kepala daerah atau peraturan daerah; keputusan, atau jenis peraturan milik daerah lain, tidak diakui.",
        en="Assessors ask for a regulation of the head of region or a regional bylaw; a decree, or a kind that other regions issue, does not count.",
    ),
    help=Text(
        id="Ganti jenis peraturannya menjadi {ids}.",
        en="Change the kind of regulation to {ids}.",
    ),
    bad="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        adoption:
          state: set
          kind: perbup  # <- IDN021
          number: "12"
          year: 2020
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
        adoption:
          state: set
          kind: perwal
          number: "12"
          year: 2020
    """,
)
def adoption_wrong_kind(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the kind with those that the level of the region may use."""
    region = region_of(plan)
    if plan.adoption is None or not plan.adoption.kind or region is None:
        return
    allowed = programme.adopting(region.level)
    if programme.regulation(plan.adoption.kind) not in allowed:
        yield finding(
            plan.adoption, "kind",
            region=region.name, kind=plan.adoption.kind,
            kinds=Either(tuple(kind.name for kind in allowed)), ids=Either(tuple(kind.id for kind in allowed)),
        )  # fmt: skip
