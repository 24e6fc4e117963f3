"""A partnership has a partner."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued


@rule(
    "QWN017",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Bimtek III Sawahlunto 2023; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Quick win “{initiative}” menguraikan kemitraan, tetapi mitranya belum didaftar",
        en="Quick win “{initiative}” describes a partnership, but no partner is listed",
    ),
    why=Text(
        id="Kemitraan baru dapat dibuktikan bila mitranya disebut dan dapat ditanyai.",
        en="A partnership can be proven only when the partner is named and can be asked.",
    ),
    help=Text(
        id="Daftarkan mitranya pada isian “partners”: perusahaan, kampus, komunitas, atau media.",
        en="List the partner under “partners”: a company, a university, a community or the media.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            quick_win:
              partnership: Pupuk dan bibit disumbangkan perusahaan sekitar kampung  # <- QWN017
    """,
    good="""
        units:
          - {id: pupuk-kaltim, name: Pupuk Kaltim, kind: company}
        initiatives:
          - name: Kampung Masdarling
            partners: [pupuk-kaltim]
            quick_win:
              partnership: Pupuk dan bibit disumbangkan perusahaan sekitar kampung
    """,
    needs=("initiatives.partners",),
)
def quick_win_without_partner(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the partner where a partnership is told; where neither is, the aspect is missing."""
    for initiative in pursued(plan, programme):
        if initiative.quick_win and initiative.quick_win.partnership and not initiative.partners:
            yield finding(initiative, "quick_win", "partnership", initiative=initiative.called)
