"""Residents ask where."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent_together, unfinished


@rule(
    "ACT027",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Tabel Renstra perangkat daerah (kolom Lokasi)",
    message=Text(
        id="Lokasi belum disebut untuk {initiatives}",
        en="No location is named yet for {initiatives}",
    ),
    why=Text(
        id="Renstra dan anggaran meminta lokasi, dan pemerataan antarwilayah hanya terlihat bila lokasinya tertulis.",
        en="Strategic plans (Renstra) and budgets ask for a location, and only written locations show whether all areas are served.",
    ),
    help=Text(
        id="Tulis kecamatan, desa, atau kawasannya pada “locations”; “seluruh kota” juga boleh.",
        en="Write the districts, villages, or areas under “locations”; “the whole city” will do, too.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling  # <- ACT027
            pillar: environment
          - name: Perwal kota cerdas
            action_group: policy
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            locations: [Bontang Kuala, Loktuan]
          - name: Perwal kota cerdas
            action_group: policy
    """,
)
def location_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask all unfinished initiatives but those of policy, which hold everywhere."""
    asked = [one for one in unfinished(plan, programme) if not _holds_everywhere(programme, one.action_group)]
    yield from absent_together(plan, asked, [one for one in asked if not one.locations], "locations")


def _holds_everywhere(programme: Programme, group: str | None) -> bool:
    term = programme.term("action_groups", group)
    return term is not None and term.id == "policy"
