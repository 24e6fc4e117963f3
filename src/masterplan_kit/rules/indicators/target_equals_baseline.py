"""A target that changes nothing needs no initiative."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, direction_of


@rule(
    "IND009",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Pedoman Evaluasi Smart City 2021 (evaluasi berbasis hasil); format rencana versi 1",
    message=Text(
        id="Target terakhir “{indicator}” ({value} pada {year}) sama dengan kondisi awalnya",
        en="The last target of “{indicator}” ({value} in {year}) is the same as its baseline",
    ),
    why=Text(
        id="Target yang tidak mengubah apa pun tidak memerlukan inisiatif maupun anggaran.",
        en="A target that changes nothing needs neither an initiative nor a budget.",
    ),
    help=Text(
        id="Naikkan atau turunkan targetnya; bila memang hendak dipertahankan, isi arahnya dengan “steady” (dipertahankan).",
        en="Raise or lower the target; if the value is meant to be kept, set the direction to “steady”.",
    ),
    bad="""
        initiatives:
          - name: Sistem peringatan dini banjir
            indicators:
              - name: Waktu evakuasi warga
                direction: down
                baseline:
                  value: 90
                  year: 2025
                targets:
                  2027: 90
                  2030: 90  # <- IND009
    """,
    good="""
        initiatives:
          - name: Sistem peringatan dini banjir
            indicators:
              - name: Waktu evakuasi warga
                direction: down
                baseline:
                  value: 90
                  year: 2025
                targets:
                  2027: 60
                  2030: 30
    """,
)
def target_equals_baseline(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the last target with the baseline, unless things are to stay as they are."""
    for _, indicator in awaited(plan, programme):
        if not indicator.targets or indicator.baseline is None or direction_of(indicator, programme) == "steady":
            continue
        year, value = max(indicator.targets.items())
        if value == indicator.baseline.value and all(target == value for target in indicator.targets.values()):
            yield finding(indicator, "targets", year, indicator=called(indicator), value=value, year=year)
