"""The smart city vision goes with the vision of the region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import DevelopmentPlan, Masterplan
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_WORD: Final = lazy(r"[^\W\d_]{4,}")
_PIECE: Final = 5  # letters that two forms of an Indonesian word share whatever their prefixes and suffixes
_SAYING_NOTHING: Final = frozenset(
    {
        "yang", "untuk", "dengan", "melalui", "sebagai", "menuju", "serta", "dalam", "pada", "agar", "lebih", "oleh", "demi", "para",
        "terwujudnya", "mewujudkan", "wujudkan", "mewujud", "menjadi", "menjadikan", "berbasis", "kota", "kabupaten", "provinsi", "daerah",
        "smart", "city", "regency", "province", "tahun", "towards", "with", "through", "that",
    }
)  # fmt: skip


@rule(
    "TXT012",
    severity={"draft": INFO, "submission": WARNING},
    source="Bimtek I Kota Bontang 2019; visi smart city Kab. Sumbawa 2024",
    message=Text(
        id="Visi smart city belum memuat satu pun kata kunci dari visi {served}: “{vision}”",
        en="The smart city vision shares no keyword with the vision of the {served}: “{vision}”",
    ),
    why=Text(
        id="Keselarasan dengan RPJMD dinilai, dan visi yang berdiri sendiri sulit dipertahankan saat anggaran dibahas.",
        en="Alignment with the RPJMD is scored, and a vision that stands alone is hard to defend when budgets are discussed.",
    ),
    help=Text(
        id="Gunakan kata kunci visi daerah yang didukung smart city, atau jelaskan hubungannya pada bab analisis visi.",
        en="Use keywords of the regional vision that the smart city supports, or explain the link in the chapter on vision analysis.",
    ),
    bad="""
        format: 1
        region:
          name: Kota Bontang
        vision: Bontang yang terhubung, lincah, dan kreatif  # <- TXT012
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              vision: Terwujudnya Kota Bontang yang lebih hebat dan beradab
    """,
    good="""
        format: 1
        region:
          name: Kota Bontang
        vision: Bontang yang terhubung, lincah, dan beradab
        context:
          development_plans:
            - id: rpjmd-2021
              kind: rpjmd
              vision: Terwujudnya Kota Bontang yang lebih hebat dan beradab
    """,
)
def vision_unrelated(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the words of both; one word in common with any of the visions is enough."""
    others = [one for one in (plan.context.development_plans if plan.context else ()) if one.vision]
    name = (plan.region.name or "").casefold().split() if plan.region else []
    own = _keywords(plan.vision or "", name)
    theirs = {word for one in others for word in _keywords(one.vision or "", name)}
    if not own or not theirs or any(_akin(word, other) for word in own for other in theirs):
        return
    served = _called(others[0])
    other = related(others[0], "vision", label=Text("visi {served}", "the vision of {served}"), served=served)
    yield finding(plan, "vision", related=(other,), served=served, vision=others[0].vision or "")


def _keywords(text: str, name: list[str]) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if word not in _SAYING_NOTHING and word not in name}


def _akin(one: str, other: str) -> bool:
    """Tell whether two words share a root, as `kesejahteraan` and `sejahtera` do."""
    if min(len(one), len(other)) < _PIECE:
        return one in other or other in one
    return any(one[start : start + _PIECE] in other for start in range(len(one) - _PIECE + 1))


def _called(one: DevelopmentPlan) -> str:
    return (
        one.title
        or " ".join(
            word for word in ((one.kind or "").upper(), str(one.period.years.start) if one.period else "") if word
        )
        or one.id
        or "RPJMD"
    )
