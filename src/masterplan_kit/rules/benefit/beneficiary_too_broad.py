"""Who serves everybody can ask nobody whether it worked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Benefit, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._benefits import home_words, initiatives, means_everybody
from masterplan_kit.spelling import folded


@rule(
    "BEN004",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom sasaran berisi “masyarakat”); laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Penerima manfaat “{who}” terlalu luas ({count})",
        en="The beneficiaries “{who}” are too broad a group ({count})",
    ),
    why=Text(
        id="Manfaat bagi semua orang sulit dirancang dan sulit diukur; survei dampak perlu tahu siapa yang harus ditanya.",
        en="A benefit for everybody is hard to design and hard to measure; the impact survey needs to know whom to ask.",
    ),
    help=Text(
        id="Sebutkan siapa yang paling merasakannya menurut umur, pekerjaan, keadaan, atau tempat tinggal.",
        en="Say who feels it most: by age, occupation, situation, or place.",
    ),
    bad="""
        region:
          name: Kota Bontang
        initiatives:
          - name: Bus kota lintas kampus
            benefits:
              - for: masyarakat  # <- BEN004
                outcome: bus melintas setiap lima belas menit
          - name: Taman terang
            benefits:
              - for: seluruh warga Kota Bontang  # <- BEN004
                outcome: dapat berjalan kaki pada malam hari tanpa takut
          - name: Air minum aman
            benefits:
              - for: Masyarakat
                outcome: air keran dapat langsung diminum
    """,
    good="""
        region:
          name: Kota Bontang
        initiatives:
          - name: Bus kota lintas kampus
            benefits:
              - for: mahasiswa dan pekerja tanpa kendaraan
                outcome: bus melintas setiap lima belas menit
          - name: Taman terang
            benefits:
              - for: pejalan kaki malam dan pedagang subuh
                outcome: dapat berjalan kaki pada malam hari tanpa takut
          - name: Air minum aman
            benefits:
              - for: warga Bontang Kuala
                outcome: air keran dapat langsung diminum
    """,
)
def beneficiary_too_broad(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each such word once, at its first place, with the number of initiatives that use it."""
    home = home_words(plan)
    places: dict[str, list[Benefit]] = defaultdict(list)
    for initiative in active(plan, programme):
        broad = (one for one in initiative.benefits if one.for_ and means_everybody(one.for_, home))
        for text, benefit in {folded(one.for_ or ""): one for one in broad}.items():
            places[text].append(benefit)
    for found in places.values():
        yield finding(found[0], "for", who=found[0].for_ or "", count=initiatives(len(found)))
