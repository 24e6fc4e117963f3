"""Who is government and who is business must be told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, Value
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_NAMED: Final = 6


@rule(
    "ACT056",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kominfo, 8 Mei 2018; kertas kerja bimtek Wonosobo 2019",
    message=Text(
        id="Jenis pihak belum disebut untuk {units}",
        en="The kind of party is not given yet for {units}",
    ),
    why=Text(
        id="Dari jenisnya terbaca siapa perangkat daerah, siapa dunia usaha, dan siapa komunitas; semuanya diharapkan terlibat.",
        en="The kind shows who is a regional office, who is business, and who is community; all are expected to be involved.",
    ),
    help=Text(
        id="Isi “kind”, misalnya “opd” untuk perangkat daerah atau “company” untuk perusahaan.",
        en="Fill in “kind”, for example “opd” for a regional office or “company” for a firm.",
    ),
    bad="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
          - {id: telkom, name: Telkom Indonesia}  # <- ACT056
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
          - {id: telkom, name: Telkom Indonesia, kind: company}
    """,
)
def unit_kind_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """List the units without a kind."""
    lacking = [unit for unit in plan.units if not unit.kind and (unit.name or unit.id)]
    if lacking:
        shown: list[Value] = [unit.short or unit.name or unit.id or "–" for unit in lacking[:_NAMED]]
        if len(lacking) > _NAMED:
            shown.append(Text(f"{len(lacking) - _NAMED} pihak lain", f"{len(lacking) - _NAMED} more"))
        yield finding(lacking[0], "kind", units=tuple(shown))
