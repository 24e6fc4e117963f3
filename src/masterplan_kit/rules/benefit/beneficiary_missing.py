"""A benefit is somebody's."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "BEN003",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (survei menanyai responden yang keliru)",
    message=Text(
        id="Manfaat “{outcome}” belum menyebut penerimanya",
        en="The benefit “{outcome}” does not say who receives it",
    ),
    why=Text(
        id="Survei dampak bertanya kepada penerima manfaat; bila mereka tidak disebut, yang ditanyai bukan orang yang merasakannya.",
        en="The impact survey asks the beneficiaries; if they are not named, the wrong people are asked.",
    ),
    help=Text(
        id="Sebutkan kelompok yang nyata, misalnya pedagang pasar, murid SD, atau petani di satu kecamatan.",
        en="Name a real group, such as market traders, primary school pupils, or the farmers of one district.",
    ),
    bad="""
        initiatives:
          - name: Antre dokter dari rumah
            benefits:
              - outcome: menunggu paling lama 30 menit di puskesmas  # <- BEN003
    """,
    good="""
        initiatives:
          - name: Antre dokter dari rumah
            benefits:
              - for: pasien rawat jalan dan keluarganya
                outcome: menunggu paling lama 30 menit di puskesmas
    """,
)
def beneficiary_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each outcome without anybody whose it is."""
    for initiative in active(plan, programme):
        for benefit in initiative.benefits:
            if benefit.outcome and not benefit.for_:
                yield finding(benefit, "for", outcome=benefit.outcome)
