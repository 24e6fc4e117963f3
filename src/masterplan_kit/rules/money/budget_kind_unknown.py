"""Building is one thing, keeping it running another."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "BUD005",
    severity={"draft": WARNING},
    source="Format rencana versi 1; klasifikasi belanja daerah [R]",
    message=Text(
        id="“{word}” ({times}) bukan jenis anggaran yang dikenal",
        en="“{word}” ({times}) is not a known kind of budget",
    ),
    why=Text(
        id="Belanja pembangunan dan belanja operasional dibaca terpisah: yang satu membangun, yang lain menjaga layanan tetap berjalan.",
        en="Capital and operating spending are read separately: one builds, the other keeps the service running.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        initiatives:
          - name: Command center kota
            budget:
              - source: apbd
                kind: capitol  # <- BUD005
                amounts:
                  2027: 4500000000
    """,
    good="""
        initiatives:
          - name: Command center kota
            budget:
              - source: apbd
                kind: capital
                amounts:
                  2027: 4500000000
    """,
)
def budget_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up the kind of each row."""
    yield from unknown_words(programme, "budget_kinds", (row for _, row in plan.budget_rows()), "kind")
