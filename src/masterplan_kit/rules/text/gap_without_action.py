"""A gap is described in order to be closed."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Gap, Masterplan
from masterplan_kit.node import written
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT008",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek I Kota Bontang 2019 (kelompok analisis kesenjangan)",
    message=Text(
        id="Kesenjangan “{gap}” belum memiliki inisiatif yang menutupnya",
        en="The gap “{gap}” has no initiative that closes it yet",
    ),
    why=Text(
        id="Kesenjangan tanpa tindakan menandakan bahwa analisis dan rencana aksi disusun sendiri-sendiri.",
        en="A gap without action shows that the analysis and the action plan were written separately.",
    ),
    help=Text(
        id="Sebutkan kode inisiatif yang menutupnya.",
        en="Give the id of the initiative that closes it.",
    ),
    bad="""
        format: 1
        context:
          gaps:
            - issue: I-01  # <- TXT008
              now: Peringatan banjir rob baru sampai setelah air masuk rumah
              wanted: Warga diperingatkan tiga jam sebelum air pasang
    """,
    good="""
        format: 1
        context:
          gaps:
            - issue: I-01
              now: Peringatan banjir rob baru sampai setelah air masuk rumah
              wanted: Warga diperingatkan tiga jam sebelum air pasang
              actions: [ENV-01]
    """,
)
def gap_without_action(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask of each gap that says anything."""
    for gap in plan.context.gaps if plan.context else ():
        if written(gap) and not gap.actions:
            yield finding(gap, gap=_called(plan, gap))


def _called(plan: Masterplan, gap: Gap) -> str:
    """Say which gap: by its issue's title, else by what it says of today."""
    titles = {issue.id: issue.title for issue in plan.context.issues} if plan.context else {}
    return titles.get(gap.issue) or gap.now or gap.wanted or gap.issue or gap.sub_pillar or gap.pillar or ""
