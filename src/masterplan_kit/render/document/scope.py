"""The plan in a dozen figures."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.render.document.actions import Action, PillarView
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, slots=True)
class Scope:
    """How much there is of everything."""

    initiatives: int
    pillars: int  # of the edition that have an initiative
    sub_pillars: int  # likewise
    all_sub_pillars: int
    quick_wins: int
    indicators: int
    goals: int  # pillars of the edition that have one
    strategies: int
    strategic: int  # pillars that have a strategy
    leads: int  # units that lead an initiative
    partners: int
    new_applications: int
    proposals: int
    plan_risks: int
    risks: int  # of initiatives
    mitigated: int  # of all risks


def scope(names: Names, actions: tuple[Action, ...], pillars: tuple[PillarView, ...]) -> Scope:
    """The counts of the whole plan."""
    plan = names.plan
    subs = [sub.actions for pillar in pillars for sub in pillar.sub_pillars]
    strategies = [len(pillar.strategies) for pillar in (plan.pillars or {}).values()]
    risks = [risk for action in actions for risk in action.node.risks]
    technologies = (action.node.technology for action in actions)
    return Scope(
        initiatives=len(actions),
        pillars=sum(bool(pillar.actions) for pillar in pillars),
        sub_pillars=sum(map(bool, subs)),
        all_sub_pillars=len(subs),
        quick_wins=len(plan.quick_wins),
        indicators=sum(1 for _ in plan.all_indicators()),
        goals=sum(bool(pillar.plan and pillar.plan.goal) for pillar in pillars),
        strategies=sum(strategies),
        strategic=sum(map(bool, strategies)),
        leads=len({action.lead for action in actions if action.lead}),
        partners=len({party for action in actions for party in action.partners}),
        new_applications=sum(bool(one and one.new_application) for one in technologies),
        proposals=len(plan.funding.proposals) if plan.funding else 0,
        plan_risks=len(plan.risks),
        risks=len(risks),
        mitigated=sum(bool(risk.mitigation) for risk in (*plan.risks, *risks)),
    )
