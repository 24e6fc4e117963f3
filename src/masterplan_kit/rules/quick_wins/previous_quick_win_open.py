"""What became of the quick wins of the plan before must be told."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "QWN010",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Konsultasi pembimbing Kab. Muara Enim 2021",
    message=Text(
        id="Hasil quick win sebelumnya, “{quick_win}”, belum disebut",
        en="The outcome of the earlier quick win “{quick_win}” is not recorded",
    ),
    why=Text(
        id="Quick win yang berhenti tanpa penjelasan membuat penilai meragukan quick win yang baru.",
        en="A quick win that stops without explanation makes assessors doubt the new ones.",
    ),
    help=Text(
        id="Tulis apakah quick win itu diteruskan, selesai, diganti, atau ditutup, beserta alasannya.",
        en="Write whether it was continued, completed, replaced or closed, and why.",
    ),
    bad="""
        previous:
          title: Masterplan Muara Enim Smart Regency 2018-2023
          quick_wins:
            - name: SiCerdas
              outcome: Diteruskan dan dibuka untuk seluruh kecamatan
            - name: Bunga Desa (Bupati Ngantor di Desa)  # <- QWN010
    """,
    good="""
        previous:
          title: Masterplan Muara Enim Smart Regency 2018-2023
          quick_wins:
            - name: SiCerdas
              outcome: Diteruskan dan dibuka untuk seluruh kecamatan
            - name: Bunga Desa (Bupati Ngantor di Desa)
              outcome: Ditutup pada 2020 karena pandemi, diganti layanan administrasi keliling
    """,
)
def previous_quick_win_open(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask each quick win of the previous plan for its outcome."""
    for quick_win in plan.previous.quick_wins if plan.previous else ():
        if quick_win.name and not quick_win.outcome:
            yield finding(quick_win, "outcome", quick_win=quick_win.name)
