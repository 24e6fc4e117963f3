"""A quick win answers the aspects on which it is scored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, joined, lowered
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Aspect
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued

_ASKED_OF_ALL: Final = {"problem", "benefits"}  # of any initiative: problem-missing and benefit-missing say it
_ANY: Final = Text("satu pun aspek khusus quick win", "any of the aspects asked only of quick wins")


@rule(
    "QWN006",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (sepuluh aspek quick win)",
    message=Text(
        id="Quick win “{initiative}” belum menjawab {aspects}",
        en="Quick win “{initiative}” has yet to answer {aspects}",
    ),
    why=Text(
        id="Setiap aspek dinilai 0 sampai 4; yang tidak dijawab bernilai nol.",
        en="Each aspect is scored from 0 to 4; one left unanswered scores zero.",
    ),
    help=Text(
        id="Untuk setiap aspek berikut, tulis satu kalimat yang hanya berlaku bagi quick win ini: {lacking}.",
        en="For each of these aspects, write one sentence that is true of this quick win alone: {lacking}.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:  # <- QWN006
              attraction: Warga melihat antrean berkurang di layar kantor kecamatan
              uniqueness: Petugas kelurahan mengisikan permohonan di tempat
              partnership: Relawan TIK melatih petugas
              resources: Enam meja layanan dan 54 petugas
              progress: 10
            risks:
              - risk: Petugas berpindah tugas
                mitigation: Setiap kelurahan melatih dua orang
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:
              attraction: Warga melihat antrean berkurang di layar kantor kecamatan
              uniqueness: Petugas kelurahan mengisikan permohonan di tempat
              partnership: Relawan TIK melatih petugas
              growth: Satu jenis izin ditambahkan setiap triwulan
              continuity: Biayanya masuk anggaran kecamatan mulai 2027
              resources: Enam meja layanan dan 54 petugas
              progress: 10
            risks:
              - risk: Petugas berpindah tugas
                mitigation: Setiap kelurahan melatih dua orang
    """,
)
def aspect_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List for each quick win the aspects that none of their fields answers."""
    aspects = [aspect for aspect in programme.quick_win_aspects if _ASKED_OF_ALL.isdisjoint(aspect.fields)]
    for initiative in pursued(plan, programme):
        lacking = [lowered(aspect.name) for aspect in aspects if not _answered(initiative, aspect)]
        if lacking:
            listed = Text(joined((name.id for name in lacking), "id"), joined((name.en for name in lacking), "en"))
            shown = _ANY if len(lacking) == len(aspects) else Text(f"aspek {listed.id}", listed.en)
            yield finding(
                initiative, "quick_win", on_key=True, initiative=initiative.called, aspects=shown, lacking=listed
            )  # fmt: skip


def _answered(initiative: Initiative, aspect: Aspect) -> bool:
    return any(_value(initiative, field) not in (None, ()) for field in aspect.fields)


def _value(initiative: Initiative, field: str) -> object:
    value: object = initiative
    for key in field.split("."):
        value = getattr(value, key, None)
    return value
