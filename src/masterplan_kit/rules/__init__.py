"""Rules: one folder a family, one file a rule, and the file is everything."""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import Rule
from masterplan_kit.rules._walk import modules

if TYPE_CHECKING:
    from masterplan_kit.diagnostic import Check, Gate, Severity
    from masterplan_kit.i18n import Text

FAMILIES: Final = {
    "YML": "reading",
    "SCH": "schema",
    "IDN": "identity",
    "PIL": "pillars",
    "BEN": "benefit",
    "IND": "indicators",
    "ACT": "actions",
    "BUD": "money",
    "QWN": "quick_wins",
    "GOV": "governance",
    "TXT": "text",
    "WVR": "waivers",
}


def rule(  # noqa: PLR0913 - a rule is whole, and each part has its name
    code: str,
    *,
    severity: Mapping[Gate, Severity],
    source: str,
    message: Text,
    why: Text,
    help: Text,  # noqa: A002 - the word of the finding's third line
    bad: str | bytes,
    good: str | bytes,
    since: str = "0.1.0",
    needs: tuple[str, ...] = (),
    dated: bool = False,
    fixable: bool = False,
) -> Callable[[Check], Rule]:
    """Make a rule of a check; the function's name is the rule's, with hyphens."""

    def made(check: Check) -> Rule:
        return Rule(
            code,
            check.__name__.replace("_", "-"),
            FAMILIES[code[:3]],
            severity,
            source,
            message,
            why,
            help,
            bad,
            good,
            since,
            check,
            needs,
            dated,
            fixable,
        )

    return made


def declare(  # noqa: PLR0913 - as above
    code: str,
    name: str,
    *,
    severity: Mapping[Gate, Severity],
    source: str,
    message: Text,
    why: Text,
    help: Text,  # noqa: A002 - as above
    bad: str | bytes,
    good: str | bytes,
    since: str = "0.1.0",
    fixable: bool = False,
) -> Rule:
    """A rule that the reader, the model or the engine asks: words and examples, no check of its own."""
    family = FAMILIES[code[:3]]
    return Rule(code, name, family, severity, source, message, why, help, bad, good, since, None, (), False, fixable)


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule by name, in the order of their codes."""
    found = []
    for module in modules(tuple(FAMILIES.values())):
        name = module.__name__.rpartition(".")[2]
        made = getattr(module, name, None)
        if not isinstance(made, Rule):
            msg = f"{module.__name__} holds no rule of its own name"
            raise TypeError(msg)
        found.append(made)
    return {rule.name: rule for rule in sorted(found, key=lambda rule: rule.code)}


@cache
def by_code() -> dict[str, Rule]:
    """Every rule by code."""
    return {rule.code: rule for rule in all_rules().values()}


def named(name: str) -> Rule:
    """The rule of exactly that name; raises KeyError."""
    return all_rules()[name]


def find(text: str) -> Rule | None:
    """The rule of that code or name."""
    return by_code().get(text.upper()) or all_rules().get(text.lower())


# A rule travels between processes by its name: its check is code, not data.
copyreg.pickle(Rule, lambda rule: (named, (rule.name,)))


def matching(text: str) -> list[Rule]:
    """The rules that `text` names: one by code or name, many by the prefix of a code."""
    one = find(text)
    if one:
        return [one]
    prefix = text.upper()
    if prefix in FAMILIES or (prefix[:3] in FAMILIES and prefix[3:].isdigit()):
        return [rule for rule in all_rules().values() if rule.code.startswith(prefix)]
    return []
