"""An initiative answers something that people suffer from."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active, state_of
from masterplan_kit.rules.benefit._benefits import closing_gaps, has_problem, technology_only


@rule(
    "BEN005",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Buku Panduan Gerakan 100 Smart City Nasional 2017 (berangkat dari masalah prioritas); laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="{initiatives} belum menyebut masalah atau isu strategis yang dijawabnya",
        en="No problem or strategic issue is named yet for {initiatives}",
    ),
    why=Text(
        id="Tanpa masalah yang jelas, tidak dapat dinilai apakah inisiatif inilah jawaban yang tepat bagi warga.",
        en="Without a clear problem nobody can judge whether this is the right answer for residents.",
    ),
    help=Text(
        id="Pilih isu strategis dari analisis Buku I, atau uraikan dalam satu kalimat apa yang dialami warga hari ini.",
        en="Choose a strategic issue from the analysis in Book I, or describe in one sentence what residents experience today.",
    ),
    bad="""
        initiatives:
          - name: Antre dokter dari rumah
            problem: Pasien menunggu 143 menit di puskesmas
          - name: Pekan izin edar bagi usaha mikro  # <- BEN005
            benefits:
              - for: pembuat makanan rumahan
                outcome: izin edar terbit dalam tiga pekan
    """,
    good="""
        initiatives:
          - name: Antre dokter dari rumah
            problem: Pasien menunggu 143 menit di puskesmas
          - name: Pekan izin edar bagi usaha mikro
            problem: Produk rumahan ditolak toko modern karena izin edar memakan empat bulan
            benefits:
              - for: pembuat makanan rumahan
                outcome: izin edar terbit dalam tiga pekan
    """,
    needs=("context.gaps",),
)
def problem_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask what is ahead or under way, save those that lack everything but technology: that is said of them already."""
    closing = closing_gaps(plan)
    going = (one for one in active(plan, programme) if state_of(programme, one) != "done")
    asked = [one for one in going if not technology_only(one, closing)]
    lacking = [one for one in asked if not has_problem(one, closing)]
    yield from absent(plan, asked, lacking, "problem")
