"""Each initiative belongs to one group of the action plan."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active
from masterplan_kit.rules._words import shown


@rule(
    "ACT016",
    severity={"mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="{initiatives} belum masuk kelompok rencana aksi mana pun",
        en="No action-plan group is chosen yet for {initiatives}",
    ),
    why=Text(
        id="Evaluasi menilai setiap kelompok rencana aksi sendiri-sendiri; yang tidak berkelompok tidak menambah nilai mana pun.",
        en="The evaluation scores each action-plan group separately; an initiative in none of them adds to no score.",
    ),
    help=Text(
        id="Isi “action_group” dengan {options}, menurut bagian terbesar pekerjaannya.",
        en="Set “action_group” to {options}, whichever describes most of the work.",
    ),
    bad="""
        initiatives:
          - name: Rumah UMKM Gerbang Serasan  # <- ACT016
            pillar: economy
    """,
    good="""
        initiatives:
          - name: Rumah UMKM Gerbang Serasan
            pillar: economy
            action_group: capacity
    """,
)
def action_group_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that was not stopped for its group."""
    asked = active(plan, programme)
    options = Either(tuple(map(shown, programme.action_groups)))
    yield from absent(plan, asked, [one for one in asked if not one.action_group], "action_group", options=options)
