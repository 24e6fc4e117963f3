"""A place at which reading stops without a plain cause."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

yaml_unreadable = declare(
    "YML031",
    "yaml-unreadable",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Berkas ini tidak terbaca mulai dari sini",
        en="This file cannot be read from here on",
    ),
    why=Text(
        id="Isi berkas ini belum dapat diperiksa sama sekali sebelum baris ini terbaca.",
        en="Nothing in this file can be checked until this line can be read.",
    ),
    help=Text(
        id="Bandingkan dengan baris di atasnya: jarak di awal baris, titik dua, tanda hubung, kurung, dan tanda petik.",
        en="Compare it with the lines above: space at the start, colons, hyphens, brackets, and quotes.",
    ),
    bad="""
        missions: [Layanan yang mudah]]  # <- YML031
    """,
    good="""
        missions: [Layanan yang mudah]
    """,
)
