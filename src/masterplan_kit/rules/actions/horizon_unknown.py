"""Horizons are those of the programme."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "ACT010",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Bimtek Purbalingga 2024; bimtek Kab. Tegal 2023",
    message=Text(
        id="“{word}” ({times}) bukan horizon program",
        en="“{word}” ({times}) is not a horizon of the programme",
    ),
    why=Text(
        id="Peta jalan disusun menurut horizon program; inisiatif dengan horizon lain tidak tampil di dalamnya.",
        en="The roadmap is laid out by the programme's horizons; an initiative with another one does not appear on it.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            horizon: menengh  # <- ACT010
          - name: Pusat data daerah
            horizon: 3-4 tahun  # <- ACT010
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            horizon: menengah
          - name: Pusat data daerah
            horizon: medium
    """,
)
def horizon_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up each horizon."""
    yield from unknown_words(programme, "horizons", plan.initiatives, "horizon")
