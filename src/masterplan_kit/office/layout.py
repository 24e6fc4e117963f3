"""The sheets of a workbook: which columns they have, and which field of the plan each column holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from masterplan_kit.editor import VOCABULARIES, fields
from masterplan_kit.i18n import Text
from masterplan_kit.node import Keys

Form = Literal["text", "lines", "ids", "word", "words", "flag", "money", "number", "figure", "whole", "year", "moment"]
SheetName = Literal["initiatives", "budget", "indicators", "quick_wins", "units"]

EACH: Final = "*"  # in a path: every item of a list, one a line of the cell
HEADS: Final = 2  # rows above the data: a band with totals, and the heads
FIRST: Final = HEADS + 1  # row of the first record, counted as people count rows
ROWS: Final = 5_000  # rows of a sheet that are read, and that drop-downs are offered in
COLUMNS: Final = 100
CELL_LIMIT: Final = 32_767  # UTF-16 units that a cell holds


@dataclass(frozen=True)
class Column:
    """One column: `path` are keys below the row's record, none where we compute what stands in it."""

    path: tuple[str, ...]
    form: Form
    head: Text
    about: Text | None = None
    offer: str | None = None  # the list of the sheet of lists that its drop-down shows
    width: int = 16
    sums: SheetName | None = None  # computed: of that sheet, the money or the count of rows that name this row

    @property
    def place(self) -> tuple[str, ...]:
        """The keys of the one place in the plan that the column stands for: where it shows a list, the list's."""
        return self.path[: self.path.index(EACH)] if EACH in self.path else self.path


@dataclass(frozen=True)
class Sheet:
    """One kind of record, a row each. Column A holds the row's key; `owned` ones name their owner in column B."""

    name: SheetName
    title: Text
    columns: tuple[Column, ...]
    owned: bool = False

    @property
    def first(self) -> int:
        """The number of columns that tell whose row it is."""
        return 2 if self.owned else 1

    def own(self, keys: Keys) -> Keys:
        """What a row stands for: the record at `keys`, of an initiative in the sheet of quick wins only that part."""
        return (*keys, "quick_win") if self.name == "quick_wins" else keys

    def places(self, keys: Keys, column: Column) -> list[Keys]:
        """What a cell of the record at `keys` is named for: its field, and those on the way to it."""
        least = len(self.own(keys)) - len(keys) + 1
        return [(*keys, *column.place[:depth]) for depth in range(least, len(column.place) + 1)]


KEY: Final = Text("Id", "Id")
OWNER: Final = Text("Milik", "Belongs to")
OWNER_ABOUT: Final = Text(
    "Id program kerja pemilik baris ini; untuk indikator juga id pilar, atau kosong bagi indikator seluruh rencana.",
    "Id of the work programme that the row belongs to; for indicators also the id of a pillar, or empty for the plan.",
)
KEY_ABOUT: Final = Text(
    "Jangan diubah: dengan id ini baris dikenali kembali. Baris baru boleh dikosongkan; id akan diberikan.",
    "Leave as it is: the row is recognised by it. It may stay empty in a new row; an id will be supplied.",
)
_TOTAL: Final = Text("Jumlah", "Total")


def layout(years: tuple[int, ...]) -> tuple[Sheet, ...]:
    """The sheets of a workbook whose plan speaks of these years."""
    return (
        Sheet("initiatives", Text("Program Kerja", "Work Programmes"), tuple(_initiatives())),
        Sheet("budget", Text("Anggaran", "Budget"), tuple(_budget(years)), owned=True),
        Sheet("indicators", Text("Indikator", "Indicators"), tuple(_indicators(years)), owned=True),
        Sheet("quick_wins", Text("Quick Win", "Quick Wins"), tuple(_quick_wins())),
        Sheet("units", Text("Pelaksana", "Units"), tuple(_units())),
    )


