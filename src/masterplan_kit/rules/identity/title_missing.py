"""A plan has a title for its cover."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN030",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Susunan buku Kota Bogor dan Kota Tanjungpinang",
    message=Text(
        id="Judul rencana belum diisi",
        en="The plan has no title",
    ),
    why=Text(
        id="Judul tampil pada sampul setiap buku dan pada daftar rencana yang diterima sekretariat.",
        en="The title appears on the cover of every book and in the secretariat's list of plans.",
    ),
    help=Text(
        id="Tulis judul beserta nama daerah dan tahunnya, misalnya Masterplan Smart City Kota Bontang 2026-2035.",
        en="Write a title with the name of the region and the years, such as Masterplan Smart City Kota Bontang 2026-2035.",
    ),
    bad="""
        format: 1
        title:  # <- IDN030
        region:
          name: Kota Bontang
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Bontang 2026-2035
        region:
          name: Kota Bontang
    """,
    needs=("title",),
)
def title_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask for the title once."""
    if not plan.title:
        yield finding(plan, "title")
