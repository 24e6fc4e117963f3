"""A masterplan serves the region's medium-term plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_MEDIUM: Final = frozenset({"rpjmd", "rpd"})


@rule(
    "TXT019",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023; Buku I Kota Tanjungpinang 2019",
    message=Text(
        id="RPJMD atau RPD yang menjadi acuan rencana belum disebut",
        en="The plan does not name the RPJMD or RPD that it follows",
    ),
    why=Text(
        id="Keselarasan dengan RPJMD dinilai, dan hanya program yang tercantum di sana memperoleh anggaran.",
        en="Alignment with the RPJMD is scored, and only programmes listed there are funded.",
    ),
    help=Text(
        id="Tambahkan RPJMD atau RPD beserta periode, visi, dan sasarannya.",
        en="Add the RPJMD or RPD with its period, vision and objectives.",
    ),
    bad="""
        format: 1
        context:
          development_plans:  # <- TXT019
            - id: rtrw-2019
              kind: rtrw
              title: RTRW Kota Bontang 2019-2039
    """,
    good="""
        format: 1
        context:
          development_plans:
            - id: rtrw-2019
              kind: rtrw
              title: RTRW Kota Bontang 2019-2039
            - id: rpjmd-2025
              kind: rpjmd
              title: RPJMD Kota Bontang 2025-2029
    """,
    needs=("context.development_plans",),
)
def development_plan_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for one of the kinds among the development plans."""
    kinds = {
        programme.term("development_plans", one.kind)
        for one in (plan.context.development_plans if plan.context else ())
    }
    if not any(kind and kind.id in _MEDIUM for kind in kinds):
        yield finding(plan, "context", "development_plans")
