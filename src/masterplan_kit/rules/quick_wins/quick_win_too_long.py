"""A quick win shows its result within a year."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued


@rule(
    "QWN004",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Bimtek II Balikpapan 2019; bimtek Purbalingga 2024",
    message=Text(
        id="Quick win “{initiative}” baru siap setelah {months} bulan; batasnya {limit} bulan",
        en="Quick win “{initiative}” is ready only after {months} months; the limit is {limit} months",
    ),
    why=Text(
        id="Quick win dipilih karena hasilnya segera dirasakan; yang memerlukan waktu lebih lama adalah inisiatif biasa.",
        en="A quick win is chosen because its result is felt soon; anything that takes longer is an ordinary initiative.",
    ),
    help=Text(
        id="Pilih bagian yang siap lebih dahulu, atau tulis bulan mulai dan bulan selesainya bila sebenarnya lebih singkat.",
        en="Choose the part that is ready first, or give the months of start and end if it really takes less time.",
    ),
    bad="""
        initiatives:
          - name: Antre puskesmas dari rumah
            schedule:
              start: 2026-03
              end: 2027-06  # <- QWN004
            quick_win:
              benefit: Warga tidak menunggu berjam-jam
    """,
    good="""
        initiatives:
          - name: Antre puskesmas dari rumah
            schedule:
              start: 2026-07
              end: 2027-06
            quick_win:
              benefit: Warga tidak menunggu berjam-jam
    """,
)
def quick_win_too_long(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count the months that each schedule takes, begun ones included."""
    limit = programme.quick_wins.max_months
    for initiative in pursued(plan, programme):
        months = _months(initiative)
        if months > limit:
            yield finding(initiative, "schedule", "end", initiative=initiative.called, months=months, limit=limit)


def _months(initiative: Initiative) -> int:
    """The months of the schedule; 15 March to 14 March is twelve, one day more is thirteen."""
    schedule = initiative.schedule
    if schedule is None or schedule.start is None or schedule.end is None:
        return 0
    first, last = schedule.start.first, schedule.end.last
    return (last.year - first.year) * 12 + last.month - first.month + (last.day >= first.day)
