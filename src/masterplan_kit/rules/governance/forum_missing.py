"""Everybody is heard again and again: in the forum."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import absent
from masterplan_kit.spelling import folded


@rule(
    "GOV005",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022; Forum Smart City Kota Bogor 2024",
    message=Text(
        id="{body} belum disebut dalam rencana",
        en="The plan does not name its {body}",
    ),
    why=Text(
        id="Forum menyamakan pandangan warga, dunia usaha, kampus, dan pemerintah; berjalan tidaknya forum ikut dinilai.",
        en="The forum aligns the views of residents, industry, universities and government; whether it works is scored too.",
    ),
    help=Text(
        id="Jelaskan siapa yang diundang dan seberapa sering forum bertemu.",
        en="Describe who is invited and how often the forum meets.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bogor 2023-2027
        bodies:  # <- GOV005
          council:
            about: Dewan Smart City Kota Bogor sudah dibentuk
    """,
    good="""
        title: Masterplan Smart City Kota Bogor 2023-2027
        bodies:
          council:
            about: Dewan Smart City Kota Bogor sudah dibentuk
          forum:
            about: Warga, kampus, dan pelaku usaha bertemu setiap triwulan
    """,
    needs=("bodies.forum",),
)
def forum_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the programme asks for a forum; an event that bears its name shows that there is one."""
    forum = programme.body("forum")
    name = folded(forum.name.id) if forum else ""
    if not any(name in folded(one.event) for one in plan.participation if one.event):
        yield from absent(plan, programme, "forum")
