"""A time that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

moment_unreadable = declare(
    "SCH026",
    "moment-unreadable",
    severity={"draft": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018: “3-4 tahun”",
    message=Text(
        id="“{text}” tidak terbaca sebagai waktu",
        en="“{text}” cannot be read as a time",
    ),
    why=Text(
        id="Lamanya saja belum menyebut kapan; jadwal tanpa awal dan akhir tidak dapat dinilai.",
        en="A duration does not say when; a schedule without a start and an end cannot be judged.",
    ),
    help=Text(
        id="Tulis tahun, semester, triwulan, bulan, atau tanggal: 2026, 2026-H2, 2026-Q3, 2026-08, atau 2026-08-17.",
        en="Write a year, half-year, quarter, month, or day: 2026, 2026-H2, 2026-Q3, 2026-08, or 2026-08-17.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            schedule:
              start: 2026
              end: 3-4 tahun  # <- SCH026
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            schedule:
              start: 2026
              end: 2029
    """,
)
