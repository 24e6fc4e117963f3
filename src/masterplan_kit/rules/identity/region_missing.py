"""A plan says whose plan it is."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN006",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Kepmendagri 300.2.2-2138/2025",
    message=Text(
        id="Daerah pemilik rencana belum disebut: kode dan namanya kosong",
        en="The plan does not say which region it belongs to: both code and name are empty",
    ),
    why=Text(
        id="Jenis daerah menentukan edisi, peraturan penetapan, dan kode program yang berlaku.",
        en="The kind of region decides which edition, adopting regulation and programme codes apply.",
    ),
    help=Text(
        id="Isi kode Kemendagri dan nama lengkap daerah, misalnya “64.74” dan Kota Bontang.",
        en="Fill in the Kemendagri code and the full name, such as “64.74” and Kota Bontang.",
    ),
    bad="""
        format: 1
        region:  # <- IDN006
          head:
            title: Wali Kota
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          head:
            title: Wali Kota
    """,
    needs=("region",),
)
def region_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Be content with either of the two."""
    if plan.region is None or not (plan.region.code or plan.region.name):
        yield finding(plan, "region", "code")
