"""What a new plan is told before it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from masterplan_kit.i18n import Lang, Text
from masterplan_kit.scaffold.start import Part, Start
from masterplan_kit.scaffold.words import LEADERLESS_FILE

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme
    from masterplan_kit.programme.regions import Region
    from masterplan_kit.scaffold.offices import Office


@dataclass(frozen=True)
class Answers:
    """Whose plan it is, for which years, and who takes part."""

    lang: Lang
    region: Region
    programme: Programme
    period: range
    units: tuple[Office, ...]
    title: str
    start: Start = field(default_factory=Start)

    def data(self) -> dict[str, Any]:
        """What they fill in."""
        level = self.programme.level(self.region.level)
        return {
            "format": "1",
            "programme": self.programme.edition,
            "language": self.lang,
            "status": "draft",
            "title": self.title,
            "version": "0.1",
            "region": {
                "code": self.region.code,
                "name": self.region.name,
                "head": {"title": level.head[self.lang]} if level else {},
            },
            "period": {"start": str(self.period[0]), "end": str(self.period[-1])},
            "units": self.start.units(self.units),
        }

    def parts(self) -> list[Part]:
        """The files of initiatives."""
        return list(self.start.parts(self.units, LEADERLESS_FILE[self.lang]))


def title_for(region: Region, period: range, lang: Lang) -> str:
    """The title of a new plan, unless told otherwise."""
    title = Text("Masterplan Smart City {} {}-{}", "Smart City Masterplan of {} {}-{}")
    return title[lang].format(region.name, period[0], period[-1])
