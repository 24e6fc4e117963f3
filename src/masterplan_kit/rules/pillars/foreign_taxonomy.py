"""Other sets of pillars exist; the programme judges by its own."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import elsewhere, own_pillars, pillar_mentions, several
from masterplan_kit.spelling import folded


@rule(
    "PIL014",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Berita Diskominfo Muara Enim 2021; bimtek Balikpapan 2019; laporan evaluasi Kab. Malang 2023 (enam dimensi program)",
    message=Text(
        id="“{written}” berasal dari susunan pilar lain, bukan dari pilar program",
        en="“{written}” belongs to another set of pillars, not to the programme's",
    ),
    why=Text(
        id="Evaluasi hanya mengenal pilar program; isi di bawah nama lain harus dipindahkan agar ikut dinilai.",
        en="The evaluation knows only the programme's pillars; content under another name has to move to be scored.",
    ),
    help=Text(
        id="{hint} Pilar program: {pillars}.",
        en="{hint} The programme's pillars: {pillars}.",
    ),
    bad="""
        pillars:
          people:  # <- PIL014
            goal: Warga terampil dan peduli sesama
        initiatives:
          - name: Bus kota Trans Contoh
            pillar: Smart Mobility  # <- PIL014
          - name: Relawan literasi digital desa
            pillar: people
    """,
    good="""
        pillars:
          society:
            goal: Warga terampil dan peduli sesama
        initiatives:
          - name: Bus kota Trans Contoh
            pillar: living
            sub_pillar: mobility
          - name: Relawan literasi digital desa
            pillar: society
    """,
)
def foreign_taxonomy(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each word of another set, at its first place; a province may keep a set of its own."""
    own = own_pillars(plan, programme)
    for text, places in pillar_mentions(plan).items():
        term = programme.foreign_pillar(text)
        if term is None or folded(text) in own or several(programme, text):
            continue
        first = places[0]
        yield finding(
            first.node, *first.keys, related=elsewhere(places), on_key=first.on_key,
            written=text, hint=term.hint, pillars=tuple(pillar.id for pillar in programme.pillars),
        )  # fmt: skip
