"""A target that was missed asks for a word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import against, awaited, called, direction_of, grades


@rule(
    "IND017",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (capaian terhadap rencana); evaluasi Kab. Muara Enim 2023",
    message=Text(
        id="Capaian “{indicator}” pada {year} adalah {actual}, sedangkan targetnya {target}, tanpa penjelasan",
        en="“{indicator}” reached {actual} in {year} against a target of {target}, without an explanation",
    ),
    why=Text(
        id="Target yang meleset menjadi pelajaran bila sebabnya dicatat; tanpa itu, yang tinggal hanya kegagalan.",
        en="A missed target is a lesson if its cause is recorded; otherwise it is only a failure.",
    ),
    help=Text(
        id="Jelaskan sebab dan tindak lanjutnya pada catatan indikator.",
        en="Explain the cause and the follow-up in the indicator's note.",
    ),
    bad="""
        initiatives:
          - name: Pembayaran retribusi nontunai
            indicators:
              - name: Transaksi melalui QRIS
                direction: up
                targets:
                  2025: 60
                actuals:
                  2025: 35  # <- IND017
    """,
    good="""
        initiatives:
          - name: Pembayaran retribusi nontunai
            indicators:
              - name: Transaksi melalui QRIS
                direction: up
                note: Pedagang pasar belum memiliki gawai; pendampingan dimulai 2026.
                targets:
                  2025: 60
                actuals:
                  2025: 35
    """,
    dated=True,
)
def target_missed_unexplained(plan: Masterplan, programme: Programme, as_of: dt.date) -> Iterator[Finding]:
    """Compare the last full year that has both; a year still running may yet be made good."""
    for initiative, indicator in awaited(plan, programme):
        targets, actuals = indicator.targets or {}, indicator.actuals or {}
        year = max((year for year in targets if year in actuals and year < as_of.year), default=None)
        direction = direction_of(indicator, programme)
        explained = indicator.note or (initiative and initiative.state_note)
        if year is None or direction not in ("up", "down") or explained:
            continue
        if against(targets[year], actuals[year], direction, grades(indicator, programme)):
            yield finding(
                indicator,
                "actuals",
                year,
                indicator=called(indicator),
                year=year,
                actual=actuals[year],
                target=targets[year],
            )
