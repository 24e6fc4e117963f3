"""What of a plan each book leaves out: a change there leaves the book as it is, and the fingerprint of its data too.

What is not named here counts, shown or not. A name is keys joined by dots; lists are passed through, and `*` stands for
any key, as in `pillars.*.units`. That nothing named here is shown after all is tested (tests/render/test_left_out.py).
"""

from __future__ import annotations

from typing import Final

from masterplan_kit.programme import Programme, edition_or_latest

_ONLY_IN_ANALYSIS: Final = """
    applications.about applications.cost applications.kind applications.state applications.units cohort
    context.development_plans.missions context.development_plans.notes context.development_plans.vision context.gaps
    context.issues.evidence context.issues.pillar context.issues.source context.readiness evidence legal_basis notes
    previous region.facts stakeholders
"""
_ONLY_IN_MASTERPLAN: Final = """
    continuity funding.apbd_share indicators.direction indicators.kind indicators.sdg
    indicators.sni_37122 indicators.total initiatives.activities initiatives.aligns.nomenclature
    initiatives.aligns.renstra initiatives.aligns.sdg initiatives.aligns.sni_37122 initiatives.aligns.spbe
    initiatives.also_pillars initiatives.budget.detail initiatives.budget.kind initiatives.budget.unit
    initiatives.budget_note initiatives.indicators.baseline.reason initiatives.ref
    pillars.*.indicators.direction pillars.*.indicators.kind pillars.*.indicators.sdg
    pillars.*.units risks stated
"""
_ONLY_IN_PROPOSAL: Final = """
    funding.proposals.benefits funding.proposals.construction_months funding.proposals.guarantor funding.proposals.irr
    funding.proposals.legal_basis funding.proposals.opex funding.proposals.progress funding.proposals.return
    funding.proposals.scope funding.proposals.service_years funding.proposals.unit
"""
_ONLY_IN_THOSE_TWO: Final = """
    applications.id applications.name approval bodies.council.members bodies.forum.members
    bodies.implementation_team.members context.swot drafting_team missions participation pillars.*.strategies
"""
_REST: Final = f"{_ONLY_IN_ANALYSIS} {_ONLY_IN_MASTERPLAN} {_ONLY_IN_THOSE_TWO}"
_ON_THE_WHOLE: Final = "adoption bodies indicators monitoring pillars"
_LEFT_OUT: Final = {
    "analysis": f"""
        {_ONLY_IN_MASTERPLAN} {_ONLY_IN_PROPOSAL} bodies collaboration funding indicators initiatives.action_group
        initiatives.benefits initiatives.budget initiatives.depends_on initiatives.horizon initiatives.indicators
        initiatives.lead initiatives.locations initiatives.milestones initiatives.partners initiatives.problem
        initiatives.quick_win initiatives.risks initiatives.schedule initiatives.state initiatives.state_note
        initiatives.support initiatives.technology.new_application initiatives.technology.reuses
        initiatives.technology.summary monitoring pillars.*.indicators pillars.*.lead
    """,
    "masterplan": f"{_ONLY_IN_ANALYSIS} {_ONLY_IN_PROPOSAL} collaboration",
    "summary": f"""
        {_REST} {_ONLY_IN_PROPOSAL} collaboration context glossary initiatives.action_group
        initiatives.aligns.objectives initiatives.depends_on initiatives.indicators.baseline.source
        initiatives.indicators.direction initiatives.issues initiatives.locations initiatives.partners
        initiatives.problem initiatives.risks initiatives.state initiatives.state_note initiatives.support
        initiatives.technology
    """,
    "quick-wins": f"{_REST} {_ON_THE_WHOLE} collaboration funding initiatives.depends_on",
    "roadmap": f"""
        {_REST} {_ON_THE_WHOLE} collaboration context funding initiatives.action_group initiatives.aligns.objectives
        initiatives.benefits initiatives.indicators initiatives.issues initiatives.locations initiatives.partners
        initiatives.problem initiatives.risks initiatives.state initiatives.state_note initiatives.support
        initiatives.technology
    """,
    "collaboration": f"""
        {_REST} {_ON_THE_WHOLE} context funding initiatives.action_group initiatives.aligns.objectives
        initiatives.budget initiatives.depends_on initiatives.horizon initiatives.indicators initiatives.issues
        initiatives.locations initiatives.milestones initiatives.partners initiatives.problem initiatives.quick_win
        initiatives.risks initiatives.state initiatives.state_note initiatives.technology
    """,
    "proposal": f"""
        {_REST} {_ON_THE_WHOLE} collaboration context.development_plans initiatives.action_group
        initiatives.aligns.objectives initiatives.depends_on initiatives.horizon initiatives.lead
        initiatives.locations initiatives.milestones initiatives.partners initiatives.problem initiatives.quick_win
        initiatives.risks initiatives.schedule initiatives.state initiatives.state_note initiatives.support
        initiatives.technology
    """,
}


def left_out(book: str, programme: Programme) -> tuple[str, ...]:
    """What the book of that id leaves out; nothing where an edition of one's own gathers other chapters in it."""
    chapters = _chapters(book, programme)
    if not chapters <= _chapters(book, edition_or_latest(None)):
        return ()
    others = {chapter.id for one in programme.book_catalogue for chapter in one.chapters} - chapters
    named = {*_LEFT_OUT.get(book, "").split(), *(f"texts.{chapter}" for chapter in others)}
    return tuple(sorted(name for name in named if not any(name.startswith(f"{other}.") for other in named)))


def _chapters(book: str, programme: Programme) -> set[str]:
    return {chapter.id for one in programme.book_catalogue if one.id == book for chapter in one.chapters}
