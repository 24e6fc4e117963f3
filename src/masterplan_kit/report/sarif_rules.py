"""The rules that a SARIF report speaks of, told whole: words, reason, source and examples."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from masterplan_kit.diagnostic import GATES, Rule, Severity
from masterplan_kit.i18n import Text

if TYPE_CHECKING:
    from masterplan_kit.i18n import Lang

LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note", Severity.SILENT: "none"}
_GITHUB_LEVEL: Final = {Severity.ERROR: "error", Severity.WARNING: "warning"}
_PLACEHOLDER: Final = re.compile(r"\{\w+\}")
_FENCE: Final = re.compile(r"`{3,}")

_REMEDY: Final = Text("Saran perbaikan", "Remedy")
_SOURCE: Final = Text("Sumber", "Source")
_WRONG: Final = Text("Contoh yang salah", "Wrong")
_RIGHT: Final = Text("Contoh yang benar", "Right")


def descriptors(rules: Iterable[Rule], lang: Lang) -> list[dict[str, Any]]:
    """The rules as `reportingDescriptor` objects, in the order given."""
    return [_descriptor(rule, lang) for rule in rules]


def _descriptor(rule: Rule, lang: Lang) -> dict[str, Any]:
    why, remedy = outline(rule.why[lang]), outline(rule.help[lang])
    loudest = max(rule.levels)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": outline(rule.message[lang])},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why}\n\n{_REMEDY[lang]}: {remedy}\n\n{_SOURCE[lang]}: {rule.cited(lang)}",
            "markdown": _markdown(rule, why, remedy, lang),
        },
        "defaultConfiguration": {"level": LEVEL[loudest]},
        "properties": {
            "tags": ["masterplan", rule.family],
            "precision": "very-high",
            "problem.severity": _GITHUB_LEVEL.get(loudest, "recommendation"),
            "gates": {gate: level.word for gate, level in zip(GATES, rule.levels, strict=True)},
            "since": rule.since,
        },
    }


def _markdown(rule: Rule, why: str, remedy: str, lang: Lang) -> str:
    parts = [
        why,
        f"**{_REMEDY[lang]}.** {remedy}",
        f"**{_WRONG[lang]}**\n\n{_block(rule.bad)}",
        f"**{_RIGHT[lang]}**\n\n{_block(rule.good)}",
        f"*{_SOURCE[lang]}: {rule.cited(lang)}*",
    ]
    return "\n\n".join(parts)


def _block(example: str | bytes) -> str:
    text = example if isinstance(example, str) else example.decode("utf-8", "backslashreplace")
    fence = max(_FENCE.findall(text), key=len, default="``") + "`"
    return f"{fence}yaml\n{text.rstrip()}\n{fence}"


def outline(sentence: str) -> str:
    """A sentence whose values are not known yet."""
    return _PLACEHOLDER.sub("…", sentence)
