"""A team that comes from one unit coordinates nobody."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import bodies
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV038",
    severity={"draft": INFO, "submission": WARNING},
    source="Penghargaan Bontang 2019; kick-off Bontang 2020",
    message=Text(
        id="Semua {count} anggota {body} berasal dari {unit}",
        en="All {count} members of the {body} come from {unit}",
    ),
    why=Text(
        id="Koordinasi antarperangkat daerah adalah hambatan yang paling sering disebut; tim ini dibentuk untuk mengatasinya.",
        en="Coordination between offices is the obstacle named most often; this team is there to overcome it.",
    ),
    help=Text(
        id="Masukkan perangkat daerah perencana dan para penanggung jawab pilar ke dalam tim.",
        en="Bring the planning office and the leads of the pillars into the team.",
    ),
    bad="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        bodies:
          implementation_team:
            members:  # <- GOV038
              - {title: Kepala Dinas, role: ketua, unit: diskominfo}
              - {title: Kepala Bidang Aplikasi Informatika, role: anggota, unit: diskominfo}
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
          - {id: bapelitbang, name: Bapelitbang, kind: opd}
        bodies:
          implementation_team:
            members:
              - {title: Kepala Dinas, role: wakil ketua, unit: diskominfo}
              - {title: Kepala Badan, role: ketua, unit: bapelitbang}
    """,
    needs=("bodies.implementation_team.members", "units"),
)
def team_from_one_unit(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak of a team of two or more whose units are all known and all the same."""
    for key, body, demand in bodies(plan, programme, ("implementation_team",)):
        members = entries(body.members)
        units = {id(unit): unit for unit in (plan.unit(member.unit) for member in members)}
        unit = next(iter(units.values()), None)
        if len(members) > 1 and len(units) == 1 and unit:
            name = unit.short or unit.name or unit.id or "–"
            yield finding(plan, "bodies", key, "members", on_key=True, count=len(members), body=demand.name, unit=name)
