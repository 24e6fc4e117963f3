"""An application that exists is no benefit yet."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._technology import names_only_technology


@rule(
    "BEN002",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Kominfo, 8 Mei 2018; fajartimor, Oktober 2019; Buku Panduan Gerakan 100 Smart City Nasional 2017",
    message=Text(
        id="Manfaat “{outcome}” hanya menyebut teknologinya, bukan perubahan yang dirasakan warga",
        en="The benefit “{outcome}” names only technology, not what residents will notice",
    ),
    why=Text(
        id="Jaringan dan aplikasi hanyalah alat; yang harus berubah adalah cara melayani, sehingga urusan warga lebih ringan.",
        en="Networks and applications are only means; what has to change is the way people are served, so that life gets easier for them.",
    ),
    help=Text(
        id="Sebutkan perubahan yang dapat diukur warga sendiri: waktu, biaya, jarak, kesehatan, keamanan, atau penghasilan.",
        en="Name a change that residents can measure themselves: time, cost, distance, health, safety, or income.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            benefits:
              - for: pemohon izin
                outcome: tersedianya aplikasi pelayanan terpadu berbasis web  # <- BEN002
          - name: Kota aman
            benefits:
              - for: pedagang malam
                outcome: Terpasangnya CCTV di 140 titik rawan  # <- BEN002
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            benefits:
              - for: pemohon izin
                outcome: izin terbit dalam 3 hari lewat aplikasi pelayanan terpadu
          - name: Kota aman
            benefits:
              - for: pedagang malam
                outcome: setiap kejadian di 140 titik rawan didatangi petugas dalam sepuluh menit
    """,
)
def benefit_names_technology(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where none of an initiative's outcomes says more than that something is there."""
    for initiative in active(plan, programme):
        outcomes = [benefit for benefit in initiative.benefits if benefit.outcome]
        if outcomes and all(names_only_technology(benefit.outcome or "") for benefit in outcomes):
            yield finding(outcomes[0], "outcome", outcome=outcomes[0].outcome or "")
