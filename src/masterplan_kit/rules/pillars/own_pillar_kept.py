"""A province may keep a pillar of its own beside the programme's."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import own_pillars
from masterplan_kit.spelling import folded


@rule(
    "PIL019",
    severity={"draft": INFO},
    source="kabarkota.com, 17 Oktober 2019, dan Diskominfo DIY 2018 (susunan dimensi Jogja Smart Province)",
    message=Text(
        id="“{pillar}” adalah pilar daerah sendiri; evaluasi nasional tidak menilainya",
        en="“{pillar}” is a pillar of the region's own; the national evaluation does not score it",
    ),
    why=Text(
        id="Provinsi boleh memiliki pilar sendiri, tetapi pertanyaan evaluasi disusun menurut pilar program.",
        en="A province may keep pillars of its own, but the evaluation's questions follow the programme's pillars.",
    ),
    help=Text(
        id="Jelaskan dalam bab arah pembangunan, pada pilar program mana capaiannya dilaporkan.",
        en="Say in the chapter on direction under which of the programme's pillars its results are reported.",
    ),
    bad="""
        programme: province
        pillars:
          culture:  # <- PIL019
            goal: Nilai luhur Yogyakarta hidup dalam layanan sehari-hari
          governance:
            goal: Satu data dan satu platform bagi seluruh kabupaten dan kota
    """,
    good="""
        programme: province
        pillars:
          society:
            goal: Nilai luhur Yogyakarta hidup dalam layanan sehari-hari
          governance:
            goal: Satu data dan satu platform bagi seluruh kabupaten dan kota
    """,
)
def own_pillar_kept(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each pillar of the plan that the edition allows although it is not the programme's."""
    own = own_pillars(plan, programme)
    for key in plan.pillars or {}:
        if folded(key) in own:
            yield finding(plan, "pillars", key, on_key=True, pillar=key)
