"""All pillars of the programme are to be worked on."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import by_pillar, entries, expected


@rule(
    "PIL003",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2023; bimtek III Penajam Paser Utara 2022",
    message=Text(
        id="Pilar {pillar} belum memiliki inisiatif",
        en="The {pillar} pillar has no initiative yet",
    ),
    why=Text(
        id="Setiap pilar dinilai tersendiri, dari program yang dijalankan sampai survei warga; pilar yang kosong tidak memperoleh nilai.",
        en="Each pillar is scored on its own, from the programmes carried out to the survey of residents; an empty one scores nothing.",
    ),
    help=Text(
        id="Tambahkan sedikitnya satu inisiatif pada pilar ini; yang dihentikan atau hanya menyebutnya sebagai pilar tambahan tidak dihitung.",
        en="Add at least one initiative to this pillar; those stopped, or naming it only as a further pillar, do not count.",
    ),
    bad="""
        pillars:
          environment:  # <- PIL003
            goal: Sungai pulih dan sampah menjadi bahan
        initiatives:
          - name: Satu pintu layanan warga
            pillar: governance
          - name: Jalan kaki kota lama bersama pemandu warga
            pillar: branding
          - name: Sentra olahan ikan
            pillar: economy
          - name: Antre dokter dari rumah
            pillar: living
          - name: Kelas malam penyetaraan pekerja
            pillar: society
          - name: Kampung Masdarling
            pillar: environment
            state: stopped
    """,
    good="""
        pillars:
          environment:
            goal: Sungai pulih dan sampah menjadi bahan
        initiatives:
          - name: Satu pintu layanan warga
            pillar: governance
          - name: Jalan kaki kota lama bersama pemandu warga
            pillar: branding
          - name: Sentra olahan ikan
            pillar: economy
          - name: Antre dokter dari rumah
            pillar: living
          - name: Kelas malam penyetaraan pekerja
            pillar: society
          - name: Kampung Masdarling
            pillar: environment
    """,
    needs=("initiatives.pillar",),
)
def pillar_without_initiative(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each pillar without one; silent while no initiative names a pillar at all, which is another rule's matter."""
    counted = by_pillar(plan, programme)
    if not counted:
        return
    written = entries(plan, programme)
    for pillar in expected(plan, programme):
        if pillar.id not in counted:
            key = written[pillar.id][0] if pillar.id in written else pillar.id
            yield finding(plan, "pillars", key, pillar=pillar.name)
