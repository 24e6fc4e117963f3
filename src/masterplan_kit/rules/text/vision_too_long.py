"""A vision is one sentence that people can keep in mind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

MOST: Final = 30  # words; the visions of Muara Enim and Sumbawa have nine and fewer


@rule(
    "TXT011",
    severity={"draft": INFO, "submission": WARNING},
    source="Visi smart city Kab. Muara Enim 2021 dan Kab. Sumbawa 2024; batas kata menurut alat ini",
    message=Text(
        id="Visi terdiri atas {words} kata; sebaiknya tidak lebih dari {most}",
        en="The vision has {words} words; it should have no more than {most}",
    ),
    why=Text(
        id="Visi yang panjang tidak diingat siapa pun dan biasanya mencampur tujuan dengan cara mencapainya.",
        en="Nobody remembers a long vision, and it usually mixes aims with the ways to reach them.",
    ),
    help=Text(
        id="Ringkas menjadi satu kalimat; pindahkan cara mencapainya ke misi.",
        en="Shorten it to one sentence; move the ways to reach it to the missions.",
    ),
    bad="""
        format: 1
        vision: >-  # <- TXT011
          Terwujudnya Kota Bontang sebagai kota cerdas yang maju, mandiri, berdaya saing, berbudaya, agamis, aman, nyaman,
          tertib, bersih, hijau, sehat, dan sejahtera melalui pemanfaatan teknologi informasi dan komunikasi yang terpadu,
          andal, merata, dan berkelanjutan bagi seluruh lapisan masyarakat
    """,
    good="""
        format: 1
        vision: Bontang kota industri yang cerdas, tangguh, dan nyaman dihuni
    """,
)
def vision_too_long(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Count the words."""
    words = len((plan.vision or "").split())
    if words > MOST:
        yield finding(plan, "vision", words=words, most=MOST)
