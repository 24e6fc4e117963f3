"""A body that has been appointed has a decree."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import APPOINTED, bodies


@rule(
    "GOV003",
    severity={"mentoring": WARNING},
    source="Keputusan Bupati Wonosobo tentang Dewan Smart City 2019; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Keputusan pembentukan {body} belum lengkap: {missing} belum diisi",
        en="The decree that set up the {body} is given without {missing}",
    ),
    why=Text(
        id="Salinan keputusan adalah bukti yang diminta penilai, dan dari nomor serta tanggalnya keputusan itu ditemukan.",
        en="Assessors ask for a copy of the decree as proof, and find it by its number and date.",
    ),
    help=Text(
        id="Tulis nomor dan tanggal keputusan kepala daerah; bila masih disusun, lengkapi setelah ditandatangani.",
        en="Give the number and date of the decree of the head of region; if it is still being drafted, add them once it is signed.",
    ),
    bad="""
        bodies:
          council:  # <- GOV003
            about: Dewan Smart City Kota Bogor sudah dibentuk
          implementation_team:
            decree:  # <- GOV003
              number: 555.6/125/2019
    """,
    good="""
        bodies:
          council:
            about: Dewan Smart City Kota Bogor sudah dibentuk
            decree:
              number: 555.6/124/2019
              date: 2019-07-01
          implementation_team:
            decree:
              number: 555.6/125/2019
              date: 2019-07-01
    """,
)
def body_without_decree(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask the council and the team for both; a forum may do without."""
    for key, body, demand in bodies(plan, programme, APPOINTED):
        wanted = (("number", Text("nomor", "number")), ("date", Text("tanggal", "date")))
        missing = [(one, name) for one, name in wanted if getattr(body.decree, one, None) is None]
        if missing:
            names = tuple(name for _, name in missing)
            yield finding(plan, "bodies", key, "decree", missing[0][0], body=demand.name, missing=names)
