"""What an editor is told of a plan: JSON Schema with the edition's words, and a hover for every field."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.model import PLAN
from masterplan_kit.source import read_text

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_FIELDS: Final = Path(__file__).parent / "model" / "fields.yaml"

# Which vocabulary of the edition a field takes its words from.
VOCABULARIES: Final = {
    "Masterplan.status": "statuses",
    "Adoption.state": "adoption_states",
    "Adoption.kind": "regulations",
    "Regulation.kind": "regulations",
    "Unit.kind": "party_kinds",
    "Application.kind": "application_kinds",
    "Application.pillar": "pillars",
    "Application.state": "application_states",
    "Stakeholder.group": "parties",
    "TeamMember.group": "parties",
    "Participation.groups": "parties",
    "Workshop.stage": "stages",
    "DevelopmentPlan.kind": "development_plans",
    "Issue.pillar": "pillars",
    "Gap.pillar": "pillars",
    "Gap.sub_pillar": "sub_pillars",
    "NotCovered.sub_pillar": "sub_pillars",
    "Initiative.pillar": "pillars",
    "Initiative.also_pillars": "pillars",
    "Initiative.sub_pillar": "sub_pillars",
    "Initiative.action_group": "action_groups",
    "Initiative.state": "initiative_states",
    "Initiative.horizon": "horizons",
    "Indicator.kind": "indicator_kinds",
    "Indicator.direction": "directions",
    "Baseline.quality": "figure_qualities",
    "BudgetRow.source": "funding_sources",
    "BudgetRow.kind": "budget_kinds",
    "Scope.source": "funding_sources",
    "Scope.pillar": "pillars",
    "Stated.about": "stated_totals",
    "Proposal.scheme": "kpbu_schemes",
    "Proposal.stage": "kpbu_stages",
    "Return.kind": "kpbu_returns",
    "Return.per": "payment_periods",
    "Opex.per": "payment_periods",
    "Collaboration.pillar": "pillars",
    "Monitoring.review": "review_rhythms",
}


@cache
def fields() -> dict[str, dict[str, dict[str, str]]]:
    """Title and description of every field, by `Kind.field`, in both languages."""
    source = read_text(_FIELDS.read_bytes(), _FIELDS.name)
    return source.data


def schema(programme: Programme, lang: Lang) -> dict[str, Any]:
    """JSON Schema of the plan format; words of the edition are offered, other texts stay allowed."""
    made = PLAN.json_schema()
    kinds = made.pop("$defs", {})
    root = {"$schema": DIALECT, "$id": f"masterplan-{programme.edition}.schema.json", **made}
    for name, kind in (("Masterplan", root), *kinds.items()):
        _dress(name, kind, programme, lang)
    root["title"] = f"Masterplan Smart City ({programme.edition})"
    root["$defs"] = {name: kinds[name] for name in sorted(kinds)}
    return root


def text(programme: Programme, lang: Lang) -> str:
    """The schema as a file."""
    return json.dumps(schema(programme, lang), ensure_ascii=False, indent=1) + "\n"


def _dress(name: str, kind: dict[str, Any], programme: Programme, lang: Lang) -> None:
    kind.pop("description", None)
    kind.pop("title", None)
    for field, shape in kind.get("properties", {}).items():
        words = fields()[f"{name}.{field}"]
        plain = _without_null(shape)
        vocabulary = VOCABULARIES.get(f"{name}.{field}")
        if vocabulary:
            plain = _offered(plain, [term.id for term in getattr(programme, vocabulary)])
        if f"{name}.{field}" == "Masterplan.pillars":
            plain["propertyNames"] = {"anyOf": [{"enum": [pillar.id for pillar in programme.pillars]}, {"type": "string"}]}
        if f"{name}.{field}" == "Masterplan.texts":
            plain["properties"] = {chapter.id: {"description": chapter.name[lang]} for chapter in programme.chapters}
        about = "\n\n".join(words["about"][one] for one in sorted(LANGS, key=lambda one: one != lang))
        kind["properties"][field] = {"title": words["title"][lang], "description": about, "markdownDescription": about, **plain}


def _without_null(shape: dict[str, Any]) -> dict[str, Any]:
    """The shape without Pydantic's null and default: a field is left out, or empty, never null by design."""
    shape = {name: value for name, value in shape.items() if name not in ("default", "title")}
    choices = [choice for choice in shape.pop("anyOf", []) if choice != {"type": "null"}]
    shape |= choices[0] if len(choices) == 1 else {"anyOf": choices} if choices else {}
    # An empty value is how a scaffold says "still to fill in"; a $ref would not let it pass.
    return {"anyOf": [shape, {"type": "null"}]} if "$ref" in shape else _nullable(shape)


def _nullable(shape: dict[str, Any]) -> dict[str, Any]:
    kind = shape.get("type")
    if kind is None:
        return shape
    return {**shape, "type": [*([kind] if isinstance(kind, str) else kind), "null"]}


def _offered(shape: dict[str, Any], ids: list[str]) -> dict[str, Any]:
    """The ids for completion, any text beside them: aliases are read, and rules judge the rest."""
    if "items" in shape:
        return {**shape, "items": {"anyOf": [{"enum": ids}, {"type": "string"}]}}
    return {"anyOf": [{"enum": ids}, {"type": ["string", "number", "null"]}]}
