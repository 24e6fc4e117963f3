"""A pillar that the programme does not know is counted nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import (
    elsewhere,
    options,
    own_pillars,
    pillar_mentions,
    rewritten,
    several,
    surely,
)
from masterplan_kit.spelling import folded


@rule(
    "PIL001",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023 (pertanyaan disusun menurut enam dimensi)",
    message=Text(
        id="“{written}” bukan pilar program; pilih {expected}",
        en="“{written}” is not a pillar of the programme; choose {expected}",
    ),
    why=Text(
        id="Evaluasi menghitung dan menilai inisiatif menurut pilar program; yang berada di luarnya tidak ikut dinilai.",
        en="The evaluation counts and scores initiatives by the programme's pillars; anything outside them is left out.",
    ),
    help=Text(
        id="Tulis {expected}; bila pilarnya memang belum ditentukan, kosongkan dahulu isian ini.",
        en="Write {expected}; if the pillar is not decided yet, leave this field empty for now.",
    ),
    bad="""
        pillars:
          Smart Livingg:  # <- PIL001
            goal: Warga bepergian dengan mudah dan hidup sehat
        initiatives:
          - name: Bus sekolah gratis
            pillar: Smart Livingg
          - name: Bursa kerja kelurahan
            pillar: keuangan  # <- PIL001
          - name: Kelas malam penyetaraan pekerja
            pillar: pendidikan  # <- PIL001
    """,
    good="""
        pillars:
          living:
            goal: Warga bepergian dengan mudah dan hidup sehat
        initiatives:
          - name: Bus sekolah gratis
            pillar: living
          - name: Bursa kerja kelurahan
            pillar: economy
          - name: Kelas malam penyetaraan pekerja
            pillar: society
            sub_pillar: pendidikan
    """,
    fixable=True,
)
def pillar_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each text that stands for no pillar, at its first place; a sub-pillar leads to its pillar."""
    own = own_pillars(plan, programme)
    for text, places in pillar_mentions(plan).items():
        understood = programme.pillar(text) or programme.foreign_pillar(text) or several(programme, text)
        if understood or folded(text) in own:
            continue
        guess = programme.nearest("pillars", text) or programme.pillar_of(text)
        edits = rewritten(plan, places, guess) if guess and surely(text, guess) else ()
        yield finding(
            places[0].node, *places[0].keys,
            related=elsewhere(places), edits=edits, on_key=places[0].on_key,
            written=text, expected=options((guess,) if guess else programme.pillars),
        )  # fmt: skip
