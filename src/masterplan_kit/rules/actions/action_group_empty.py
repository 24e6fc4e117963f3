"""Applications alone do not make a smart city."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules._words import shown


@rule(
    "ACT017",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Rencana aksi belum memuat inisiatif dalam kelompok {groups}",
        en="The action plan has no initiative yet under {groups}",
    ),
    why=Text(
        id="Setiap kelompok dinilai; asesor mengkritik rencana yang terlalu banyak berisi aplikasi dan tidak meningkatkan kapasitas SDM.",
        en="Every group is scored; assessors have criticised plans that are mostly applications and build nobody's capacity.",
    ),
    help=Text(
        id="Tambahkan sedikitnya satu inisiatif untuk tiap kelompok itu, atau perbaiki kelompok inisiatif yang sudah ada.",
        en="Add at least one initiative for each of these groups, or correct the group of an existing one.",
    ),
    bad="""
        initiatives:  # <- ACT017
          - {name: Perwal kota cerdas, action_group: policy}
          - {name: Serat optik antarkantor, action_group: infrastructure}
          - {name: Satu pintu layanan warga, action_group: application}
          - {name: Kelas UMKM daring, action_group: literacy}
    """,
    good="""
        initiatives:
          - {name: Perwal kota cerdas, action_group: policy}
          - {name: Serat optik antarkantor, action_group: infrastructure}
          - {name: Satu pintu layanan warga, action_group: application}
          - {name: Kelas UMKM daring, action_group: literacy}
          - {name: Pelatihan pengelola data, action_group: capacity}
    """,
    needs=("initiatives.action_group",),
)
def action_group_empty(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for required groups without an initiative; silent while no initiative names its group."""
    found = {programme.term("action_groups", one.action_group) for one in active(plan, programme)} - {None}
    required = (one for one in programme.action_groups if one.id in programme.required_action_groups)
    groups = tuple(shown(one) for one in required if one not in found)
    if found and groups:
        yield finding(plan, "initiatives", groups=groups)
