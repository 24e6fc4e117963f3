"""Things delivered are not yet things changed."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import stopped
from masterplan_kit.rules.indicators._figures import kind_of


@rule(
    "IND011",
    severity={"draft": INFO, "mentoring": WARNING},
    source="FGD Roadmap Smart City Wonosobo 2018 (hanya indikator output); Pedoman Evaluasi Smart City 2021",
    message=Text(
        id="Semua indikator “{whose}” hanya mengukur keluaran; belum ada indikator hasil",
        en="All indicators of “{whose}” measure outputs only; none measures an outcome yet",
    ),
    why=Text(
        id="Aplikasi yang selesai dibuat belum tentu dipakai; evaluasi menanyakan apa yang berubah bagi warga.",
        en="A finished application is not necessarily used; the evaluation asks what has changed for residents.",
    ),
    help=Text(
        id="Tambahkan satu indikator hasil (outcome), misalnya waktu tunggu, biaya, atau jumlah warga yang terlayani.",
        en="Add one outcome indicator, for example waiting time, cost, or the number of residents served.",
    ),
    bad="""
        initiatives:
          - name: Aplikasi pengaduan warga
            indicators:  # <- IND011
              - name: Jumlah modul aplikasi
                kind: output
              - name: Jumlah operator terlatih
                kind: output
    """,
    good="""
        initiatives:
          - name: Aplikasi pengaduan warga
            indicators:
              - name: Jumlah modul aplikasi
                kind: output
              - name: Pengaduan yang selesai dalam tiga hari
                kind: outcome
    """,
)
def outputs_only(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for initiatives and pillars all of whose indicators are known to be outputs."""
    for initiative in plan.initiatives:
        if not stopped(initiative, programme) and _outputs(initiative.indicators, programme):
            yield finding(initiative, "indicators", whose=initiative.called)
    for name, pillar in (plan.pillars or {}).items():
        if _outputs(pillar.indicators, programme):
            known_pillar = programme.pillar(name)
            yield finding(pillar, "indicators", whose=known_pillar.name if known_pillar else name)


def _outputs(indicators: tuple[Indicator, ...], programme: Programme) -> bool:
    return bool(indicators) and all(kind_of(indicator, programme) == "output" for indicator in indicators)
