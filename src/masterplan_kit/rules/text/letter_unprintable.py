"""What the letters of the books do not have is printed as an empty box."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.text._letters import printable
from masterplan_kit.rules.text._prose import passages

_SHOWN: Final = 5


@rule(
    "TXT034",
    severity={"draft": INFO, "submission": WARNING},
    source="Huruf buku: TeX Gyre Bonum, Liberation Sans, dan sebagian DejaVu Sans",
    message=Text(
        id="Buku tidak dapat mencetak {letters}",
        en="The books cannot print {letters}",
    ),
    why=Text(
        id="Huruf yang dibawa buku tidak memilikinya, sehingga pembaca melihat kotak kosong.",
        en="The fonts that the books carry do not have it, so readers see an empty box.",
    ),
    help=Text(
        id="Tulis dengan huruf Latin atau dengan kata-kata; gambar kecil dan aksara lain dapat dimuat sebagai gambar.",
        en="Write it in Latin letters or in words; little drawings and other scripts can be shown as a picture.",
    ),
    bad="""
        format: 1
        title: Masterplan Smart City Kota Contoh 😀  # <- TXT034
        vision: ꦏꦸꦛ, kota yang melayani  # <- TXT034
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kota Contoh
        vision: “Kutha” – kota yang melayani ≥ 90% warga ✓
    """,
)
def letter_unprintable(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Look at every text and name; of each the first few are told."""
    for passage in passages(plan):
        if passage.text.isascii():
            continue
        letters = [letter for letter in dict.fromkeys(passage.text) if letter > "~" and not printable(letter)]
        if letters:
            shown = tuple(f"{letter} (U+{ord(letter):04X})" for letter in letters[:_SHOWN])
            yield finding(passage.node, *passage.keys, at_words=letters[0], letters=shown)
