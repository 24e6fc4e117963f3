"""What an initiative says of problem and benefit, and the words that planners use for everybody."""

from __future__ import annotations

from typing import Final

from masterplan_kit.i18n import Text
from masterplan_kit.model import Benefit, Initiative, Masterplan
from masterplan_kit.patterns import lazy

_WORD: Final = lazy(r"\w+")
_EVERYBODY: Final = frozenset(
    ("masyarakat", "warga", "publik", "rakyat", "penduduk", "umum", "stakeholder", "stakeholders")
)
_EVERYONE: Final = frozenset(("public", "residents", "citizens", "people", "everyone", "everybody", "community"))
# Words that leave everybody everybody.
_ANY: Final = frozenset((
    "seluruh", "semua", "setiap", "tiap", "segenap", "para", "luas", "umum", "dan", "atau", "serta", "di", "pihak", "terkait",
    "pemangku", "kepentingan", "kota", "kabupaten", "provinsi", "daerah", "setempat", "sekitar", "lokal", "indonesia",
    "the", "all", "of", "general", "local", "whole", "and", "city", "regency", "province", "stakeholders",
))  # fmt: skip


def stated(initiative: Initiative) -> tuple[Benefit, ...]:
    """The benefits of which at least one half is written."""
    return tuple(benefit for benefit in initiative.benefits if benefit.for_ or benefit.outcome)


def has_benefit(initiative: Initiative) -> bool:
    """Whether it says anywhere what people gain; a quick win may say so among its aspects."""
    return bool(stated(initiative)) or bool(initiative.quick_win and initiative.quick_win.benefit)


def closing_gaps(plan: Masterplan) -> frozenset[str]:
    """The ids of initiatives that the gap analysis names: each of them answers a problem."""
    return frozenset(action for gap in (plan.context.gaps if plan.context else ()) for action in gap.actions)


def has_problem(initiative: Initiative, closing: frozenset[str]) -> bool:
    """Whether it says what it answers: a problem, a strategic issue or a gap."""
    return bool(initiative.problem or initiative.issues) or initiative.id in closing


def technology_only(initiative: Initiative, closing: frozenset[str]) -> bool:
    """Whether it describes its technology before it says what for."""
    described = initiative.technology is not None and bool(initiative.technology.summary)
    return described and not has_problem(initiative, closing) and not has_benefit(initiative)


def means_everybody(who: str, home: frozenset[str]) -> bool:
    """Whether a beneficiary is no narrower than all who live in the region."""
    words = _WORD.findall(who.casefold())
    named = any(word in _EVERYBODY or word in _EVERYONE for word in words)
    return named and all(word in _EVERYBODY or word in _EVERYONE or word in _ANY or word in home for word in words)


def home_words(plan: Masterplan) -> frozenset[str]:
    """The words of the region's own name."""
    name = plan.region.name if plan.region else None
    return frozenset(_WORD.findall((name or "").casefold()))


def initiatives(count: int) -> Text:
    """How many initiatives."""
    return Text(f"{count} inisiatif", f"{count} initiative{'s' if count > 1 else ''}")
