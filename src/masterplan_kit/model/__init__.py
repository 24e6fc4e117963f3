"""The plan format, version 1: what can be said. What must be said is a matter of rules."""

from __future__ import annotations

from masterplan_kit.model.context import Context, DevelopmentPlan, Factor, Gap, Issue, Readiness, ReadinessEntry, Swot
from masterplan_kit.model.forms import When
from masterplan_kit.model.governance import Body, Collaboration, Participation, Proposal, Stated, Waiver
from masterplan_kit.model.initiative import (
    Baseline,
    Benefit,
    BudgetRow,
    Indicator,
    Initiative,
    Milestone,
    PillarPlan,
    QuickWin,
    Risk,
    Strategy,
)
from masterplan_kit.model.plan import PLAN, Masterplan
from masterplan_kit.model.region import Application, Period, Regulation, TeamMember, Unit

__all__ = [
    "PLAN",
    "Application",
    "Baseline",
    "Benefit",
    "Body",
    "BudgetRow",
    "Collaboration",
    "Context",
    "DevelopmentPlan",
    "Factor",
    "Gap",
    "Indicator",
    "Initiative",
    "Issue",
    "Masterplan",
    "Milestone",
    "Participation",
    "Period",
    "PillarPlan",
    "Proposal",
    "QuickWin",
    "Readiness",
    "ReadinessEntry",
    "Regulation",
    "Risk",
    "Stated",
    "Strategy",
    "Swot",
    "TeamMember",
    "Unit",
    "Waiver",
    "When",
]
