"""A new application stands beside others."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active
from masterplan_kit.rules.benefit._applications import is_new


@rule(
    "BEN008",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (penilai: terlalu banyak aplikasi yang tidak saling terhubung)",
    message=Text(
        id="Aplikasi baru {initiatives} belum menyebut integrasi atau layanan yang dipakai ulang",
        en="No connection or reuse is named yet for the new application {initiatives}",
    ),
    why=Text(
        id="Aplikasi yang berdiri sendiri meminta warga mengisi data yang sudah dimiliki pemerintah.",
        en="An application that stands alone makes residents supply data that the government already has.",
    ),
    help=Text(
        id="Sebutkan aplikasi yang datanya dipakai bersama, atau layanan bersama yang dipakai ulang.",
        en="Name the applications whose data it shares, or the shared service that it reuses.",
    ),
    bad="""
        initiatives:
          - name: Lowongan dekat rumah
            technology:
              summary: Lowongan pabrik dan toko dikirim sebagai pesan singkat
              new_application: true  # <- BEN008
    """,
    good="""
        initiatives:
          - name: Lowongan dekat rumah
            technology:
              summary: Lowongan pabrik dan toko dikirim sebagai pesan singkat
              new_application: true
              reuses: Memakai akun SIAPkerja dan gerbang pesan milik Diskominfo
    """,
)
def application_without_integration(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every new application."""
    asked = [one for one in active(plan, programme) if is_new(one)]
    yield from absent(plan, asked, [one for one in asked if _alone(one)], "technology", "new_application")


def _alone(initiative: Initiative) -> bool:
    technology = initiative.technology
    return technology is not None and not technology.integrates and not technology.reuses
