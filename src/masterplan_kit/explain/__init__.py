"""A rule told whole: in the terminal, as a page, as data. The reference of rules is made of this."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from masterplan_kit.diagnostic import GATES, Rule
from masterplan_kit.i18n import Lang, Text, sentence
from masterplan_kit.labels import FAMILY, GATE, SEVERITY
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.rules import FAMILIES, all_rules

SHOWN_LINES: Final = 30  # of an example; those of size limits are longer

_HEADS: Final = {
    "why": Text("Mengapa", "Why"),
    "help": Text("Saran", "Remedy"),
    "source": Text("Sumber", "Source"),
    "weight": Text("Bobot", "Weight"),
    "bad": Text("Contoh yang salah", "Wrong"),
    "good": Text("Contoh yang benar", "Right"),
    "fix": Text("`masterplan fix` dapat memperbaikinya dengan aman.", "`masterplan fix` can mend it safely."),
    "mandatory": Text("Tidak dapat dikecualikan.", "It cannot be waived."),
}


def mandatory(rule: Rule) -> bool:
    """Whether no plan may waive it."""
    return rule.name in edition_or_latest(None).mandatory_rules or rule.family in ("reading", "schema", "waivers")


def example(text: str | bytes) -> str:
    """An example as it can be shown: as text, and not longer than a screen."""
    lines = (text if isinstance(text, str) else text.decode("utf-8", errors="replace")).splitlines()
    cut = [line if len(line) <= 160 else f"{line[:160]}…" for line in lines[:SHOWN_LINES]]
    return "\n".join(cut + (["…"] if len(lines) > SHOWN_LINES else []))


def weights(rule: Rule, lang: Lang) -> str:
    """The weight at each gate in one line."""
    return ", ".join(
        f"{GATE[gate][lang]}: {SEVERITY[level][lang]}" for gate, level in zip(GATES, rule.levels, strict=True)
    )


def as_text(rule: Rule, lang: Lang) -> str:
    """One rule for the terminal."""
    remarks = [_HEADS["fix"][lang]] if rule.fixable else []
    remarks += [_HEADS["mandatory"][lang]] if mandatory(rule) else []
    parts = [
        f"{rule.code} {rule.name}",
        sentence(rule.message[lang]),
        f"{_HEADS['why'][lang]}: {rule.why[lang]}",
        f"{_HEADS['help'][lang]}: {rule.help[lang]}",
        f"{_HEADS['source'][lang]}: {rule.cited(lang)}",
        f"{_HEADS['weight'][lang]}: {weights(rule, lang)}",
        *remarks,
        f"{_HEADS['bad'][lang]}:\n\n{_indented(example(rule.bad))}",
        f"{_HEADS['good'][lang]}:\n\n{_indented(example(rule.good))}",
    ]
    return "\n\n".join(parts) + "\n"


def as_markdown(rule: Rule, lang: Lang, level: int = 2) -> str:
    """One rule as a part of a page."""
    marks = "#" * level
    remarks = f" {_HEADS['fix'][lang]}" if rule.fixable else ""
    remarks += f" {_HEADS['mandatory'][lang]}" if mandatory(rule) else ""
    return (
        f"{marks} {rule.code} {rule.name}\n\n"
        f"{sentence(_escaped(rule.message[lang]))}\n\n"
        f"**{_HEADS['why'][lang]}:** {_escaped(rule.why[lang])}\n\n"
        f"**{_HEADS['help'][lang]}:** {_escaped(rule.help[lang])}\n\n"
        f"**{_HEADS['source'][lang]}:** {_escaped(rule.cited(lang))}\n\n"
        f"**{_HEADS['weight'][lang]}:** {weights(rule, lang)}.{remarks}\n\n"
        f"{_HEADS['bad'][lang]}:\n\n```yaml\n{example(rule.bad)}\n```\n\n"
        f"{_HEADS['good'][lang]}:\n\n```yaml\n{example(rule.good)}\n```\n"
    )


def as_data(rule: Rule) -> dict[str, Any]:
    """One rule as data; the names are part of the contract of the command line."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": {gate: level.word for gate, level in zip(GATES, rule.levels, strict=True)},
        "since": rule.since,
        "status": "stable",
        "message": _both(rule.message),
        "why": _both(rule.why),
        "help": _both(rule.help),
        "source": rule.source,
        "bad": example(rule.bad),
        "good": example(rule.good),
        "fixable": rule.fixable,
        "mandatory": mandatory(rule),
    }


def listed(rules: Iterable[Rule], lang: Lang) -> str:
    """All rules by family, a line each."""
    by_family: dict[str, list[Rule]] = {family: [] for family in FAMILIES.values()}
    for rule in rules:
        by_family[rule.family].append(rule)
    blocks = [
        "\n".join([FAMILY[family][lang], *(f"  {rule.code}  {rule.name:<36} {rule.message[lang]}" for rule in members)])
        for family, members in by_family.items()
        if members
    ]
    return "\n\n".join(blocks) + "\n"


def page(lang: Lang) -> str:
    """The reference of all rules as one Markdown page."""
    title = Text("Aturan", "Rules")
    intro = Text(
        "Halaman ini dibuat dari berkas aturan. Setiap aturan dapat ditanyakan dengan `masterplan explain KODE`.",
        "This page is made of the rules' own files. Ask for any of them with `masterplan explain CODE`.",
    )
    parts = [f"# {title[lang]}\n\n{intro[lang]}\n"]
    for family in FAMILIES.values():
        parts.append(f"## {FAMILY[family][lang]}\n")
        parts += [as_markdown(rule, lang, 3) for rule in all_rules().values() if rule.family == family]
    return "\n".join(parts)


def as_json(rules: Iterable[Rule]) -> str:
    """Rules as a JSON list."""
    return json.dumps([as_data(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"


def _both(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())


def _escaped(text: str) -> str:
    """Placeholders and marks of a sentence are shown, not taken for Markdown."""
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")
