"""A plan speaks of its own region; the name of another one is often left from a copied text."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.regions import Region, find, mentions, region
from masterplan_kit.rules import rule
from masterplan_kit.rules.identity._region import region_of
from masterplan_kit.rules.text._prose import narrative


@rule(
    "TXT003",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Naskah yang disalin dari daerah lain [R]; masalah setiap kota khas, Proposal Teknis Smart City",
    message=Text(
        id="Teks menyebut {region}, padahal rencana ini milik {own}",
        en="The text names {region}, but this is the plan of {own}",
    ),
    why=Text(
        id="Nama daerah lain biasanya tertinggal dari naskah yang disalin, padahal masalahnya belum tentu masalah daerah ini.",
        en="Another region's name is usually left over from a copied text, and its problems need not be those of this region.",
    ),
    help=Text(
        id="Tulis keadaan daerah sendiri; bila {region} memang mitra, masukkan ke daftar pihak dengan jenis “region”.",
        en="Describe your own region instead; if {region} is a partner, add it to the list of parties with the kind “region”.",
    ),
    bad="""
        format: 1
        region:
          code: "32.71"
          name: Kota Bogor
        texts:
          background: Warga Kabupaten Bogor masih mengantre berjam-jam untuk mengurus izin.  # <- TXT003
    """,
    good="""
        format: 1
        region:
          code: "32.71"
          name: Kota Bogor
        texts:
          background: Warga Kota Bogor, Provinsi Jawa Barat, masih mengantre berjam-jam untuk mengurus izin.
    """,
)
def foreign_region_named(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Let pass the region itself, its province, its own regencies and cities, and its partners; once a text and region."""
    own = region_of(plan)
    if own is None:
        return
    known = _partners(plan) | _own_by_name(plan)
    for passage in narrative(plan):
        named: dict[Region, str] = {}
        for start, end, found in mentions(passage.text):
            named.setdefault(found, passage.text[start:end])
        for found, words in named.items():
            if found not in known and not _related(own, found):
                yield finding(passage.node, *passage.keys, at_words=words, region=found.name, own=own.name)


def _related(own: Region, other: Region) -> bool:
    """Tell whether the other is itself, its province, or (of a province) one of its regions."""
    return other == own or (other.province == own.province and "province" in (own.level, other.level))


def _own_by_name(plan: Masterplan) -> set[Region]:
    """The region of the plan's own name: where the code says another, that is told once and not in every text."""
    named = find(plan.region.name if plan.region else None)
    return set(named) if len(named) == 1 else set()


def _partners(plan: Masterplan) -> set[Region]:
    partners = {found for unit in plan.units for found in (region(unit.code), *find(unit.name)) if found}
    return partners | {found for joint in plan.collaboration for name in joint.with_ for found in find(name)}
