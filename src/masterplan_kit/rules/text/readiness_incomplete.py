"""Readiness is looked at in all its parts."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.model.context import Readiness
from masterplan_kit.node import written
from masterplan_kit.programme import Programme, find
from masterplan_kit.programme.model import Element
from masterplan_kit.rules import rule


@rule(
    "TXT013",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Unsur kesiapan menurut berita 2021 dan penelitian di Kab. Wonogiri; evaluasi Kota Bogor 2024",
    message=Text(
        id="Analisis kesiapan belum menilai {missing}",
        en="The readiness analysis does not assess {missing} yet",
    ),
    why=Text(
        id="Struktur, infrastruktur, dan suprastruktur bersama-sama menentukan apa yang sanggup dijalankan daerah.",
        en="Structure, infrastructure and superstructure together decide what the region is able to carry out.",
    ),
    help=Text(
        id="Tulis temuan dan tingkat kesiapan untuk {missing}.",
        en="Write the finding and the level of readiness for {missing}.",
    ),
    bad="""
        format: 1
        context:
          readiness:  # <- TXT013
            infrastructure:
              digital:
                finding: 106 titik CCTV dan server virtual
    """,
    good="""
        format: 1
        context:
          readiness:
            structure:
              people:
                finding: Sebelas dari tujuh belas perangkat daerah memiliki pengelola TIK
              budget:
                finding: Belanja TIK 1,1 persen dari APBD
              governance:
                finding: Tata kelola SPBE diatur dengan peraturan wali kota
            infrastructure:
              physical:
                finding: Jalan kota 92 persen dalam keadaan mantap
              digital:
                finding: 106 titik CCTV dan server virtual
              social:
                finding: Lima belas ruang publik terpadu di kelurahan
            superstructure:
              policy:
                finding: RPJMD memuat program smart city
              institutions:
                finding: Dewan dan tim pelaksana sudah dibentuk
              procedures:
                finding: Prosedur layanan ditetapkan untuk 40 layanan
    """,
    needs=("context.readiness",),
)
def readiness_incomplete(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Name the required elements, or their parts, that an analysis once begun leaves out."""
    readiness = plan.context.readiness if plan.context else None
    if readiness is None or not written(readiness):
        return
    missing = tuple(
        word for element in programme.readiness.elements if element.required for word in _missing(readiness, element)
    )
    if missing:
        yield finding(plan, "context", "readiness", missing=missing)


def _missing(readiness: Readiness, element: Element) -> Iterator[Text]:
    given = getattr(readiness, element.id, None)
    if not written(given):
        yield lowered(element.name)
    elif isinstance(given, dict):
        known = {find(element.parts, key) for key, entry in given.items() if written(entry)}
        for part in element.parts:
            if part not in known:
                yield lowered(part.name)
