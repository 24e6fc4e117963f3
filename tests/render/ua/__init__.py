"""A smoke test of PDF/UA-1: what a screen reader needs and a program can see. It is no full validator."""

from __future__ import annotations

from pathlib import Path

import pikepdf

from tests.render.ua.content import drawn
from tests.render.ua.frame import annotation_faults, frame_faults, name_faults
from tests.render.ua.letters import letter_faults
from tests.render.ua.links import link_faults
from tests.render.ua.tags import tag_tree
from tests.render.ua.tree import tree_faults


def ua_faults(path: Path) -> list[str]:
    """What is wrong with the file, a sentence a fault; empty where nothing was seen."""
    with pikepdf.open(path) as pdf:
        faults = list(frame_faults(pdf))
        if "/StructTreeRoot" not in pdf.Root:
            return [*faults, "there is no structure tree"]
        tree, pages = tag_tree(pdf), [drawn(page) for page in pdf.pages]
        faults += [*tree_faults(tree), *link_faults(pdf, tree, pages), *name_faults(pdf, tree)]
        faults += annotation_faults(pdf, tree)
        return faults + list(letter_faults(pdf, pages))
