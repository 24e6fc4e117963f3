"""What validation cannot see: names inside an edition that lead nowhere, and sums that do not add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masterplan_kit.node import Node
from masterplan_kit.programme.model import Programme, Source, Term

# These say which edition it is and where facts come from; they state no fact of their own.
_UNSOURCED = frozenset({"edition", "title", "about", "judges", "covers", "sources", "references"})


def slips(programme: Programme) -> Iterator[str]:
    """Each fault of an edition that loads, as `block: what`; none for an edition that may be used."""
    for block, names, terms in _uses(programme):
        known = {term.id for term in terms}
        yield from (f"{block}: {name} is not known" for name in dict.fromkeys(names) if name not in known)
    stated = set(programme.attributes) - _UNSOURCED
    yield from (f"sources: {block} has none" for block in sorted(stated - programme.sources.keys()))
    yield from (f"sources: there is no block {block}" for block in sorted(programme.sources.keys() - stated))
    for source in _sources(programme):
        yield from (f"references: {key} is missing" for key in source.keys_cited if key not in programme.references)
        if not (source.keys_cited or source.recalled):
            yield "sources: one names neither a document nor that it is recalled"
    for profile in programme.evaluation.profiles:
        if sum(profile.weights.values()) != 100:
            yield f"evaluation: the weights of {profile.id} are not 100 together"


def _uses(programme: Programme) -> Iterator[tuple[str, Iterable[str], tuple[Term, ...]]]:
    """Block, the names it uses, and the terms that it must take them from."""
    groups, parties = programme.action_groups, (*programme.parties, *programme.party_kinds)
    yield "shelf", programme.shelf, programme.book_catalogue
    yield (
        "required_books",
        programme.required_books,
        tuple(book for book in programme.book_catalogue if book.id in programme.shelf),
    )
    yield "required_action_groups", programme.required_action_groups, groups
    yield "quick_wins", programme.quick_wins.not_mainly, groups
    yield "required_parties", programme.required_parties, programme.parties
    yield "bodies", (name for body in programme.bodies for name in body.members_from), parties
    yield "judges", programme.judges, programme.levels
    yield "regulations", (level for kind in programme.regulations for level in kind.levels), programme.levels
    laws = (*programme.required_laws, *(law for item in programme.replaced_laws for law in (item.old, item.new)))
    yield "laws", (law.kind for law in laws), programme.regulations
    yield "cohorts", (date.stage for cohort in programme.cohorts for date in cohort.dates), programme.stages
    evaluation = programme.evaluation
    weighed = (name for profile in evaluation.profiles for name in profile.weights)
    yield "evaluation", (*weighed, *(question.dimension for question in evaluation.questions)), evaluation.dimensions
    figures = programme.outcome_indicators
    yield "outcome_indicators", (figure.direction for figure in figures), programme.directions
    foreign = [term for taxonomy in programme.foreign_taxonomies for term in taxonomy.terms]
    pillars = [*(figure.pillar for figure in figures), *(term.pillar for term in foreign)]
    sub_pillars = [*(figure.sub_pillar for figure in figures), *(term.sub_pillar for term in foreign)]
    yield "pillars", filter(None, pillars), programme.pillars
    yield "sub_pillars", filter(None, sub_pillars), programme.sub_pillars


def _sources(part: object) -> Iterator[Source]:
    if isinstance(part, Source):
        yield part
    elif isinstance(part, Node):
        for name in part.attributes:
            yield from _sources(getattr(part, name))
    elif isinstance(part, (dict, tuple)):
        for item in part.values() if isinstance(part, dict) else part:
            yield from _sources(item)
