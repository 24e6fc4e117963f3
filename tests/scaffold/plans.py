"""New plans as tests ask for them."""

from __future__ import annotations

from masterplan_kit.i18n import Lang
from masterplan_kit.scaffold import (
    Answers,
    edition_for,
    edition_meant,
    period_for,
    region_meant,
    title_for,
    units_meant,
    written,
)
from masterplan_kit.source import File, Source, merge


def answers(
    region: str = "99.71", lang: Lang = "id", units: str = "diskominfo", edition: str = "", title: str = ""
) -> Answers:
    """What a planner answers in 2026; the rest is usual."""
    whose = region_meant(region)
    programme = edition_meant(edition, whose) if edition else edition_for(whose)
    period = period_for(programme, 2026)
    return Answers(lang, whose, programme, period, units_meant(units), title or title_for(whose, period, lang))


def source(told: Answers) -> Source:
    """The plan that they make, as it would be read from its folder."""
    files = [File(name, text) for name, text in sorted(written(told))]
    return merge("baru", files, [])
