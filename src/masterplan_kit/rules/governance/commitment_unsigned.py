"""Who leads an initiative has signed for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text, Value, counted
from masterplan_kit.model import Masterplan, Unit
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.governance._signatures import of_head, signatures

_NAMED: Final = 8


@rule(
    "GOV014",
    severity={"submission": WARNING, "final": ERROR},
    source="Bimtek IV Bontang 2019; bimtek Halmahera Utara 2021",
    message=Text(
        id="Penanggung jawab yang belum menandatangani komitmen ({count}): {units}",
        en="Leads that have not signed the commitment ({count}): {units}",
    ),
    why=Text(
        id="Lembar komitmen kepala daerah dan semua kepala perangkat daerah adalah luaran wajib bimtek terakhir.",
        en="A sheet of commitment by the head of region and all heads of offices is a required output of the last workshop.",
    ),
    help=Text(
        id="Mintakan tanda tangannya, lalu catat perangkat daerah dan tanggalnya pada bagian “approval”.",
        en="Have it signed, then record the office and the date under “approval”.",
    ),
    bad="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        initiatives:
          - {name: Kampung Masdarling, lead: dlh}
          - {name: Super Apps Bessai Berinta, lead: diskominfo}
        approval:  # <- GOV014
          - {title: Wali Kota Bontang, date: 2019-10-11}
          - {unit: dlh, date: 2019-10-11}
          - {unit: diskominfo}
    """,
    good="""
        units:
          - {id: dlh, name: Dinas Lingkungan Hidup, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        initiatives:
          - {name: Kampung Masdarling, lead: dlh}
          - {name: Super Apps Bessai Berinta, lead: diskominfo}
        approval:
          - {title: Wali Kota Bontang, date: 2019-10-11}
          - {unit: dlh, date: 2019-10-11}
          - {unit: diskominfo, date: 2019-10-11}
    """,
    needs=("approval", "units", "initiatives.lead"),
)
def commitment_unsigned(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare leads with signatures; where a signature names no unit, nobody can tell who is missing."""
    signed = signatures(plan)
    if any(plan.unit(one.unit) is None and not of_head(one, plan, programme) for one in signed):
        return
    done = {id(plan.unit(one.unit)) for one in signed if one.date}
    leads = {id(unit): unit for one in active(plan, programme) if (unit := plan.unit(one.lead))}
    missing = [unit for key, unit in leads.items() if key not in done and _own(unit, programme)]
    if missing:
        names: list[Value] = [unit.short or unit.name or unit.id or "–" for unit in missing[:_NAMED]]
        if len(missing) > _NAMED:
            names.append(counted(len(missing) - _NAMED, "lainnya", "other", "others"))
        yield finding(plan, "approval", on_key=True, count=len(missing), units=tuple(names))


def _own(unit: Unit, programme: Programme) -> bool:
    """Whether it is an office of the region, or nothing else is said; a firm or a neighbour signs no commitment."""
    kind = programme.term("party_kinds", unit.kind)
    return kind is None or kind.id == "opd"
