"""A smart city is not one district."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import find
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.spelling import folded

_FEW: Final = 6  # of fewer initiatives one place may well be by chance
_WHOLE: Final = ("seluruh", "semua", "se-", "sekota", "sekab", "seprov", "all ", "whole", "every", "the whole")


@rule(
    "ACT043",
    severity={"mentoring": INFO},
    source="Laporan evaluasi Kab. Malang 2023; evaluasi Kota Bogor 2024 (pembangunan tidak merata)",
    message=Text(
        id="Semua {count} inisiatif yang menyebut lokasi berada di satu tempat: {place}",
        en="All {count} initiatives that name a location are in the same place: {place}",
    ),
    why=Text(
        id="Asesor menyoroti kesenjangan antarwilayah; rencana yang hanya menyentuh pusat kota memperlebarnya.",
        en="Assessors point to gaps between areas; a plan that reaches only the centre widens them.",
    ),
    help=Text(
        id="Tunjukkan apa yang diperoleh wilayah lain, atau tulis “seluruh kota” bila layanannya memang untuk semua.",
        en="Show what other areas gain, or write “the whole city” if the service really is for all of it.",
    ),
    bad="""
        initiatives:  # <- ACT043
          - {name: Alun-alun pintar, locations: [Kecamatan Bontang Utara]}
          - {name: Wifi taman, locations: [Kecamatan Bontang Utara]}
          - {name: Parkir nontunai, locations: [Kecamatan Bontang Utara]}
          - {name: Jalur pedestrian, locations: [Kecamatan Bontang Utara]}
          - {name: Lampu jalan cerdas, locations: [Kecamatan Bontang Utara]}
          - {name: Pos aduan warga, locations: [Kecamatan Bontang Utara]}
    """,
    good="""
        initiatives:
          - {name: Alun-alun pintar, locations: [Kecamatan Bontang Utara]}
          - {name: Wifi taman, locations: [Kecamatan Bontang Utara]}
          - {name: Parkir nontunai, locations: [Kecamatan Bontang Utara]}
          - {name: Jalur pedestrian, locations: [Kecamatan Bontang Utara]}
          - {name: Lampu jalan cerdas, locations: [Kecamatan Bontang Barat]}
          - {name: Pos aduan warga, locations: [seluruh kota]}
    """,
    needs=("initiatives.locations",),
)
def location_only_centre(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """See whether all that name a place name the same, and not the region as a whole."""
    located = [one for one in active(plan, programme) if one.locations]
    places = {folded(place): place for one in located for place in one.locations}
    if len(located) < _FEW or len(places) != 1:
        return
    place = next(iter(places.values()))
    home = plan.region.name if plan.region else None
    whole = place.casefold().startswith(_WHOLE) or find(place) or (home and folded(place) in folded(home))
    if not whole:
        yield finding(plan, "initiatives", count=len(located), place=place)
