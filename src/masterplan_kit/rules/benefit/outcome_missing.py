"""Naming people does not yet say what they gain."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "BEN016",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kominfo, 8 Mei 2018; kertas kerja bimtek Wonosobo 2019 (kolom sasaran hanya berisi kelompok sasaran)",
    message=Text(
        id="Manfaat bagi “{who}” belum disebut",
        en="The benefit for “{who}” is not stated yet",
    ),
    why=Text(
        id="Kelompok sasaran saja belum merupakan manfaat; yang dinilai kemudian adalah perubahan yang mereka rasakan.",
        en="A target group alone is not a benefit yet; what is judged later is the change that they notice.",
    ),
    help=Text(
        id="Lengkapi dengan perubahan yang mereka rasakan, bila mungkin dengan angka: “izin terbit dalam 3 hari”.",
        en="Add the change that they will notice, with a figure where possible: “permits issued within 3 days”.",
    ),
    bad="""
        initiatives:
          - name: Izin usaha mikro selesai sehari
            benefits:
              - for: pedagang dan perajin rumahan  # <- BEN016
    """,
    good="""
        initiatives:
          - name: Izin usaha mikro selesai sehari
            benefits:
              - for: pedagang dan perajin rumahan
                outcome: izin terbit pada hari permohonan diajukan
    """,
)
def outcome_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Each benefit that names people only."""
    for initiative in active(plan, programme):
        for benefit in initiative.benefits:
            if benefit.for_ and not benefit.outcome:
                yield finding(benefit, "outcome", who=benefit.for_)
