"""The drop-downs of a workbook: what stands in a cell, and the id that the plan has for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.office.cells import FLAGS
from masterplan_kit.office.layout import Column, Sheet, records

if TYPE_CHECKING:
    from masterplan_kit.programme import Programme
    from masterplan_kit.programme.model import Vocabulary

_FREE: Final = {
    "units": Text("Id pelaksana", "Ids of units"),
    "initiatives": Text("Id program kerja", "Ids of programmes"),
}
_TITLES: Final = {
    "flags": Text("Ya atau tidak", "Yes or no"),
    "pillars": Text("Pilar", "Pillars"),
    "sub_pillars": Text("Subpilar", "Sub-pillars"),
    "action_groups": Text("Kelompok rencana aksi", "Action groups"),
    "initiative_states": Text("Status", "States"),
    "horizons": Text("Horizon", "Horizons"),
    "indicator_kinds": Text("Jenis indikator", "Kinds of indicator"),
    "directions": Text("Arah yang baik", "Good directions"),
    "figure_qualities": Text("Mutu angka", "Quality of figures"),
    "funding_sources": Text("Sumber pembiayaan", "Sources of funding"),
    "budget_kinds": Text("Jenis belanja", "Kinds of spending"),
    "party_kinds": Text("Jenis pihak", "Kinds of party"),
}


@dataclass(frozen=True)
class Offer:
    """One list: its head, and label and id of each word; both are the same where the plan's own ids are offered."""

    title: str
    words: tuple[tuple[str, str], ...]


class Words:
    """All lists of a workbook in its language."""

    def __init__(self, sheets: Iterable[Sheet], programme: Programme, data: dict[str, Any], lang: Lang) -> None:
        names = [column.offer for sheet in sheets for column in sheet.columns if column.offer]
        self.offers = {name: _offer(name, programme, data, lang) for name in dict.fromkeys([*names, "initiatives"])}
        self._labels = {name: {id_: label for label, id_ in offer.words} for name, offer in self.offers.items()}
        self._ids = {name: _ids(name, programme) for name in self.offers}

    def label(self, column: Column, text: str) -> str:
        """What a cell shows of the plan's text."""
        return self._each(column, text, self._labels.get(column.offer or "", {}))

    def id(self, column: Column, text: str) -> str:
        """What the plan has for the text of a cell: labels of either language are understood, and ids."""
        known = self._ids.get(column.offer or "", {})
        return self._each(column, text, known, folded=True)

    @staticmethod
    def _each(column: Column, text: str, known: dict[str, str], *, folded: bool = False) -> str:
        if not known or not text:
            return text
        parts = text.replace("\n", ",").split(",") if column.form == "words" else [text]
        found = [known.get(part.strip().casefold() if folded else part.strip(), part.strip()) for part in parts]
        return ", ".join(found)


def _offer(name: str, programme: Programme, data: dict[str, Any], lang: Lang) -> Offer:
    if name in _FREE:
        ids = [one.id for one in records("units" if name == "units" else "initiatives", data) if "id" in one.data]
        return Offer(_FREE[name][lang], tuple((id_, id_) for id_ in dict.fromkeys(ids)))
    if name == "flags":
        return Offer(_TITLES[name][lang], tuple((label[lang], id_) for id_, label in FLAGS.items()))
    terms = programme.vocabulary(cast("Vocabulary", name))
    labels = [term.name[lang] for term in terms]
    plain = len({label.casefold() for label in labels}) == len(labels) and not any("," in label for label in labels)
    words = ((label if plain else term.id, term.id) for label, term in zip(labels, terms, strict=True))
    return Offer(_TITLES[name][lang], tuple(words))


def _ids(name: str, programme: Programme) -> dict[str, str]:
    """Every word of a list that is understood, without regard to capitals."""
    if name in _FREE:
        return {}
    if name == "flags":
        return {label[lang].casefold(): id_ for id_, label in FLAGS.items() for lang in LANGS}
    terms = programme.vocabulary(cast("Vocabulary", name))
    known = {alias.casefold(): term.id for term in terms for alias in term.aliases}
    known |= {term.name[lang].casefold(): term.id for term in terms for lang in LANGS}
    return known | {term.id.casefold(): term.id for term in terms}
