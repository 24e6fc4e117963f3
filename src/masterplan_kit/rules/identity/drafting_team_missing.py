"""Somebody wrote the plan and answers for it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN032",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Susunan naskah rencana daerah yang lazim [R]",
    message=Text(
        id="Tim penyusun rencana belum disebut",
        en="The team that drafted the plan is not named",
    ),
    why=Text(
        id="Pendamping dan penilai perlu tahu siapa yang menyusun naskah ini dan atas keputusan apa.",
        en="Mentors and assessors need to know who drafted this plan, and by which decree.",
    ),
    help=Text(
        id="Isi keputusan pembentukan tim penyusun, atau daftar anggotanya.",
        en="Fill in the decree that set the team up, or list its members.",
    ),
    bad="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
        drafting_team:  # <- IDN032
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
        drafting_team:
          decree:
            number: 188.45/214/BAPELITBANG/2026
            date: 2026-02-16
    """,
    needs=("drafting_team",),
)
def drafting_team_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Be content with a decree or a member."""
    team = plan.drafting_team
    decreed = team and team.decree and (team.decree.number or team.decree.date)
    if not (decreed or (team and any(member.name or member.unit for member in team.members))):
        yield finding(plan, "drafting_team")