def _field(
    field: str, *path: str, form: Form = "text", head: Text | None = None, offer: str | None = None, width: int = 16
) -> Column:
    """A column of a field of the format; its head, its message and its drop-down come with the field."""
    said = fields()[field]
    path = path or (field.partition(".")[2],)
    offer = offer or VOCABULARIES.get(field)
    return Column(path, form, head or Text(**said["title"]), Text(**said["about"]), offer, width)


def _initiatives() -> Iterator[Column]:
    """The columns of the mentors' worksheet in their order and words, and what the programme asks beside them."""
    yield _field("Initiative.name", head=Text("Program Kerja", "Work programme"), width=38)
    yield _field("Initiative.pillar", form="word", width=20)
    yield _field("Initiative.sub_pillar", form="word", width=26)
    yield _field("Initiative.action_group", form="word", width=26)
    yield _field("Initiative.problem", width=38)
    yield _field("Benefit.outcome", "benefits", EACH, "outcome", form="lines", head=Text("Tujuan", "Aim"), width=38)
    yield _field("Benefit.for", "benefits", EACH, "for", form="lines", head=Text("Sasaran", "For whom"), width=24)
    yield Column((), "whole", Text("Indikator Keberhasilan", "Indicators of success"), width=13, sums="indicators")
    yield Column((), "money", Text("Usulan Anggaran", "Proposed budget"), width=21, sums="budget")
    yield _field("Initiative.lead", head=Text("Pelaksana", "Carried out by"), offer="units", width=18)
    yield _field("Initiative.support", form="ids", width=22)
    yield _field("Initiative.partners", form="ids", head=Text("Kerjasama", "Together with"), width=22)
    yield _field("Period.start", "schedule", "start", form="moment", head=Text("Timeline mulai", "Timeline start"))
    yield _field("Period.end", "schedule", "end", form="moment", head=Text("Timeline selesai", "Timeline end"))
    yield _field("Initiative.horizon", form="word")
    yield _field("Initiative.state", form="word")
    yield _field("Initiative.state_note", width=26)
    yield _field("Initiative.locations", form="lines", width=24)
    yield _field("Initiative.activities", form="lines", width=38)
    yield _field("Technology.summary", "technology", "summary", head=Text("Teknologi", "Technology"), width=38)
    yield _field("Technology.new_application", "technology", "new_application", form="flag", offer="flags", width=12)
    yield _field("Technology.integrates", "technology", "integrates", form="ids", width=20)
    yield _field("Technology.reuses", "technology", "reuses", width=26)
    yield _field("Initiative.also_pillars", form="words", width=20)
    yield _field("Initiative.issues", form="ids")
    yield _field("Initiative.depends_on", form="ids")
    yield _field("Initiative.budget_note", width=26)
    yield _field("Alignment.objectives", "aligns", "objectives", form="ids", width=24)
    yield _field("Alignment.renstra", "aligns", "renstra", width=26)
    yield _field("Alignment.nomenclature", "aligns", "nomenclature", width=20)
    yield _field("Initiative.ref", width=12)


def _budget(years: tuple[int, ...]) -> Iterator[Column]:
    yield _field("BudgetRow.source", form="word", head=Text("Sumber Pembiayaan", "Source of funding"), width=26)
    yield _field("BudgetRow.kind", form="word", width=22)
    yield _field("BudgetRow.unit", offer="units", width=18)
    yield _field("BudgetRow.detail", width=30)
    about = Text(**fields()["BudgetRow.amounts"]["about"])
    for year in years:
        yield Column(("amounts", str(year)), "money", Text(str(year), str(year)), about, width=19)
    yield Column((), "money", _TOTAL, width=21, sums="budget")


