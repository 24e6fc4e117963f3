"""Counts within a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from masterplan_kit.i18n import Lang, Text, joined, lowered


def said(counts: Iterable[tuple[Text, int]], lang: Lang) -> str:
    """So many of each, those that there are: `1 kurang, 8 cukup, dan 2 baik`."""
    return joined((f"{count} {lowered(label)[lang]}" for label, count in counts if count), lang)
