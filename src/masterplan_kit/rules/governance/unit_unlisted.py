"""Who sits in a body or signs the commitment is one of the plan's own units."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan, TeamMember
from masterplan_kit.model.region import Approval
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._parties import likeness
from masterplan_kit.rules.governance._bodies import people


@rule(
    "GOV021",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1; berita kick-off Bontang 2020",
    message=Text(
        id="“{unit}” duduk dalam tim atau menandatangani komitmen, tetapi tidak ada dalam daftar pihak ({known})",
        en="“{unit}” sits in a team or signs the commitment, but is not in the list of parties ({known})",
    ),
    why=Text(
        id="Dari daftar pihak terlihat siapa yang mewakili pemerintah, dunia usaha, kampus, dan masyarakat.",
        en="The list of parties shows who represents government, industry, universities and residents.",
    ),
    help=Text(
        id="Pakai kode dari daftar pihak (“units”), atau tambahkan pihak itu ke sana.",
        en="Use an id from the list of parties (“units”), or add the party there.",
    ),
    bad="""
        units:
          - {id: bapelitbang, name: Bapelitbang, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
        bodies:
          implementation_team:
            members:
              - {role: ketua, unit: bapelitbang}
              - role: wakil ketua
                unit: diskominfoo  # <- GOV021
        approval:
          - unit: PU-PRK  # <- GOV021
            date: 2019-10-11
    """,
    good="""
        units:
          - {id: bapelitbang, name: Bapelitbang, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, kind: opd}
          - {id: pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: PU-PRK, kind: opd}
        bodies:
          implementation_team:
            members:
              - {role: ketua, unit: bapelitbang}
              - role: wakil ketua
                unit: diskominfo
        approval:
          - unit: PU-PRK
            date: 2019-10-11
    """,
    needs=("units",),
)
def unit_unlisted(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Say each unknown name once, at its first place; without any unit the empty list is said once."""
    like = likeness(plan)
    said: set[str] = set()
    named: list[TeamMember | Approval] = [*people(plan), *plan.approval]
    for one in named:
        if one.unit and one.unit not in said and plan.unit(one.unit) is None:
            said.add(one.unit)
            yield finding(one, "unit", unit=one.unit, known=like(one.unit))
            if not plan.units:
                return
