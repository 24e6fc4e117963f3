"""Whether more is better must be said."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, figures


@rule(
    "IND012",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Pedoman Evaluasi Smart City 2021; format rencana versi 1",
    message=Text(
        id="“{indicator}” berubah dari {before} menjadi {after}, tetapi arah yang diharapkan belum disebut",
        en="“{indicator}” goes from {before} to {after}, but the intended direction is not stated yet",
    ),
    why=Text(
        id="Tanpa arah, tidak jelas apakah kenaikan angka ini keberhasilan atau kegagalan.",
        en="Without a direction, it is unclear whether a rise in this figure is a success or a failure.",
    ),
    help=Text(
        id="Tulis arahnya: “up” (naik) atau “down” (turun).",
        en="Write the direction: “up” or “down”.",
    ),
    bad="""
        initiatives:
          - name: Layanan darurat 112
            indicators:
              - name: Waktu tanggap  # <- IND012
                unit: menit
                baseline:
                  value: 25
                targets:
                  2027: 12
    """,
    good="""
        initiatives:
          - name: Layanan darurat 112
            indicators:
              - name: Waktu tanggap
                unit: menit
                direction: down
                baseline:
                  value: 25
                targets:
                  2027: 12
    """,
)
def direction_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for a direction where the figures differ."""
    for _, indicator in awaited(plan, programme):
        values = [value for keys, _, value in figures(indicator) if keys[0] != "actuals"]
        after = next((value for value in values if value != values[0]), None)
        if indicator.direction is None and after is not None:
            yield finding(indicator, "direction", indicator=called(indicator), before=values[0], after=after)
