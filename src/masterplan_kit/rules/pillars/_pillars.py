"""Which pillars a plan means, and where it names them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from masterplan_kit.diagnostic import Edit, Finding, Related, finding, related
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Initiative, Masterplan, PillarPlan
from masterplan_kit.node import Keys, Node
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme, Term
from masterplan_kit.programme.model import Pillar
from masterplan_kit.rules._initiatives import active
from masterplan_kit.spelling import folded, nearest

_BETWEEN: Final = lazy(r"[,;/&+]|\b(?:dan|and)\b", re.IGNORECASE)
_SURE: Final = 0.85  # so alike that the slip may be mended without asking
_SHOWN: Final = 5  # further places named beside a finding


class Mention(NamedTuple):
    """One place where a text names a pillar or a sub-pillar."""

    node: Node
    keys: Keys
    text: str
    on_key: bool = False


@lru_cache(maxsize=1)  # several rules in turn ask for those of the same plan; so below
def pillar_mentions(plan: Masterplan) -> Mapping[str, list[Mention]]:
    """Every place where the plan names a pillar, by the text it names it with."""
    return _by_text(_of_pillars(plan))


@lru_cache(maxsize=1)
def sub_pillar_mentions(plan: Masterplan) -> Mapping[str, list[Mention]]:
    """Every place where the plan names a sub-pillar, by the text it names it with."""
    return _by_text(_of_sub_pillars(plan))


def _of_pillars(plan: Masterplan) -> Iterator[Mention]:
    for key in plan.pillars or {}:
        yield Mention(plan, ("pillars", key), key, on_key=True)
    for initiative in plan.initiatives:
        if initiative.pillar:
            yield Mention(initiative, ("pillar",), initiative.pillar)
        for number, text in enumerate(initiative.also_pillars):
            yield Mention(initiative, ("also_pillars", number), text)
    context, totals = plan.context, plan.stated
    others: tuple[tuple[Node, str | None], ...] = (
        *((issue, issue.pillar) for issue in (context.issues if context else ())),
        *((gap, gap.pillar) for gap in (context.gaps if context else ())),
        *((application, application.pillar) for application in plan.applications),
        *((programme, programme.pillar) for programme in plan.collaboration),
        *((total.scope, total.scope.pillar) for total in totals if total.scope),
    )
    yield from (Mention(node, ("pillar",), text) for node, text in others if text)


def _of_sub_pillars(plan: Masterplan) -> Iterator[Mention]:
    for initiative in plan.initiatives:
        if initiative.sub_pillar:
            yield Mention(initiative, ("sub_pillar",), initiative.sub_pillar)
    for pillar in (plan.pillars or {}).values():
        for entry in pillar.not_covered:
            if entry.sub_pillar:
                yield Mention(entry, ("sub_pillar",), entry.sub_pillar)
    for gap in plan.context.gaps if plan.context else ():
        if gap.sub_pillar:
            yield Mention(gap, ("sub_pillar",), gap.sub_pillar)


def _by_text(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    """The places of each text: the same slip made often is one matter."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.text].append(mention)
    return found


def elsewhere(mentions: list[Mention]) -> tuple[Related, ...]:
    """The further places of a text."""
    label = Text("tertulis juga di sini", "written here too")
    return tuple(related(mention.node, *mention.keys, label=label) for mention in mentions[1 : _SHOWN + 1])


def rewritten(plan: Masterplan, mentions: list[Mention], term: Term) -> tuple[Edit, ...]:
    """The edits that write the id of `term` at all of its places; none where a key of that name is there already."""
    if any(mention.on_key for mention in mentions) and term.id in (plan.pillars or {}):
        return ()
    return tuple(Edit("rename" if one.on_key else "set", one.node, one.keys, term.id) for one in mentions)


def surely(text: str, term: Term) -> bool:
    """Whether `text` can hardly mean anything but `term`."""
    return nearest(text, (term.id, term.name.id, term.name.en, *term.aliases), cutoff=_SURE) is not None


def options(terms: Iterable[Term]) -> Either:
    """What may be written, by ids."""
    return Either(tuple(term.id for term in terms))


def quoted(terms: Iterable[Term]) -> tuple[Text, ...]:
    """Names that hold an "and" of their own, kept apart by quotation marks."""
    return tuple(Text(f"“{term.name.id}”", f"“{term.name.en}”") for term in terms)


def several(programme: Programme, text: str) -> tuple[Pillar, ...]:
    """The pillars that one text names together; empty where it names at most one."""
    if programme.pillar(text):
        return ()
    parts = _BETWEEN.split(text)
    pillars = tuple(pillar for pillar in (programme.pillar(part.strip()) for part in parts) if pillar)
    return pillars if len(parts) == len(pillars) > 1 else ()


def own_pillars(plan: Masterplan, programme: Programme) -> frozenset[str]:
    """The pillars beyond the programme's that the plan keeps where the edition allows that, folded."""
    if not programme.own_pillars:
        return frozenset()
    keys = (key for key in plan.pillars or {} if programme.pillar(key) is None)
    return frozenset(folded(key) for key in keys if programme.nearest("pillars", key) is None)


@lru_cache(maxsize=1)
def entries(plan: Masterplan, programme: Programme) -> Mapping[str, tuple[str, PillarPlan]]:
    """The key and the content written for each pillar of the programme, by the pillar's id."""
    found: dict[str, tuple[str, PillarPlan]] = {}
    for key, entry in (plan.pillars or {}).items():
        pillar = _meant(programme, key)
        if pillar:
            found.setdefault(pillar.id, (key, entry))
    return found


def lacking(
    plan: Masterplan, key: str, asked: Sequence[Pillar], lacks: Sequence[Pillar], programme: Programme
) -> Iterator[Finding]:
    """What single pillars lack under `key` is said at each of them; what all or unwritten ones lack is said once."""
    written = entries(plan, programme)
    unwritten = [pillar for pillar in lacks if pillar.id not in written]
    together = lacks if len(lacks) == len(asked) > 1 else unwritten
    if together:
        yield finding(plan, "pillars", pillars=tuple(pillar.name for pillar in together))
    for pillar in lacks:
        if pillar not in together:
            yield finding(plan, "pillars", written[pillar.id][0], key, pillars=(pillar.name,))


def expected(plan: Masterplan, programme: Programme) -> tuple[Pillar, ...]:
    """The pillars that the plan must fill: all of the programme's, or those that a province's own set holds."""
    if not own_pillars(plan, programme):
        return programme.pillars
    there = entries(plan, programme)
    return tuple(pillar for pillar in programme.pillars if pillar.id in there)


def by_pillar(plan: Masterplan, programme: Programme) -> Mapping[str, list[Initiative]]:
    """The initiatives that were not stopped, by the pillar each is counted under; a misspelt one counts as meant."""
    known: dict[str, Pillar | None] = {}
    found: dict[str, list[Initiative]] = defaultdict(list)
    for initiative in active(plan, programme):
        text = initiative.pillar
        if not text:
            continue
        if text not in known:
            known[text] = _meant(programme, text)
        pillar = known[text]
        if pillar:
            found[pillar.id].append(initiative)
    return found


def _meant(programme: Programme, text: str) -> Pillar | None:
    """The pillar a text stands for or was meant to; the slip itself is another rule's matter."""
    known = programme.pillar(text)
    if known:
        return known
    foreign = programme.foreign_pillar(text)
    together = several(programme, text)
    if together:
        return together[0]
    if foreign:
        return programme.pillar(foreign.pillar)
    guess = programme.nearest("pillars", text) or programme.pillar_of(text)
    return programme.pillar(guess.id) if guess else None