def _indicators(years: tuple[int, ...]) -> Iterator[Column]:
    name = Text("Indikator Keberhasilan", "Indicator of success")
    yield _field("Indicator.name", head=name, width=38)
    yield _field("Indicator.kind", form="word")
    yield _field("Indicator.unit", width=14)
    yield _field("Indicator.direction", form="word")
    yield _field("Indicator.total", form="number", width=12)
    yield _field("Indicator.source", width=22)
    start = Text("Kondisi awal", "Baseline")
    yield _field("Baseline.value", "baseline", "value", form="figure", head=start, width=12)
    for key, form in (("year", "year"), ("source", "text"), ("quality", "word"), ("reason", "text")):
        title = fields()[f"Baseline.{key}"]["title"]
        head = Text(f"{start.id}: {title['id'].lower()}", f"{start.en}: {title['en'].lower()}")
        yield _field(f"Baseline.{key}", "baseline", key, form=form, head=head, width=14 if form == "year" else 22)  # type: ignore[arg-type]
    for key, word in (("targets", Text("Target", "Target")), ("actuals", Text("Capaian", "Reached"))):
        about = Text(**fields()[f"Indicator.{key}"]["about"])
        for year in years:
            yield Column((key, str(year)), "figure", Text(f"{word.id} {year}", f"{word.en} {year}"), about, width=11)
    yield _field("Indicator.note", width=30)


def _quick_wins() -> Iterator[Column]:
    for key in ("attraction", "benefit", "uniqueness", "partnership", "growth", "continuity", "resources"):
        yield _field(f"QuickWin.{key}", "quick_win", key, width=30)
    yield _field("QuickWin.progress", "quick_win", "progress", form="number", width=12)


def _units() -> Iterator[Column]:
    yield _field("Unit.name", width=44)
    yield _field("Unit.short", width=18)
    yield _field("Unit.kind", form="word", width=30)
    yield _field("Unit.head", width=30)
    yield _field("Unit.code", width=14)
    yield _field("Unit.former", form="lines", width=36)


@dataclass(frozen=True)
class Record:
    """One mapping of the plan that is a row: where it stands, and whose it is."""

    keys: Keys
    data: dict[str, Any]
    id: str
    owner: str = ""


def records(sheet: SheetName, data: dict[str, Any]) -> Iterator[Record]:
    """The rows of one sheet, in the order of the plan."""
    if sheet in ("units", "initiatives", "quick_wins"):
        place = "units" if sheet == "units" else "initiatives"
        for number, one in _listed(data, place):
            if sheet != "quick_wins" or isinstance(one.get("quick_win"), dict):
                yield Record((place, number), one, _id(one) or f"#{number + 1}")
        return
    inner = "budget" if sheet == "budget" else "indicators"
    for owner in records("initiatives", data):
        yield from _owned(owner, inner)
    if sheet == "indicators":
        pillars = data.get("pillars")
        for name, pillar in (pillars if isinstance(pillars, dict) else {}).items():
            if isinstance(pillar, dict):
                yield from _owned(Record(("pillars", name), pillar, name), inner)
        yield from _owned(Record((), data, ""), inner)


def _owned(owner: Record, inner: str) -> Iterator[Record]:
    for number, one in _listed(owner.data, inner):
        yield Record((*owner.keys, inner, number), one, _id(one) or f"{owner.id}/{number + 1}", owner.id)


def _listed(data: dict[str, Any], key: str) -> Iterator[tuple[int, dict[str, Any]]]:
    found = data.get(key)
    return (
        (number, one) for number, one in enumerate(found if isinstance(found, list) else ()) if isinstance(one, dict)
    )


def _id(record: dict[str, Any]) -> str:
    found = record.get("id")
    return found if isinstance(found, str) else ""


def years_of(data: dict[str, Any]) -> tuple[int, ...]:
    """The years that a plan needs columns for: its period, and whatever year money or targets stand in."""
    period = data.get("period")
    ends = [str(period.get(end))[:4] for end in ("start", "end")] if isinstance(period, dict) else []
    found: set[int] = set()
    if len(ends) == 2 and all(map(str.isdecimal, ends)):
        found.update(range(int(ends[0]), min(int(ends[1]), int(ends[0]) + 30) + 1))
    for sheet, maps in (("budget", ("amounts",)), ("indicators", ("targets", "actuals"))):
        for record in records(sheet, data):  # type: ignore[arg-type]
            for key in maps:
                years = record.data.get(key)
                found.update(int(year) for year in (years if isinstance(years, dict) else ()) if _year(year))
    return tuple(sorted(found))


def _year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdecimal()
