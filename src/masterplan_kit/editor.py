"""What an editor is told of a plan: JSON Schema with the edition's words, and a hover for every field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, get_args, get_origin, get_type_hints
from urllib.parse import quote

from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.model import PLAN
from masterplan_kit.model.forms import FONTS
from masterplan_kit.model.theme import Fonts
from masterplan_kit.node import Node
from masterplan_kit.programme import editions
from masterplan_kit.source import read_text

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme, Term
    from masterplan_kit.programme.model import Vocabulary

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_FIELDS: Final = Path(__file__).parent / "model" / "fields.yaml"
_SPANS: Final = frozenset({"Period", "QuickWin"})  # `2026-2035` and `ya` are read in place of their fields
_TEXTS: Final = ("string", "number", "boolean")

# Which vocabulary of the edition a field takes its words from.
VOCABULARIES: Final[dict[str, Vocabulary]] = {
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
    "Scope.kind": "budget_kinds",
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
    """Title and description of every field, by `Kind.key`, in both languages."""
    source = read_text(_FIELDS.read_bytes(), _FIELDS.name)
    return source.data


@cache
def kinds() -> dict[str, type[Node]]:
    """Every kind of mapping that a plan may hold, by name, in the order of the format."""
    found: dict[str, type[Node]] = {}
    waiting: list[type[Node]] = [PLAN.root]
    while waiting:
        kind = waiting.pop(0)
        if kind.__name__ not in found:
            found[kind.__name__] = kind
            waiting[:0] = [inner for hint in get_type_hints(kind).values() for inner in _nodes(hint)]
    return found


def _nodes(hint: Any) -> Iterator[type[Node]]:
    if isinstance(hint, type) and issubclass(hint, Node):
        yield hint
    elif get_origin(hint) in (UnionType, tuple, dict):
        for part in get_args(hint):
            yield from _nodes(part)


def schema(programme: Programme, lang: Lang) -> dict[str, Any]:
    """JSON Schema of the plan format; words of the edition are offered, other texts stay allowed."""
    made = PLAN.json_schema()
    inner = made.pop("$defs", {})
    offers = dict(_offers(programme, lang))
    maps = dict(keyed(programme))
    for name, kind in ((PLAN.root.__name__, made), *inner.items()):
        _dress(name, kind, offers, maps, lang)
    return {
        "$schema": DIALECT,
        "$id": f"masterplan-{quote(programme.edition)}.schema.json",
        "title": f"Masterplan Smart City ({programme.edition})",
        **made,
        "$defs": {name: inner[name] for name in sorted(inner)},
    }


def text(programme: Programme, lang: Lang) -> str:
    """The schema as a file."""
    return json.dumps(schema(programme, lang), ensure_ascii=False, indent=1) + "\n"


def _offers(programme: Programme, lang: Lang) -> Iterator[tuple[str, dict[str, Any]]]:
    """What completion offers in a field, with the words' meaning."""
    yield "Masterplan.programme", {"enum": list(editions())}
    yield "Masterplan.language", {"enum": list(LANGS)}
    yield from ((f"Fonts.{letters}", {"enum": list(FONTS)}) for letters in Fonts.attributes)
    for field, vocabulary in VOCABULARIES.items():
        terms = programme.vocabulary(vocabulary)
        names = [_both(term.name, lang, " / ") for term in terms]
        yield field, {"enum": [term.id for term in terms], "enumDescriptions": names}


def keyed(programme: Programme) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Maps whose keys are words of the edition."""
    yield "Masterplan.texts", programme.chapters
    yield "Masterplan.pillars", programme.pillars
    yield "Evaluation.scores", programme.evaluation.dimensions
    for element in programme.readiness.elements:
        if element.parts:
            yield f"Readiness.{element.id}", element.parts


def _dress(
    name: str, kind: dict[str, Any], offers: dict[str, dict[str, Any]], maps: dict[str, tuple[Term, ...]], lang: Lang
) -> None:
    """Make Pydantic's schema of one kind that of a field to be filled in: words, completion, and room for drafts."""
    for words in ("title", "description"):
        kind.pop(words, None)
    if name != PLAN.root.__name__:
        texts = _TEXTS if kinds()[name].shorthand or name in _SPANS else ()
        kind["type"] = ["object", *texts, "null"]
    for field, shape in kind.get("properties", {}).items():
        said = fields()[f"{name}.{field}"]
        plain = _roomy(shape, offers.get(f"{name}.{field}"))
        if f"{name}.{field}" in maps:
            values = plain["additionalProperties"]
            plain["properties"] = {
                term.id: {**values, "title": term.name[lang], "description": _both(term.about or term.name, lang)}
                for term in maps[f"{name}.{field}"]
            }
        kind["properties"][field] = {
            "title": said["title"][lang],
            "description": _both(Text(**said["about"]), lang),
            **plain,
        }


def _roomy(shape: dict[str, Any], offered: dict[str, Any] | None = None) -> dict[str, Any]:
    """The shape without Pydantic's titles and defaults, and with room for what a draft holds.

    An empty value is "still to fill in"; one value in place of a list is read as a list of one.
    """
    choices = [choice for choice in shape.get("anyOf", [shape]) if choice != {"type": "null"}]
    if len(choices) != 1:
        msg = f"a field of several shapes: {choices}"
        raise TypeError(msg)
    plain = {name: value for name, value in choices[0].items() if name not in ("default", "title")}
    if "$ref" in plain:
        return plain  # every kind but the root may be empty
    if "items" in plain:
        one = _roomy(plain["items"], offered)
        return {"anyOf": [{"type": "array", "items": one}, one]}
    if "additionalProperties" in plain:
        return {"type": ["object", "null"], "additionalProperties": _roomy(plain["additionalProperties"])}
    types = plain["type"] if isinstance(plain["type"], list) else [plain["type"]]
    plain["type"] = [*types, "null"]
    return {"anyOf": [offered, plain]} if offered else plain


def _both(words: Text, lang: Lang, between: str = "\n\n") -> str:
    """Both languages, the reader's own first."""
    return between.join(dict.fromkeys(words[one] for one in sorted(LANGS, key=lambda one: one != lang)))
