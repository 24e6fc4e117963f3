"""Each aspect has an answer of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.quick_wins._quick_wins import aspect_name, pursued, told
from masterplan_kit.spelling import folded

_SENTENCE: Final = 25  # letters; shorter answers, such as the name of a partner, may well be the same
_SHOWN: Final = 5  # places named beside a finding


@rule(
    "QWN016",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (sepuluh aspek quick win)",
    message=Text(
        id="Aspek {aspect} quick win “{initiative}” disalin dari aspek {other} pada “{model}” ({times})",
        en="The {aspect} of quick win “{initiative}” is copied from the {other} of “{model}” ({times})",
    ),
    why=Text(
        id="Kalimat yang cocok untuk dua aspek tidak menjawab satu pun, dan penilai membaca keduanya berdampingan.",
        en="A sentence that fits two aspects answers neither, and assessors read them side by side.",
    ),
    help=Text(
        id="Tulis jawaban yang hanya berlaku untuk aspek {aspect} dari quick win ini.",
        en="Write an answer that is true only of the {aspect} of this quick win.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            quick_win:
              attraction: Warga melihat kampungnya menjadi bersih dan rindang
              benefit: Warga melihat kampungnya menjadi bersih dan rindang.  # <- QWN016
              resources: Dana kelurahan
          - name: Bank sampah kelurahan
            quick_win:
              attraction: Warga melihat kampungnya menjadi bersih dan rindang
              resources: Dana kelurahan
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            quick_win:
              attraction: Warga melihat kampungnya menjadi bersih dan rindang
              benefit: Tagihan listrik turun karena lampu jalan memakai tenaga surya
              resources: Dana kelurahan
          - name: Bank sampah kelurahan
            quick_win:
              attraction: Tabungan sampah dapat dibelanjakan di warung kelurahan
              resources: Dana kelurahan
    """,
)
def aspect_copied(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the answers of all quick wins letter by letter, whatever their punctuation; say each sentence once."""
    places: dict[str, list[tuple[Initiative, str]]] = {}
    for initiative in pursued(plan, programme):
        for key, text in told(initiative):
            places.setdefault(folded(text), []).append((initiative, key))
    for letters, (first, *copies) in places.items():
        if copies and len(letters) >= _SENTENCE:
            initiative, key = copies[0]
            same = Text("kalimat yang sama", "the same sentence")
            others = tuple(related(one, "quick_win", other, label=same) for one, other in (first, *copies[1:_SHOWN]))
            yield finding(
                initiative, "quick_win", key,
                related=others, initiative=initiative.called, aspect=aspect_name(programme, key),
                other=aspect_name(programme, first[1]), model=first[0].called, times=times(len(copies)),
            )  # fmt: skip
