"""A smart city is not a list of applications."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.benefit._applications import is_application

_SHARE: Final = 0.6  # one of five action groups may well lead, but not by so much
_ENOUGH: Final = 5  # of fewer initiatives no share is told


@rule(
    "BEN006",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (penilai: terlalu bertumpu pada aplikasi); Kominfo, 8 Mei 2018",
    message=Text(
        id="{share} inisiatif berupa aplikasi ({count} dari {total})",
        en="{share} of the initiatives are applications ({count} of {total})",
    ),
    why=Text(
        id="Aplikasi tanpa kebijakan, prasarana, literasi, dan kapasitas SDM jarang mengubah layanan yang diterima warga.",
        en="Applications without policy, infrastructure, literacy, and skilled staff seldom change the service people receive.",
    ),
    help=Text(
        id="Gabungkan aplikasi yang sejenis, dan tambahkan inisiatif yang mengubah prosedur, petugas, atau kebiasaan.",
        en="Merge similar applications, and add initiatives that change procedures, staff, or habits.",
    ),
    bad="""
        initiatives:  # <- BEN006
          - name: Aplikasi aduan warga
            action_group: application
          - name: Portal investasi
            action_group: application
          - name: Sistem informasi pariwisata
          - name: E-retribusi pasar
          - name: Kelas malam penyetaraan pekerja
            action_group: literacy
    """,
    good="""
        initiatives:
          - name: Aplikasi aduan warga
            action_group: application
          - name: Portal investasi
            action_group: application
          - name: Sistem informasi pariwisata
          - name: Retribusi pasar nontunai
            action_group: policy
          - name: Kelas malam penyetaraan pekerja
            action_group: literacy
    """,
    needs=("initiatives.action_group",),
)
def applications_dominate(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count them over the whole plan."""
    all_ = active(plan, programme)
    count = sum(is_application(one, programme) for one in all_)
    if len(all_) >= _ENOUGH and count > len(all_) * _SHARE:
        share = Percent(100 * count / len(all_))
        yield finding(plan, "initiatives", share=share, count=count, total=len(all_))
