"""The quick wins as their book profiles them: what each answers, how long it takes, which pillars lack one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from masterplan_kit.model import Benefit, Period, Risk
from masterplan_kit.model.initiative import Initiative
from masterplan_kit.node import Node
from masterplan_kit.programme.model import Aspect
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names, Party
from masterplan_kit.render.document.references import objective, reference
from masterplan_kit.render.document.strands import Strand

# Fields of an initiative that are said in a way of their own, where an aspect asks for them.
_PARTIES: Final = ("lead", "support", "partners")
_OBJECTIVES: Final = "aligns.objectives"
_MONEY: Final = "budget"


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that the plan says: of whom or what (`of`), and the anchor of the part that is named."""

    text: str
    of: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class AspectView:
    """An aspect that evaluation asks about, with what the plan answers; a `share` is in percent.

    What is said `besides` and who takes part (`parties`) complete the answer, and are none by themselves; so is the
    money that keeps the quick win going, where the aspect asks for it (`goes_on`).
    """

    name: str
    question: str
    answers: tuple[Answer, ...]
    share: Decimal | None
    besides: tuple[Answer, ...]
    parties: tuple[Party, ...]
    goes_on: bool

    @property
    def answered(self) -> bool:
        """Whether the plan says anything to it."""
        return bool(self.answers) or self.share is not None


@dataclass(frozen=True, eq=False, slots=True)
class QuickWin:
    """One quick win; `months` is how long it takes, None while its start or end is not told."""

    action: Action
    strand: Strand
    state: str
    pursued: bool  # not stopped
    benefits: tuple[Answer, ...]  # what residents notice
    aspects: tuple[AspectView, ...]
    months: int | None
    in_time: bool
    after: dict[int, int]  # rupiah of the years after its schedule

    @property
    def until(self) -> dict[int, int]:
        """Rupiah of the years until it is finished."""
        return {year: amount for year, amount in self.action.by_year.items() if year not in self.after}

    @property
    def beyond(self) -> int:
        """Rupiah of all years after its schedule."""
        return sum(self.after.values())

    @property
    def years(self) -> str:
        """Those years: 2028–2036."""
        first, last = min(self.after, default=""), max(self.after, default="")
        return f"{first}–{last}" if first != last else str(first)

    @property
    def answered(self) -> int:
        """How many of the aspects it answers."""
        return sum(aspect.answered for aspect in self.aspects)

    @property
    def open(self) -> tuple[str, ...]:
        """The aspects that wait for an answer."""
        return tuple(aspect.name for aspect in self.aspects if not aspect.answered)

    @property
    def sketch(self) -> bool:
        """Whether less than half is told: too little for a page of its own."""
        return 2 * self.answered < len(self.aspects)


@dataclass(frozen=True, eq=False, slots=True)
class QuickWins:
    """All quick wins by pillar, and the pillars that still lack the one which the edition asks for."""

    profiles: tuple[QuickWin, ...]
    by_pillar: tuple[tuple[Strand, tuple[QuickWin, ...]], ...]
    lacking: tuple[Strand, ...]
    cost: int


def quick_wins(strands: tuple[Strand, ...], names: Names) -> QuickWins:
    """The profiles of the initiatives that are quick wins, pillar by pillar."""
    by_pillar = tuple((strand, tuple(_profiles(strand, names))) for strand in strands)
    profiles = tuple(one for _, own in by_pillar for one in own)
    lacking = tuple(strand for strand, own in by_pillar if not any(one.pursued for one in own))
    asked = _asked(strands, names)
    return QuickWins(
        profiles=profiles,
        by_pillar=by_pillar,
        lacking=tuple(strand for strand in lacking if strand in asked),
        cost=sum(one.action.cost for one in profiles),
    )


def _asked(strands: tuple[Strand, ...], names: Names) -> tuple[Strand, ...]:
    """The pillars of which the edition asks a quick win; beside pillars of a region's own, only those it wrote."""
    if not names.programme.quick_wins.per_pillar:
        return ()
    of_edition = tuple(strand for strand in strands if strand.view)
    own = names.programme.own_pillars and any(strand.plan for strand in strands if not strand.view)
    return tuple(strand for strand in of_edition if strand.plan) if own else of_edition


