"""The words of the vision and where else in the plan they stand: a vision is drawn from the analysis, or it floats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit import patterns
from masterplan_kit.model import Factor, Strategy
from masterplan_kit.render.document.answers import QUADRANTS
from masterplan_kit.render.document.direction import PlanView, development_plans
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.references import Reference
from masterplan_kit.spelling import folded

_WORD: Final = patterns.lazy(r"[^\W\d_]{4,}")
# Words of any region's vision: they tell nothing of what this one wants.
_SAYING_NOTHING: Final = frozenset((
    "yang", "untuk", "dengan", "melalui", "sebagai", "menuju", "serta", "dalam", "pada", "agar", "lebih", "oleh",
    "demi", "para", "bagi", "atas", "terwujudnya", "mewujudkan", "wujudkan", "menjadi", "menjadikan", "berbasis",
    "kota", "kabupaten", "provinsi", "daerah", "smart", "city", "regency", "province", "tahun", "towards", "with",
    "through", "that", "this", "from", "their", "where", "which",
))  # fmt: skip
_AFFIXES: Final = patterns.lazy(
    r"(?:memper|diper|[mp]e(?:ng|ny|m|n|r)?|ber|ter|ke|di|se)?(?P<root>\w{4,}?)(?:nya|kan|an|i)?"
)


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word of the vision, and the places that say it too, in whatever form."""

    word: str
    visions: tuple[str, ...]  # of development plans, by their short names
    missions: tuple[int, ...]  # their numbers
    factors: tuple[Reference, ...]
    strategies: tuple[Reference, ...]

    @property
    def found(self) -> bool:
        """Whether it stands anywhere but in the vision."""
        return bool(self.visions or self.missions or self.factors or self.strategies)


@dataclass(frozen=True, slots=True)
class Mission:
    """A mission, and the development plans that have the same one."""

    text: str
    same: tuple[str, ...]


def keywords(names: Names) -> tuple[Keyword, ...]:
    """The telling words of the vision, in its order."""
    plan, context = names.plan, names.plan.context
    home = _roots(plan.region.name or "") if plan.region else frozenset()
    swot = context.swot if context else None
    factors = [factor for kind in QUADRANTS for factor in getattr(swot, kind, ())]
    strategies = [strategy for pillar in (plan.pillars or {}).values() for strategy in pillar.strategies]
    visions = [(view.label, view.node.vision or "") for view in development_plans(names, ())]
    roots = {root: word for word, root in reversed(list(_telling(plan.vision or ""))) if root not in home}
    return tuple(
        Keyword(
            word=word,
            visions=tuple(title for title, vision in visions if root in _roots(vision)),
            missions=tuple(number for number, mission in enumerate(plan.missions, start=1) if root in _roots(mission)),
            factors=tuple(_reference(one, names) for one in factors if root in _roots(one.text or "")),
            strategies=tuple(_reference(one, names) for one in strategies if root in _roots(one.text or "")),
        )
        for root, word in reversed(roots.items())
    )


def missions(names: Names, plans: Iterable[PlanView]) -> tuple[Mission, ...]:
    """The missions of the plan, beside those of the development plans."""
    served = [(one.label, {folded(mission) for mission in one.node.missions}) for one in plans]
    return tuple(
        Mission(text, tuple(name for name, theirs in served if folded(text) in theirs)) for text in names.plan.missions
    )


def _reference(node: Factor | Strategy, names: Names) -> Reference:
    words = node.text or ""
    return Reference(node.id or words, words, names.anchor(node))


def _roots(text: str) -> frozenset[str]:
    return frozenset(root for _, root in _telling(text))


def _telling(text: str) -> Iterator[tuple[str, str]]:
    """The words that say something, each with its root."""
    for word in _WORD.findall(text.casefold()):
        if word not in _SAYING_NOTHING:
            yield word, _root(word)


def _root(word: str) -> str:
    """A word without its affixes, near enough to see that kesejahteraan and sejahtera are one."""
    found = _AFFIXES.fullmatch(word)
    root = str(found["root"]) if found else word
    return root if root == word else _root(root)
