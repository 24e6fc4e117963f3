"""Every id of a plan, with what bears it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from masterplan_kit.i18n import Text, excerpt
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node

_UNIT: Final = Text("pihak", "party")
_APPLICATION: Final = Text("aplikasi", "application")
_PLAN: Final = Text("rencana pembangunan", "development plan")
_OBJECTIVE: Final = Text("sasaran", "objective")
_ISSUE: Final = Text("isu", "issue")
_FACTOR: Final = Text("butir SWOT", "SWOT factor")
_STRATEGY: Final = Text("strategi", "strategy")
_INITIATIVE: Final = Text("inisiatif", "initiative")
_INDICATOR: Final = Text("indikator", "indicator")
_PROPOSAL: Final = Text("usulan pendanaan", "funding proposal")
_EVIDENCE: Final = Text("bukti", "piece of evidence")


def ids(plan: Masterplan) -> Iterator[tuple[str, Node, Text]]:
    """Each id as often as it is given, in the order of the format: id, what bears it, and how to call that."""
    for kind, nodes in _kinds(plan):
        for node in nodes:
            id_ = getattr(node, "id", None)
            if id_:
                yield id_, node, _called(kind, node)


def _kinds(plan: Masterplan) -> Iterator[tuple[Text, Iterable[Node]]]:
    yield _UNIT, plan.units
    yield _APPLICATION, plan.applications
    if plan.context:
        yield _PLAN, plan.context.development_plans
        yield _ISSUE, plan.context.issues
        swot = plan.context.swot
        if swot:
            yield _FACTOR, (*swot.strengths, *swot.weaknesses, *swot.opportunities, *swot.threats)
    for pillar in (plan.pillars or {}).values():
        yield _STRATEGY, pillar.strategies
    yield _INITIATIVE, plan.initiatives
    yield _INDICATOR, plan.all_indicators()
    if plan.funding:
        yield _PROPOSAL, plan.funding.proposals
    yield _EVIDENCE, plan.evidence


def _called(kind: Text, node: Node) -> Text:
    name = next((text for key in ("name", "title", "text", "about") if (text := getattr(node, key, None))), None)
    quoted = f" “{excerpt(name, 50)}”" if name else ""
    return Text(f"{kind.id}{quoted}", f"{kind.en}{quoted}")


def objective_ids(plan: Masterplan) -> Iterator[list[tuple[str, Node, Text]]]:
    """The ids of the objectives, development plan by development plan: each numbers its own."""
    for development_plan in plan.context.development_plans if plan.context else ():
        objectives = development_plan.objectives
        yield [(one.id, one, _called(_OBJECTIVE, one)) for one in objectives if one.id]
