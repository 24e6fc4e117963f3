"""Action groups are those that are scored."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "ACT015",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="“{word}” ({times}) bukan kelompok rencana aksi program",
        en="“{word}” ({times}) is not an action-plan group of the programme",
    ),
    why=Text(
        id="Evaluasi menghitung program menurut kelompok rencana aksi; inisiatif dalam kelompok lain tidak ikut terhitung.",
        en="The evaluation counts programmes by action-plan group; an initiative in another group is not counted.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        initiatives:
          - name: Pelatihan penggerak literasi desa
            action_group: litersi  # <- ACT015
          - name: Festival kota cerdas
            action_group: acara  # <- ACT015
    """,
    good="""
        initiatives:
          - name: Pelatihan penggerak literasi desa
            action_group: literasi
          - name: Festival kota cerdas
            action_group: literacy
    """,
)
def action_group_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up each action group."""
    yield from unknown_words(programme, "action_groups", plan.initiatives, "action_group")
