"""Industry does not only attend; it has something to say."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._parties import INDUSTRY


@rule(
    "GOV016",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kominfo, 8 Mei 2018",
    message=Text(
        id="Masukan dari {party} belum dicatat, meskipun pernah hadir",
        en="No input from {party} is recorded, although it was present",
    ),
    why=Text(
        id="Menurut kementerian, dunia usaha yang memiliki solusi smart city memberi masukan atas masterplan, bukan sekadar hadir.",
        en="According to the ministry, industry with smart city solutions gives input on the masterplan rather than merely attending.",
    ),
    help=Text(
        id="Tulis hasil pertemuannya, atau catat masukannya pada daftar pemangku kepentingan.",
        en="Write the result of the meeting, or record the input in the list of stakeholders.",
    ),
    bad="""
        participation:
          - date: 2023-07-12
            event: Kick-off penyusunan masterplan
            groups: [region, company]  # <- GOV016
    """,
    good="""
        participation:
          - date: 2023-07-12
            event: Kick-off penyusunan masterplan
            groups: [region, company]
            result: Perusahaan telekomunikasi menawarkan tiang bersama bagi serat optik
    """,
    needs=("participation.groups", "participation.result", "stakeholders.group"),
)
def industry_not_heard(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where industry took part, no event with it has a result, and no stakeholder of it is listed."""
    industry = programme.party(INDUSTRY)
    if industry is None or any(programme.party(one.group) is industry for one in plan.stakeholders):
        return
    events = [one for one in plan.participation if industry in map(programme.party, one.groups)]
    if events and not any(one.result for one in events):
        yield finding(events[0], "groups", party=lowered(industry.name))
