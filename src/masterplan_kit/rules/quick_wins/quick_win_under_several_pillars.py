"""A quick win counts once, however many pillars it touches."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued


@rule(
    "QWN011",
    severity={"draft": INFO},
    source="Daftar quick win Kota Bogor 2017-2021; kick-off Bontang 2020",
    message=Text(
        id="Quick win “{initiative}” juga menyentuh {others}, tetapi hanya dihitung pada {pillar}",
        en="Quick win “{initiative}” also touches {others}, but counts only for {pillar}",
    ),
    why=Text(
        id="Bila satu quick win dihitung pada beberapa pilar, jumlah quick win dan anggarannya tampak lebih besar dari kenyataan.",
        en="If one quick win counted under several pillars, the number of quick wins and their budget would look larger than they are.",
    ),
    help=Text(
        id="Pastikan {pillar} memang pilar utamanya; untuk pilar yang lain, pilih quick win tersendiri.",
        en="Make sure that {pillar} is its main pillar; for the others, choose separate quick wins.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            also_pillars: [society, branding]  # <- QWN011
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
    """,
)
def quick_win_under_several_pillars(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Name the further pillars of each quick win that has a main one."""
    for initiative in pursued(plan, programme):
        main = programme.pillar(initiative.pillar)
        further = (programme.pillar(text) for text in initiative.also_pillars)
        others = tuple(dict.fromkeys(pillar.name for pillar in further if pillar and pillar is not main))
        if main and others:
            there = related(initiative, "pillar", label=Text("pilar utama", "main pillar"))
            yield finding(
                initiative, "also_pillars",
                related=(there,), initiative=initiative.called, others=others, pillar=main.name,
            )  # fmt: skip
