"""The plan in a dozen figures."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.render.document.actions import Action, PillarView
from masterplan_kit.render.document.names import Names, Party


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
    leads: int  # parties that lead an initiative
    led_by_offices: bool  # whether all of them are known to be offices of government
    leaderless: int  # initiatives that name no lead
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
    leads = {action.lead for action in actions if action.lead}
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
        leads=len(leads),
        led_by_offices=all(_is_office(names, party) for party in leads),
        leaderless=sum(action.lead is None for action in actions),
        partners=len({party for action in actions for party in action.partners}),
        new_applications=sum(bool(one and one.new_application) for one in technologies),
        proposals=len(plan.funding.proposals) if plan.funding else 0,
        plan_risks=len(plan.risks),
        risks=len(risks),
        mitigated=sum(bool(risk.mitigation) for risk in (*plan.risks, *risks)),
    )


def _is_office(names: Names, party: Party) -> bool:
    unit = names.plan.unit(party.name)
    kind = names.programme.party(unit.kind if unit else None)
    return kind is not None and not kind.outside_government
