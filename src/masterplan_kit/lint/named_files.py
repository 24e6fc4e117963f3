"""What is wrong with the files that a plan names, asked of its folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from masterplan_kit.diagnostic import Finding
from masterplan_kit.i18n import Text, Values
from masterplan_kit.model import Masterplan
from masterplan_kit.model.plan import PictureAt

RULES_OF_FILES: Final = frozenset(
    {
        "picture-missing", "picture-linked", "picture-not-regular", "picture-unreadable", "picture-of-other-kind",
        "picture-misnamed", "picture-damaged", "picture-too-large", "too-many-pictures", "evidence-missing",
    }
)  # fmt: skip


def file_findings(plan: Masterplan, folder: Path) -> Iterator[tuple[str, Finding]]:
    """The name of a rule and what it says, for each place that names a file."""
    yield from _of_pictures(plan, folder)
    yield from _of_evidence(plan, folder)


def _of_pictures(plan: Masterplan, folder: Path) -> Iterator[tuple[str, Finding]]:
    """Look at each picture once, however often it is named."""
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


def _of_evidence(plan: Masterplan, folder: Path) -> Iterator[tuple[str, Finding]]:
    """Only whether it is there: what a scan shows no program can tell."""
    named = [proof for proof in plan.evidence if proof.file]
    if not named:
        return
    from masterplan_kit.source.inside import NotInside, open_inside

    for proof in named:
        try:
            open_inside(folder, proof.file or "").close()
        except NotInside as error:
            if error.hindrance != "unsafe":
                near = Text(f"; yang ada {error.near}", f"; there is {error.near}") if error.near else ""
                yield "evidence-missing", Finding(proof, ("file",), {"file": proof.file or "", "near": near})
