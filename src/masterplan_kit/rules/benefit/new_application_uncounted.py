"""Whether an application is new decides what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active, state_of
from masterplan_kit.rules.benefit._applications import group_of


@rule(
    "BEN019",
    severity={"mentoring": INFO},
    source="Kompas, 27 Mei 2024 (arahan Presiden: berhenti membuat aplikasi baru); FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="Belum dinyatakan apakah {initiatives} membangun aplikasi baru atau mengembangkan yang ada",
        en="Whether the application is new or extends another is not stated yet for {initiatives}",
    ),
    why=Text(
        id="Pemerintah daerah diminta tidak menambah aplikasi; aplikasi baru perlu dihitung dan dijelaskan alasannya.",
        en="Regional governments have been told to stop adding applications; new ones have to be counted and justified.",
    ),
    help=Text(
        id="Nyatakan apakah aplikasinya baru; bila tidak, sebutkan yang dipakai atau dikembangkan.",
        en="Say whether the application is new; if not, name the one that is used or extended.",
    ),
    bad="""
        initiatives:
          - name: SiCerdas  # <- BEN019
            action_group: application
    """,
    good="""
        initiatives:
          - name: SiCerdas
            action_group: application
            technology:
              summary: Satu antrean untuk semua loket
              new_application: false
              reuses: Mengembangkan aplikasi antrean RSUD
    """,
)
def new_application_uncounted(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask what the action group calls an application and what is still ahead or under way; a name alone proves nothing."""
    ahead = (one for one in active(plan, programme) if state_of(programme, one) != "done")
    asked = [one for one in ahead if group_of(one, programme) == "application"]
    yield from absent(plan, asked, [one for one in asked if _open(one)], "technology", "new_application")


def _open(initiative: Initiative) -> bool:
    return initiative.technology is None or initiative.technology.new_application is None
