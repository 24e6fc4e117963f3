"""What keeps the pictures of a plan from being shown, asked of its folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from masterplan_kit.diagnostic import Finding
from masterplan_kit.i18n import Values
from masterplan_kit.model import Masterplan
from masterplan_kit.model.plan import PictureAt

RULES_OF_PICTURES: Final = frozenset(
    {
        "picture-missing", "picture-linked", "picture-not-regular", "picture-unreadable", "picture-of-other-kind",
        "picture-misnamed", "picture-damaged", "picture-too-large", "too-many-pictures",
    }
)  # fmt: skip


def picture_findings(plan: Masterplan, folder: Path) -> Iterator[tuple[str, Finding]]:
    """The name of a rule and what it says, for each place that names a picture; each file is looked at once."""
    named = list(plan.pictures())
    if not named:
        return
    from masterplan_kit.pictures import MOST, TOGETHER, Trouble, look

    looked: dict[str, int | Trouble] = {}
    together = 0
    for at in named:
        if at.file not in looked:
            looked[at.file] = found = look(folder, at.file)
            together += found if isinstance(found, int) else 0
            if len(looked) > MOST or together > TOGETHER:
                yield "too-many-pictures", _said(at, {"most": MOST, "size": TOGETHER // 1024**2})
                return
        found = looked[at.file]
        if isinstance(found, Trouble) and found.rule != "path-unsafe":  # which is told of every path, by its letters
            yield found.rule, _said(at, found.values)


def _said(at: PictureAt, values: Values) -> Finding:
    return Finding(at.node, at.keys, values, at_words=at.file)