def _profiles(strand: Strand, names: Names) -> Iterator[QuickWin]:
    return (_profile(action, strand, names) for action in strand.actions if action.node.quick_win is not None)


def _profile(action: Action, strand: Strand, names: Names) -> QuickWin:
    node, programme = action.node, names.programme
    state = programme.term("initiative_states", node.state)
    told = tuple(_answers(node, "quick_win.benefit", names)) or tuple(_answers(node, "benefits", names))
    months = _months(node.schedule)
    return QuickWin(
        action=action,
        strand=strand,
        state=names.term("initiative_states", node.state),
        pursued=state is None or state.id != "stopped",
        benefits=told,
        aspects=tuple(_aspect(aspect, node, names) for aspect in programme.quick_win_aspects),
        months=months,
        in_time=months is not None and months <= programme.quick_wins.max_months,
        after=_after(action),
    )


def _after(action: Action) -> dict[int, int]:
    end = action.node.schedule.end if action.node.schedule else None
    return {year: amount for year, amount in action.by_year.items() if end and year > end.last.year and amount}


def _aspect(aspect: Aspect, node: Initiative, names: Names) -> AspectView:
    values = [_value(node, field) for field in aspect.fields]
    return AspectView(
        name=aspect.name[names.lang],
        question=aspect.question[names.lang],
        answers=tuple(answer for field in aspect.fields for answer in _answers(node, field, names)),
        share=next((value for value in values if isinstance(value, Decimal)), None),
        besides=tuple(
            answer
            for field in aspect.besides
            if field not in (*_PARTIES, _MONEY)
            for answer in _answers(node, field, names)
        ),
        parties=names.parties(tuple(dict.fromkeys(_ids(node, aspect)))),
        goes_on=_MONEY in aspect.besides,
    )


def _ids(node: Initiative, aspect: Aspect) -> Iterator[str]:
    """Those who take part, as the plan names them."""
    for field in filter(aspect.besides.__contains__, _PARTIES):
        value = _value(node, field)
        yield from value if isinstance(value, tuple) else filter(None, (value,))


def _value(node: Initiative, field: str) -> Any:
    value: Any = node
    for key in field.split("."):
        value = getattr(value, key, None)
    return value


def _answers(node: Initiative, field: str, names: Names) -> Iterator[Answer]:
    value = _value(node, field)
    for entry in value if isinstance(value, tuple) else (value,):
        answer = _objective(entry, names) if entry and field == _OBJECTIVES else _answer(entry, names)
        if answer.text:
            yield answer


def _objective(link: str, names: Names) -> Answer:
    """An objective of a development plan, by kind and years of the plan."""
    named = objective(names, link)
    return Answer(named.text, named.label, named.anchor) if named.text else Answer(link)


def _answer(entry: object, names: Names) -> Answer:
    """What one entry says: words as they are, an id as the part it names, a node by its principal words."""
    if isinstance(entry, Benefit):
        return Answer(entry.outcome or "", entry.for_ or "")
    if isinstance(entry, Risk):
        return Answer(entry.mitigation, entry.risk or "") if entry.mitigation else Answer(entry.risk or "")
    if isinstance(entry, Node):
        return Answer(getattr(entry, entry.shorthand or "name", None) or "")
    if not isinstance(entry, str):
        return Answer("")
    if party := names.party(entry) if names.plan.unit(entry) else None:
        return Answer(party.name, anchor=party.anchor)
    named = reference(names, entry)
    return Answer(named.text, named.label, named.anchor) if named.text else Answer(entry)


def _months(schedule: Period | None) -> int | None:
    """The months of a schedule, begun ones included; 15 March to 14 March is twelve, one day more is thirteen."""
    if schedule is None or schedule.start is None or schedule.end is None:
        return None
    first, last = schedule.start.first, schedule.end.last
    return (last.year - first.year) * 12 + last.month - first.month + (last.day >= first.day)
