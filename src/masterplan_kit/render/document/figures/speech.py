"""The words of charts: labels of the book's language, with numbers as it writes them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from masterplan_kit.i18n import Lang
from masterplan_kit.render.formats import Formats
from masterplan_kit.render.labels import Labels, counted, filled, labels, share


@dataclass(frozen=True)
class Speech:
    """Labels by their names joined with dots: `figures.roadmap.about`."""

    lang: Lang

    @cached_property
    def formats(self) -> Formats:
        """Numbers, money and dates."""
        return Formats(self.lang, self.lang)

    def __call__(self, name: str, **values: object) -> str:
        """A label with its places filled."""
        return filled(str(self._label(name)), **values)

    def counted(self, name: str, number: int) -> str:
        """So many of what the label names."""
        label = self._label(name)
        assert isinstance(label, Labels)
        return counted(label, number, self.formats.number(number))

    def part(self, name: str, number: int, total: int) -> str:
        """So many of all, with the forms `all`, `some` and `nothing` of the label."""
        said = {"count": self.formats.number(number), "total": self.formats.number(total)}
        return self(f"{name}.{share(number, total)}", **said)

    def _label(self, name: str) -> Labels | str:
        label: Labels | str = labels(self.lang)
        for part in name.split("."):
            assert isinstance(label, Labels)
            label = label[part]
        return label
