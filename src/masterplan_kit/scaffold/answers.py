"""What a new plan is told before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from masterplan_kit.i18n import Lang, Text

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
            "units": [{"id": unit.id, "name": unit.name, "short": unit.short, "kind": "opd"} for unit in self.units],
        }


def title_for(region: Region, period: range, lang: Lang) -> str:
    """The title of a new plan, unless told otherwise."""
    title = Text("Masterplan Smart City {} {}-{}", "Smart City Masterplan of {} {}-{}")
    return title[lang].format(region.name, period[0], period[-1])
