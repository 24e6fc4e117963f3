"""First the benefit for people, then the technology."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active
from masterplan_kit.rules.benefit._benefits import has_benefit


@rule(
    "BEN001",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Kominfo, 8 Mei 2018; BeritaAnda, Mei 2018; laporan evaluasi Kab. Malang 2023 (survei manfaat)",
    message=Text(
        id="{initiatives} belum menyebut manfaat bagi warga",
        en="No benefit for residents is stated yet for {initiatives}",
    ),
    why=Text(
        id="Smart city bukan belanja teknologi: manfaat ditetapkan lebih dahulu, lalu dicari teknologi yang sesuai, agar dampaknya terasa.",
        en="A smart city is not a shopping list of technology: the benefit comes first, then the technology that fits, so that people feel the effect.",
    ),
    help=Text(
        id="Tulis siapa yang menerima manfaat dan apa yang berubah bagi mereka, misalnya “pemohon izin” dan “izin terbit dalam 3 hari”.",
        en="Write who benefits and what changes for them, for example “permit applicants” and “permits issued within 3 days”.",
    ),
    bad="""
        initiatives:
          - id: GOV-01  # <- BEN001
            name: Satu pintu layanan warga
            problem: Pemohon izin datang empat kali ke tiga kantor
          - id: SOC-01
            name: Satu nomor darurat
            benefits:
              - for: korban kecelakaan dan kebakaran
                outcome: regu terdekat berangkat dalam lima menit
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
            problem: Pemohon izin datang empat kali ke tiga kantor
            benefits:
              - for: pemohon izin usaha
                outcome: izin terbit dalam 3 hari, cukup satu kali datang
          - id: SOC-01
            name: Satu nomor darurat
            benefits:
              - for: korban kecelakaan dan kebakaran
                outcome: regu terdekat berangkat dalam lima menit
    """,
)
def benefit_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that goes on."""
    asked = active(plan, programme)
    lacking = [one for one in asked if not has_benefit(one)]
    yield from absent(plan, asked, lacking, "benefits")
