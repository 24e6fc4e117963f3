"""Half done is 50 percent, not 0.5."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Percent, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "QWN020",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek III Sawahlunto 2023",
    message=Text(
        id="Kemajuan quick win “{initiative}” tertulis {progress}; mungkin maksudnya {meant}",
        en="The progress of quick win “{initiative}” is given as {progress}; {meant} may be meant",
    ),
    why=Text(
        id="Lembar kerja menyimpan persentase sebagai pecahan; bila disalin begitu saja, kemajuan menyusut seratus kali.",
        en="Spreadsheets store percentages as fractions; copied as they are, progress shrinks a hundredfold.",
    ),
    help=Text(
        id="Tulis kemajuan dalam persen, dari 0 sampai 100.",
        en="Write the progress as a percentage, from 0 to 100.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:
              progress: 0.4  # <- QWN020
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            quick_win:
              progress: 40
    """,
)
def progress_as_fraction(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Speak of what lies between 0 and 1; 1 percent itself was seen in a workshop."""
    for initiative in plan.quick_wins:
        progress = initiative.quick_win.progress if initiative.quick_win else None
        if progress is not None and 0 < progress < 1:
            yield finding(
                initiative, "quick_win", "progress",
                initiative=initiative.called, progress=Percent(progress), meant=Percent(progress * 100),
            )  # fmt: skip
